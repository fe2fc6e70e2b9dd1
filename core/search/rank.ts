import { lengthByteAt, LENGTHS } from './norms.ts';

/*
 * BM25F in its simple form (Robertson, Zaragoza, Taylor 2004): the frequencies of all fields are added up
 * with their weights before they saturate, so that a word in title and text is not counted as two words.
 */
export const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** How much a clip of today counts over one of long ago, all words being equal. */
const RECENCY_SHARE = 0.15;
/** After so many days half of that is gone. */
const RECENCY_HALF = 365;

/** How much a term tells, if so many of all documents have it (as Lucene counts it: never below zero). */
export function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** For each length byte, what a weighted frequency is to be compared with. */
export function saturations(averageLength: number): Float32Array {
  return LENGTHS.map((length) => SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / averageLength));
}

/** What the score of a term in a segment is made of. */
export interface Scoring {
  /** Its rarity; 0 where it does not count. */
  readonly tells: number;
  readonly norms: Uint8Array;
  /** As `saturations` gives them. */
  readonly saturation: Float32Array;
}

/** Turns weighted frequencies into scores, in place. */
export function scoreWeights(
  columns: { readonly length: number; readonly documents: Int32Array; readonly weights: Float32Array },
  { tells, norms, saturation }: Scoring,
): void {
  const { documents, weights, length } = columns;
  if (tells === 0) weights.fill(0, 0, length);
  else
    for (let i = 0; i < length; i++) {
      const weight = weights[i] ?? 0;
      const against = saturation[lengthByteAt(norms, documents[i] ?? 0)] ?? 1;
      weights[i] = (tells * weight * (SATURATION + 1)) / (weight + against);
    }
}

/** The most that a score grows by being new. */
export const MOST_FRESH = 1 + RECENCY_SHARE;

/** What is new counts a little more: for each day's distance from today, up to some thirty years; 0 is not yet reckoned. */
const FRESHNESS = new Float32Array(30 * RECENCY_HALF);

function freshness(days: number): number {
  if (days >= FRESHNESS.length) return 0;
  if (FRESHNESS[days] === 0) FRESHNESS[days] = RECENCY_SHARE * 2 ** (-days / RECENCY_HALF);
  /* Read back: what is kept is rounded, and equal clips must score the same the first time too. */
  return FRESHNESS[days] ?? 0;
}

/** The final score: that of the words, and a little for what is new; without words only that. */
export function withRecency(score: number, day: number, today: number): number {
  const fresh = freshness(today > day ? today - day : 0);
  return score > 0 ? score * (1 + fresh) : fresh;
}
