import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeLibrary } from '../../core/export/library-file.ts';
import { readLibrary } from '../../core/import/library-reader.ts';
import { linesOf } from '../../core/import/text-lines.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { readDecisions, readNames } from '../../storage/names/names.ts';
import { keepApart, mergeTwo, renameName, splitSpelling } from '../../storage/names/change.ts';
import { applyTransfer, undoTransfer } from '../../storage/transfer/apply.ts';
import { libraryRecords } from '../../storage/transfer/out.ts';
import { stageLibrary } from '../../storage/transfer/stage.ts';
import { stream, textOf } from '../fixtures/kept.ts';
import { saveArticle } from './make-clips.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const TUESDAY = '2026-03-17T10:00:00.000Z';
const FRIDAY = '2026-03-20T10:00:00.000Z';
const watch = { now: FRIDAY, signal: new AbortController().signal, tell: () => undefined };

let here: Library;
let there: Library;
beforeEach(async () => {
  here = openLibrary(`test-${crypto.randomUUID()}`);
  there = openLibrary(`test-${crypto.randomUUID()}`);
  for (const library of [here, there])
    await saveArticle(
      library,
      'cast',
      {},
      {
        credits: ['Seo Ye-rin', 'Suh Ye-lin', 'Seo Yerine'].map((spelling) => ({ role: 'actor', spelling })),
      },
    );
});
afterEach(async () => {
  await here.delete();
  await there.delete();
});

async function decide(
  library: Library,
  how: typeof mergeTwo,
  [one, other]: readonly [string, string],
  now: string,
): Promise<void> {
  const book = await readNames(library);
  const [a, b] = [book.nameOf('person', one), book.nameOf('person', other)];
  if (a && b) await how(library, a, b, now);
}

async function bring(from: Library, into: Library, kind: 'merge' | 'replace'): Promise<string> {
  const text = await textOf(writeLibrary(libraryRecords(from), FRIDAY));
  const parts = readLibrary(linesOf(stream(text)));
  const { id } = await stageLibrary(into, { name: 'copy.json', parts, kind }, watch);
  await applyTransfer(into, id, watch);
  return id;
}

test('a library taken out and brought in knows the same names', async () => {
  await decide(there, mergeTwo, ['Seo Ye-rin', 'Suh Ye-lin'], MONDAY);
  await decide(there, keepApart, ['Seo Ye-rin', 'Seo Yerine'], TUESDAY);
  const name = (await readNames(there)).nameOf('person', 'Suh Ye-lin');
  if (name) await renameName(there, name, 'Suh Ye-lin', FRIDAY);
  await bring(there, here, 'replace');

  expect(await readDecisions(here)).toEqual(await readDecisions(there));
  expect((await readNames(here)).labelOf('person', 'Seo Ye-rin')).toBe('Suh Ye-lin');
});

test('two copies merged either way know the same names, and the later decision counts', async () => {
  await decide(here, mergeTwo, ['Seo Ye-rin', 'Suh Ye-lin'], MONDAY);
  await decide(there, keepApart, ['Seo Ye-rin', 'Suh Ye-lin'], TUESDAY);
  await decide(there, mergeTwo, ['Suh Ye-lin', 'Seo Yerine'], TUESDAY);
  await bring(there, here, 'merge');
  await bring(here, there, 'merge');

  expect(await readDecisions(here)).toEqual(await readDecisions(there));
  const book = await readNames(here);
  expect(book.nameOf('person', 'Seo Ye-rin')?.spellings).toHaveLength(1);
  expect(book.nameOf('person', 'Suh Ye-lin')?.spellings).toHaveLength(2);
});

test('a transfer taken back takes its names along, and leaves what was decided since', async () => {
  await decide(here, mergeTwo, ['Seo Ye-rin', 'Suh Ye-lin'], MONDAY);
  const before = await readDecisions(here);
  await decide(there, mergeTwo, ['Suh Ye-lin', 'Seo Yerine'], TUESDAY);
  const id = await bring(there, here, 'replace');
  expect(await readDecisions(here)).not.toEqual(before);
  expect(await undoTransfer(here, id, watch)).toBe(0);
  expect(await readDecisions(here)).toEqual(before);

  const again = await bring(there, here, 'merge');
  const name = (await readNames(here)).nameOf('person', 'Suh Ye-lin');
  if (name) await splitSpelling(here, name, 'Seo Yerine', FRIDAY);
  await undoTransfer(here, again, watch);
  expect((await readNames(here)).nameOf('person', 'Seo Yerine')?.spellings).toHaveLength(1);
  expect((await readDecisions(here)).filter((one) => one.changed === FRIDAY)).not.toEqual([]);
});
