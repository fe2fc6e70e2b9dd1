/* The folder for the daily backup, as a person chooses it on “Your data”, and what may become of it. The picker's window
   is the browser's own: here it hands over a folder of the browser's private store, which is a real one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backupName } from '../../core/export/thin-backups.ts';
import { createBackup } from '../../entrypoints/options/backup-model.ts';
import { backupState } from '../../storage/backup.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { NO_ROOM } from './failing-writes.ts';
import { saveArticle } from './make-clips.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const TUESDAY = '2026-03-17T11:00:00.000Z';

/* The page asks at its start whether there is a picker at all. */
const picker = vi.hoisted(() => {
  const stand = { pick: (): Promise<unknown> => Promise.reject(new Error('nobody chose')) };
  Object.assign(globalThis, { showDirectoryPicker: () => stand.pick() });
  return stand;
});

let library: Library;
let closing: AbortController;
let now: string;
let downloads: string[];
let asked: { query: PermissionState; request: PermissionState };
const made: string[] = [];

beforeEach(async () => {
  localStorage.clear();
  const local = { get: async () => ({}), set: async () => undefined };
  Object.assign(Reflect.get(globalThis, 'browser') as object, { storage: { local } });
  asked = { query: 'granted', request: 'granted' };
  Object.assign(FileSystemDirectoryHandle.prototype, {
    queryPermission: async () => asked.query,
    requestPermission: async () => (asked.query = asked.request),
  });
  downloads = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
  library = openLibrary(`test-${crypto.randomUUID()}`);
  closing = new AbortController();
  now = MONDAY;
  await saveArticle(library, 'cast', {}, {});
});
afterEach(async () => {
  closing.abort();
  vi.restoreAllMocks();
  for (const name of ['queryPermission', 'requestPermission'])
    Reflect.deleteProperty(FileSystemDirectoryHandle.prototype, name);
  await library.delete();
  const root = await navigator.storage.getDirectory();
  for (const name of made.splice(0)) await root.removeEntry(name, { recursive: true }).catch(() => undefined);
});

const open = () => createBackup({ library, now: () => now, exempt: true }, closing.signal);
type Model = ReturnType<typeof open>;

async function folderCalled(name: string): Promise<FileSystemDirectoryHandle> {
  made.push(name);
  return (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
}

async function filesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const found: string[] = [];
  for await (const name of folder.keys()) found.push(name);
  return found.sort();
}

async function choose(model: Model, name: string): Promise<FileSystemDirectoryHandle> {
  const folder = await folderCalled(name);
  picker.pick = async () => folder;
  await model.pick();
  return folder;
}

const complaints = (model: Model) => model.health.value?.sentences.map(({ key }) => key) ?? [];
const chosen = async () => (await backupState(library)).folder?.name;

test('one that is chosen has a whole backup at once, and is the one for every day', async () => {
  const model = open();
  const folder = await choose(model, 'Backups');

  expect(model.worker.work.value).toMatchObject({
    kind: 'done',
    words: expect.stringContaining(`${backupName(MONDAY)}: 1 clip`) as string,
  });
  expect(await filesIn(folder)).toEqual([backupName(MONDAY)]);
  expect(await chosen()).toBe('Backups');
  await vi.waitFor(() => expect(complaints(model)).toEqual(['health.good']));
});

test('who thinks better of it hears nothing bad, and the folder that was chosen before stays', async () => {
  const model = open();
  picker.pick = () => Promise.reject(new DOMException('The user aborted a request.', 'AbortError'));
  await model.pick();
  expect(model.worker.work.value).toEqual({ kind: 'done', words: '' });
  expect(await chosen()).toBeUndefined();

  await choose(model, 'Backups');
  picker.pick = () => Promise.reject(new DOMException('The user aborted a request.', 'AbortError'));
  await model.pick();
  expect(model.worker.work.value).toEqual({ kind: 'done', words: '' });
  expect(await chosen()).toBe('Backups');
});

test('one whose permission was taken back is told of; asked and allowed, it has the next backup', async () => {
  const first = open();
  const folder = await choose(first, 'Backups');
  asked = { query: 'prompt', request: 'granted' };
  now = TUESDAY;
  const model = open();
  await vi.waitFor(() => expect(complaints(model)).toContain('health.folderClosed'));
  await model.backUp();

  expect(await filesIn(folder)).toEqual([backupName(MONDAY), backupName(TUESDAY)]);
  expect(downloads).toEqual([]);
  await vi.waitFor(() => expect(complaints(model)).toEqual(['health.good']));
});

test('where the person does not allow it again, the file is handed over as a download, and it is said where it went', async () => {
  const model = open();
  const folder = await choose(model, 'Backups');
  asked = { query: 'denied', request: 'denied' };
  now = TUESDAY;
  await model.backUp();

  expect(downloads).toEqual([backupName(TUESDAY)]);
  expect(await filesIn(folder)).toEqual([backupName(MONDAY)]);
  const { words } = model.worker.work.value as { words: string };
  expect(words).toMatch(
    /^The browser does not let us into “Backups”, so the file went to your downloads\. /u,
  );
  expect(words).toContain(backupName(TUESDAY));
});

test('one that was deleted meanwhile is named, and what can be done; the next that is chosen takes its place', async () => {
  const model = open();
  await choose(model, 'Backups');
  await (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true });
  now = TUESDAY;
  await model.backUp();
  expect(model.worker.work.value).toEqual({
    kind: 'failed',
    words: 'The folder “Backups” is not there any more. Connect its disk, or choose another folder.',
  });

  const other = await choose(model, 'Others');
  expect(await filesIn(other)).toEqual([backupName(TUESDAY)]);
  expect(await chosen()).toBe('Others');
});

/** Every file in a folder is refused its words so. */
function refuseWriting(error: DOMException): void {
  vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValue(error);
}

test.each([
  [
    'is full',
    'QuotaExceededError',
    'There is no room left where “Backups” lies. Make room there, or choose another folder; your library is whole.',
  ],
  [
    'may not be written to',
    'NotAllowedError',
    'The browser does not let us write into “Backups”. Press “Back up now” and allow it, or choose another folder.',
  ],
  ['breaks', 'InvalidStateError', 'This did not work: no'],
])('one that %s is named, when it is chosen and later, and no half file stays', async (_, name, words) => {
  const model = open();
  refuseWriting(new DOMException('no', name));
  const folder = await choose(model, 'Backups');
  expect(model.worker.work.value).toEqual({ kind: 'failed', words });
  expect(await filesIn(folder)).toEqual([]);

  await model.backUp();
  expect(model.worker.work.value).toEqual({ kind: 'failed', words });
  expect(await filesIn(folder)).toEqual([]);
  expect(downloads).toEqual([]);
});

test('a library that cannot be read for want of room is not told of as the folder', async () => {
  const model = open();
  const folder = await choose(model, 'Backups');
  for (const verb of ['get', 'getAll', 'getAllKeys', 'openCursor'] as const) {
    const real = IDBObjectStore.prototype[verb] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, verb).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ): never {
      if (this.name === 'clips') throw NO_ROOM;
      return real.apply(this, given) as never;
    });
  }
  now = TUESDAY;
  await model.backUp();

  expect(model.worker.work.value).toEqual({
    kind: 'failed',
    words: 'The disk has no room left. What was there before is whole; make room and go on.',
  });
  expect(await filesIn(folder)).toEqual([backupName(MONDAY)]);
});
