/* Of two names that may be one, the spelling that is offered to be kept. */
import { afterEach, expect, test, vi } from 'vitest';
import type { Credit } from '../../core/credit.ts';
import { createDeeds } from '../../entrypoints/names/deeds.ts';
import { createNamesModel } from '../../entrypoints/names/model.ts';
import { createProposals } from '../../entrypoints/names/proposals.ts';
import { saveArticle } from './make-clips.ts';
import { library } from './own-library.ts';

let end: AbortController;
afterEach(() => end.abort());

const actor = (spelling: string): Credit[] => [{ role: 'actor', spelling }];

function open() {
  end = new AbortController();
  const model = createNamesModel(library, { show: 'same' }, end.signal);
  const deeds = createDeeds(library, model);
  return createProposals(library, model, { deeds, end: end.signal });
}

/** Waits until this spelling is the one to be kept. */
async function keeps(proposals: ReturnType<typeof open>, spelling: string): Promise<void> {
  await vi.waitFor(() => expect(proposals.current.value?.[proposals.keep.value].label).toBe(spelling), 5_000);
}

test('what the texts say decides between as many clips, and not any more where one has come to stand in more', async () => {
  const text = 'Ivo Castellan, the director of the ferry film, did not sleep.';
  await saveArticle(library, 'ferry', { text }, { credits: actor('Ivo Castelan') });
  await saveArticle(library, 'harbour', { text }, { credits: actor('Ivo Castellan') });
  const proposals = open();
  await keeps(proposals, 'Ivo Castellan');
  for (const name of ['one', 'two', 'three'])
    await saveArticle(library, name, {}, { credits: actor('Ivo Castelan') });
  await keeps(proposals, 'Ivo Castelan');

  proposals.choose('other');
  await keeps(proposals, 'Ivo Castellan');
});

test('who stands in more clips is kept, though the other has more roles', async () => {
  const both: Credit[] = [{ role: 'director', spelling: 'Ivo Castelan' }, ...actor('Ivo Castelan')];
  for (const name of ['a', 'b']) await saveArticle(library, name, {}, { credits: both });
  for (const name of ['c', 'd', 'e'])
    await saveArticle(library, name, {}, { credits: actor('Ivo Castellan') });

  await keeps(open(), 'Ivo Castellan');
});
