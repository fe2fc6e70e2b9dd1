import type { Sort } from '../../core/library/question.ts';
import type { Answer } from '../../core/search/evaluate.ts';
import { clippedAt, dayAt } from '../../core/search/norms.ts';
import type { LiveSegment } from '../../core/search/term-source.ts';

/*
 * A hundred thousand documents are sorted as numbers: what they are sorted by, and below it their place among
 * all that were found. Both fit into the 53 bits of a number as long as fewer than two million were found.
 */
const PLACES = 2 ** 21;
/** Scores are compared to so fine a step. */
const STEPS = 2 ** 16;

/** What the documents found are put in order by. */
export interface Ordering {
  readonly sort: Sort;
  readonly hasWords: boolean;
}

/** Whether clips are put in order by when they were clipped, which must then be read. */
export function isByTimes({ sort, hasWords }: Ordering): boolean {
  return sort === 'clipped' || (sort === 'fit' && !hasWords);
}

/** The documents found, in the order asked for, with their times where `isByTimes`; of equals the later filed first. */
export function documentsInOrder(
  live: readonly LiveSegment[],
  { documents, scores }: Pick<Answer, 'documents' | 'scores'>,
  ordering: Ordering,
  times: readonly Uint8Array[] = [],
): Int32Array {
  const { sort } = ordering;
  const byTimes = isByTimes(ordering);
  const keys = new Float64Array(documents.length);
  let at = 0;
  for (const [segment, { root, norms }] of live.entries()) {
    const clipped = times[segment] ?? new Uint8Array();
    for (; (documents[at] ?? Infinity) < root.first + root.span; at++) {
      const place = (documents[at] ?? 0) - root.first;
      const key = byTimes
        ? clippedAt(clipped, place)
        : sort === 'fit'
          ? Math.round((scores[at] ?? 0) * STEPS)
          : dayAt(norms, place);
      keys[at] = key * PLACES + at;
    }
  }
  keys.sort();
  if (sort !== 'oldest') keys.reverse();
  const sorted = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) sorted[i] = documents[(keys[i] ?? 0) % PLACES] ?? 0;
  return sorted;
}
