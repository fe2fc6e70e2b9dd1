/* A browser that finds its database damaged begins an empty one and says nothing. So we remember elsewhere
   that there was a library, and which; one that the browser began by itself has no name. */
import { backupState } from '../../storage/backup.ts';
import type { Library } from '../../storage/database.ts';
import { knownBackup, type KnownBackup } from './known-backup.ts';

/** How many clips were seen, when (ISO 8601), and the latest backup that was known then. */
export interface Memory {
  readonly clips: number;
  readonly seen: string;
  readonly backup?: KnownBackup;
}

const PLACE = 'library-seen';
/** The library's own record of it is lost with the library. */
const BACKUP_PLACE = 'backup-seen';

/**
 * Remembers how many clips there are; gives what is missed where this is not the library that was here, until
 * something is brought into it.
 */
export async function rememberOrMiss(library: Library, now: string): Promise<Memory | undefined> {
  const [count = '', seen = '', known] = (localStorage.getItem(PLACE) ?? '').split(' ');
  const { clips, name, last } = await library.transaction(
    'rw',
    [library.clips, library.backups, library.transfers, library.tombstones],
    async () => {
      const state = await backupState(library);
      const isOther =
        known === undefined ? count !== '' && (await isUntouched(library)) : known !== state.name;
      const isMissed = isOther && (await library.transfers.count()) === 0;
      const all = await library.clips.count();
      if (isMissed || all === 0 || state.name !== undefined) {
        return { clips: all, name: isMissed ? undefined : state.name, last: knownBackup(state) };
      }
      const made = crypto.randomUUID();
      await library.backups.put({ ...state, name: made });
      return { clips: all, name: made, last: knownBackup(state) };
    },
  );
  if (name !== undefined && clips > 0) {
    try {
      localStorage.setItem(PLACE, `${clips} ${now} ${name}`);
      if (last) localStorage.setItem(BACKUP_PLACE, JSON.stringify(last));
    } catch {
      // no room: what was remembered before stands, and what else is told of the library waits for none of this
    }
  }
  if (name !== undefined || count === '') return undefined;
  const backup = backupSeen();
  return { clips: Number(count), seen, ...(backup ? { backup } : {}) };
}

function backupSeen(): KnownBackup | undefined {
  const seen = localStorage.getItem(BACKUP_PLACE);
  return seen === null ? undefined : (JSON.parse(seen) as KnownBackup); // nobody but us writes there
}

/** Whether a library is as the browser begins it: nothing in it, and nothing deleted. */
async function isUntouched({ clips, tombstones }: Library): Promise<boolean> {
  return (await clips.count()) + (await tombstones.count()) === 0;
}
