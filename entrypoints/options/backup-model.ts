import { i18n } from '#i18n';
import { computed, signal, type Signal } from '@preact/signals';
import { ownWords } from '../../browser/own-words.ts';
import { longDay } from '../../components/dates.ts';
import { healthOf, type Health } from '../../core/health.ts';
import {
  backUpIfDue,
  backupState,
  chooseFolder,
  chooseWeekly,
  isFolderOpen,
  noteCheck,
  openFolder,
} from '../../storage/backup.ts';
import type { BackupRow, LastBackup } from '../../storage/rows/backup.ts';
import type { Library } from '../../storage/database.ts';
import { askToPersist, findFlaws, holdingsOf, type Holdings } from '../../storage/health.ts';
import { follow } from '../../storage/live.ts';
import { bytes, clipsIn, number } from './numbers.ts';
import { copyIfWeekIsOver, copyInto, makeSecondCopy } from './second-copy.ts';
import { rememberOrMiss, type Memory } from './vanished.ts';
import { createWorker } from './work.ts';

interface World {
  readonly library: Library;
  readonly now: () => string;
  /** Whether the browser never clears what this extension keeps (`unlimitedStorage` in Chromium). */
  readonly exempt: boolean;
}

/** What the page knows of the library's safety. */
interface Facts {
  readonly holdings: Holdings;
  readonly row: BackupRow;
  readonly folderOpen: boolean;
  readonly vanished: Memory | undefined;
}

export type BackupModel = ReturnType<typeof createBackup>;

/** The window's way to a folder; Firefox has none. */
type PickFolder = (wish: {
  readonly mode: 'readwrite';
  readonly id: string;
}) => Promise<FileSystemDirectoryHandle>;
const pickFolder = (globalThis as { showDirectoryPicker?: PickFolder }).showDirectoryPicker;

/** A second copy, and whether all is well. Follows the library until `closing` aborts. */
export function createBackup(world: World, closing: AbortSignal) {
  const { library, now } = world;
  const facts = signal<Facts | undefined>(undefined);
  const worker = createWorker();
  const look = async (): Promise<Facts> => {
    const [found, row] = await Promise.all([holdingsOf(library), backupState(library)]);
    const holdings = { ...found, persisted: found.persisted || world.exempt };
    const vanished = await rememberOrMiss(library, now());
    return {
      holdings,
      row,
      vanished,
      folderOpen: row.folder === undefined || (await isFolderOpen(row.folder)),
    };
  };
  const refresh = async () => {
    facts.value = await look();
  };
  follow(() => Promise.all([library.clips.count(), library.highlights.count(), backupState(library)]), {
    onValue: () => void refresh().catch(() => undefined), // told where something is done
    onError: () => undefined,
    signal: closing,
  });
  return {
    facts,
    worker,
    canPickFolder: pickFolder !== undefined,
    health: computed<Health | undefined>(() => facts.value && healthOf(healthFacts(facts.value), now())),
    backUp: () => backUp(world, worker, facts),
    pick: () => pick(world, worker),
    forgetFolder: () =>
      worker.run(async () => chooseFolder(library, undefined).then(() => i18n.t('options.backup.noFolder'))),
    persist: () =>
      worker.run(async () => {
        const granted = await askToPersist();
        await refresh();
        return i18n.t(granted ? 'options.backup.persists' : 'options.backup.persistsNot');
      }),
    check: () =>
      worker.run(async () => {
        const flaws = await findFlaws(library);
        await noteCheck(library, flaws, now());
        return flaws === 0
          ? i18n.t('options.backup.whole')
          : i18n.t('options.backup.flaws', flaws, { count: number(flaws) });
      }),
    chooseWeekly: (weekly: boolean) => worker.run(async () => weeklyWords(world, weekly)),
    /** Backs up where it is time to. */
    start: () => start(world).catch(() => undefined), // the health light says that it is old
  };
}

function healthFacts({ holdings, row, folderOpen, vanished }: Facts) {
  const { clips, persisted, used, quota } = holdings;
  return {
    clips,
    persisted,
    used,
    quota,
    lastBackup: row.last?.made,
    folderClosed: !folderOpen,
    ...failedOf(row, folderOpen),
    vanished: vanished && { ...vanished, seen: longDay(vanished.seen) },
    flaws: row.checked?.flaws ?? 0,
  };
}

/** Whose trouble it was: the daily backup's or the weekly file's. */
function failedOf({ failed, folder, weekly }: BackupRow, folderOpen: boolean) {
  if (!failed || (failed === 'closed' && folderOpen)) return {};
  if (folder || !weekly) return { dailyFailed: failed };
  return { weeklyFailed: failed === 'full' ? failed : ('failed' as const) };
}

function backUp(
  { library, now }: World,
  worker: ReturnType<typeof createWorker>,
  facts: Signal<Facts | undefined>,
): Promise<void> {
  return worker.run(async (tell) => {
    tell(i18n.t('options.backup.busy'));
    const { row } = facts.peek() ?? { row: await backupState(library) };
    const { folder } = row;
    if (folder) await openFolder(folder).catch(() => false); // the browser may ask, for it was just pressed
    const isDownloaded = folder && !(await isFolderOpen(folder));
    const done = doneWords(await makeSecondCopy(library, now()));
    return isDownloaded ? i18n.t('options.backup.downloaded', { folder: folder.name, done }) : done;
  });
}

async function start({ library, now, exempt }: World): Promise<void> {
  if (!exempt && (await library.clips.limit(1).count()) > 0) await askToPersist();
  await backUpIfDue(library, now(), ownWords);
  await copyIfWeekIsOver(library, now());
}

/** The first file comes at once: the person sees what it is and where the browser lays it. */
async function weeklyWords({ library, now }: World, weekly: boolean): Promise<string> {
  await chooseWeekly(library, weekly);
  if (!weekly) return i18n.t('options.backup.noWeekly');
  const last = await copyIfWeekIsOver(library, now());
  return last ? doneWords(last) : i18n.t('options.backup.firstWeekly');
}

function pick({ library, now }: World, worker: ReturnType<typeof createWorker>): Promise<void> {
  return worker.run(async (tell) => {
    const folder = await pickFolder?.({ mode: 'readwrite', id: 'backups' }).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined; // thought better of it
      throw error;
    });
    if (!folder) return '';
    tell(i18n.t('options.backup.busy'));
    await chooseFolder(library, folder);
    return doneWords(await copyInto(folder, library, now()));
  });
}

function doneWords({ name, bytes: size, checked, ...holds }: LastBackup): string {
  const values = { name, clips: clipsIn(holds), size: bytes(size) };
  return i18n.t(checked ? 'options.backup.doneChecked' : 'options.backup.done', values);
}
