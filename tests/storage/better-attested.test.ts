import { expect, test } from 'vitest';
import type { Credit } from '../../core/credit.ts';
import { readNames } from '../../storage/names/names.ts';
import { betterAttested } from '../../storage/names/page.ts';
import { saveArticle } from './make-clips.ts';
import { library } from './own-library.ts';

const actor = (...spellings: string[]): Credit[] =>
  spellings.map((spelling) => ({ role: 'actor', spelling }));

test('of two spellings with as many clips the texts speak for one, else it is the one clipped first', async () => {
  const text = 'Ivo Castellan, the director of the ferry film, did not sleep.';
  await saveArticle(library, 'ferry', { text }, { credits: actor('Ivo Castelan', 'Noor Abadi') });
  await saveArticle(library, 'harbour', { text }, { credits: actor('Ivo Castellan') });
  const pair = async (a: string, b: string) => {
    const book = await readNames(library);
    const [one, other] = [a, b].map((spelling) => book.nameOf('person', spelling));
    return one && other ? betterAttested(library, book, { one, other }) : 'unknown';
  };

  expect(await pair('Ivo Castelan', 'Ivo Castellan')).toBe('other');
  expect(await pair('Ivo Castellan', 'Ivo Castelan')).toBe('one');

  const clip = await saveArticle(library, 'late', {}, { credits: actor('Noor Abady') });
  expect(await pair('Noor Abady', 'Noor Abadi')).toBeUndefined();
  await library.clips.update(clip.id, { created: '2031-03-17T10:00:00.000Z' });
  expect(await pair('Noor Abady', 'Noor Abadi')).toBe('other');
});
