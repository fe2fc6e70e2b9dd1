import { foldText } from './fold-text.ts';
import { indexGrams } from './gram-index.ts';
import type { Selectors } from './highlight.ts';
import { matchQuote } from './match-quote.ts';

/** Where the words of a quote stand in a plain text, in UTF-16 units; undefined where they do not. */
export function matchQuoteIn(
  text: string,
  selectors: Selectors,
): { readonly start: number; readonly end: number } | undefined {
  const folded = foldText(text);
  const span = matchQuote({ folded, grams: () => indexGrams(folded.codes) }, selectors);
  if (!span) return undefined;
  const start = folded.starts[span.start];
  const end = folded.ends[span.end - 1];
  return start === undefined || end === undefined ? undefined : { start, end };
}
