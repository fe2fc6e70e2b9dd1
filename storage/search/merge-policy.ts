/** A frozen segment as the choice of a merge sees it. */
export interface Mergeable {
  readonly id: number;
  /** How many of its documents are still there. */
  readonly alive: number;
  /** How many documents it was written with. */
  readonly written: number;
  /** Whether clips that are not frozen yet lie before it: merged with what is before them, it would hold their numbers. */
  readonly isParted: boolean;
}

/** So many fresh clips become a segment. */
export const FRESH_MERGED = 32;
/** When so many frozen segments have come, it is looked whether some should be one. */
export const FROZEN_MERGED = 6;
/*
 * Neighbours below a size are merged once they reach it together. Each size is twice the one before, so that a
 * library of ten thousand clips is two or three segments and a search of it a few reads; a document is
 * rewritten once for every size, in the background. Large ones wait for a step of four.
 */
const SIZES = [8, 16, 32, 64, 128, 256, 512, 2048].map((times) => times * FRESH_MERGED);

/**
 * The neighbours to merge next, out of all frozen segments in their order; empty if all is well. The
 * smallest first, so that many small segments never wait for a long merge. A segment more than half of
 * whose documents are gone is written anew by itself.
 */
export function chooseMerge(segments: readonly Mergeable[]): readonly number[] {
  for (const size of SIZES)
    for (const run of runsBelow(segments, size)) {
      const inputs = reaching(run, size);
      if (inputs.length > 0) return inputs.map(({ id }) => id);
    }
  const wasted = segments.find(({ alive, written }) => alive * 2 < written);
  return wasted ? [wasted.id] : [];
}

function runsBelow(segments: readonly Mergeable[], size: number): readonly (readonly Mergeable[])[] {
  const runs: Mergeable[][] = [[]];
  for (const segment of segments) {
    if (segment.isParted) runs.push([]);
    if (segment.alive < size) runs.at(-1)?.push(segment);
    else runs.push([]);
  }
  return runs;
}

/** From the start as many as reach the size together; none if all of them do not. */
function reaching(run: readonly Mergeable[], size: number): readonly Mergeable[] {
  let documents = 0;
  const end = run.findIndex(({ alive }) => (documents += alive) >= size);
  return run.slice(0, end + 1);
}
