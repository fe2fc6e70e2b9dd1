import { backUpIfDue, backupState } from './backup.ts';
import { emptyTrash } from './clips.ts';
import type { Library } from './database.ts';
import { forgetChanges } from './library-bulk.ts';
import { resumeTransfers } from './transfer-apply.ts';

/** How often the library is tidied in a browser that is never closed. */
const DAY_MS = 86_400_000;

/**
 * Finishes what a killed browser left half done, throws away what has waited long enough, and makes the daily
 * second copy where a folder was chosen. `now` is ISO 8601.
 */
export async function tidyUp(library: Library, now: string): Promise<void> {
  const { signal } = new AbortController();
  await resumeTransfers(library, { now, signal, tell: () => undefined });
  await emptyTrash(library, now);
  await forgetChanges(library, now);
  await library.transaction('rw', library.backups, async () => {
    await library.backups.put({ ...(await backupState(library)), tidied: now });
  });
  await backUpIfDue(library, now);
}

/** The same, where it was not done for a day. */
export async function tidyUpIfDue(library: Library, now: string): Promise<void> {
  const { tidied } = await backupState(library);
  if (tidied === undefined || Date.parse(now) - Date.parse(tidied) >= DAY_MS) await tidyUp(library, now);
}
