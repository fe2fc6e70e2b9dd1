/** What is known of a library's safety. Times are ISO 8601, sizes bytes. */
export interface HealthFacts {
  readonly clips: number;
  /** Whether the browser promised not to clear it when the disk fills up. */
  readonly persisted: boolean;
  readonly used: number;
  /** How much the browser allows in all; undefined where it does not say. */
  readonly quota: number | undefined;
  readonly lastBackup: string | undefined;
  /** Whether the browser wants to be asked again before it lets us into the folder. */
  readonly folderClosed: boolean;
  /** What was here when somebody last looked, where all of it is gone without having been deleted. */
  readonly vanished?: { readonly clips: number; readonly seen: string } | undefined;
  /** Records that miss a part, as the last check found them. */
  readonly flaws: number;
}

export interface Health {
  readonly light: 'good' | 'look' | 'act';
  /** What is the matter, the gravest first; one sentence says so where nothing is. */
  readonly sentences: readonly string[];
}

/** A backup older than this is worth a word. */
const OLD_DAYS = 14;
/** Of the room there is; what is left must hold a backup and a large import. */
const NEARLY_FULL = 0.8;

/** The health light, and why it shows what it shows. `now` is ISO 8601. */
export function healthOf(facts: HealthFacts, now: string): Health {
  const { clips, persisted, used, quota, lastBackup, folderClosed, flaws, vanished } = facts;
  const days = lastBackup === undefined ? undefined : (Date.parse(now) - Date.parse(lastBackup)) / 86_400_000;
  const act = [
    ...(vanished
      ? [
          `The browser has lost your library: ${vanished.clips} clips were here on ${vanished.seen.slice(0, 10)}. Bring your latest backup in below.`,
        ]
      : []),
    ...(flaws > 0 ? [`${flaws} records miss a part. Save a backup, then write to us.`] : []),
    ...(quota !== undefined && used > NEARLY_FULL * quota
      ? ['The room the browser allows is nearly used up. Take a backup out and make room on the disk.']
      : []),
  ];
  const look = [
    ...(clips > 0 && days === undefined ? ['There is no second copy yet. Make a backup.'] : []),
    ...(days !== undefined && days > OLD_DAYS ? [`The last backup is ${Math.floor(days)} days old.`] : []),
    ...(folderClosed ? ['The browser wants you to open the backup folder again.'] : []),
    ...(persisted ? [] : ['The browser may clear this library when the disk fills up. Ask it not to.']),
  ];
  if (act.length > 0) return { light: 'act', sentences: [...act, ...look] };
  if (look.length > 0) return { light: 'look', sentences: look };
  return {
    light: 'good',
    sentences: [
      clips === 0
        ? 'Nothing is kept yet, so there is nothing to lose.'
        : 'All is well: your library is safe here, and there is a second copy.',
    ],
  };
}
