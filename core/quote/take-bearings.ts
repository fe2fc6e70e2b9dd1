/* Where words stand between landmarks of the page, as a sailor tells a place by what is seen from it. Context
   that was edited, or that stands around each of ten twins, says little; but a few letters every so often, up
   to some thousand letters away on both sides, still say where among them the words must be.

       landmark        landmark   [quote]   landmark          landmark
       -- 324 letters --- 96 letters            64 letters -- 216 letters */

import { placesOf } from './find-places.ts';
import type { Span } from './fold-text.ts';
import type { Landmark } from '../highlight.ts';
import type { SearchText } from './search-text.ts';

/** Letters of a landmark: few enough to outlive edits, enough to be rare. */
const LETTERS = 10;
/** The nearest stands so many letters away, and each next one so much farther. */
const NEAREST = 64;
const FARTHER = 1.5;
const MOST = 12;
/** A landmark seen in more places than this tells none of them. */
const MOST_PLACES = 4;
/** Text between the words and a landmark is edited: so many letters, and this share of the distance, are given. */
const SLACK = 24;
const SLACK_SHARE = 0.2;
/** Landmarks that must agree on a place before they are heard. */
const QUORUM = 4;
/** So many landmarks are enough to tell a page by, */
const PANORAMA = 8;
/** and where no more than this share of them is anywhere, it is another page. */
const UNKNOWN_LAND = 0.1;

/** What the landmarks say of a place where the quote may begin. */
export interface Bearings {
  /** Whether enough of them agree on some place. */
  isKnown(): boolean;
  /** How many of those that were seen speak for the best place: few where strange text has pushed them away. */
  agreement(): number;
  /** Whether hardly any of many landmarks is anywhere: another page, or one whose every line was rewritten. */
  isForeign(): boolean;
  /** How many of them speak for a place, as a share of those that speak for the best: 0 to 1. */
  share(start: number): number;
}

/** A landmark that was seen: where the quote begins by it, and how far that may be off. */
interface Seen {
  readonly starts: readonly number[];
  readonly slack: number;
}

/** The landmarks before and after a span of folded text. */
export function landmarksOf(text: string, { start, end }: Span): Landmark[] {
  const landmarks: Landmark[] = [];
  let distance = NEAREST;
  for (let count = 0; count < MOST; count++) {
    const before = start - distance - LETTERS;
    const after = end + distance;
    if (before >= 0) landmarks.push({ at: before - start, letters: text.slice(before, before + LETTERS) });
    if (after + LETTERS <= text.length) {
      landmarks.push({ at: after - start, letters: text.slice(after, after + LETTERS) });
    }
    distance = Math.round(distance * FARTHER);
  }
  return landmarks;
}

/** Looks for the landmarks in a text, once it is asked what they say. */
export function takeBearings(text: SearchText, landmarks: readonly Landmark[]): Bearings {
  let taken: ReturnType<typeof lookOut> | undefined;
  const bearings = () => (taken ??= lookOut(text, landmarks));
  const shares = new Map<number, number>();
  return {
    isKnown: () => bearings().most >= QUORUM,
    agreement: () => bearings().most / Math.max(1, bearings().seen.length),
    isForeign: () => landmarks.length >= PANORAMA && bearings().known <= UNKNOWN_LAND * landmarks.length,
    share: (start) => {
      const { seen, most } = bearings();
      const known = most < QUORUM ? 0 : shares.get(start);
      if (known !== undefined) return known;
      const share = Math.min(1, votes(seen, start) / most);
      shares.set(start, share);
      return share;
    },
  };
}

function lookOut(text: SearchText, landmarks: readonly Landmark[]) {
  let known = 0;
  const seen = landmarks.flatMap(({ at, letters }): Seen[] => {
    const places = placesOf(text, letters);
    if (places.length > 0) known++;
    if (places.length === 0 || places.length > MOST_PLACES) return [];
    return [{ starts: places.map((place) => place - at), slack: SLACK + SLACK_SHARE * Math.abs(at) }];
  });
  const most = Math.max(0, ...seen.flatMap(({ starts }) => starts.map((start) => votes(seen, start))));
  return { seen, most, known };
}

/** Each landmark's word for a place: 1 where it says that the quote begins there, less the farther it is off. */
function votes(seen: readonly Seen[], start: number): number {
  let sum = 0;
  for (const { starts, slack } of seen) {
    let best = 0;
    for (const one of starts) best = Math.max(best, 1 - Math.abs(one - start) / slack);
    sum += best;
  }
  return sum;
}
