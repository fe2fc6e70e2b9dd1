/* How much speaks for a place: what of the quote stands there, and what of its context around it. */

import { NOWHERE } from './align-quote.ts';

/** The quote with its context as one pattern of folded letters. */
export interface Pattern {
  readonly codes: Uint16Array;
  /** Where the quote begins and ends in it. */
  readonly start: number;
  readonly end: number;
}

/** A place in the text that may be the quote's, and what speaks for it. All counts are letters. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Letters of the quote edited, lost, or put between. */
  readonly errors: number;
  /** Letters of the quote in stretches of which hardly anything is left: words replaced, not mended. */
  readonly replaced: number;
  /** Letters equal among the last CONTEXT before and the first CONTEXT after. */
  readonly before: number;
  readonly after: number;
}

/** As much context as is weighed on each side. */
export const CONTEXT = 64;
/** Strange text longer than this between two words of a quote is not an edit but an intruder. */
const INTRUDER = 20;
const STRETCH = 6;

/** Weighs an alignment; undefined where nothing of the quote is there. */
export function weigh(codes: Uint16Array, pattern: Pattern, places: Int32Array): Match | undefined {
  const { start, end } = pattern;
  const equal = (at: number): boolean =>
    places[at] !== NOWHERE && codes[places[at] as number] === pattern.codes[at];
  const bounds = boundsOf(pattern, places, equal);
  if (!bounds) return undefined;
  let errors = 0;
  let last = NOWHERE;
  for (let at = start; at < end; at++) {
    if (!equal(at)) errors++;
    const place = places[at] as number;
    if (place === NOWHERE) continue;
    const between = last === NOWHERE ? 0 : place - last - 1;
    errors += between < INTRUDER ? between : 1;
    last = place;
  }
  return {
    ...bounds,
    errors,
    replaced: replacedIn(start, end, equal),
    before: countBefore(start, equal),
    after: countAfter(end, pattern.codes.length, equal),
  };
}

function boundsOf(
  { codes, start, end }: Pattern,
  places: Int32Array,
  equal: (at: number) => boolean,
): { start: number; end: number } | undefined {
  let first = start;
  while (first < end && places[first] === NOWHERE) first++;
  let last = end - 1;
  while (last >= first && places[last] === NOWHERE) last--;
  if (first > last) return undefined;
  let from = places[first] as number;
  let to = (places[last] as number) + 1;
  // Context that is still there up to the very edge says better than an edited letter where the edge is.
  if (start > 0 && !(equal(start) && first === start) && equal(start - 1)) {
    const edge = (places[start - 1] as number) + 1;
    if (from - edge <= INTRUDER && from >= edge) from = edge;
  }
  if (end < codes.length && !(equal(end - 1) && last === end - 1) && equal(end)) {
    const edge = places[end] as number;
    if (edge - to <= INTRUDER && edge >= to) to = edge;
  }
  return { start: from, end: to };
}

function replacedIn(start: number, end: number, equal: (at: number) => boolean): number {
  const length = Math.min(STRETCH, end - start);
  let same = 0;
  let replaced = 0;
  let counted = start;
  for (let at = start; at < end; at++) {
    if (equal(at)) same++;
    if (at - length >= start && equal(at - length)) same--;
    if (at - start + 1 < length || same > length / 3) continue;
    const from = Math.max(counted, at - length + 1);
    replaced += at + 1 - from;
    counted = at + 1;
  }
  return replaced;
}

function countBefore(start: number, equal: (at: number) => boolean): number {
  let count = 0;
  for (let at = Math.max(0, start - CONTEXT); at < start; at++) if (equal(at)) count++;
  return count;
}

function countAfter(end: number, length: number, equal: (at: number) => boolean): number {
  let count = 0;
  for (let at = end; at < Math.min(length, end + CONTEXT); at++) if (equal(at)) count++;
  return count;
}
