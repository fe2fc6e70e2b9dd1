/** The library's name, the folder a person chose for backups, and what became of the last. One row, `id` is `backup`. */
export interface BackupRow {
  readonly id: 'backup';
  /** Given when first something is in it; tells it from one that the browser began anew. */
  readonly name?: string;
  /** Where the browser has folders. */
  readonly folder?: FileSystemDirectoryHandle;
  /** Whether a file is laid into the downloads folder every week. */
  readonly weekly?: boolean;
  readonly last?: LastBackup;
  /** Why the last one that was due by itself, in the folder or as a weekly file, was not made; absent once one is. */
  readonly failed?: BackupTrouble;
  /** When what has waited long enough was last thrown away, ISO 8601. */
  readonly tidied?: string;
  /** When all records were last looked at, and how many missed a part. */
  readonly checked?: { readonly made: string; readonly flaws: number };
}

/** What keeps a backup from its folder: the browser's leave, the folder, the room on its disk, or something else. */
export type BackupTrouble = 'closed' | 'gone' | 'full' | 'failed';

export interface LastBackup {
  /** ISO 8601. */
  readonly made: string;
  readonly name: string;
  readonly bytes: number;
  readonly clips: number;
  /** How many of them lie in the trash; of a backup made long ago it is not known. */
  readonly trashed?: number;
  /** Whether it was read back from the disk and found whole. */
  readonly checked: boolean;
}
