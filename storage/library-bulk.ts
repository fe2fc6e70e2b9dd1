import type { Clip } from '../core/clip.ts';
import { touched, type Before } from '../core/library/bulk.ts';
import { changeWithin } from './clips.ts';
import type { Library } from './database.ts';

/** Clips changed in one transaction: so many that the disk is not asked for each, so few that one can stop. */
const BATCH = 50;

/** What was changed of which clip: enough to take it back. */
export type Done = ReadonlyMap<string, Before>;

/**
 * Changes many clips, with what they are found by, in batches: each is whole or not at all. `onProgress` is
 * told how many are behind us; aborting the signal stops before the next batch. Gives what was changed.
 */
export async function changeClips(
  library: Library,
  ids: readonly string[],
  change: (clip: Clip) => Clip,
  { now, onProgress, signal }: { now: string; onProgress?: (behind: number) => void; signal?: AbortSignal },
): Promise<Done> {
  const done = new Map<string, Before>();
  for (let at = 0; at < ids.length; at += BATCH) {
    if (signal?.aborted) break;
    const batch = ids.slice(at, at + BATCH);
    const changes = await library.transaction('rw', library.tables, async () =>
      inOne(library, batch, change, now),
    );
    for (const [id, before] of changes) done.set(id, before);
    onProgress?.(Math.min(ids.length, at + BATCH));
  }
  return done;
}

async function inOne(
  library: Library,
  ids: readonly string[],
  change: (clip: Clip) => Clip,
  now: string,
): Promise<[string, Before][]> {
  const changes: [string, Before][] = [];
  for (const id of ids) {
    await changeWithin(
      library,
      id,
      (clip) => {
        const after = change(clip);
        if (after !== clip) changes.push([id, { before: touched(clip), after: touched(after) }]);
        return after;
      },
      now,
    );
  }
  return changes;
}
