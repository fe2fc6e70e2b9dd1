/* Where the very letters of a quote stand. */

import { GRAM, placesOfLetters } from './gram-index.ts';
import type { SearchText } from './weigh-places.ts';

/** More places of the same words than this are not looked at one by one. */
const MOST_PLACES = 5000;

/** All places of some folded letters in a text, ascending; up to 5,000 of them. */
export function placesOf(search: SearchText, exact: string): number[] {
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

/** The letters of a text as UTF-16 units. */
export function lettersOf(text: string): Uint16Array {
  const letters = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at);
  return letters;
}
