import type { Message, MessageKey } from './message.ts';

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
  /** Why the backup that is made by itself every day was not made the last time. */
  readonly dailyFailed?: 'closed' | 'gone' | 'full' | 'failed' | undefined;
  /** The same of the weekly file in the downloads folder. */
  readonly weeklyFailed?: 'full' | 'failed' | undefined;
  /** What was here on the day somebody last looked (in words), where all of it is gone without having been deleted. */
  readonly vanished?: { readonly clips: number; readonly seen: string } | undefined;
  /** Records that miss a part, as the last check found them. */
  readonly flaws: number;
}

export interface Health {
  readonly light: 'good' | 'look' | 'act';
  /** What is the matter, the gravest first; one sentence says so where nothing is. */
  readonly sentences: readonly Message[];
}

/** A backup older than this is worth a word. */
const OLD_DAYS = 14;
/** Of the room there is; what is left must hold a backup and a large import. */
const NEARLY_FULL = 0.8;

const DAILY = {
  gone: 'health.dailyGone',
  full: 'health.dailyFull',
  failed: 'health.dailyFailed',
} as const satisfies Record<string, MessageKey>;

const WEEKLY = {
  full: 'health.weeklyFull',
  failed: 'health.weeklyFailed',
} as const satisfies Record<string, MessageKey>;

/** The health light, and why it shows what it shows. `now` is ISO 8601. */
export function healthOf(facts: HealthFacts, now: string): Health {
  const { clips, persisted, used, quota, lastBackup, folderClosed, flaws, vanished } = facts;
  const { dailyFailed, weeklyFailed } = facts;
  const days = lastBackup === undefined ? undefined : (Date.parse(now) - Date.parse(lastBackup)) / 86_400_000;
  const act: Message[] = [
    ...(vanished ? [vanishedMessage(vanished)] : []),
    ...(flaws > 0 ? [{ key: 'health.flaws', count: flaws, values: { count: flaws } } as const] : []),
    ...(dailyFailed && dailyFailed !== 'closed' ? [{ key: DAILY[dailyFailed] }] : []),
    ...(weeklyFailed ? [{ key: WEEKLY[weeklyFailed] }] : []),
    ...(quota !== undefined && used > NEARLY_FULL * quota ? [{ key: 'health.nearlyFull' } as const] : []),
  ];
  const look: Message[] = [
    ...(clips > 0 && days === undefined ? [{ key: 'health.noBackup' } as const] : []),
    ...(days !== undefined && days > OLD_DAYS ? [oldBackup(Math.floor(days))] : []),
    ...(folderClosed || dailyFailed === 'closed' ? [{ key: 'health.folderClosed' } as const] : []),
    ...(persisted ? [] : [{ key: 'health.notPersisted' } as const]),
  ];
  if (act.length > 0) return { light: 'act', sentences: [...act, ...look] };
  if (look.length > 0) return { light: 'look', sentences: look };
  return { light: 'good', sentences: [{ key: clips === 0 ? 'health.nothingKept' : 'health.good' }] };
}

function vanishedMessage({ clips, seen }: NonNullable<HealthFacts['vanished']>): Message {
  return { key: 'health.vanished', count: clips, values: { count: clips, day: seen } };
}

function oldBackup(days: number): Message {
  return { key: 'health.oldBackup', count: days, values: { count: days } };
}
