/* What is kept of marked words so that they are found again: the words as they read, what stands around
   them, where they are, and what tells them from the same words elsewhere on the page. */

import type { Selectors } from '../highlight.ts';
import type { Span } from './fold-text.ts';
import type { SearchText } from './search-text.ts';
import { firstAtOrAfter } from '../sorted.ts';
import { landmarksOf } from './take-bearings.ts';
import { twinsOf } from './tell-twins.ts';

/** What stands for the edge of a block in a page's text: unlike a line break, no page's own text holds it. */
export const BREAK = '\u2029';

/** Letters kept before and after a quote at least: they tell one "he said" from another. */
const CONTEXT = 100;
/** As many letters beyond the block the quote stands in are kept: they tell a paragraph from its copy. */
const BEYOND = 40;
/** Letters kept on a side at most. */
const MOST_CONTEXT = 400;
/** Invisible letters that break a search elsewhere; joiners stay, Persian and emoji need them. */
const NEVER_SEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** White space other than one plain space, which most of it is. */
const MORE_THAN_A_SPACE = /[^\S ]\s*| \s+/g;

/** A text to search, with its raw form, in which BREAK parts blocks. */
export interface QuotableText extends SearchText {
  readonly raw: string;
}

/** The selectors of a span of folded text: its words as they read (blocks parted by a line break). */
export function describeQuote(text: QuotableText, span: Span): Selectors {
  const { start, end } = span;
  const { starts, ends } = text.folded;
  const from = starts[start] ?? 0;
  const to = ends[end - 1] ?? from;
  const before = starts[contextStart(text, start)] ?? from;
  const after = ends[contextEnd(text, end) - 1] ?? to;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: asRead(text.raw.slice(from, to)),
      prefix: asRead(text.raw.slice(before, from)),
      suffix: asRead(text.raw.slice(to, after)),
    },
    position: { type: 'TextPositionSelector', start, end },
    twins: twinsOf(text, span),
    landmarks: landmarksOf(text.folded.text, span),
  };
}

function contextStart({ raw, folded }: QuotableText, start: number): number {
  const edge = raw.lastIndexOf(BREAK, folded.starts[start]);
  const beyond = firstAtOrAfter(folded.starts, edge) - BEYOND;
  return Math.max(0, start - MOST_CONTEXT, Math.min(start - CONTEXT, beyond));
}

function contextEnd({ raw, folded }: QuotableText, end: number): number {
  const edge = raw.indexOf(BREAK, folded.ends[end - 1]);
  const beyond = edge < 0 ? end : firstAtOrAfter(folded.starts, edge) + BEYOND;
  return Math.min(folded.text.length, end + MOST_CONTEXT, Math.max(end + CONTEXT, beyond));
}

/** Raw text as it reads: a space is one space, the edge of a block a line break. */
function asRead(raw: string): string {
  return raw
    .replace(NEVER_SEEN, '')
    .replace(MORE_THAN_A_SPACE, (space) => (space.includes(BREAK) ? '\n' : ' '));
}
