/* The same words elsewhere on the page. A word has many twins, and context that was edited, moved or taken
   away says too little of which is ours; but the others are known as well, by what stood around them when
   ours was marked. A place that is still framed as one of them was is not ours, however good it looks. */

import { lettersOf, placesOf } from './find-places.ts';
import type { Twins } from './highlight.ts';
import type { Span } from './fold-text.ts';
import type { SearchText } from './weigh-places.ts';

/** Twins between so many equal letters on either side cannot be told apart. */
export const PLENTY = 24;
/** Letters on a side by which a twin is known again. */
const FRAME = 16;
/** So many twins are known by their frames: those with the most context in common. */
const MOST_KNOWN = 48;

/** What is known of the words of a span that occur elsewhere in the text; counts up to 5,000. */
export function twinsOf(text: SearchText, { start, end }: Span): Twins {
  const { codes, text: letters } = text.folded;
  const length = end - start;
  const places = placesOf(text, letters.slice(start, end));
  const before = places.filter((place) => place < start).length;
  const around = letters.slice(Math.max(0, start - PLENTY), end + PLENTY);
  const alike = placesOf(text, around);
  const others = places.filter((place) => place !== start);
  if (others.length > MOST_KNOWN) {
    const likeness = new Map(others.map((place) => [place, equalAround(codes, place, start, length)]));
    others.sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0)).length = MOST_KNOWN;
  }
  return {
    before,
    after: Math.max(0, places.length - before - 1),
    alike: Math.max(0, alike.length - 1),
    alikeBefore: alike.filter((place) => place < Math.max(0, start - PLENTY)).length,
    others: others.flatMap((place) => framesOf(codes, place, length)),
  };
}

/** How many letters before and after two places are equal, up to those of a frame. */
function equalAround(codes: Uint16Array, place: number, start: number, length: number): number {
  let before = 0;
  while (before < FRAME && start > before && codes[place - 1 - before] === codes[start - 1 - before])
    before++;
  let after = length;
  while (
    after < length + FRAME &&
    place + after < codes.length &&
    codes[place + after] === codes[start + after]
  )
    after++;
  return before + after - length;
}

/** What stands before and after a place, each as a number. */
function framesOf(codes: Uint16Array, place: number, length: number): [before: number, after: number] {
  const end = place + length;
  return [
    hashOf(codes, Math.max(0, place - FRAME), place),
    hashOf(codes, end, Math.min(codes.length, end + FRAME)),
  ];
}

/** FNV-1a over UTF-16 units. */
function hashOf(codes: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (codes[at] as number), 0x01000193);
  return hash >>> 0;
}

/** Tells of a place of the same words whether it is framed as one of the others was. */
export function knowOthers(
  codes: Uint16Array,
  { prefix, exact, suffix }: { readonly prefix: string; readonly exact: string; readonly suffix: string },
  others: readonly number[],
): (place: number) => boolean {
  if (others.length === 0) return () => false;
  const whole = lettersOf(prefix + exact + suffix);
  const [ownBefore, ownAfter] = framesOf(whole, prefix.length, exact.length);
  const befores = new Set(others.filter((_frame, at) => at % 2 === 0));
  const afters = new Set(others.filter((_frame, at) => at % 2 === 1));
  return (place) => {
    const [before, after] = framesOf(codes, place, exact.length);
    if (before === ownBefore && !befores.has(before)) return false;
    if (after === ownAfter && !afters.has(after)) return false;
    return (before !== ownBefore && befores.has(before)) || (after !== ownAfter && afters.has(after));
  };
}
