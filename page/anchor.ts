import { countTwins, matchQuote, type Span } from '../core/match-quote.ts';
import type { Selectors } from '../core/highlight.ts';
import { BREAK } from './page-text.ts';
import { firstAtOrAfter, rangeOf, spanOf, textOf, type RootText } from './text-range.ts';

/** Letters kept before and after a quote at least: they tell one "he said" from another. */
const CONTEXT = 100;
/** As many letters beyond the block the quote stands in are kept: they tell a paragraph from its copy. */
const BEYOND = 40;
/** Letters kept on a side at most. */
const MOST_CONTEXT = 400;
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
  const before = starts[contextStart(text, start)] ?? from;
  const after = ends[contextEnd(text, end) - 1] ?? to;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: asRead(text.page.raw.slice(from, to)),
      prefix: asRead(text.page.raw.slice(before, from)),
      suffix: asRead(text.page.raw.slice(to, after)),
    },
    position: { type: 'TextPositionSelector', start, end },
    twins: countTwins(text, span),
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

function contextStart({ page, folded }: RootText, start: number): number {
  const edge = page.raw.lastIndexOf(BREAK, folded.starts[start]);
  const beyond = firstAtOrAfter(folded.starts, edge) - BEYOND;
  return Math.max(0, start - MOST_CONTEXT, Math.min(start - CONTEXT, beyond));
}

function contextEnd({ page, folded }: RootText, end: number): number {
  const edge = page.raw.indexOf(BREAK, folded.ends[end - 1]);
  const beyond = edge < 0 ? end : firstAtOrAfter(folded.starts, edge) + BEYOND;
  return Math.min(folded.text.length, end + MOST_CONTEXT, Math.max(end + CONTEXT, beyond));
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
