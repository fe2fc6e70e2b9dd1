/* What is done by itself once a day: each part of it stands alone. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_WORDS } from '../../core/own-words.ts';
import { backupName } from '../../core/export/thin-backups.ts';
import { readFile } from '../../core/import/read-file.ts';
import { backupState, chooseFolder } from '../../storage/backup.ts';
import { trashClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { changeClips, pastChanges } from '../../storage/library/bulk.ts';
import { tidyUp, tidyUpIfDue } from '../../storage/tidy.ts';
import { applyTransfer } from '../../storage/transfer/apply.ts';
import { stageReading } from '../../storage/transfer/stage.ts';
import { failWrites, NO_ROOM } from './failing-writes.ts';
import { fill } from './filled.ts';

const TUESDAY = '2026-03-17T10:00:00.000Z';
const LATER_THAT_DAY = '2026-03-17T20:00:00.000Z';
const AFTER_A_MONTH = '2026-04-16T11:00:00.000Z';
const POCKET = 'title,url,time_added,tags,status';
const noWords = async () => NO_WORDS;

let library: Library;
let folder: FileSystemDirectoryHandle;
const name = `test-${crypto.randomUUID()}`;
beforeEach(async () => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
  folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await library.delete();
  await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
});

const watch = () => ({ now: TUESDAY, signal: new AbortController().signal, tell: () => undefined });
const readHtml = (html: string) => ({ html, text: '' });

/** An import that a killed browser left half written. */
async function halfAnImport(file: string): Promise<void> {
  const rows = Array.from({ length: 130 }, (_, at) => `T${at},http://${file}.test/${at},,,unread`);
  const reading = readFile(new TextEncoder().encode(`${POCKET}\n${rows.join('\n')}`), Date.parse(TUESDAY));
  const { id } = await stageReading(library, { name: file, reading, readHtml }, watch());
  const power = (done: number) => {
    if (done >= 100) throw new Error('the power went');
  };
  await expect(applyTransfer(library, id, { ...watch(), tell: power })).rejects.toThrow('power');
}

/** Two clips in the trash since Tuesday, a third changed with others then, and a folder for backups. */
async function used(): Promise<void> {
  await fill(library, 3);
  for (const number of [0, 1]) await trashClip(library, `reel-courier.test/${number}`, TUESDAY);
  const change = { id: 'c', name: { key: 'document.cuttings' }, now: TUESDAY } as const;
  await changeClips(library, ['reel-courier.test/2'], (clip) => ({ ...clip, note: 'changed' }), change);
  await chooseFolder(library, folder);
}

async function left() {
  const files: string[] = [];
  for await (const file of folder.keys()) files.push(file);
  const changes = await pastChanges(library, ({ key }) => key);
  return { kept: await library.clips.where('id').startsWith('reel').count(), changes: changes.length, files };
}

test('after thirty days the trash is emptied for good, old changes are forgotten, and the daily backup is made', async () => {
  await used();
  await tidyUp(library, '2026-04-16T09:00:00.000Z', noWords);
  expect(await left()).toMatchObject({
    kept: 3,
    changes: 1,
    files: [backupName('2026-04-16T09:00:00.000Z')],
  });
  await tidyUp(library, AFTER_A_MONTH, noWords);

  expect(await left()).toMatchObject({ kept: 1, changes: 0 });
  expect((await backupState(library)).tidied).toBe(AFTER_A_MONTH);
  expect((await library.tombstones.toArray()).map(({ id }) => id)).toEqual([
    'reel-courier.test/0',
    'reel-courier.test/1',
  ]);
});

test('a browser that is never closed tidies once a day', async () => {
  await tidyUpIfDue(library, TUESDAY, noWords);
  await tidyUpIfDue(library, LATER_THAT_DAY, noWords);
  expect((await backupState(library)).tidied).toBe(TUESDAY);
  await tidyUpIfDue(library, '2026-03-18T10:00:00.000Z', noWords);

  expect((await backupState(library)).tidied).toBe('2026-03-18T10:00:00.000Z');
});

test('an import that cannot be finished keeps nothing else from being done, and is told of', async () => {
  await used();
  await halfAnImport('full');
  failWrites(0, { error: NO_ROOM, table: 'undo' });

  await expect(tidyUp(library, AFTER_A_MONTH, noWords)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(await left()).toEqual({ kept: 1, changes: 0, files: [backupName(AFTER_A_MONTH)] });
});

test('of two imports that were broken off, one that cannot be finished does not keep the other', async () => {
  await halfAnImport('one');
  await halfAnImport('other');
  const [poisoned, sound] = await library.transfers.toArray(); // in the order in which they are gone on with
  const row = (await library.staged.where('transfer').equals(poisoned!.id).first())!;
  if (row.item.kind === 'clip')
    await library.staged.put({ ...row, item: { kind: 'clip', kept: { ...row.item.kept, clip: null! } } });

  await expect(tidyUp(library, TUESDAY, noWords)).rejects.toThrow();
  expect(await library.clips.where('id').startsWith(sound!.name).count()).toBe(130);
  expect(await library.clips.where('id').startsWith(poisoned!.name).count()).toBe(100);
});

test('a trash that cannot be emptied does not keep the backup from being made', async () => {
  await used();
  failWrites(0, { error: NO_ROOM, table: 'tombstones' });

  await expect(tidyUp(library, AFTER_A_MONTH, noWords)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(await left()).toEqual({ kept: 3, changes: 0, files: [backupName(AFTER_A_MONTH)] });
});
