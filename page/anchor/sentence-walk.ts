/* Walking a page sentence by sentence, without a mouse. */
import { sentencesOf, type Stretch } from '../../core/sentences.ts';
import { BREAK } from '../../core/quote/describe-quote.ts';
import type { PageText } from './page-text.ts';
import { textOf } from './text-range.ts';

/** A walk over the sentences of a page; the chosen ones are one range. */
export interface SentenceWalk {
  /** The sentences chosen now. */
  readonly range: Range;
  /** To the next (1) or the one before (-1); `extend` keeps those chosen. */
  step(by: 1 | -1, extend: boolean): Range;
}

/** Begins at the first sentence that is seen; undefined where the page has no sentence. */
export function walkSentences(root: Element): SentenceWalk | undefined {
  const { page } = textOf(root);
  const language = root.ownerDocument.documentElement.lang || undefined;
  const sentences = sentencesOf(page.raw, language, BREAK).filter((sentence) => isShown(page, sentence));
  if (sentences.length === 0) return undefined;
  const seen = sentences.findIndex((sentence) => isInView(rangeOver(page, sentence)));
  let first = Math.max(0, seen);
  let last = first;
  const chosen = (): Range =>
    rangeOver(page, { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 });
  return {
    get range() {
      return chosen();
    },
    step(by, extend) {
      const moved = Math.max(0, Math.min(sentences.length - 1, (by > 0 ? last : first) + by));
      if (!extend) first = last = moved;
      else if (by > 0) last = moved;
      else first = moved;
      return chosen();
    },
  };
}

function isShown(page: PageText, { start }: Stretch): boolean {
  const { element } = placeAt(page, start);
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}

function isInView(range: Range): boolean {
  const box = range.getBoundingClientRect();
  const height = range.startContainer.ownerDocument?.defaultView?.innerHeight ?? 0;
  return box.height > 0 && box.top >= 0 && box.top < height;
}

function rangeOver(page: PageText, { start, end }: Stretch): Range {
  const from = placeAt(page, start);
  const to = placeAt(page, end - 1);
  const range = (from.node?.ownerDocument ?? document).createRange();
  if (from.node && to.node) {
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, Math.min(to.node.length, to.offset + 1));
  }
  return range;
}

function placeAt(page: PageText, offset: number): { node?: Text; element?: Element; offset: number } {
  let low = 0;
  let high = page.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((page.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const node = page.nodes[low];
  if (!node) return { offset: 0 };
  const within = Math.min(node.length, offset - (page.starts[low] ?? 0));
  return { node, offset: within, ...(node.parentElement ? { element: node.parentElement } : {}) };
}
