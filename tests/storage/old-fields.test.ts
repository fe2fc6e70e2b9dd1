/* What older versions wrote, with the fields they had: nothing of it is lost when a newer version opens it, and
   whoever reads a field that came later does without. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../core/export/formats.ts';
import { readLibrary } from '../../core/import/library-reader.ts';
import { linesOf } from '../../core/import/text-lines.ts';
import { EVERYTHING } from '../../core/library/question.ts';
import { matchQuoteIn } from '../../core/quote/match-text.ts';
import { draftAt } from '../../storage/drafts.ts';
import { holdingsOf } from '../../storage/health.ts';
import { highlightsOf, marksAt } from '../../storage/highlights.ts';
import { openLibraryQuery } from '../../storage/library/query.ts';
import { readRows } from '../../storage/library/rows.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { readNames } from '../../storage/names/names.ts';
import { readNamePage } from '../../storage/names/page.ts';
import { openRescue } from '../../storage/rescue.ts';
import { tendIndex } from '../../storage/search/upkeep.ts';
import { applyTransfer } from '../../storage/transfer/apply.ts';
import { keptClips, libraryRecords } from '../../storage/transfer/out.ts';
import { stageLibrary } from '../../storage/transfer/stage.ts';
import { complete } from '../../storage/names/vocabulary.ts';
import { OPTIONS } from '../fixtures/export-options.ts';
import { bytesOf, stream } from '../fixtures/kept.ts';
import { all, fileOf } from './filled.ts';
import { makeOldLibrary, VERSIONS } from './old-libraries.ts';
import { MADE, oldRows } from './old-rows.ts';

const FRIDAY = '2026-03-20T10:00:00.000Z';
const watch = { now: FRIDAY, signal: new AbortController().signal, tell: () => undefined };
/** What is thrown away and computed again. */
const COMPUTED = new Set(['entries', 'indexState', 'fresh', 'segments', 'deletions', 'values', 'documents']);

let name: string;
let library: Library;
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});
afterEach(() => library.delete());

async function opened(version: number): Promise<void> {
  await makeOldLibrary(name, version);
  library = openLibrary(name);
  await tendIndex(library, watch.signal);
}

/** Rows in an order that does not depend on their keys, pictures as their words. */
async function plain(rows: readonly unknown[]): Promise<string[]> {
  const whole = await Promise.all(
    rows.map(async (row) => {
      const { at: _, data, ...rest } = row as { at?: number; data?: Blob };
      return { ...rest, ...(data ? { data: await data.text() } : {}) };
    }),
  );
  return whole.map((row) => JSON.stringify(row, Object.keys(flat(row)).sort())).sort();
}

/** All names of fields, at any depth. */
function flat(value: unknown): Record<string, true> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inside]) => [
      [key, true] as const,
      ...Object.keys(flat(inside)).map((deep) => [deep, true] as const),
    ]),
  );
}

test.each(VERSIONS)('no field of any row of version %i is lost or changed by opening it', async (version) => {
  await opened(version);
  const tables = [...(await oldRows(version))].filter(([table]) => !COMPUTED.has(table));

  expect(tables.length).toBeGreaterThan(6);
  for (const [table, { values }] of tables)
    expect(await plain(await library.table(table).toArray()), table).toEqual(await plain(values));
});

test.each(VERSIONS)('the library, the names and the panel show rows of version %i', async (version) => {
  await opened(version);
  const query = openLibraryQuery(library, { onChanged: () => undefined, signal: watch.signal });
  const answer = await query.ask({ ...EVERYTHING, text: 'lamp' }, { typing: false });
  const rows = await readRows(library, answer.ids.slice(), answer.words);
  const everything = await query.ask(EVERYTHING, { typing: false });

  expect(rows.find(({ clip }) => clip.id === MADE.clip)).toMatchObject({ highlights: 2, colours: ['pink'] });
  expect(everything).toMatchObject({ total: version < 3 ? 2 : 3, trashed: 1, unfiled: 0, isCounted: true });
  expect(await readRows(library, everything.ids.slice(), everything.words)).toHaveLength(everything.total);
  expect(await marksAt(library, [MADE.clip])).toMatchObject({
    isClipped: true,
    marks: [{ colour: 'pink' }, { colour: 'pink' }],
  });
  expect(await complete(library, 'actor', 'rin', 5)).toEqual([MADE.spellings[0]]);
  const book = await readNames(library);
  const seo = book.nameOf('person', MADE.spellings[0])!;
  expect((await readNamePage(library, book, seo)).clips.map(({ id }) => id)).toEqual([MADE.clip]);
  expect(await draftAt(library, ['draft.test'])).toMatchObject({ typing: { films: 'Sal' } });
  expect(await holdingsOf(library)).toMatchObject({
    clips: version < 3 ? 3 : 4,
    trashed: 1,
    highlights: 2,
  });
});

test.each(VERSIONS)(
  'a mark of version %i is found on its words, and not on the same words after',
  async (version) => {
    await opened(version);
    const [mark] = await highlightsOf(library, MADE.clip);

    expect(matchQuoteIn(MADE.text, mark!.selectors)).toEqual({ start: 4, end: 8 });
    expect(matchQuoteIn(`News of the day. ${MADE.text}`, mark!.selectors)).toEqual({ start: 21, end: 25 });
    expect(matchQuoteIn('Nothing of it is left here.', mark!.selectors)).toBeUndefined();
  },
);

test.each(VERSIONS)('every format takes out clips of version %i', async (version) => {
  await opened(version);
  for (const format of EXPORT_FORMATS) {
    if (!format.write) continue;
    const written = await bytesOf(format.write(() => keptClips(library), { ...OPTIONS, text: true }));
    expect(written.length, format.id).toBeGreaterThan(100);
  }
});

test.each(VERSIONS)('a library of version %i taken out comes in again equal', async (version) => {
  await opened(version);
  const other = openLibrary(`test-${crypto.randomUUID()}`);
  const parts = readLibrary(linesOf(stream(await fileOf(library))));
  const transfer = await stageLibrary(other, { name: 'x.json', parts, kind: 'merge' }, watch);
  await applyTransfer(other, transfer.id, watch);

  expect(transfer).toMatchObject({ problems: [], problemCount: 0 });
  expect(await all(other)).toEqual(await all(library));
  for (const table of [
    'drafts',
    'tombstones',
    'thumbnails',
    'nameDecisions',
    'pictures',
    'versions',
    'histories',
  ])
    expect(await plain(await other.table(table).toArray()), table).toEqual(
      await plain(await library.table(table).toArray()),
    );
  await other.delete();
});

test.each(VERSIONS)(
  'a library of version %i that was never opened again is rescued whole',
  async (version) => {
    await makeOldLibrary(name, version);
    const rescue = (await openRescue(name))!;
    const records: unknown[] = [];
    for await (const record of rescue.records) records.push(JSON.parse(JSON.stringify(record)));
    const [lost, brokeOff] = [rescue.lost(), rescue.brokeOff()];
    rescue.close();
    library = openLibrary(name);
    const expected: unknown[] = [];
    for await (const record of libraryRecords(library)) expected.push(JSON.parse(JSON.stringify(record)));

    expect([lost, brokeOff]).toEqual([0, false]);
    const kindsOf = (rows: unknown[]) => rows.map((row) => (row as { kind: string }).kind).sort();
    expect(kindsOf(records)).toEqual(kindsOf(expected));
    expect(records.find((row) => (row as { clip?: { id?: string } }).clip?.id === MADE.clip)).toEqual(
      expected.find((row) => (row as { clip?: { id?: string } }).clip?.id === MADE.clip),
    );
  },
);
