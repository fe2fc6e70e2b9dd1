import { describeQuote } from '../../core/quote/describe-quote.ts';
import type { Span } from '../../core/quote/fold-text.ts';
import { matchQuote } from '../../core/quote/match-quote.ts';
import { quoteInLine } from '../../core/quote/quote-in-line.ts';
import type { Selectors } from '../../core/highlight.ts';
import { rangeOf, spanOf, textOf, type RootText } from './text-range.ts';

/**
 * The selectors of a range: its words as they read (blocks parted by a line break), what stands around
 * them, and where in the folded text they begin and end. A range without words has an empty quote.
 */
export function describe(root: Node, range: Range): Selectors {
  const text = textOf(root);
  const span = spanOf(text, range);
  if (!span) return { quote: { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' } };
  return describeQuote(text, span);
}

/**
 * The range where the words of a quote stand now, or undefined where they are gone. Never a range over
 * other words. The root may be a document, an element or a shadow root.
 */
export function anchor(root: Node, selectors: Selectors): Range | undefined {
  const text = textOf(root);
  const span = matchQuote(text, selectors, (found) => isHidden(text, found));
  return span && rangeOf(text, span);
}

/** The same in a line that was a part of the page and stands by itself now: a headline, with its article. */
export function anchorInLine(line: Node, article: Node, selectors: Selectors): Range | undefined {
  const text = textOf(line);
  const span = quoteInLine(text.folded, selectors, textOf(article).folded.text);
  return span && rangeOf(text, span);
}

/** Whether a page that is on a screen does not show the beginning of a span. */
function isHidden({ page, folded }: RootText, { start }: Span): boolean {
  const offset = folded.starts[start] ?? 0;
  const at = page.starts.findLastIndex((begin) => begin <= offset);
  const element = page.nodes[at]?.parentElement;
  if (!element?.isConnected || !element.ownerDocument.defaultView) return false;
  return !element.checkVisibility({ visibilityProperty: true });
}
