import { i18n } from '#i18n';
import { signal } from '@preact/signals';
import { ownWords } from '../../browser/own-words.ts';
import { counted, NO_COUNTS, writeLibrary, type LibraryRecord } from '../../core/export/library-file.ts';
import { isFolderOpen, openFolder } from '../../storage/backup.ts';
import type { BackupRow } from '../../storage/rows/backup.ts';
import { watchLibrary, type Library, type Trouble } from '../../storage/database.ts';
import { openRescue } from '../../storage/rescue.ts';
import { backupWords, knownBackup } from './known-backup.ts';
import { clipCount, number, readingWords } from './numbers.ts';
import { blobOf, download } from './saving.ts';
import { createWorker } from './work.ts';

export type RescueModel = ReturnType<typeof createRescue>;

/** Whether the library opens, and what can be saved of one that does not. */
export function createRescue(library: Library, now: () => string) {
  const trouble = signal<Trouble | undefined>(undefined);
  const backup = signal<RescuedBackup | undefined>(undefined);
  const worker = createWorker();
  watchLibrary(library, (told) => {
    trouble.value = told;
    if (isReadable(told)) void latestBackup().then((found) => (backup.value = found));
  });
  library.open().then(
    () => {
      trouble.value = undefined; // it only took its time
    },
    () => undefined, // told above
  );
  const save = () =>
    worker.run(async (tell, stop) => {
      const rescue = await openRescue();
      if (!rescue) return i18n.t('options.rescue.nothing');
      let counts = NO_COUNTS;
      const telling = async function* (records: AsyncIterable<LibraryRecord>) {
        for await (const record of records) {
          counts = counted(counts, record);
          if (counts.clips % 50 === 0) tell(readingWords(counts.clips));
          yield record;
        }
      };
      const time = now();
      const pieces = writeLibrary(telling(rescue.records), time, await ownWords());
      const file = await blobOf(pieces, { type: 'application/json', signal: stop }).finally(() =>
        rescue.close(),
      );
      download(file, `rescued-${time.slice(0, 10)}.cutting-room.json`);
      const lost = rescue.lost();
      const saved = clipCount(counts.clips);
      if (lost === 0 && !rescue.brokeOff()) return i18n.t('options.rescue.savedAll', { saved });
      const some = i18n.t('options.rescue.savedSome', lost, { saved, count: number(lost) });
      return rescue.brokeOff() ? `${some} ${i18n.t('options.rescue.brokeOff')}` : some;
    });
  const saveBackup = () => worker.run(async () => handOver(backup.peek()));
  return { trouble, backup, worker, save, saveBackup };
}

/** Whether what lies there can be read, though not as ours. */
export function isReadable(trouble: Trouble): boolean {
  return trouble === 'newer' || trouble === 'broken' || trouble === 'full';
}

/** The latest backup that a library knows of. */
interface RescuedBackup {
  readonly name: string;
  readonly folder: BackupRow['folder'];
  /** Which it is, where, and how much is in it. */
  readonly words: string;
}

async function latestBackup(): Promise<RescuedBackup | undefined> {
  const rescue = await openRescue();
  const row = await rescue?.backups();
  rescue?.close();
  const known = row && knownBackup(row);
  return known && { name: known.name, folder: row.folder, words: backupWords(known) };
}

/** Lets the browser download a backup out of its folder, which it may ask the person for. */
async function handOver(backup: RescuedBackup | undefined): Promise<string> {
  if (!backup?.folder) return '';
  const { name, folder } = backup;
  const isOpen = (await isFolderOpen(folder)) || (await openFolder(folder));
  const file = isOpen
    ? await folder.getFileHandle(name).then(
        (handle) => handle.getFile(),
        () => undefined, // moved away, or the disk is not there: said below
      )
    : undefined;
  if (!file) return i18n.t('options.rescue.backupGone', { name });
  download(file, name);
  return i18n.t('options.rescue.backupSaved', { name });
}
