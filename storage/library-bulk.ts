import type { Clip } from '../core/clip.ts';
import { touched, type Before } from '../core/library/bulk.ts';
import type { Library } from './database.ts';
import { indexClips } from './search-index.ts';
import { countTerms } from './vocabulary.ts';

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

/** Reads, changes and files all of a batch beside each other: ten waits a batch, not ten a clip. */
async function inOne(
  library: Library,
  ids: readonly string[],
  change: (clip: Clip) => Clip,
  now: string,
): Promise<[string, Before][]> {
  const clips = (await library.clips.bulkGet([...new Set(ids)])).filter((clip) => clip !== undefined);
  const pairs = clips
    .map((clip) => ({ before: clip, after: change(clip) }))
    .filter(({ before, after }) => before !== after);
  const changedIds = pairs.map(({ before }) => before.id);
  const marks = await library.highlights.where('clip').anyOf(changedIds).toArray();
  const ofClip = Map.groupBy(marks, ({ clip }) => clip);
  await library.clips.bulkPut(pairs.map(({ after }) => after));
  await indexClips(
    library,
    pairs.map(({ after }) => ({ clip: after, highlights: ofClip.get(after.id) ?? [] })),
  );
  for (const { before, after } of pairs) await countTerms(library, before, after, now);
  return pairs.map(({ before, after }) => [before.id, { before: touched(before), after: touched(after) }]);
}
