/* Finds a quote again in a text that may have changed since. Three steps, each dearer than the last:

   1. the words where they stood, with their context: one comparison;
   2. the words elsewhere, told apart by how much of their context stands around them;
   3. the words edited, or with strange text between them: seeds, chains, edit distances.

   Every step may say no. A quote that is short is found by what stands around it, for its letters occur
   everywhere; a long one may stand alone. Painting the wrong words is worse than saying "no longer here". */

import type { Judged } from './believe-match.ts';
import { fold, foldText, type FoldedText, type Span } from './fold-text.ts';
import { lettersOf, placesOf } from './find-places.ts';
import type { Selectors } from '../highlight.ts';
import { bestMatch, isClear } from './judge-match.ts';
import type { SearchText } from './search-text.ts';
import { takeBearings } from './take-bearings.ts';
import { knowOthers, PLENTY } from './tell-twins.ts';
import type { Match, Pattern } from './weigh-match.ts';
import { weighExact, weighRegions } from './weigh-places.ts';

/** Letters of scripts that part words by no space, or seldom; each is a syllable or a word. */
const UNSPACED = /[\u2e80-\uffff]/;
const ALL_UNSPACED = new RegExp(UNSPACED, 'g');
/** Places and regions whose context is aligned letter by letter. */
const MOST_WEIGHED = 8;

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

/** A quote, folded, with what tells whether its edges are between words. */
export interface FoldedQuote {
  readonly exact: string;
  /** The quote as it reads, with its spaces. */
  readonly raw: string;
  /** The raw letter before it and the one after. */
  readonly before: string;
  readonly after: string;
  readonly prefix: string;
  readonly suffix: string;
  /** What stood around it as it reads. */
  readonly rawPrefix: string;
  readonly rawSuffix: string;
  readonly hint: number | undefined;
}

/** What is looked for. */
export function foldedQuote({ quote, position }: Selectors): FoldedQuote {
  return {
    exact: fold(quote.exact),
    raw: quote.exact.trim(),
    before: quote.exact.trimStart() === quote.exact ? quote.prefix.slice(-1) : ' ',
    after: quote.exact.trimEnd() === quote.exact ? quote.suffix.slice(0, 1) : ' ',
    prefix: fold(quote.prefix),
    suffix: fold(quote.suffix),
    rawPrefix: quote.prefix,
    rawSuffix: quote.suffix,
    hint: position?.start,
  };
}

function matchInPlace(text: string, { exact, prefix, suffix, hint }: FoldedQuote): Span | undefined {
  if (hint === undefined || prefix.length + suffix.length === 0) return undefined;
  const whole = prefix + exact + suffix;
  if (!text.startsWith(whole, hint - prefix.length)) return undefined;
  return { start: hint, end: hint + exact.length };
}

/** How many letters of an alphabet each letter says as much as: two, where all are syllables or words. */
function densityOf(exact: string): number {
  return 1 + (exact.match(ALL_UNSPACED)?.length ?? 0) / exact.length;
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
  { twins, landmarks }: Selectors,
  places: readonly number[],
  isHidden: (span: Span) => boolean,
): Span | undefined {
  const pattern = patternOf(wanted);
  const once = twins && twins.before + 1 + twins.after;
  const isOther = knowOthers(text.folded.codes, wanted, twins?.others ?? []);
  const own = places.filter((place) => !isOther(place));
  const known = places.length - own.length;
  const judged: Judged = {
    length: wanted.exact.length,
    words: pattern.words.length,
    piecesOfWord: UNSPACED.test(wanted.exact) ? 2 : 1,
    density: densityOf(wanted.exact),
    prefix: wanted.prefix.length,
    suffix: wanted.suffix.length,
    hint: wanted.hint,
    textLength: text.folded.text.length,
    now: own.length,
    once: once && Math.max(1, once - known),
    isLeft: known > 0 && known + 1 === once && own.length === 1,
    alike: twins?.alike ?? 0,
    alikeBefore: twins?.alikeBefore,
    bearings: takeBearings(text, landmarks ?? []),
    sameTurn: twins && places.length === once ? places[twins.before] : undefined,
  };
  const left = judged.once === 1 && judged.alike === 0 ? onlyPlace(text.folded, wanted, own) : undefined;
  if (left) return left;
  const cut = (match: Match): Match => {
    const letters = cutWords(text.folded, wanted, match);
    return { ...match, cut: letters, errors: match.errors + letters };
  };
  const clear: Match[] = [];
  const isEnough = (match: Match): boolean => isClear(cut(match), judged) && clear.push(match) > 0;
  const matches = weighRegions(text, pattern, isEnough);
  if (clear[0]) return clear[0];
  const likely = likelyPlaces(text.folded.text, wanted, own);
  const exact = likely.map((place) => weighExact(text, pattern, place));
  const possible = matches.filter((match) => match.errors > 0 || !isOther(match.start));
  return bestMatch([...possible, ...exact].map(cut), judged, isHidden);
}

/** The place of words that were the only ones and are, with plenty of context equal on one side at least. */
function onlyPlace(
  folded: FoldedText,
  wanted: FoldedQuote,
  [only, ...others]: readonly number[],
): Span | undefined {
  if (only === undefined || others.length > 0) return undefined;
  const { prefix, exact, suffix } = wanted;
  const span = { start: only, end: only + exact.length };
  const before = equalBefore(folded.text, span.start, prefix);
  const after = equalAfter(folded.text, span.end, suffix);
  if (Math.max(before, after) < PLENTY || exact.length + before + after < 2 * PLENTY) return undefined;
  return cutWords(folded, wanted, span) === 0 ? span : undefined;
}

/**
 * Errors for words cut in two: spaces are not part of the folded text, and "no one" must not be found in
 * "piano ones", nor "to" in "into". For each edge that was between words and is now inside of one, the
 * letters of that word that are outside.
 */
export function cutWords(folded: FoldedText, { raw, before, after }: FoldedQuote, span: Span): number {
  const isCut = (letters: string): boolean => /^[\p{L}\p{N}]{2}$/u.test(letters);
  const start = isCut(before.slice(-1) + raw.charAt(0)) ? span.start : wordEdge(folded, span.start, -1);
  const end = isCut(raw.slice(-1) + after.charAt(0)) ? span.end : wordEdge(folded, span.end, 1);
  return span.start - start + end - span.end;
}

/** From an edge inside of a word to where that word ends, backwards or forwards. */
function wordEdge({ codes, starts, ends }: FoldedText, from: number, step: 1 | -1): number {
  let at = from;
  while (
    at > 0 &&
    at < codes.length &&
    starts[at] === ends[at - 1] &&
    isLetter(codes[at - 1]) &&
    isLetter(codes[at])
  )
    at += step;
  return at;
}

/** Letters and numerals of scripts that part words by spaces. */
function isLetter(code: number | undefined): boolean {
  return code !== undefined && code < 0x2e80 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

function patternOf({ prefix, exact, suffix, raw, rawPrefix, rawSuffix }: FoldedQuote): Pattern {
  const start = prefix.length;
  const end = start + exact.length;
  const before = wordsIn(rawPrefix.slice(rawPrefix.lastIndexOf('\n') + 1));
  const after = wordsIn(rawSuffix.split('\n', 1)[0] ?? '');
  const moved = ({ words, length }: Words, by: number) =>
    words.map((from, index) => [by + from, by + (words[index + 1] ?? length)] as const);
  return {
    codes: lettersOf(prefix + exact + suffix),
    start,
    end,
    words: wordsIn(raw).words.map((at) => start + at),
    wordsAround: [...moved(before, start - before.length), ...moved(after, end)],
  };
}

/** Where words begin in a folded text, and how many letters it has. */
interface Words {
  readonly words: readonly number[];
  readonly length: number;
}

/** Letters from U+2E80 on are set without spaces, or close to it. */
function wordsIn(raw: string): Words {
  const { codes, starts, ends } = foldText(raw);
  const words: number[] = [];
  codes.forEach((code, at) => {
    const long = at - (words.at(-1) ?? 0) >= (code >= 0x2e80 ? 3 : 16);
    if (at === 0 || long || isParted(raw, ends[at - 1] as number, starts[at] as number)) words.push(at);
  });
  return { words, length: codes.length };
}

/** Whether there is a space between two letters: vowel points, which fold to nothing, part no word. */
function isParted(raw: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/\s/.test(raw.charAt(at))) return true;
  return false;
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
