import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownWords, putOwnWords } from '../../browser/own-words.ts';
import { forgetSearch, saveSearch } from '../../browser/saved-searches.ts';
import { writeLibrary } from '../../core/export/library-file.ts';
import { readLibrary } from '../../core/import/library-reader.ts';
import { linesOf } from '../../core/import/text-lines.ts';
import { NO_WORDS, type OwnWords } from '../../core/own-words.ts';
import {
  bringWaitingWords,
  bringWords,
  takeWordsBack,
  wordsComing,
} from '../../entrypoints/options/own-words.ts';
import { packedLibrary } from '../../storage/backup.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { applyTransfer, undoTransfer } from '../../storage/transfer/apply.ts';
import { stageLibrary } from '../../storage/transfer/stage.ts';
import { libraryRecords } from '../../storage/transfer/out.ts';
import { stream, textOf } from '../fixtures/kept.ts';
import { saveArticle } from './make-clips.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const search = (id: string, name = id) => ({ id, name, question: `q=${name}`, seen: MONDAY });
const WORDS: OwnWords = {
  searches: [search('korea'), search('awards')],
  meanings: { green: 'To quote', pink: 'Is this so?' },
};
const watch = { now: MONDAY, signal: new AbortController().signal, tell: () => undefined };

let library: Library;
beforeEach(() => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
  let stored: Record<string, unknown> = {};
  const local = {
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (news: Record<string, unknown>) => {
      stored = { ...stored, ...structuredClone(news) };
    },
  };
  Object.assign(Reflect.get(globalThis, 'browser') as object, { storage: { local } });
});
afterEach(() => library.delete());

/** A file of ours with these words in it, brought in; gives the transfer's id. */
async function bring(words: OwnWords, kind: 'merge' | 'replace' = 'merge'): Promise<string> {
  const text = await textOf(writeLibrary(libraryRecords(library), MONDAY, words));
  const parts = readLibrary(linesOf(stream(text)));
  const { id } = await stageLibrary(library, { name: 'x', parts, kind }, watch);
  await applyTransfer(library, id, watch);
  return id;
}

test('what was searched for and what the colours mean comes back out of a backup, packed as it is', async () => {
  await saveArticle(library, 'one');
  await putOwnWords(WORDS);
  const { bytes } = packedLibrary(library, { now: MONDAY, words: await ownWords() });
  const pack = new DecompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>;
  const text = await new Response(bytes.pipeThrough(pack) as BodyInit).text();
  await putOwnWords(NO_WORDS);

  const parts = readLibrary(linesOf(stream(text)));
  const staged = await stageLibrary(library, { name: 'x', parts, kind: 'merge' }, watch);
  expect(await wordsComing(staged)).toBe(4);
  await applyTransfer(library, staged.id, watch);
  expect(await bringWords(library, staged.id)).toBe(4);
  expect(await ownWords()).toEqual(WORDS);
  expect(await bringWords(library, staged.id)).toBe(0);
});

test('a search and a colour that are named here stay as they are; a library that is replaced takes the names of the file', async () => {
  const here = {
    searches: [search('korea', 'mine'), search('new')],
    meanings: { green: 'Mine', blue: 'Too' },
  };
  await putOwnWords(here);
  await bringWords(library, await bring(WORDS));
  expect(await ownWords()).toEqual({
    searches: [...here.searches, search('awards')],
    meanings: { green: 'Mine', blue: 'Too', pink: 'Is this so?' },
  });

  await putOwnWords(here);
  await bringWords(library, await bring(WORDS, 'replace'));
  expect(await ownWords()).toEqual({
    searches: [search('korea'), search('new'), search('awards')],
    meanings: { green: 'To quote', blue: 'Too', pink: 'Is this so?' },
  });
});

test('the same search under another id comes in once', async () => {
  await putOwnWords({ ...NO_WORDS, searches: [search('here', 'korea')] });
  await bringWords(library, await bring(WORDS));

  expect((await ownWords()).searches.map(({ name }) => name)).toEqual(['korea', 'awards']);
});

test('an import that is taken back takes its words with it, but for what the person changed since', async () => {
  const here = { searches: [search('korea', 'mine')], meanings: { green: 'Mine' } };
  await putOwnWords(here);
  const id = await bring(WORDS, 'replace');
  await bringWords(library, id);
  await saveSearch(search('later'));
  await saveSearch({ ...search('awards'), seen: '2026-05-16T10:00:00.000Z' }); // looked at, not changed
  const { searches, meanings } = await ownWords();
  await putOwnWords({ searches, meanings: { ...meanings, pink: 'Changed since' } });
  await takeWordsBack(library, id);
  await undoTransfer(library, id, watch);

  expect(await ownWords()).toEqual({
    searches: [search('korea', 'mine'), search('later')],
    meanings: { green: 'Mine', pink: 'Changed since' },
  });
});

test('a browser killed before, or while, the words come in brings them in at the next start, and they can be taken back', async () => {
  const id = await bring(WORDS);
  await library.transfers.update(id, { wordsMet: { before: NO_WORDS, after: WORDS } });
  await saveSearch(search('korea'));
  await bringWaitingWords(library);
  expect(await ownWords()).toEqual(WORDS);
  await forgetSearch('korea');
  await bringWaitingWords(library); // once is enough
  expect((await ownWords()).searches).toHaveLength(1);

  await takeWordsBack(library, id);
  expect(await ownWords()).toEqual(NO_WORDS);
});
