import { backUpIfDue, backupState, type AskWords } from './backup.ts';
import { emptyTrash } from './clips.ts';
import type { Library } from './database.ts';
import { eachAlone } from './each-alone.ts';
import { forgetChanges } from './library/bulk.ts';
import { resumeTransfers } from './transfer/apply.ts';

/** How often the library is tidied in a browser that is never closed. */
const DAY_MS = 86_400_000;

/**
 * Throws away what has waited long enough, finishes what a killed browser left half done, and makes the daily second
 * copy where a folder was chosen. What frees room comes first, and each step is done though one before it failed; what
 * went wrong is thrown at the end. `now` is ISO 8601.
 */
export async function tidyUp(library: Library, now: string, askWords: AskWords): Promise<void> {
  const { signal } = new AbortController();
  await eachAlone([
    () => emptyTrash(library, now),
    () => forgetChanges(library, now),
    () => resumeTransfers(library, { now, signal, tell: () => undefined }),
    () => noteTidied(library, now),
    () => backUpIfDue(library, now, askWords),
  ]);
}

/** What failed is tried again the next day, at the next start, or by the page that is about it: not at every wake. */
async function noteTidied(library: Library, tidied: string): Promise<void> {
  await library.transaction('rw', library.backups, async () => {
    await library.backups.put({ ...(await backupState(library)), tidied });
  });
}

/** The same, where it was not done for a day. */
export async function tidyUpIfDue(library: Library, now: string, askWords: AskWords): Promise<void> {
  const { tidied } = await backupState(library);
  if (tidied === undefined || Date.parse(now) - Date.parse(tidied) >= DAY_MS)
    await tidyUp(library, now, askWords);
}
