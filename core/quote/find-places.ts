/* Where the very letters of a quote stand. */

import type { Span } from './fold-text.ts';
import { GRAM, placesOfLetters } from './gram-index.ts';
import type { SearchText } from './search-text.ts';

/** More places of the same words than this are not looked at one by one. */
const MOST_PLACES = 5000;

/** All places of some folded letters in a text, ascending; up to 5,000 of them. */
export function placesOf(search: SearchText, exact: string): number[] {
  const index = exact.length < GRAM ? undefined : search.gramsIfWorth();
  if (!index) return placesByLook(search.folded.text, exact);
  return placesOfLetters(search.folded.codes, index, lettersOf(exact), MOST_PLACES);
}

/** All places of the letters that a span of the text holds; as above. */
export function placesOfSpan(search: SearchText, { start, end }: Span): number[] {
  const { text, codes } = search.folded;
  const index = end - start < GRAM ? undefined : search.gramsIfWorth();
  if (!index) return placesByLook(text, text.slice(start, end));
  return placesOfLetters(codes, index, codes.subarray(start, end), MOST_PLACES);
}

function placesByLook(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (places.push(at) === MOST_PLACES) break;
  }
  return places;
}

/** The letters of a text as UTF-16 units. */
export function lettersOf(text: string): Uint16Array {
  const letters = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at);
  return letters;
}
