import {
  counted,
  NO_COUNTS,
  writeLibrary,
  type LibraryCounts,
  type LibraryRecord,
} from '../core/export/library-file.ts';
import { backupName, backupsToDrop, backupTime } from '../core/export/thin-backups.ts';
import { readLibrary, sameCounts } from '../core/import/library-reader.ts';
import { linesOf } from '../core/import/text-lines.ts';
import { TellableError, type Message } from '../core/message.ts';
import type { OwnWords } from '../core/own-words.ts';
import type { BackupRow, BackupTrouble, LastBackup } from './rows/backup.ts';
import { troubleOf, type Library } from './database.ts';
import { libraryRecords } from './transfer/out.ts';

/** How often a backup is made by itself. */
const DAY_MS = 86_400_000;

/** What is known of backups. */
export async function backupState(library: Library): Promise<BackupRow> {
  return (await library.backups.get('backup')) ?? { id: 'backup' };
}

/** Remembers the folder a person chose, or forgets it. */
export async function chooseFolder(
  library: Library,
  folder: FileSystemDirectoryHandle | undefined,
): Promise<void> {
  await library.transaction('rw', library.backups, async () => {
    const { folder: _, failed: __, ...row } = await backupState(library);
    await library.backups.put(folder ? { ...row, folder } : row);
  });
}

/** Remembers whether a file is wanted in the downloads folder every week. */
export async function chooseWeekly(library: Library, weekly: boolean): Promise<void> {
  await library.transaction('rw', library.backups, async () => {
    const { failed: _, ...row } = await backupState(library);
    await library.backups.put({ ...row, weekly });
  });
}

/** Whether the weekly file is wanted, and the last backup a week old. */
async function isWeeklyDue(library: Library, now: string): Promise<boolean> {
  const { weekly = false, last } = await backupState(library);
  return weekly && (last === undefined || Date.parse(now) - Date.parse(last.made) >= 7 * DAY_MS);
}

/** Takes down that a backup was made; on a full disk, where a second copy counts most, it was made all the same. */
export async function noteBackup(library: Library, last: LastBackup): Promise<void> {
  await library
    .transaction('rw', library.backups, async () => {
      const { failed: _, ...row } = await backupState(library);
      await library.backups.put({ ...row, last });
    })
    .catch((error: unknown) => {
      if (troubleOf(error) !== 'full') throw error;
    });
}

/** Whether a folder is chosen and its last backup a day old. */
async function isBackupDue(library: Library, now: string): Promise<boolean> {
  const { folder, last } = await backupState(library);
  return folder !== undefined && (last === undefined || Date.parse(now) - Date.parse(last.made) >= DAY_MS);
}

/** When a backup is made, and what goes into it beside the library. */
interface Making {
  readonly now: string;
  readonly words: OwnWords;
}

/** What is asked for the person's own words, which the browser keeps outside of the library. */
export type AskWords = () => Promise<OwnWords>;

/** The whole library, packed, as a stream of bytes, and what went into it once it has passed. */
export function packedLibrary(
  library: Library,
  { now, words }: Making,
): { bytes: ReadableStream<Uint8Array>; counts: () => LibraryCounts; trashed: () => number } {
  let counts = NO_COUNTS;
  let trashed = 0;
  const counting = async function* (records: AsyncIterable<LibraryRecord>) {
    for await (const record of records) {
      counts = counted(counts, record);
      if (record.kind === 'clip' && record.clip.state === 'trashed') trashed += 1;
      yield record;
    }
  };
  const text = streamOf(writeLibrary(counting(libraryRecords(library)), now, words));
  // The types of the two streams differ only in what they call a buffer.
  const pack = new CompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>;
  return { bytes: text.pipeThrough(pack), counts: () => counts, trashed: () => trashed };
}

/**
 * Writes a dated backup into a folder, reads it back from the disk, and drops old ones. The file is empty
 * until it is whole. Throws where it cannot be written, or is not what was written: then no file is left. One that
 * was found whole stays, whatever happens after.
 */
export async function backUpTo(
  library: Library,
  folder: FileSystemDirectoryHandle,
  making: Making,
): Promise<LastBackup> {
  const name = backupName(making.now);
  const last = await writeWhole(library, folder, { ...making, name }).catch(async (error: unknown) => {
    await folder.removeEntry(name).catch(() => undefined); // the disk may be gone altogether
    throw error;
  });
  await noteBackup(library, last);
  await thin(folder).catch(() => undefined); // an old one too many does no harm: the next backup tries again
  return last;
}

/** Throws where the file is not, in the end, what went into it. */
async function writeWhole(
  library: Library,
  folder: FileSystemDirectoryHandle,
  making: Making & { readonly name: string },
): Promise<LastBackup> {
  const { name, now } = making;
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable(); // first: where we may not write nothing need be read
  const { bytes, counts, trashed } = packedLibrary(library, making);
  await bytes.pipeTo(writable);
  const file = await handle.getFile();
  await checkBackup(file, counts());
  return { made: now, name, bytes: file.size, clips: counts().clips, trashed: trashed(), checked: true };
}

/** What the browser's own types do not know yet of a chosen folder. */
interface AskedFolder {
  queryPermission?(wish: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wish: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/** Whether the browser lets us into the folder without asking. */
export async function isFolderOpen(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const asked = await (folder as AskedFolder).queryPermission?.({ mode: 'readwrite' });
  return asked === undefined || asked === 'granted';
}

/** Has the browser ask the person for the folder; only after a click. */
export async function openFolder(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const asked = await (folder as AskedFolder).requestPermission?.({ mode: 'readwrite' });
  return asked === undefined || asked === 'granted';
}

/**
 * Backs up where a folder is chosen, open, and its last backup a day old. Nobody may be looking: what keeps it from
 * being made is taken down, for the pages that are opened next, and thrown.
 */
export async function backUpIfDue(
  library: Library,
  now: string,
  askWords: AskWords,
): Promise<LastBackup | undefined> {
  const { folder } = await backupState(library);
  if (!folder || !(await isBackupDue(library, now))) return undefined;
  try {
    if (await isFolderOpen(folder)) return await backUpTo(library, folder, { now, words: await askWords() });
    await noteFailed(library, 'closed');
  } catch (error) {
    await noteFailed(library, backupTroubleOf(error)).catch(() => undefined); // on a full disk its age says so
    throw error;
  }
  return undefined;
}

/**
 * Makes the weekly file where it is time to, by `make`, which hands it to the browser. Nobody may be looking: what keeps
 * it from being made is taken down, for the pages that are opened next, and thrown. What the browser does with it, it
 * tells nobody without a permission that we do not ask for.
 */
export async function backUpWeekly(
  library: Library,
  now: string,
  make: () => Promise<LastBackup>,
): Promise<LastBackup | undefined> {
  if (!(await isWeeklyDue(library, now))) return undefined;
  try {
    return await make();
  } catch (error) {
    await noteFailed(library, backupTroubleOf(error)).catch(() => undefined); // on a full disk its age says so
    throw error;
  }
}

async function noteFailed(library: Library, failed: BackupTrouble): Promise<void> {
  await library.transaction('rw', library.backups, async () => {
    const row = await backupState(library);
    if (row.failed !== failed) await library.backups.put({ ...row, failed });
  });
}

/** What kept a backup from its folder. */
export function backupTroubleOf(error: unknown): BackupTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return 'gone';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'closed';
  return name === 'QuotaExceededError' ? 'full' : 'failed';
}

/** Takes down what a check found. */
export async function noteCheck(library: Library, flaws: number, now: string): Promise<void> {
  await library.transaction('rw', library.backups, async () => {
    await library.backups.put({ ...(await backupState(library)), checked: { made: now, flaws } });
  });
}

/** Reads a packed backup and compares what is in it with what went in; throws where they differ. */
export async function checkBackup(file: Blob, wanted: LibraryCounts): Promise<void> {
  const text = file
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream());
  let found: LibraryCounts | undefined;
  try {
    for await (const part of readLibrary(linesOf(text))) {
      if (part.kind === 'problem') throw damaged(part.sentence);
      if (part.kind === 'whole') found = part.counts;
    }
  } catch (error) {
    // so says who unpacks what is not whole
    throw error instanceof TypeError ? damaged({ key: 'import.packedDamaged' }) : error;
  }
  if (!found || !sameCounts(wanted, found)) throw new TellableError({ key: 'import.backupDiffers' });
}

function damaged(reason: Message): TellableError {
  return new TellableError({ key: 'import.backupDamaged', values: { reason } });
}

/** Drops what is too old, each by itself: one that another program holds keeps no other. */
async function thin(folder: FileSystemDirectoryHandle): Promise<void> {
  const names: string[] = [];
  const drop = (name: string) => folder.removeEntry(name).catch(() => undefined); // at the next backup
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind !== 'file' || backupTime(name) === undefined) continue;
    const size = await handle.getFile().then(
      (file) => file.size,
      () => undefined, // gone meanwhile, or not to be read now
    );
    if (size === 0) await drop(name); // a browser was killed before it was written
    else if (size !== undefined) names.push(name);
  }
  for (const name of backupsToDrop(names)) await drop(name);
}

function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
