/* Finds a quote again in a text that may have changed since. Three steps, each dearer than the last:

   1. the words where they stood, with their context: one comparison;
   2. the words elsewhere, told apart by how much of their context stands around them;
   3. the words edited, or with strange text between them: seeds, chains, edit distances.

   Every step may say no. A quote that is short is found by what stands around it, for its letters occur
   everywhere; a long one may stand alone. Painting the wrong words is worse than saying "no longer here". */

import { alignAlong } from './align-quote.ts';
import { chainNear, likelyShifts } from './chain-seeds.ts';
import { fold, foldText, type FoldedText } from './fold-text.ts';
import type { GramIndex } from './gram-index.ts';
import type { Selectors } from './highlight.ts';
import { isBelieved, score } from './judge-match.ts';
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

/** More places of the same words than this are not looked at one by one. */
const MOST_PLACES = 5000;
/** Places and regions whose context is aligned letter by letter. */
const MOST_WEIGHED = 10;
const MOST_REGIONS = 6;
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
  const places = placesOf(text.folded.text, wanted.exact);
  return (
    clearPlace(text.folded.text, wanted, places) ?? weighedPlace(text, wanted, selectors, places, isHidden)
  );
}

/** How often the words of a span occur elsewhere in the text; counts up to 5,000. */
export function countOthers(text: FoldedText, { start, end }: Span): number {
  return placesOf(text.text, text.text.slice(start, end)).length - 1;
}

interface FoldedQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly hint: number | undefined;
}

function foldedQuote({ quote, position }: Selectors): FoldedQuote {
  return {
    exact: fold(quote.exact),
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

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    places.push(at);
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** The only place with plenty of its context on both sides, equal to the letter. */
function clearPlace(text: string, wanted: FoldedQuote, places: readonly number[]): Span | undefined {
  const { exact, prefix, suffix } = wanted;
  const before = Math.min(PLENTY, prefix.length);
  const after = Math.min(PLENTY, suffix.length);
  if (before + after + Math.min(exact.length, PLENTY) < PLENTY) return undefined;
  const near = prefix.slice(prefix.length - before) + exact + suffix.slice(0, after);
  const clear = places.filter((place) => text.startsWith(near, place - before));
  const [only] = clear;
  return only !== undefined && clear.length === 1 ? { start: only, end: only + exact.length } : undefined;
}

function weighedPlace(
  text: SearchText,
  wanted: FoldedQuote,
  selectors: Selectors,
  places: readonly number[],
  isHidden: (span: Span) => boolean,
): Span | undefined {
  const pattern = patternOf(wanted);
  const matches = [
    ...likelyPlaces(text.folded.text, wanted, places).map((place) => weighExact(text, pattern, place)),
    ...likelyShifts(text.folded.codes, text.grams(), pattern.codes, MOST_REGIONS).map((shift) =>
      weighRegion(text, pattern, shift),
    ),
  ].filter((match) => match !== undefined);
  const judged = {
    length: wanted.exact.length,
    prefix: wanted.prefix.length,
    suffix: wanted.suffix.length,
    hint: wanted.hint,
    textLength: text.folded.text.length,
    now: places.length,
    ...(selectors.others === undefined ? {} : { once: selectors.others + 1 }),
  };
  const value = (match: Match): number => score(match, judged);
  const [best, ...rest] = matches
    .filter((match) => isBelieved(match, judged))
    .sort((a, b) => value(b) - value(a));
  if (!best || !isHidden(best)) return best;
  return rest.find((other) => value(other) > value(best) - PLENTY && !isHidden(other)) ?? best;
}

function patternOf({ prefix, exact, suffix }: FoldedQuote): Pattern {
  return {
    codes: foldText(prefix + exact + suffix).codes,
    start: prefix.length,
    end: prefix.length + exact.length,
  };
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

function weighExact({ folded }: SearchText, pattern: Pattern, place: number): Match | undefined {
  const run = { pattern: pattern.start, text: place, length: pattern.end - pattern.start };
  return weigh(folded.codes, pattern, alignAlong(folded.codes, pattern.codes, [run]));
}

function weighRegion(text: SearchText, pattern: Pattern, shift: number): Match | undefined {
  const { codes } = text.folded;
  const chain = chainNear(codes, text.grams(), pattern.codes, shift, [pattern.start, pattern.end]);
  return chain.length === 0 ? undefined : weigh(codes, pattern, alignAlong(codes, pattern.codes, chain));
}
