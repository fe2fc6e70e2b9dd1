/* How much speaks for a place: what of the quote stands there, and what of its context around it. */

import { NOWHERE } from './align-quote.ts';

/** The quote with its context as one pattern of folded letters. */
export interface Pattern {
  readonly codes: Uint16Array;
  /** Where the quote begins and ends in it. */
  readonly start: number;
  readonly end: number;
  /** Where in it the words of the quote begin; in scripts without spaces, pieces of three letters. */
  readonly words: readonly number[];
  /** Where the words around it in its own block begin and end. */
  readonly wordsAround: readonly (readonly [from: number, to: number])[];
}

/** A place in the text that may be the quote's, and what speaks for it. All counts are letters. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Letters of the quote edited, lost, or put between. */
  readonly errors: number;
  /** Letters of the quote that do not stand there, whatever was put between the others. */
  readonly lost: number;
  /** Letters of words of the quote of which hardly anything is left: replaced, not mended. */
  readonly replaced: number;
  /** How many such words there are. */
  readonly others: number;
  /** How many letters the longest of the other words has. */
  readonly longestKept: number;
  /** The share of letters edited in the other words; and in those together with the words around that are left. */
  readonly noise: number;
  readonly noiseAround: number;
  /** The share of the letters around it, in its own block, whose words were replaced. */
  readonly rewritten: number;
  /** Letters of words that are cut at the edges, where the quote cut none; among the errors. */
  readonly cut: number;
  /** Letters among the last CONTEXT before and the first CONTEXT after that stand there in equal runs. */
  readonly before: number;
  readonly after: number;
  /** The same of the context farther away, which tells a paragraph from its copy. */
  readonly beyond: number;
  /** Letters of strange text between the first and the last of the quote. */
  readonly strange: number;
  /** By how many letters the context has come closer or gone farther away on the side where it did so less. */
  readonly loose: number;
  /** Where the quote would begin by the nearest context before and after that is equal. */
  readonly slots: readonly number[];
}

/** As much context as is weighed on each side. */
export const CONTEXT = 64;
/** What stands between the context and the quote is the quote's edited edge up to so many letters. */
const INTRUDER = 20;
/** Where the outermost letter of the quote still touches its context, up to so many. */
const LONGEST_INTRUDER = 160;
/** Letters put between two of the quote count as no more errors than this: they may be an advertisement. */
const INSERTED = 3;
/** Unrelated texts can be aligned with every third letter equal, but hardly with so many in a row. */
const RUN = 4;
/** A word with less than this share of its letters in place is another word. */
const SAME_WORD = 0.6;

/** Weighs an alignment. Where nothing of the quote is there, the match is empty. */
export function weigh(codes: Uint16Array, pattern: Pattern, places: Int32Array): Match {
  const equal = equalLetters(codes, pattern.codes, places);
  const bounds = boundsOf(codes, pattern, places, equal);
  return {
    ...bounds,
    strange: Math.max(0, bounds.end - bounds.start - (pattern.end - pattern.start)),
    ...countErrors(pattern, places, equal),
    cut: 0,
    ...countWords(pattern, equal),
    ...countContext(pattern, places, equal),
    ...countSlots(pattern, places, equal),
  };
}

/**
 * Where the nearest context on either side says that the quote begins, and by how many letters that is
 * wrong on the side where it is less so.
 */
function countSlots({ start, end, codes }: Pattern, places: Int32Array, equal: Uint8Array) {
  let before = start - 1;
  while (before >= 0 && !equal[before]) before--;
  let after = end;
  while (after < codes.length && !equal[after]) after++;
  const shift = (at: number): number => (places[at] as number) - at;
  const slots = [before, after].filter((at) => equal[at]).map((at) => start + shift(at));
  const looseBefore = before < 0 || !equal[start] ? Infinity : Math.abs(shift(before) - shift(start));
  const looseAfter =
    after === codes.length || !equal[end - 1] ? Infinity : Math.abs(shift(after) - shift(end - 1));
  return { slots, loose: Math.min(looseBefore, looseAfter) };
}

/**
 * Which letters of the pattern stand equal in the text. A letter that stands alone, its neighbours
 * elsewhere, is found in any text that is long enough, and does not count.
 */
function equalLetters(codes: Uint16Array, letters: Uint16Array, places: Int32Array): Uint8Array {
  const equal = new Uint8Array(letters.length);
  const last = letters.length - 1;
  for (let at = 0; at <= last; at++) {
    const place = places[at] as number;
    if (place === NOWHERE || codes[place] !== letters[at]) continue;
    // Never beyond the ends: that is what makes reading an array slow.
    const goesOn = at < last && places[at + 1] === place + 1;
    if (goesOn || (at > 0 && places[at - 1] === place - 1) || last === 0) equal[at] = 1;
  }
  return equal;
}

/** Edits between each two letters that are equal: those lost, or those put in where more came than went. */
function countErrors({ start, end }: Pattern, places: Int32Array, equal: Uint8Array) {
  let errors = 0;
  let all = 0;
  let lost = 0;
  let last = NOWHERE;
  for (let at = start; at < end; at++) {
    if (!equal[at]) {
      lost++;
      all++;
      continue;
    }
    const place = places[at] as number;
    const between = last === NOWHERE ? 0 : place - last - 1;
    errors += Math.max(lost, Math.min(between, INSERTED));
    lost = 0;
    last = place;
  }
  return { errors: errors + lost, lost: all };
}

function countWords({ end, words, wordsAround }: Pattern, equal: Uint8Array) {
  const quote = new WordCount();
  words.forEach((from, index) => quote.count(equal, from, words[index + 1] ?? end));
  const around = new WordCount();
  for (const [from, to] of wordsAround) around.count(equal, from, to);
  const { replaced, others, longestKept, kept, edited } = quote;
  return {
    replaced,
    others,
    longestKept,
    noise: edited / Math.max(1, kept),
    noiseAround: (edited + around.edited) / Math.max(1, kept + around.kept),
    rewritten: around.replaced / Math.max(1, around.replaced + around.kept),
  };
}

/** What has become of words. */
class WordCount {
  replaced = 0;
  others = 0;
  kept = 0;
  edited = 0;
  longestKept = 0;

  count(equal: Uint8Array, from: number, to: number): void {
    const length = to - from;
    let same = 0;
    for (let at = from; at < to; at++) same += equal[at] as number;
    if (same < SAME_WORD * length) {
      this.replaced += length;
      this.others++;
      return;
    }
    this.kept += length;
    this.edited += length - same;
    this.longestKept = Math.max(this.longestKept, length);
  }
}

function countContext({ codes, start, end }: Pattern, places: Int32Array, equal: Uint8Array) {
  let before = 0;
  let after = 0;
  let all = 0;
  for (let at = 0; at < codes.length;) {
    let next = at + 1;
    while (equal[at] && equal[next] && places[next] === (places[next - 1] as number) + 1) next++;
    if (equal[at] && next - at >= RUN) {
      before += shared(at, next, Math.max(0, start - CONTEXT), start);
      after += shared(at, next, end, end + CONTEXT);
      all += shared(at, next, 0, start) + shared(at, next, end, codes.length);
    }
    at = next;
  }
  return { before, after, beyond: all - before - after };
}

function shared(from: number, to: number, start: number, end: number): number {
  return Math.max(0, Math.min(to, end) - Math.max(from, start));
}

function boundsOf(
  text: Uint16Array,
  { codes, start, end }: Pattern,
  places: Int32Array,
  equal: Uint8Array,
): { start: number; end: number } {
  let first = start;
  while (first < end && places[first] === NOWHERE) first++;
  let last = end - 1;
  while (last >= first && places[last] === NOWHERE) last--;
  if (first > last) return { start: 0, end: 0 };
  let from = places[first] as number;
  let to = (places[last] as number) + 1;
  // Context that is still there up to the very edge says better than an edited letter where the edge is.
  if (start > 0 && !(equal[start] && first === start) && equal[start - 1]) {
    const edge = (places[start - 1] as number) + 1;
    const room = text[edge] === codes[start] ? LONGEST_INTRUDER : INTRUDER;
    if (from - edge <= room && from >= edge) from = edge;
  }
  if (end < codes.length && !(equal[end - 1] && last === end - 1) && equal[end]) {
    const edge = places[end] as number;
    const room = text[edge - 1] === codes[end - 1] ? LONGEST_INTRUDER : INTRUDER;
    if (edge - to <= room && edge >= to) to = edge;
  }
  return { start: from, end: to };
}
