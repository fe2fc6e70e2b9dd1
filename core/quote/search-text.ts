/* A text to search. Most pages are asked for a few quotes, nearly all of which stand there to the letter; and
   a look through a text for its very letters costs a hundredth of what indexing it does. So a text is indexed
   when seeds are asked for, or when so many looks have been taken that the index would have been cheaper. */

import type { FoldedText } from './fold-text.ts';
import { indexGrams, type GramIndex } from './gram-index.ts';

/** Looks through the whole text before it is indexed. */
const LOOKS = 24;

/** A text to search, folded once. */
export interface SearchText {
  readonly folded: FoldedText;
  /** Its seeds, indexed when first asked for. */
  grams(): GramIndex;
  /** The same, or undefined as long as a look through the text is the cheaper way; each asking is a look. */
  gramsIfWorth(): GramIndex | undefined;
}

/** Makes a folded text ready to be searched. */
export function searchText(folded: FoldedText): SearchText {
  let index: GramIndex | undefined;
  let looks = 0;
  const grams = (): GramIndex => (index ??= indexGrams(folded.codes));
  return { folded, grams, gramsIfWorth: () => index ?? (++looks > LOOKS ? grams() : undefined) };
}
