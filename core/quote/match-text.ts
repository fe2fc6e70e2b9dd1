import { foldText } from './fold-text.ts';
import type { Selectors } from '../highlight.ts';
import { matchQuote } from './match-quote.ts';
import { searchText } from './search-text.ts';

/** Where the words of a quote stand in a plain text, in UTF-16 units; undefined where they do not. */
export function matchQuoteIn(
  text: string,
  selectors: Selectors,
): { readonly start: number; readonly end: number } | undefined {
  const folded = foldText(text);
  const span = matchQuote(searchText(folded), selectors);
  if (!span) return undefined;
  const start = folded.starts[span.start];
  const end = folded.ends[span.end - 1];
  return start === undefined || end === undefined ? undefined : { start, end };
}
