/* The latest backup that is known of, in words: of a library that does not open, or that the browser has lost. */
import { i18n } from '#i18n';
import { longDay } from '../../components/dates.ts';
import type { BackupRow } from '../../storage/rows/backup.ts';
import { clipsIn } from './numbers.ts';

export interface KnownBackup {
  /** The file's. */
  readonly name: string;
  /** ISO 8601. */
  readonly made: string;
  readonly clips: number;
  /** How many of them lie in the trash, where that is known. */
  readonly trashed?: number;
  /** The folder's name; absent where the browser laid the file into the downloads folder. */
  readonly folder?: string | undefined;
}

/** What a library knows of its latest backup. */
export function knownBackup({ last, folder }: BackupRow): KnownBackup | undefined {
  if (!last) return undefined;
  const { bytes: _, checked: __, ...known } = last;
  return { ...known, folder: folder?.name };
}

/** Which it is, where, and how much is in it. */
export function backupWords({ name, made, folder, ...holds }: KnownBackup): string {
  const values = { name, day: longDay(made), clips: clipsIn(holds) };
  return folder === undefined
    ? i18n.t('options.rescue.backupDownloaded', values)
    : i18n.t('options.rescue.backupInFolder', { ...values, folder });
}
