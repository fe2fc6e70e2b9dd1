/** A frozen segment as the choice of a merge sees it. */
export interface Mergeable {
  readonly id: number;
  /** How many of its documents are still there. */
  readonly alive: number;
  /** How many documents it was written with. */
  readonly written: number;
}

/** So many fresh clips become a segment. */
export const FRESH_MERGED = 32;
/** No segment is merged to more documents than about these: the largest reads are bounded. */
const MOST_DOCUMENTS = 16_384;
/** So many neighbours of one size are merged: each document is rewritten once for every size. */
const NEIGHBOURS = 8;
/** Segments smaller than this are of one size; each size is eight times the one before. */
const SIZES = [64, 512, 4_096, MOST_DOCUMENTS / 2];

/**
 * The neighbours to merge next, out of all frozen segments in their order; empty if all is well. The
 * smallest first, so that many small segments never wait for a long merge. A segment more than half of
 * whose documents are gone is written anew by itself.
 */
export function chooseMerge(segments: readonly Mergeable[]): readonly number[] {
  for (const size of SIZES) {
    for (const run of runsBelow(segments, size)) {
      const all = run.reduce((sum, { alive }) => sum + alive, 0);
      if (run.length < NEIGHBOURS && (all < MOST_DOCUMENTS || run.length < 2)) continue;
      return fitting(run).map(({ id }) => id);
    }
  }
  const wasted = segments.find(({ alive, written }) => alive * 2 < written);
  return wasted ? [wasted.id] : [];
}

function runsBelow(segments: readonly Mergeable[], size: number): readonly (readonly Mergeable[])[] {
  const runs: Mergeable[][] = [[]];
  for (const segment of segments) {
    if (segment.alive < size) runs.at(-1)?.push(segment);
    else runs.push([]);
  }
  return runs;
}

/** From the start as many as make one segment, two at least. */
function fitting(run: readonly Mergeable[]): readonly Mergeable[] {
  let documents = 0;
  let end = 0;
  for (const { alive } of run.slice(0, 2 * NEIGHBOURS)) {
    documents += alive;
    if (end >= 2 && documents > MOST_DOCUMENTS) break;
    end++;
  }
  return run.slice(0, end);
}
