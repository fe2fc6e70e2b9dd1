/* Finds a quote again in a text that may have changed since. Three steps, each dearer than the last:

   1. the words where they stood, with their context: one comparison;
   2. the words elsewhere, told apart by how much of their context stands around them;
   3. the words edited, or with strange text between them: seeds, chains, edit distances.

   Every step may say no. A quote that is short is found by what stands around it, for its letters occur
   everywhere; a long one may stand alone. Painting the wrong words is worse than saying "no longer here". */

import { alignAlong } from './align-quote.ts';
import { chainNear, chainWithin, likelyShifts, LONGEST_INSERT, type Run } from './chain-seeds.ts';
import { fold, foldText, type FoldedText } from './fold-text.ts';
import { GRAM, placesOfLetters, type GramIndex } from './gram-index.ts';
import type { Selectors, Twins } from './highlight.ts';
import { bestMatch, isClear, type Judged } from './judge-match.ts';
import { weigh, type Match, type Pattern } from './weigh-match.ts';

/** A text to search, folded once; its seeds are indexed when first asked for. */
export interface SearchText {
  readonly folded: FoldedText;
  grams(): GramIndex;
}

/** Where words stand in a folded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Letters of scripts that part words by no space, or seldom. */
const UNSPACED = /[\u2e80-\uffff]/;
/** More places of the same words than this are not looked at one by one. */
const MOST_PLACES = 5000;
/** Places and regions whose context is aligned letter by letter. */
const MOST_WEIGHED = 8;
const MOST_REGIONS = 5;
/** A place is far ahead of others that have less than this share of its votes. */
const AHEAD = 0.5;
/** And with less than this share a place is not looked at. */
const FAINT = 0.2;
/** Seeds that shift by less against each other are looked at together first. */
const CLOSE = 64;
/** Strange text of up to so many letters is passed over to find the context of a place. */
const AROUND = 300;
/** Context equal to the letter on this much of a side is as good as all of it. */
const PLENTY = 24;

/**
 * Where the quote stands in the text, or undefined when it no longer does. `isHidden` tells of a span
 * whether a person cannot see it: of two equal places the visible one is taken.
 */
export function matchQuote(
  text: SearchText,
  selectors: Selectors,
  isHidden: (span: Span) => boolean = () => false,
): Span | undefined {
  const wanted = foldedQuote(selectors);
  if (wanted.exact.length === 0) return undefined;
  const inPlace = matchInPlace(text.folded.text, wanted);
  if (inPlace) return inPlace;
  const clear = selectors.twins?.alike ? undefined : clearPlace(text, wanted);
  return clear ?? weighedPlace(text, wanted, selectors, placesOf(text, wanted.exact), isHidden);
}

/** How often the words of a span occur elsewhere in the text; counts up to 5,000. */
export function countTwins(text: SearchText, { start, end }: Span): Twins {
  const { folded } = text;
  const places = placesOf(text, folded.text.slice(start, end));
  const before = places.filter((place) => place < start).length;
  const around = folded.text.slice(Math.max(0, start - PLENTY), end + PLENTY);
  const alike = placesOf(text, around).length - 1;
  return { before, after: Math.max(0, places.length - before - 1), alike: Math.max(0, alike) };
}

interface FoldedQuote {
  readonly exact: string;
  /** The quote as it reads, with its spaces. */
  readonly raw: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly hint: number | undefined;
}

function foldedQuote({ quote, position }: Selectors): FoldedQuote {
  return {
    exact: fold(quote.exact),
    raw: quote.exact,
    prefix: fold(quote.prefix),
    suffix: fold(quote.suffix),
    hint: position?.start,
  };
}

function matchInPlace(text: string, { exact, prefix, suffix, hint }: FoldedQuote): Span | undefined {
  if (hint === undefined || prefix.length + suffix.length === 0) return undefined;
  const whole = prefix + exact + suffix;
  if (!text.startsWith(whole, hint - prefix.length)) return undefined;
  return { start: hint, end: hint + exact.length };
}

function placesOf(search: SearchText, exact: string): number[] {
  const { text, codes } = search.folded;
  const places: number[] = [];
  if (exact.length < GRAM) {
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      if (places.push(at) === MOST_PLACES) break;
    }
    return places;
  }
  return placesOfLetters(codes, search.grams(), lettersOf(exact), MOST_PLACES);
}

function lettersOf(text: string): Uint16Array {
  const letters = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at);
  return letters;
}

/** The only place with plenty of its context on both sides, equal to the letter. */
function clearPlace(text: SearchText, { exact, prefix, suffix }: FoldedQuote): Span | undefined {
  const before = Math.min(PLENTY, prefix.length);
  const after = Math.min(PLENTY, suffix.length);
  if (before + after + Math.min(exact.length, PLENTY) < PLENTY) return undefined;
  const near = prefix.slice(prefix.length - before) + exact + suffix.slice(0, after);
  const [only, ...others] = placesOf(text, near);
  if (only === undefined || others.length > 0) return undefined;
  return { start: only + before, end: only + before + exact.length };
}

function weighedPlace(
  text: SearchText,
  wanted: FoldedQuote,
  { twins }: Selectors,
  places: readonly number[],
  isHidden: (span: Span) => boolean,
): Span | undefined {
  const pattern = patternOf(wanted);
  const once = twins && twins.before + 1 + twins.after;
  const judged: Judged = {
    length: wanted.exact.length,
    words: pattern.words.length,
    piecesOfWord: UNSPACED.test(wanted.exact) ? 2 : 1,
    prefix: wanted.prefix.length,
    suffix: wanted.suffix.length,
    hint: wanted.hint,
    textLength: text.folded.text.length,
    now: places.length,
    once,
    alike: (twins?.alike ?? 0) > 0,
    sameTurn: twins && places.length === once ? places[twins.before] : undefined,
  };
  const clear: Match[] = [];
  const matches = weighRegions(text, pattern, (match) => isClear(match, judged) && clear.push(match) > 0);
  if (clear[0]) return clear[0];
  const exact = likelyPlaces(text.folded.text, wanted, places).map((place) =>
    weighExact(text, pattern, place),
  );
  return bestMatch([...matches, ...exact], judged, isHidden);
}

function patternOf({ prefix, exact, suffix, raw }: FoldedQuote): Pattern {
  const start = prefix.length;
  return {
    codes: lettersOf(prefix + exact + suffix),
    start,
    end: start + exact.length,
    words: wordStarts(raw).map((at) => start + at),
  };
}

/** Where words begin in the folded quote. Letters from U+2E80 on are set without spaces, or close to it. */
function wordStarts(raw: string): number[] {
  const { codes, starts, ends } = foldText(raw);
  const words: number[] = [];
  codes.forEach((code, at) => {
    const long = at - (words.at(-1) ?? 0) >= (code >= 0x2e80 ? 3 : 16);
    if (at === 0 || long || (starts[at] as number) > (ends[at - 1] as number)) words.push(at);
  });
  return words;
}

/** Of many places those with the most equal context, and those nearest to where the words stood. */
function likelyPlaces(text: string, wanted: FoldedQuote, places: readonly number[]): readonly number[] {
  if (places.length <= MOST_WEIGHED) return places;
  const { prefix, suffix, exact, hint } = wanted;
  const around = (place: number): number =>
    equalBefore(text, place, prefix) + equalAfter(text, place + exact.length, suffix);
  const byContext = places
    .map((place) => ({ place, equal: around(place) }))
    .sort((a, b) => b.equal - a.equal || distance(a.place, hint) - distance(b.place, hint))
    .slice(0, MOST_WEIGHED / 2)
    .map(({ place }) => place);
  const byDistance = places
    .toSorted((a, b) => distance(a, hint) - distance(b, hint))
    .slice(0, MOST_WEIGHED / 2);
  return [...new Set([...byContext, ...byDistance])];
}

function distance(place: number, hint: number | undefined): number {
  return hint === undefined ? 0 : Math.abs(place - hint);
}

function equalBefore(text: string, place: number, prefix: string): number {
  let equal = 0;
  while (equal < prefix.length && text[place - 1 - equal] === prefix[prefix.length - 1 - equal]) equal++;
  return equal;
}

function equalAfter(text: string, place: number, suffix: string): number {
  let equal = 0;
  while (equal < suffix.length && text[place + equal] === suffix[equal]) equal++;
  return equal;
}

/** Weighs a place of the very words: the context before and after is aligned apart, each with room for intruders. */
function weighExact(text: SearchText, pattern: Pattern, place: number): Match {
  const { codes } = text.folded;
  const run = grown(codes, pattern.codes, place - pattern.start, pattern);
  const before = chainWithin(codes, text.grams(), pattern.codes.subarray(0, run.pattern), {
    from: Math.max(0, run.text - run.pattern - AROUND),
    to: run.text,
  });
  const end = run.pattern + run.length;
  const suffix = pattern.codes.subarray(end);
  const after = chainWithin(codes, text.grams(), suffix, {
    from: run.text + run.length,
    to: Math.min(codes.length, run.text + run.length + suffix.length + AROUND),
  });
  const chain = [...before, run, ...after.map((other) => ({ ...other, pattern: other.pattern + end }))];
  return weigh(codes, pattern, alignAlong(codes, pattern, chain));
}

/** The run of equal letters that holds the quote, with as much of its context as is equal too. */
function grown(codes: Uint16Array, letters: Uint16Array, shift: number, { start, end }: Pattern): Run {
  let from = start;
  let to = end;
  while (from > 0 && letters[from - 1] === codes[from - 1 + shift]) from--;
  while (to < letters.length && letters[to] === codes[to + shift]) to++;
  return { pattern: from, text: from + shift, length: to - from };
}

/**
 * The places that seeds point to: first closely, then, where the quote is not whole, with room for
 * intruders. Ends early where the first place is far ahead of the others and `isEnough`.
 */
function weighRegions(text: SearchText, pattern: Pattern, isEnough: (match: Match) => boolean): Match[] {
  const { codes } = text.folded;
  const edges = [pattern.start, pattern.end];
  const matches: Match[] = [];
  const chains: (readonly Run[])[] = [];
  const weighAt = (shift: number, slack: number): Match => {
    const chain = chainNear(codes, text.grams(), pattern.codes, shift, { edges, slack });
    chains.push(chain);
    const match = weigh(codes, pattern, alignAlong(codes, pattern, chain));
    matches.push(match);
    return match;
  };
  const [first, ...others] = likelyShifts(codes, text.grams(), pattern.codes, MOST_REGIONS);
  if (!first) return matches;
  const isAhead = others.every(({ votes }) => votes < AHEAD * first.votes);
  for (const { shift, votes } of [first, ...others]) {
    if (votes < FAINT * first.votes) break;
    if (chains.some((chain) => isOnChain(chain, shift))) continue;
    const close = weighAt(shift, CLOSE);
    if (shift === first.shift && isAhead && isEnough(close)) break;
    if (close.errors > 0) weighAt(shift, LONGEST_INSERT);
  }
  return matches;
}

function isOnChain(chain: readonly Run[], shift: number): boolean {
  return chain.some((run) => run.length > CLOSE / 4 && Math.abs(run.text - run.pattern - shift) < CLOSE);
}
