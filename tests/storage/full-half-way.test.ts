/* The disk fills up half way through work on many clips: what is written is whole, and there is a way on and back. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changed, nameOfChange, type BulkChange } from '../../core/library/bulk.ts';
import { readFile } from '../../core/import/read-file.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { changeClips, pastChanges, takeBackChange } from '../../storage/library/bulk.ts';
import { deedsDone, respell } from '../../storage/names/change.ts';
import { search } from '../../storage/search/find.ts';
import { applyTransfer, pastTransfers, undoTransfer } from '../../storage/transfer/apply.ts';
import { stageReading } from '../../storage/transfer/stage.ts';
import { failWrites, NO_ROOM } from './failing-writes.ts';
import { all, fill, isCoherent } from './filled.ts';

const FRIDAY = '2026-03-20T10:00:00.000Z';
const MANY = 120;
const ADD: BulkChange = {
  kind: 'add',
  naming: { credits: [{ role: 'director', spelling: 'Kang Same' }], tags: [] },
};

let library: Library;
let ids: string[];
beforeEach(async () => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
  await fill(library, MANY);
  ids = await library.clips.toCollection().primaryKeys();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await library.delete();
});

const addName = () =>
  changeClips(library, ids, (clip) => changed(clip, ADD, FRIDAY), {
    id: 'c',
    name: nameOfChange(ADD),
    now: FRIDAY,
  });
const found = async (query: string) => (await search(library, query, { limit: 500 })).length;

test('a name given to many clips: those that have it are found by it, and all have it in the end, or none', async () => {
  const before = await all(library);
  for (const how of ['go on', 'take back'] as const) {
    const full = failWrites(70, { error: NO_ROOM, table: 'clips' });
    await expect(addName()).rejects.toThrow();
    full.revive();
    expect(await pastChanges(library, ({ key }) => key)).toMatchObject([{ clips: 50 }]);
    expect(await found('"Kang Same"')).toBe(50);
    await isCoherent(library);
    if (how === 'go on') {
      await addName();
      expect(await found('"Kang Same"')).toBe(MANY);
    }
    await takeBackChange(library, 'c', { now: FRIDAY });
    expect(await found('"Kang Same"')).toBe(0);
  }
  const after = (await library.clips.toArray()).map(({ credits }) => credits);
  expect(after).toEqual((before as { clip: { credits: unknown } }[]).map(({ clip }) => clip.credits));
});

test('a name told from its namesake in many clips is so in all of them or in none', async () => {
  await addName();
  const before = await all(library);
  const spellings = [{ from: 'Kang Same', to: 'Kang Same (director)' }];
  const wanted = { kind: 'person', spellings, clips: ids } as const;
  const full = failWrites(70, { error: NO_ROOM, table: 'clips' });
  await expect(respell(library, wanted, FRIDAY)).rejects.toThrow();
  full.revive();
  expect(await all(library)).toEqual(before);
  expect(await deedsDone(library, 5)).toEqual([]);
  await respell(library, wanted, FRIDAY);

  expect(await found('person:"Kang Same (director)"')).toBe(MANY);
  await isCoherent(library);
});

test('taking an import back goes on where the disk filled up, and all is as it was', async () => {
  const before = await all(library);
  const rows = Array.from({ length: 250 }, (_, at) => `T${at},http://reel-courier.test/${at},,sea,unread`);
  const file = new TextEncoder().encode(`title,url,time_added,tags,status\n${rows.join('\n')}`);
  const watch = { now: FRIDAY, signal: new AbortController().signal, tell: () => undefined };
  const readHtml = (html: string) => ({ html, text: '' });
  const reading = readFile(file, Date.parse(FRIDAY));
  const { id } = await stageReading(library, { name: 'p', reading, readHtml }, watch);
  await applyTransfer(library, id, watch);
  const full = failWrites(30, { error: NO_ROOM, table: 'clips' });
  await expect(undoTransfer(library, id, watch)).rejects.toThrow();
  full.revive();
  expect(await pastTransfers(library)).toMatchObject([{ id, state: 'undoing' }]);

  expect(await undoTransfer(library, id, watch)).toBe(0);
  expect(await all(library)).toEqual(before);
  await isCoherent(library);
});
