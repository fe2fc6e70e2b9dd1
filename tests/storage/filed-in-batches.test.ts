/* Clips are brought in many at once: what comes of it is what would come of one after the other. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keep, fieldsOf } from '../../core/clip.ts';
import { writeLibrary, type LibraryRecord } from '../../core/export/library-file.ts';
import { readLibrary } from '../../core/import/library-reader.ts';
import { linesOf } from '../../core/import/text-lines.ts';
import { EVERYTHING } from '../../core/library/question.ts';
import { hashOfBody } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { openLibraryQuery } from '../../storage/library/query.ts';
import { search } from '../../storage/search/find.ts';
import { applyTransfer, resumeTransfers, undoTransfer } from '../../storage/transfer/apply.ts';
import { stageLibrary } from '../../storage/transfer/stage.ts';
import { complete } from '../../storage/names/vocabulary.ts';
import { article } from '../fixtures/article.ts';
import { quote, stream } from '../fixtures/kept.ts';
import { all, isCoherent } from './filled.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const FRIDAY = '2026-03-20T10:00:00.000Z';
/** Three transactions, the last not full. */
const MANY = 230;
const BATCH = 100;

let library: Library;
beforeEach(() => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await library.delete();
});

const watch = () => ({ now: FRIDAY, signal: new AbortController().signal, tell: () => undefined });
const found = async (query: string) => (await search(library, query, { limit: 500 })).length;

type ClipRecord = Extract<LibraryRecord, { kind: 'clip' }>;

async function recordOf(number: number, news: Partial<ClipRecord['clip']> = {}): Promise<ClipRecord> {
  const read = article({
    address: `http://reel-courier.test/${number}`,
    title: `Story ${number}`,
    text: `The lamp of house ${number} burns.`,
  });
  const hash = await hashOfBody(read);
  const fields = {
    ...fieldsOf(read),
    credits: [{ role: 'film', spelling: number % 2 ? 'Salt Lantern' : 'Tin Harbour' } as const],
    tags: ['sea', `tag ${number % 3}`],
  };
  const clip = { ...keep(read, fields, { now: MONDAY, bodyHash: hash }), ...news };
  const mark = { id: `mark ${number}`, clip: clip.id, selectors: quote(`house ${number}`), note: '' };
  return {
    kind: 'clip',
    clip,
    body: { hash, text: read.text, html: read.html },
    highlights: [{ ...mark, colour: 'yellow', created: MONDAY, changed: MONDAY }],
  };
}

async function lay(records: readonly LibraryRecord[], into = library): Promise<string> {
  const parts = readLibrary(linesOf(writeLibrary(stream(...records), MONDAY)));
  return (await stageLibrary(into, { name: 'x', parts, kind: 'merge' }, watch())).id;
}

const many = () => Promise.all(Array.from({ length: MANY }, (_, number) => recordOf(number)));

/** From the write of this number into a table on nothing is written. */
function dieAtWrite(table: string, number: number): void {
  let writes = 0;
  // eslint-disable-next-line typescript/unbound-method -- it is called with the store it was asked of
  const real = IDBObjectStore.prototype.add;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    writes += Number(this.name === table);
    if (this.name === table && writes > number) throw new DOMException('The power is off.', 'AbortError');
    return real.apply(this, given);
  });
}

test('clips brought in many at once are found by words, quotes, names and facets, and their names are completed', async () => {
  await applyTransfer(library, await lay(await many()), watch());

  for (const number of [0, 99, 100, 229]) expect(await found(`"house ${number} burns"`)).toBe(1);
  expect(await found('film:"salt lantern"')).toBe(115);
  expect(await complete(library, 'film', 'harb', 5)).toEqual(['Tin Harbour']);
  expect(await library.vocabulary.get('tag:sea')).toMatchObject({ uses: MANY });
  const end = new AbortController();
  const query = openLibraryQuery(library, { onChanged: () => undefined, signal: end.signal });
  const { facets, total } = await query.ask(EVERYTHING, { typing: false });
  end.abort();
  expect(total).toBe(MANY);
  expect(facets.film.map(({ count }) => count)).toEqual([115, 115]);
  expect(facets.tag[0]).toEqual({ label: 'sea', count: MANY });
  await isCoherent(library);
});

test('they are filed as a segment for each transaction, not as a row for each clip', async () => {
  await applyTransfer(library, await lay(await many()), watch());

  expect(await library.segments.count()).toBe(3);
  expect(await library.fresh.count()).toBe(0);
});

test('a write that fails in the middle of the second transaction leaves the first whole and of the second nothing', async () => {
  const id = await lay(await many());
  dieAtWrite('undo', BATCH + 40);
  await expect(applyTransfer(library, id, watch())).rejects.toThrow();
  vi.restoreAllMocks();

  for (const table of [library.clips, library.bodies, library.highlights, library.documents, library.undo])
    expect(await table.count(), table.name).toBe(BATCH);
  expect(await library.staged.count()).toBe(MANY - BATCH);
  expect(await library.segments.count()).toBe(1);
  expect(await library.vocabulary.get('tag:sea')).toMatchObject({ uses: BATCH });
  expect(await found('lamp')).toBe(BATCH);
  await resumeTransfers(library, watch());
  expect(await found('lamp')).toBe(MANY);
  await isCoherent(library);
});

test('what was brought in many at once is taken back at once, words and names too', async () => {
  await applyTransfer(library, await lay([await recordOf(7)]), watch());
  const before = await all(library);
  const id = await lay(await many());
  await applyTransfer(library, id, watch());

  expect(await undoTransfer(library, id, watch())).toBe(0);
  expect(await all(library)).toEqual(before);
  expect(await found('lamp')).toBe(1);
  expect(await complete(library, 'film', 'harb', 5)).toEqual([]);
  await isCoherent(library);
});

test('clips of one file that share an address or a highlight come out as though they came one after the other', async () => {
  const twin = await recordOf(3, { note: 'Theirs', times: { note: FRIDAY } });
  const away = await recordOf(4);
  const last = await recordOf(5);
  const tangled = [
    await recordOf(1),
    await recordOf(3),
    { ...twin, clip: { ...twin.clip, keys: [...twin.clip.keys, 'reel-courier.test/elsewhere'] } },
    { ...away, clip: { ...away.clip, keys: [...away.clip.keys, 'reel-courier.test/elsewhere'] } },
    { ...last, highlights: last.highlights.map((mark) => ({ ...mark, id: 'mark 1' })) },
  ];
  await applyTransfer(library, await lay(tangled), watch());
  const other = openLibrary(`test-${crypto.randomUUID()}`);
  for (const record of tangled) await applyTransfer(other, await lay([record], other), watch());

  const counted = async (of: Library) => [await of.clips.count(), await of.highlights.count()];
  expect(await counted(library)).toEqual([3, 4]);
  expect(await counted(other)).toEqual([3, 4]);
  expect(await library.clips.toArray()).toEqual(await other.clips.toArray());
  expect(await library.vocabulary.toArray()).toEqual(await other.vocabulary.toArray());
  await isCoherent(library);
  await other.delete();
});
