/* What is laid aside before it is brought in: how long it stays, and that it goes when it is of no use. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFile } from '../../core/import/read-file.ts';
import { readLibrary } from '../../core/import/library-reader.ts';
import { linesOf } from '../../core/import/text-lines.ts';
import { createImport } from '../../entrypoints/options/import-model.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { saveDraft } from '../../storage/drafts.ts';
import { fieldsOf } from '../../core/clip.ts';
import { applyTransfer, pastTransfers, resumeTransfers, undoTransfer } from '../../storage/transfer/apply.ts';
import { dropTransfer } from '../../storage/transfer/drop.ts';
import type { Watch } from '../../storage/transfer/aside.ts';
import { stageLibrary, stageReading } from '../../storage/transfer/stage.ts';
import { article } from '../fixtures/article.ts';
import { stream } from '../fixtures/kept.ts';
import { failWrites, NO_ROOM } from './failing-writes.ts';
import { all, fileOf, fill } from './filled.ts';

const TUESDAY = '2026-03-17T23:59:00.000Z';
const AFTER_MIDNIGHT = '2026-03-18T00:02:00.000Z';
const THE_NEXT_NIGHT = '2026-03-19T00:02:00.000Z';

let library: Library;
beforeEach(() => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await library.delete();
});

const watch = (now = TUESDAY, signal = new AbortController().signal): Watch => ({
  now,
  signal,
  tell: () => undefined,
});
const readHtml = (html: string) => ({ html, text: '' });

function layReading(given = watch(), rows = 250) {
  const lines = Array.from({ length: rows }, (_, at) => `T${at},http://new.test/${at},,,unread`);
  const file = new TextEncoder().encode(`title,url,time_added,tags,status\n${lines.join('\n')}`);
  const reading = readFile(file, Date.parse(TUESDAY));
  return stageReading(library, { name: 'p', reading, readHtml }, given);
}

async function layLibrary(given = watch(), kind: 'merge' | 'replace' = 'merge') {
  const other = openLibrary(`test-${crypto.randomUUID()}`);
  await fill(other, 104); // more than are laid aside at once
  const text = await fileOf(other);
  await other.delete();
  return stageLibrary(library, { name: 'x', parts: readLibrary(linesOf(stream(text))), kind }, given);
}

async function isNothingLaidAside(): Promise<void> {
  expect(await library.staged.count()).toBe(0);
  expect(await library.transfers.count()).toBe(0);
}

test.each([
  ['an export of another product', layReading, 2], // it is read before it is laid aside
  ['a file of our own', layLibrary, 1],
])('%s that is cancelled while it is laid aside leaves nothing there', async (_, lay, hundreds) => {
  const stop = new AbortController();
  let told = 0;
  const tell = (done: number) => {
    if (done === 100) told += 1;
    if (told === hundreds) stop.abort();
  };

  await expect(lay({ ...watch(TUESDAY, stop.signal), tell })).rejects.toThrow('aborted');
  await isNothingLaidAside();
});

test.each([
  ['an export of another product', layReading],
  ['a file of our own', layLibrary],
])('%s for which there is no room gives back the room that it took', async (_, lay) => {
  const full = failWrites(102, { error: NO_ROOM, table: 'staged' });
  await expect(lay()).rejects.toThrow();
  full.revive();

  await isNothingLaidAside();
});

test('what was read in the last minute before midnight can still be brought in after it', async () => {
  const { id } = await layReading();
  await resumeTransfers(library, watch(AFTER_MIDNIGHT));
  await applyTransfer(library, id, watch(AFTER_MIDNIGHT));

  expect(await library.clips.count()).toBe(250);
});

test('what was only read is forgotten after a day', async () => {
  await layReading();
  await resumeTransfers(library, watch(THE_NEXT_NIGHT));

  await isNothingLaidAside();
});

test('what is no longer laid aside is not said to be brought in', async () => {
  const transfer = await layReading(watch(), 3);
  await dropTransfer(library, transfer.id);

  await expect(applyTransfer(library, transfer.id, watch())).rejects.toMatchObject({
    told: { key: 'import.noLongerLaidAside' },
  });
});

test('the page says so when what it shows is no longer laid aside, and nothing was brought in', async () => {
  await fill(library, 2);
  const file = new File([await fileOf(library)], 'own.json');
  await library.clips.clear();
  const model = createImport({ library, now: () => TUESDAY }, new AbortController().signal);
  await model.read([file]);
  expect(model.preview.value?.transfer.counts).toMatchObject({ added: 2 });
  await dropTransfer(library, model.preview.value!.transfer.id);
  await model.accept();

  expect(model.worker.work.value).toMatchObject({
    kind: 'failed',
    words: expect.stringContaining('Choose the file again') as string,
  });
  expect(model.last.value).toBeUndefined();
});

test('what was brought in can be taken back for thirty days, and no longer', async () => {
  const { id } = await layReading(watch(), 3);
  await applyTransfer(library, id, watch());
  await resumeTransfers(library, watch('2026-04-16T23:00:00.000Z'));
  expect(await pastTransfers(library)).toMatchObject([{ id, state: 'done' }]);
  expect(await library.undo.count()).toBe(3);
  await resumeTransfers(library, watch('2026-04-17T00:30:00.000Z'));

  expect(await pastTransfers(library)).toEqual([]);
  expect(await library.undo.count()).toBe(0);
  expect(await library.clips.count()).toBe(3);
});

test('an import that broke off on a full disk is listed, goes on when there is room, or is taken back before', async () => {
  await fill(library, 1);
  const before = await all(library);
  for (const how of ['go on', 'take back'] as const) {
    const { id } = await layReading();
    const full = failWrites(150, { error: NO_ROOM, table: 'undo' });
    await expect(applyTransfer(library, id, watch())).rejects.toThrow();
    full.revive();
    expect(await pastTransfers(library)).toMatchObject([{ id, state: 'writing' }]);
    expect(await library.clips.count()).toBe(101);
    if (how === 'go on') {
      await applyTransfer(library, id, watch());
      expect(await library.clips.count()).toBe(251);
    }
    await undoTransfer(library, id, watch());
    expect(await all(library)).toEqual(before);
    await isNothingLaidAside();
  }
});

test('a replacement leaves what was typed here and not clipped yet', async () => {
  const draft = { keepSelection: true, typing: {}, fields: fieldsOf(article()), changed: TUESDAY };
  await saveDraft(library, { id: 'd', keys: ['d'], ...draft });
  const { id } = await layLibrary(watch(), 'replace');
  await applyTransfer(library, id, watch());

  expect(await library.drafts.get('d')).toMatchObject(draft);
});
