/* The same words elsewhere on the page. A word has many twins, and context that was edited, moved or taken
   away says too little of which is ours; but the others are known as well, by where their surroundings
   began to differ from ours when ours was marked, and how. A place that still differs so is not ours,
   however good it looks.

       ours    ... opened on Friday | the film | of two sisters ...
       twin    ... shown  on Friday | the film | by Hanna Weiss ...     shared before: "on Friday" */

import { lettersOf, placesOfSpan } from './find-places.ts';
import type { Span } from './fold-text.ts';
import type { Twins } from '../highlight.ts';
import type { SearchText } from './search-text.ts';

/** Twins between so many equal letters on either side cannot be told apart by what is near. */
export const PLENTY = 24;
/** Letters by which a twin is known again on a side, beyond those it shares with ours. */
const FRAME = 16;
/** Letters on a side that are compared at most. */
const FARTHEST = 100;
/** So many twins are known: those with the most context in common. */
const MOST_KNOWN = 40;
/** Numbers kept of each. */
const FIELDS = 4;

/** What is known of the words of a span that occur elsewhere in the text; counts up to 5,000. */
export function twinsOf(text: SearchText, { start, end }: Span): Twins {
  const { codes } = text.folded;
  const length = end - start;
  const places = placesOfSpan(text, { start, end });
  const before = places.filter((place) => place < start).length;
  const others = places
    .filter((place) => place !== start)
    .map((place) => ({
      place,
      before: equalBefore(codes, place, codes, start),
      after: equalAfter(codes, place + length, codes, end),
    }));
  const plentyBefore = Math.min(PLENTY, start);
  const plentyAfter = Math.min(PLENTY, codes.length - end);
  const alike = others.filter((other) => other.before >= plentyBefore && other.after >= plentyAfter);
  const alikeBefore = alike.filter(({ place }) => place < start).length;
  if (others.length > MOST_KNOWN) {
    others.sort((a, b) => b.before + b.after - a.before - a.after).length = MOST_KNOWN;
  }
  return {
    before,
    after: Math.max(0, places.length - before - 1),
    alike: alike.length,
    alikeBefore,
    others: others.flatMap((other) => [
      other.before,
      frameBefore(codes, other.place, other.before),
      other.after,
      frameAfter(codes, other.place + length, other.after),
    ]),
  };
}

/** Tells of a place of the same words whether its surroundings differ from ours as those of a twin did. */
export function knowOthers(
  codes: Uint16Array,
  { prefix, exact, suffix }: { readonly prefix: string; readonly exact: string; readonly suffix: string },
  others: readonly number[],
): (place: number) => boolean {
  if (others.length === 0) return () => false;
  const own = lettersOf(prefix + exact + suffix);
  const start = prefix.length;
  const end = start + exact.length;
  const befores = framesByShared(others, 0);
  const afters = framesByShared(others, 2);
  const mostBefore = Math.max(0, ...befores.keys());
  const mostAfter = Math.max(0, ...afters.keys());
  return (place) => {
    const after = place + exact.length;
    if (equalBefore(codes, place, own, start) >= mostBefore + FRAME) return false;
    if (equalAfter(codes, after, own, end) >= mostAfter + FRAME) return false;
    for (const [shared, frames] of befores) if (frames.has(frameBefore(codes, place, shared))) return true;
    for (const [shared, frames] of afters) if (frames.has(frameAfter(codes, after, shared))) return true;
    return false;
  };
}

/** The frames of one side of the twins, by how many letters they share with ours there. */
function framesByShared(others: readonly number[], field: number): Map<number, Set<number>> {
  const frames = new Map<number, Set<number>>();
  for (let at = field; at < others.length; at += FIELDS) {
    const shared = others[at] as number;
    if (shared === FARTHEST) continue; // they may go on alike
    const known = frames.get(shared) ?? new Set();
    frames.set(shared, known.add(others[at + 1] as number));
  }
  return frames;
}

function frameBefore(codes: Uint16Array, start: number, shared: number): number {
  const to = Math.max(0, start - shared);
  return hashOf(codes, Math.max(0, to - FRAME), to);
}

function frameAfter(codes: Uint16Array, end: number, shared: number): number {
  const from = Math.min(codes.length, end + shared);
  return hashOf(codes, from, Math.min(codes.length, from + FRAME));
}

function equalBefore(codes: Uint16Array, place: number, own: Uint16Array, start: number): number {
  const most = Math.min(FARTHEST, place, start);
  let equal = 0;
  while (equal < most && codes[place - 1 - equal] === own[start - 1 - equal]) equal++;
  return equal;
}

function equalAfter(codes: Uint16Array, place: number, own: Uint16Array, end: number): number {
  const most = Math.min(FARTHEST, codes.length - place, own.length - end);
  let equal = 0;
  while (equal < most && codes[place + equal] === own[end + equal]) equal++;
  return equal;
}

/** FNV-1a over UTF-16 units. */
function hashOf(codes: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (codes[at] as number), 0x01000193);
  return hash >>> 0;
}
