/* Finds where in a text a pattern may stand, though letters were edited and strange text was put in
   between. Seeds of four equal letters vote for regions of the text; in each region seeds grow to runs of
   equal letters, and the best chain of runs that follow one another in both texts is an alignment whose
   gaps are the edits. Seeds: Altschul et al. 1990. Chaining: Abouelhoda and Ohlebusch, "Chaining
   algorithms for multiple genome comparison", J. Discrete Algorithms 3 (2005); looking back over a bounded
   number of runs and the gentle cost of a long gap: Li, "Minimap2", Bioinformatics 34 (2018). */

import { bucketAt, firstFrom, GRAM, type GramIndex } from './gram-index.ts';

/** Letters that stand equal in both texts: `length` of them, from `pattern` here and `text` there. */
export interface Run {
  readonly pattern: number;
  readonly text: number;
  readonly length: number;
}

/** Seeds on more places than this tell nothing apart. */
const TOO_COMMON = 400;
/** What each place of a seed counts, by how many there are. */
const WEIGHTS = Float64Array.from({ length: TOO_COMMON + 1 }, (_one, count) => {
  return 1 / (1 + Math.log2(1 + count / 4));
});
/** Places whose seeds shift less than this against each other vote together: a power of two. */
const REGION_BITS = 5;
const REGION = 2 ** REGION_BITS;
/** Strange text (an advertisement, a newsletter box) of up to this many letters may stand inside. */
export const LONGEST_INSERT = 1500;
const LOOK_BACK = 60;
/** What a gap costs by how many letters more stand in it on one side than on the other. */
const BENDS = Float64Array.from({ length: 2 ** 13 }, (_one, letters) => {
  return Math.min(0.5 * letters, 2.5 + 0.8 * Math.log2(1 + letters));
});
/** A region with less than this share of all votes has them by chance. */
const FEW = 0.06;
/** Runs that shift by more than this against the place looked at are strange text away from it, */
const BAND = 96;
/** and of those, shorter ones than this stand there by chance more often than not. */
const FAR_RUN = 6;

/**
 * The shifts (text offset minus pattern offset) at which most seeds of the pattern stand, best first.
 * Linear in the number of places of its seeds.
 */
export function likelyShifts(
  codes: Uint16Array,
  index: GramIndex,
  pattern: Uint16Array,
  atMost: number,
): { readonly shift: number; readonly votes: number }[] {
  const votes = new Float32Array(Math.ceil((codes.length + pattern.length) / REGION) + 2);
  const { heads, places } = index;
  const step = Math.max(1, Math.floor(pattern.length / 250));
  let cast = 0;
  for (let at = 0; at + GRAM <= pattern.length; at += step) {
    const bucket = bucketAt(pattern, at, index.shift);
    const from = heads[bucket] as number;
    const to = heads[bucket + 1] as number;
    if (to - from > TOO_COMMON) continue;
    const weight = WEIGHTS[to - from] as number;
    cast += weight;
    const shift = pattern.length - at;
    for (let slot = from; slot < to; slot++) {
      const region = ((places[slot] as number) + shift) >>> REGION_BITS;
      votes[region] = (votes[region] as number) + weight;
    }
  }
  return peaks(votes, atMost, Math.max(1.5, FEW * cast)).map(({ region, height }) => ({
    shift: region * REGION - pattern.length,
    votes: height,
  }));
}

function peaks(votes: Float32Array, atMost: number, least: number): { region: number; height: number }[] {
  const found: { region: number; height: number }[] = [];
  for (let region = 0; region + 1 < votes.length; region++) {
    const height = (votes[region] as number) + (votes[region + 1] as number);
    if (height < least || (found.length >= atMost && height <= (found.at(-1)?.height ?? 0))) continue;
    const neighbour = found.findIndex((peak) => Math.abs(peak.region - region) <= 2);
    if (neighbour >= 0) {
      if ((found[neighbour]?.height ?? 0) >= height) continue;
      found.splice(neighbour, 1);
    }
    found.push({ region, height });
    found.sort((a, b) => b.height - a.height);
    found.length = Math.min(found.length, atMost);
  }
  return found;
}

/**
 * The best chain of equal runs for the pattern near a shift, in order; empty where there is none. `edges`
 * are where in the pattern the quote begins and ends, `slack` is how far beyond its length is looked.
 */
export function chainNear(
  codes: Uint16Array,
  index: GramIndex,
  pattern: Uint16Array,
  shift: number,
  { edges, slack }: { readonly edges: readonly number[]; readonly slack: number },
): readonly Run[] {
  const from = Math.max(0, shift - slack);
  const to = Math.min(codes.length, shift + pattern.length + slack + 2 * REGION);
  return bestChain(runsWithin(codes, index, pattern, { from, to, shift: shift + REGION }), edges);
}

/** The best chain of equal runs for the pattern in a part of the text, at a shift or with strange text between. */
export function chainWithin(
  codes: Uint16Array,
  index: GramIndex,
  pattern: Uint16Array,
  part: Part,
): readonly Run[] {
  return bestChain(runsWithin(codes, index, pattern, part), []);
}

/** A part of the text, and where in it the pattern is thought to stand. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

function runsWithin(
  codes: Uint16Array,
  index: GramIndex,
  pattern: Uint16Array,
  { from, to, shift }: Part,
): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at + GRAM <= pattern.length; at++) {
    const bucket = bucketAt(pattern, at, index.shift);
    const end = index.heads[bucket + 1] as number;
    for (let slot = firstFrom(index, bucket, from); slot < end; slot++) {
      const place = index.places[slot] as number;
      if (place + GRAM > to) break;
      const grown = at > 0 && place > 0 && pattern[at - 1] === codes[place - 1];
      if (grown && place > from) continue; // part of a run that began earlier
      const length = Math.min(to - place, equalFrom(codes, place, pattern, at));
      if (length >= (Math.abs(place - at - shift) > BAND ? FAR_RUN : GRAM))
        runs.push({ pattern: at, text: place, length });
    }
  }
  return runs.sort((a, b) => a.text - b.text || a.pattern - b.pattern);
}

function equalFrom(codes: Uint16Array, place: number, pattern: Uint16Array, at: number): number {
  const most = Math.min(codes.length - place, pattern.length - at);
  let length = 0;
  while (length < most && codes[place + length] === pattern[at + length]) length++;
  return length;
}

function bestChain(runs: readonly Run[], edges: readonly number[]): readonly Run[] {
  const scores = new Float64Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  let best = -1;
  runs.forEach((run, current) => {
    let score = run.length;
    const join = (earlier: number): void => {
      if ((scores[earlier] as number) + run.length <= score) return;
      const joined = (scores[earlier] as number) + gain(runs[earlier] as Run, run);
      if (joined <= score) return;
      score = joined;
      before[current] = earlier;
    };
    const last = Math.max(0, current - LOOK_BACK);
    for (let earlier = current - 1; earlier >= last; earlier--) join(earlier);
    if (best >= 0 && best < last) join(best); // a long run may begin far back
    scores[current] = score;
    if (best < 0 || score > (scores[best] as number)) best = current;
  });
  const chain: Run[] = [];
  for (let current = best; current >= 0; current = before[current] as number) {
    chain.unshift(runs[current] as Run);
  }
  return trimmed(chain, edges);
}

/** What a run adds to a chain that ends with `last`: its letters, less what the gap between them costs. */
function gain(last: Run, run: Run): number {
  const overlap = Math.max(0, last.pattern + last.length - run.pattern, last.text + last.length - run.text);
  const length = run.length - overlap;
  if (length <= 0 || run.pattern <= last.pattern) return -Infinity;
  const lost = run.pattern + overlap - last.pattern - last.length;
  const strange = run.text + overlap - last.text - last.length;
  const insert = strange - lost;
  if (insert > LONGEST_INSERT || -insert >= BENDS.length) return -Infinity;
  return length - (BENDS[Math.abs(insert)] as number) - 0.1 * Math.min(lost, strange);
}

/**
 * The chain with what two neighbours both claim left to the first of them, unless an edge of the quote
 * lies in it: where strange text begins with the letter that the quote begins with, each keeps its side.
 */
function trimmed(chain: readonly Run[], edges: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const run of chain) {
    const last = runs.at(-1);
    if (!last) {
      runs.push(run);
      continue;
    }
    const edge = edges.find(
      (at) => at > last.pattern && at >= run.pattern && at < last.pattern + last.length,
    );
    const kept = edge === undefined ? last : { ...last, length: edge - last.pattern };
    const overlap = Math.max(0, kept.pattern + kept.length - run.pattern, kept.text + kept.length - run.text);
    if (run.length <= overlap) continue;
    runs[runs.length - 1] = kept;
    runs.push({ pattern: run.pattern + overlap, text: run.text + overlap, length: run.length - overlap });
  }
  return runs;
}
