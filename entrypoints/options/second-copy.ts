/* A second copy of the library: in the folder the person chose where the browser lets us in, else as a download.
   A download needs no permission; what becomes of its older ones the person decides. */
import { i18n } from '#i18n';
import { ownWords } from '../../browser/own-words.ts';
import { backupName } from '../../core/export/thin-backups.ts';
import {
  backUpTo,
  backupTroubleOf,
  backUpWeekly,
  backupState,
  checkBackup,
  isFolderOpen,
  noteBackup,
  packedLibrary,
} from '../../storage/backup.ts';
import type { LastBackup } from '../../storage/rows/backup.ts';
import type { Library } from '../../storage/database.ts';
import { download } from './saving.ts';
import { SaidError } from './work.ts';

/** Makes one at once, and gives what it is. Throws where it cannot be written or is not whole. */
export async function makeSecondCopy(library: Library, now: string): Promise<LastBackup> {
  const { folder } = await backupState(library);
  return folder && (await isFolderOpen(folder)) ? copyInto(folder, library, now) : downloadCopy(library, now);
}

/** Makes one in a folder. Where that cannot be it says which folder it is, and what can be done. */
export async function copyInto(
  folder: FileSystemDirectoryHandle,
  library: Library,
  now: string,
): Promise<LastBackup> {
  try {
    return await backUpTo(library, folder, { now, words: await ownWords() });
  } catch (error) {
    // the folder's errors are the browser's own; the library's, Dexie's: that it is full says nothing of the folder
    const trouble = error instanceof DOMException ? backupTroubleOf(error) : 'failed';
    if (trouble !== 'failed')
      throw new SaidError(i18n.t(`options.backup.folder.${trouble}`, { folder: folder.name }), {
        cause: error,
      });
    // by its name it would be taken for a trouble of the library
    throw error instanceof DOMException ? new Error(error.message) : error;
  }
}

/** The weekly file into the downloads folder, where the person chose so and it is time to. */
export async function copyIfWeekIsOver(library: Library, now: string): Promise<LastBackup | undefined> {
  return backUpWeekly(library, now, () => downloadCopy(library, now));
}

/** Checked before it is handed to the browser: afterwards it is out of our reach. */
async function downloadCopy(library: Library, made: string): Promise<LastBackup> {
  const { bytes, counts, trashed } = packedLibrary(library, { now: made, words: await ownWords() });
  const file = await new Response(bytes as BodyInit).blob();
  await checkBackup(file, counts());
  const name = backupName(made);
  download(file, name);
  const { clips } = counts();
  const last = { made, name, bytes: file.size, clips, trashed: trashed(), checked: true };
  await noteBackup(library, last);
  return last;
}
