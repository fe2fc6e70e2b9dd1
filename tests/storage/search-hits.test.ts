import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLibrary, type Library } from '../../storage/database.ts';
import { addHighlight, newHighlight, removeHighlight } from '../../storage/highlights.ts';
import { decodeClips, encodeClips, valueKey } from '../../storage/search/values.ts';
import { search } from '../../storage/search/find.ts';
import { tendIndex } from '../../storage/search/upkeep.ts';
import type { FiledClip } from '../../storage/rows/search.ts';
import { saveArticle } from './make-clips.ts';

/* A hit shows the words in the clip's text. The text is read in the same moment as the clip, for the index knows its
   key; where what it knows is of before, the words are shown all the same. */

let library: Library;
beforeEach(async () => {
  library = openLibrary(`hits-${crypto.randomUUID()}`);
  const text = 'A paper lantern drifted past the café.';
  await saveArticle(library, 'found', { text, title: 'The clip', published: '2026-01-01' });
});
afterEach(async () => {
  library.close({ disableAutoOpen: true });
  await library.delete();
});

const NOW = '2026-02-01T10:00:00.000Z';
const quoteOf = (exact: string) => ({ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }) as const;

const SHOWN = [['The clip', 'A paper lantern drifted past the café.']];

test('of a clip just saved, without asking for its text apart', async () => {
  expect(await hits()).toEqual(SHOWN);
  expect(await textsReadApart()).toBe(0);
});

test('of one in a merged index, without asking for its text apart', async () => {
  await merge();
  expect(await hits()).toEqual(SHOWN);
  expect(await textsReadApart()).toBe(0);
});

test('of one of which the index knows another text', async () => {
  await merge();
  const other = (await library.bodies.toCollection().primaryKeys()).at(-1) ?? '';
  await rewriteLists((filed) => ({ ...filed, body: other }));
  expect(await hits()).toEqual(SHOWN);
});

test.each(['just saved', 'merged'])(
  'of one %s, from its highlights only while it has some',
  async (state) => {
    const clip = (await library.clips.toCollection().first())?.id ?? '';
    const mark = newHighlight(clip, { quote: quoteOf('A paper lantern drifted') }, 'yellow', NOW);
    await addHighlight(library, { ...mark, note: 'the lantern is real' });
    if (state === 'merged') await merge();
    expect(await hits()).toEqual([['The clip', 'the lantern is real']]);

    await removeHighlight(library, mark.id, NOW);
    if (state === 'merged') await tendIndex(library, new AbortController().signal);

    const asked = vi.spyOn(library.highlights, 'where');
    expect(await hits()).toEqual(SHOWN);
    expect(asked).not.toHaveBeenCalled();
  },
);

async function merge(): Promise<void> {
  for (let at = 0; at < 33; at++)
    await saveArticle(library, `other${at}`, { text: `Nothing of it, ${at}`, published: '2020-01-01' });
  await tendIndex(library, new AbortController().signal);
  expect(await library.fresh.count()).toBeLessThan(32);
}

async function hits(): Promise<unknown> {
  const found = await search(library, 'lantern', { limit: 10, typing: false });
  return found.map(({ title, snippet }) => [wordsOf(title), wordsOf(snippet)]);
}

function wordsOf(pieces: readonly { readonly text: string }[]): string {
  return pieces.map(({ text }) => text).join('');
}

test('of one whose address ends in a space or has a line break in it, as of any other', async () => {
  const text = 'A paper lantern by the sea.';
  for (const end of ['space%20', 'wide%E3%80%80', 'break%0Aline', 'tab%09', 'percent%25', 'lone%'])
    await saveArticle(library, end, {
      text: '',
      title: `lantern ${end}`,
      address: `https://odd.test/${end}`,
    });
  await saveArticle(library, 'last', { text, title: 'Last', published: '2020-01-01' });
  const before = await hits();
  expect(before).toHaveLength(8);

  await merge();

  expect(await hits()).toEqual(before);
});

async function textsReadApart(): Promise<number> {
  const get = vi.spyOn(library.bodies, 'get');
  await hits();
  const apart = get.mock.calls.length;
  get.mockRestore();
  return apart;
}

async function rewriteLists(as: (filed: FiledClip) => FiledClip): Promise<void> {
  for (const { id } of await library.segments.toArray()) {
    const key = valueKey({ segment: id, kind: 'clips', number: 0 });
    const list = await library.values.get(key);
    if (!list) throw new Error('A segment has a list of its clips.');
    const clips = decodeClips(list).map((filed) => (filed.clip === '' ? undefined : as(filed)));
    const [value] = encodeClips(clips);
    if (value) await library.values.put(value, key);
  }
}
