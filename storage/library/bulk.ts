import { takenBack, touched, type Before } from '../../core/library/bulk.ts';
import type { Clip } from '../../core/clip.ts';
import type { Message, Tell } from '../../core/message.ts';
import type { ChangeRow } from '../rows/change.ts';
import type { Library } from '../database.ts';
import { rowsOf } from '../rows-of.ts';
import { indexClips } from '../search/write-index.ts';
import { countAllTerms } from '../names/vocabulary.ts';

/** Clips changed in one transaction: so many that the disk is not asked for each, so few that one can stop. */
const BATCH = 50;
/** How long a change can be taken back. */
const UNDO_DAYS = 30;

/** What a change of many clips is called, and when it is. */
interface Telling {
  /** ISO 8601. */
  readonly now: string;
  /** Told how many clips are behind us. */
  readonly onProgress?: (behind: number) => void;
  /** Stops before the next batch. */
  readonly signal?: AbortSignal;
}

/** What was done, to be taken back as a whole. */
export interface PastChange {
  readonly id: string;
  /** What was done, worded. */
  readonly name: string;
  /** ISO 8601. */
  readonly made: string;
  readonly clips: number;
}

/**
 * Changes many clips, with what they are found by, in batches: each is whole or not at all, and has with it what
 * takes it back, in another window or after the browser was killed. Gives how many were changed.
 */
export async function changeClips(
  library: Library,
  ids: readonly string[],
  change: (clip: Clip) => Clip,
  { id, name, now, onProgress, signal }: Telling & { readonly id: string; readonly name: Message },
): Promise<number> {
  let done = 0;
  for (let at = 0; at < ids.length; at += BATCH) {
    if (signal?.aborted) break;
    const batch = ids.slice(at, at + BATCH);
    done += await library.transaction('rw', library.tables, async () => {
      const steps = await inOne(library, batch, change, now);
      if (steps.length > 0) await library.changes.add({ change: id, name, made: now, steps });
      return steps.length;
    });
    onProgress?.(Math.min(ids.length, at + BATCH));
  }
  return done;
}

/**
 * Takes a change back, the last clips first; what was done to a clip since stays. Broken off, the rest of it can
 * still be taken back. Gives how many clips became otherwise.
 */
export async function takeBackChange(
  library: Library,
  id: string,
  { now, onProgress, signal }: Telling,
): Promise<number> {
  let back = 0;
  let behind = 0;
  const next = async (): Promise<ChangeRow | undefined> =>
    signal?.aborted ? undefined : library.changes.where('change').equals(id).last();
  for (let row = await next(); row; row = await next()) {
    const step = row;
    back += await library.transaction('rw', library.tables, async () => undoRow(library, step, now));
    behind += step.steps.length;
    onProgress?.(behind);
  }
  return back;
}

/** What can be taken back, the latest first; `tell` words what it is called. */
export async function pastChanges(library: Library, tell: Tell): Promise<PastChange[]> {
  const past = new Map<string, PastChange>();
  await library.changes.each(({ change, name, made, steps }) => {
    const clips = (past.get(change)?.clips ?? 0) + steps.length;
    past.set(change, { id: change, name: typeof name === 'string' ? name : tell(name), made, clips });
  });
  return [...past.values()].sort((one, other) => (one.made < other.made ? 1 : -1));
}

/** Forgets what can no longer be taken back. */
export async function forgetChanges(library: Library, now: string): Promise<void> {
  const limit = new Date(Date.parse(now) - UNDO_DAYS * 86_400_000).toISOString();
  await library.changes.filter(({ made }) => made < limit).delete();
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
  const marks = await rowsOf(library.highlights, 'clip', changedIds);
  const ofClip = Map.groupBy(marks, ({ clip }) => clip);
  await library.clips.bulkPut(pairs.map(({ after }) => after));
  await indexClips(
    library,
    pairs.map(({ after }) => ({ clip: after, highlights: ofClip.get(after.id) ?? [] })),
  );
  await countAllTerms(library, pairs, now);
  return pairs.map(({ before, after }) => [before.id, { before: touched(before), after: touched(after) }]);
}

async function undoRow(library: Library, { at = 0, steps }: ChangeRow, now: string): Promise<number> {
  if ((await library.changes.get(at)) === undefined) return 0; // another window was faster
  const before = new Map(steps);
  const back = await inOne(
    library,
    [...before.keys()],
    (clip) => {
      const step = before.get(clip.id);
      return step ? takenBack(clip, step, now) : clip;
    },
    now,
  );
  await library.changes.delete(at);
  return back.length;
}
