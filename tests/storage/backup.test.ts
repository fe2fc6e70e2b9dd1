import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fieldsOf } from '../../core/clip.ts';
import { backupName } from '../../core/export/thin-backups.ts';
import { readLibrary } from '../../core/import/library-reader.ts';
import { linesOf } from '../../core/import/text-lines.ts';
import { NO_WORDS } from '../../core/own-words.ts';
import {
  backUpIfDue,
  backUpTo,
  backupState,
  checkBackup,
  chooseFolder,
  packedLibrary,
} from '../../storage/backup.ts';
import { saveClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { findFlaws, holdingsOf } from '../../storage/health.ts';
import { applyTransfer } from '../../storage/transfer/apply.ts';
import { stageLibrary } from '../../storage/transfer/stage.ts';
import { article } from '../fixtures/article.ts';
import { quote } from '../fixtures/kept.ts';
import { failWrites, NO_ROOM } from './failing-writes.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const TUESDAY = '2026-03-17T11:00:00.000Z';
const MADE = { now: MONDAY, words: NO_WORDS };
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

async function fill(count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const read = article({ address: `http://reel-courier.test/${number}` });
    await saveClip(
      library,
      { article: read, fields: fieldsOf(read), mark: { selectors: quote('tea'), colour: 'yellow' } },
      MONDAY,
    );
  }
}

async function names(): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of folder.keys()) found.push(entry);
  return found.sort();
}

test('a backup is dated, packed, read back, and brings a wiped library back', async () => {
  await fill(30);
  const clips = await library.clips.toArray();
  const last = await backUpTo(library, folder, MADE);

  expect(last).toMatchObject({ name: backupName(MONDAY), clips: 30, checked: true });
  expect((await backupState(library)).last).toEqual(last);
  const file = await (await folder.getFileHandle(last.name)).getFile();
  expect(file.size).toBe(last.bytes);
  await Promise.all(['clips', 'highlights', 'bodies'].map((table) => library.table(table).clear()));
  const text = file
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream());
  const watch = { now: TUESDAY, signal: new AbortController().signal, tell: () => undefined };
  const transfer = await stageLibrary(
    library,
    { name: last.name, parts: readLibrary(linesOf(text)), kind: 'replace' },
    watch,
  );
  await applyTransfer(library, transfer.id, watch);

  expect(await library.clips.toArray()).toEqual(clips);
  expect(await findFlaws(library)).toBe(0);
});

test('a chosen folder gets one backup a day, and is remembered', async () => {
  await fill(1);
  await chooseFolder(library, folder);
  expect(await backUpIfDue(library, MONDAY, noWords)).toMatchObject({ clips: 1 });
  expect(await backUpIfDue(library, '2026-03-16T20:00:00.000Z', noWords)).toBeUndefined();
  expect(await backUpIfDue(library, TUESDAY, noWords)).toMatchObject({ clips: 1 });

  expect(await names()).toEqual([backupName(MONDAY), backupName(TUESDAY)]);
  expect(await (await backupState(library)).folder?.isSameEntry(folder)).toBe(true);
});

test('old backups are thinned, an empty one of a killed browser goes, other files stay', async () => {
  await fill(1);
  for (const old of [backupName('2026-03-16T08:00:00.000Z'), 'holiday.txt']) {
    const writable = await (await folder.getFileHandle(old, { create: true })).createWritable();
    await writable.write('x');
    await writable.close();
  }
  await folder.getFileHandle(backupName('2026-03-16T22:00:00.000Z'), { create: true });
  await backUpTo(library, folder, MADE);

  expect(await names()).toEqual([backupName(MONDAY), 'holiday.txt']);
});

test('a backup that fails leaves no file and is not taken for one', async () => {
  await fill(1);
  library.clips.hook('reading', () => {
    throw new Error('the disk broke');
  });

  await expect(backUpTo(library, folder, MADE)).rejects.toThrow();
  expect(await names()).toEqual([]);
  expect((await backupState(library)).last).toBeUndefined();
});

test('a backup that was found whole stays, though a full disk has no room to take it down', async () => {
  await fill(2);
  failWrites(0, { error: NO_ROOM, table: 'backups' });

  expect(await backUpTo(library, folder, MADE)).toMatchObject({ clips: 2, checked: true });
  expect(await names()).toEqual([backupName(MONDAY)]);
});

test('a backup that was found whole stays, though the library breaks before it is taken down', async () => {
  await fill(2);
  failWrites(0, { error: new Error('the disk broke'), table: 'backups' });

  await expect(backUpTo(library, folder, MADE)).rejects.toThrow('the disk broke');
  expect(await names()).toEqual([backupName(MONDAY)]);
});

test('an old backup that cannot be removed costs neither the new one nor the thinning of others', async () => {
  await fill(1);
  const old = ['08', '09'].map((hour) => backupName(`2026-03-16T${hour}:00:00.000Z`));
  for (const each of old) {
    const writable = await (await folder.getFileHandle(each, { create: true })).createWritable();
    await writable.write('x');
    await writable.close();
  }
  const remove = Reflect.get(FileSystemDirectoryHandle.prototype, 'removeEntry') as (
    ...given: unknown[]
  ) => Promise<void>;
  vi.spyOn(FileSystemDirectoryHandle.prototype, 'removeEntry').mockImplementation(async function (
    this: FileSystemDirectoryHandle,
    ...given
  ) {
    if (given[0] === old[1])
      throw new DOMException('Another program reads it.', 'NoModificationAllowedError');
    return remove.apply(this, given);
  });
  const last = await backUpTo(library, folder, MADE);

  expect(await names()).toEqual([old[1], backupName(MONDAY)]);
  expect((await backupState(library)).last).toEqual(last);
});

const packedNow = async () => new Response(packedLibrary(library, MADE).bytes as BodyInit).blob();

test.each([
  ['was cut off', async (file: Blob) => file.slice(0, file.size - 40), 'backupDamaged'],
  ['is another file', async () => new Blob(['nothing that was packed']), 'backupDamaged'],
  ['has a record that was changed', async (file: Blob) => withDamage(file), 'backupDamaged'],
  ['lacks a clip', async () => older, 'backupDiffers'],
])('a backup that %s when it is read back is none', async (_, damage, trouble) => {
  await fill(1);
  older = await packedNow();
  await fill(2);
  const read: () => Promise<File> = Reflect.get(FileSystemFileHandle.prototype, 'getFile');
  vi.spyOn(FileSystemFileHandle.prototype, 'getFile').mockImplementation(async function (
    this: FileSystemFileHandle,
  ) {
    return new File([await damage(await read.call(this))], this.name);
  });

  await expect(backUpTo(library, folder, MADE)).rejects.toMatchObject({
    told: { key: `import.${trouble}` },
  });
  expect(await names()).toEqual([]);
  expect((await backupState(library)).last).toBeUndefined();
});
let older: Blob;

async function withDamage(file: Blob): Promise<Blob> {
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  const changed = new Blob([text.replace('"kind":"clip"', '"kind":"clap"')]);
  return new Response(changed.stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

test('a backup is compared with all that went into it: a draft that is missing is missed', async () => {
  await fill(1);
  const { bytes, counts } = packedLibrary(library, MADE);
  const file = await new Response(bytes as BodyInit).blob();

  await checkBackup(file, counts());
  for (const part of ['clips', 'highlights', 'drafts', 'tombstones', 'names', 'pictures', 'versions'])
    await expect(checkBackup(file, { ...counts(), [part]: 9 }), part).rejects.toThrow('backupDiffers');
});

test('the health page counts what is there, and finds what misses a part', async () => {
  await fill(3);
  expect(await holdingsOf(library)).toMatchObject({ clips: 3, highlights: 3, trashed: 0 });
  expect((await holdingsOf(library)).text).toBeGreaterThan(100);
  expect(await findFlaws(library)).toBe(0);
  await library.bodies.clear();

  expect(await findFlaws(library)).toBe(3);
});

test.each([
  ['its folder is gone', 'NotFoundError', 'gone'],
  ['the browser no longer lets us in', 'NotAllowedError', 'closed'],
  ['its disk is full', 'QuotaExceededError', 'full'],
  ['the disk breaks', 'InvalidStateError', 'failed'],
])(
  'the daily backup that cannot be made because %s is told of until one is made',
  async (_, error, failed) => {
    await fill(1);
    await chooseFolder(library, folder);
    const failing = vi
      .spyOn(FileSystemDirectoryHandle.prototype, 'getFileHandle')
      .mockRejectedValue(new DOMException('no', error));

    await expect(backUpIfDue(library, MONDAY, noWords)).rejects.toThrow('no');
    expect((await backupState(library)).failed).toBe(failed);
    failing.mockRestore();
    await backUpIfDue(library, MONDAY, noWords);
    expect(await backupState(library)).not.toHaveProperty('failed');
  },
);

test('a folder that the browser wants to be asked for again is told of, until another is chosen', async () => {
  await fill(1);
  await chooseFolder(library, folder);
  Object.assign(FileSystemDirectoryHandle.prototype, { queryPermission: async () => 'prompt' });
  try {
    expect(await backUpIfDue(library, MONDAY, noWords)).toBeUndefined();
  } finally {
    Reflect.deleteProperty(FileSystemDirectoryHandle.prototype, 'queryPermission');
  }
  expect((await backupState(library)).failed).toBe('closed');

  await chooseFolder(library, folder);
  expect((await backupState(library)).failed).toBeUndefined();
});
