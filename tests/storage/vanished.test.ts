import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberOrMiss } from '../../entrypoints/options/vanished.ts';
import { noteBackup } from '../../storage/backup.ts';
import { emptyTrash, trashClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { applyTransfer, undoTransfer } from '../../storage/transfer/apply.ts';
import { stageReading } from '../../storage/transfer/stage.ts';
import { readFile } from '../../core/import/read-file.ts';
import { saveArticle } from './make-clips.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const MAY = '2026-05-16T10:00:00.000Z';

let library: Library;
beforeEach(() => {
  localStorage.clear();
  library = openLibrary(`test-${crypto.randomUUID()}`);
});
afterEach(() => library.delete());

const watch = { now: MAY, signal: new AbortController().signal, tell: () => undefined };

/** As the browser does that finds the store damaged. */
async function loseAll(): Promise<void> {
  await library.delete();
  await library.open();
}

async function bring(): Promise<string> {
  const file = new TextEncoder().encode('title,url,time_added,tags,status\nA,http://a.test/1,,,unread\n');
  const reading = readFile(file, Date.parse(MAY));
  const given = { name: 'x', reading, readHtml: (html: string) => ({ html, text: '' }) };
  const { id } = await stageReading(library, given, watch);
  await applyTransfer(library, id, watch);
  return id;
}

test('a library that the browser lost is missed, also when new clips were made since, until a backup is in', async () => {
  await saveArticle(library, 'one');
  await saveArticle(library, 'two');
  expect(await rememberOrMiss(library, MONDAY)).toBeUndefined();
  await loseAll();

  expect(await rememberOrMiss(library, MAY)).toEqual({ clips: 2, seen: MONDAY });
  await saveArticle(library, 'three');
  expect(await rememberOrMiss(library, MAY)).toEqual({ clips: 2, seen: MONDAY });

  await bring();
  expect(await rememberOrMiss(library, MAY)).toBeUndefined();
  await loseAll();
  expect(await rememberOrMiss(library, MAY)).toEqual({ clips: 2, seen: MAY });
});

test('the latest backup that was known of the lost library is remembered, and not one of the library begun after it', async () => {
  const last = { made: MONDAY, name: 'cutting-room-x.json.gz', bytes: 9, clips: 2, checked: true };
  await saveArticle(library, 'one');
  await noteBackup(library, last);
  expect(await rememberOrMiss(library, MONDAY)).toBeUndefined();
  await loseAll();
  await saveArticle(library, 'two');
  await noteBackup(library, { ...last, name: 'other', clips: 1 });

  const backup = { made: MONDAY, name: 'cutting-room-x.json.gz', clips: 2 };
  expect(await rememberOrMiss(library, MAY)).toEqual({ clips: 1, seen: MONDAY, backup });
});

test('one that the person emptied is not missed: by the trash, or by taking back what was brought in', async () => {
  const { id } = await saveArticle(library, 'one');
  const transfer = await bring();
  expect(await rememberOrMiss(library, MONDAY)).toBeUndefined();
  await trashClip(library, id, MONDAY);
  await emptyTrash(library, MAY);
  await undoTransfer(library, transfer, watch);

  expect(await library.clips.count()).toBe(0);
  expect(await rememberOrMiss(library, MAY)).toBeUndefined();
});

test('a first library is not missed', async () => {
  expect(await rememberOrMiss(library, MONDAY)).toBeUndefined();
  await saveArticle(library, 'one');
  expect(await rememberOrMiss(library, MONDAY)).toBeUndefined();
});

test('where there is no room to remember more, what was remembered stands and nothing waits for it', async () => {
  await saveArticle(library, 'one');
  expect(await rememberOrMiss(library, MONDAY)).toBeUndefined();
  await saveArticle(library, 'two');
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await rememberOrMiss(library, MAY)).toBeUndefined();
  full.mockRestore();
  await loseAll();

  expect(await rememberOrMiss(library, MAY)).toEqual({ clips: 1, seen: MONDAY });
});
