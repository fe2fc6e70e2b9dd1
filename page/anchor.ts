import { countOthers, matchQuote, type Span } from '../core/match-quote.ts';
import type { Selectors } from '../core/highlight.ts';
import { BREAK } from './page-text.ts';
import { rangeOf, spanOf, textOf, type RootText } from './text-range.ts';

/** Letters kept before and after a quote: enough to tell one "he said" from another, and still a line. */
const CONTEXT = 100;
/** Invisible letters that break a search elsewhere; joiners stay, Persian and emoji need them. */
const NEVER_SEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * The selectors of a range: its words as they read (blocks parted by a line break), what stands around
 * them, and where in the folded text they begin and end. A range without words has an empty quote.
 */
export function describe(root: Node, range: Range): Selectors {
  const text = textOf(root);
  const span = spanOf(text, range);
  if (!span) return { quote: { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' } };
  const { start, end } = span;
  const { starts, ends } = text.folded;
  const from = starts[start] ?? 0;
  const to = ends[end - 1] ?? from;
  const before = starts[Math.max(0, start - CONTEXT)] ?? from;
  const after = ends[Math.min(ends.length, end + CONTEXT) - 1] ?? to;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: asRead(text.page.raw.slice(from, to)),
      prefix: asRead(text.page.raw.slice(before, from)),
      suffix: asRead(text.page.raw.slice(to, after)),
    },
    position: { type: 'TextPositionSelector', start, end },
    others: countOthers(text.folded, span),
  };
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

/** Raw text as it reads: a space is one space, the edge of a block a line break. */
function asRead(raw: string): string {
  return raw.replace(NEVER_SEEN, '').replace(/\s+/g, (space) => (space.includes(BREAK) ? '\n' : ' '));
}

/** Whether a page that is on a screen does not show the beginning of a span. */
function isHidden({ page, folded }: RootText, { start }: Span): boolean {
  const offset = folded.starts[start] ?? 0;
  const at = page.starts.findLastIndex((begin) => begin <= offset);
  const element = page.nodes[at]?.parentElement;
  if (!element?.isConnected || !element.ownerDocument.defaultView) return false;
  return !element.checkVisibility({ visibilityProperty: true });
}
