/* Between places in a page's tree and places in its folded text, both ways. The text of a root is read
   once and kept until the page changes: a MutationObserver per tree tells, and is asked at once
   (`takeRecords`) whenever the text is wanted, so that what is answered is never stale. */

import type { QuotableText } from '../../core/quote/describe-quote.ts';
import { foldText, type Span } from '../../core/quote/fold-text.ts';
import { searchText } from '../../core/quote/search-text.ts';
import { firstAtOrAfter } from '../../core/sorted.ts';
import { innerTree, readPageText, type PageText } from './page-text.ts';
import { childrenOf, firstIn, lastIn, nextTo, parentOf, previousTo, shadowOf, typeOf } from '../true-tree.ts';

/** The text of a root, folded, with the ways to it and back. */
export interface RootText extends QuotableText {
  readonly page: PageText;
}

const known = new WeakMap<Node, { readonly text: RootText; isStale(): boolean }>();

/** The text of a root; read again only when something in it changed. */
export function textOf(root: Node): RootText {
  const kept = known.get(root);
  if (kept && !kept.isStale()) return kept.text;
  const page = readPageText(root);
  const text = searchable(page);
  known.set(root, { text, isStale: watchChanges(page) });
  return text;
}

/**
 * Has the text of a root ready for `textOf`, and lets the page have its turn between reading and folding it, each of
 * which takes a while on a large page. A page that changes in its turn is read when it is asked for.
 */
export async function readInTurns(root: Node, turn: () => Promise<void>): Promise<void> {
  const kept = known.get(root);
  if (kept && !kept.isStale()) return;
  const page = readPageText(root);
  const isStale = watchChanges(page);
  await turn();
  if (isStale()) return;
  known.set(root, { text: searchable(page), isStale });
  await turn();
}

function searchable(page: PageText): RootText {
  return { page, raw: page.raw, ...searchText(foldText(page.raw)) };
}

function watchChanges(page: PageText): () => boolean {
  let changed = false;
  const observer = new MutationObserver(() => stop());
  const stop = (): void => {
    changed = true;
    observer.disconnect(); // one change is enough to know, and a busy page need not pay for more
  };
  for (const tree of page.trees) {
    observer.observe(tree, { childList: true, characterData: true, subtree: true });
  }
  return () => {
    if (!changed && (observer.takeRecords().length > 0 || hasNewTree(page))) stop();
    return changed;
  };
}

function hasNewTree({ hosts }: PageText): boolean {
  for (const [host, inner] of hosts) if (innerTree(host) !== inner) return true;
  return false;
}

/** The span of folded text a range covers; undefined where it covers none. */
export function spanOf({ page, folded }: RootText, range: AbstractRange): Span | undefined {
  const from = rawOffset(page, range.startContainer, range.startOffset, 'start');
  const to = rawOffset(page, range.endContainer, range.endOffset, 'end');
  const start = firstAtOrAfter(folded.ends, from + 1);
  const end = firstAtOrAfter(folded.starts, to);
  return start < end ? { start, end } : undefined;
}

/**
 * The range over a span of folded text. A range cannot leave its tree (document, shadow root): where the
 * span does, the range ends with the last of it in the tree where it starts.
 */
export function rangeOf({ page, folded }: RootText, { start, end }: Span): Range | undefined {
  const from = folded.starts[start];
  const to = folded.ends[end - 1];
  if (from === undefined || to === undefined) return undefined;
  const first = nodeAt(page, from);
  const firstNode = page.nodes[first];
  let last = nodeAt(page, to - 1);
  if (page.trees.length > 1) last = lastInTree(page, first, last);
  const lastNode = page.nodes[last];
  if (!firstNode || !lastNode) return undefined;
  const range = firstNode.ownerDocument.createRange();
  range.setStart(firstNode, from - (page.starts[first] ?? 0));
  range.setEnd(lastNode, Math.min(lastNode.length, to - (page.starts[last] ?? 0)));
  return range;
}

function lastInTree({ nodes }: PageText, first: number, last: number): number {
  const tree = nodes[first]?.getRootNode();
  while (last > first && nodes[last]?.getRootNode() !== tree) last--;
  return last;
}

function nodeAt({ starts, nodes }: PageText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  // Empty nodes share their start with the next; the last of them is the one that holds the letter.
  while (low + 1 < starts.length && nodes[low]?.length === 0) low++;
  return low;
}

type Edge = 'start' | 'end';

/** Where in the raw text a range begins or ends: at the nearest text inside it. */
function rawOffset(page: PageText, container: Node, offset: number, edge: Edge): number {
  const own = page.order().get(container);
  if (own !== undefined) return (page.starts[own] ?? 0) + offset;
  const forward = edge === 'start';
  const isText = typeOf(container) === Node.TEXT_NODE;
  const child = isText ? null : childrenOf(container)[forward ? offset : offset - 1];
  const nearest = readable(page, child ?? beside(container, forward), forward);
  if (nearest === undefined) return forward ? page.raw.length : 0;
  return (page.starts[nearest] ?? 0) + (forward ? 0 : (page.nodes[nearest]?.length ?? 0));
}

/** The first node that is read in or after `node`, or the last in or before it. */
function readable(page: PageText, node: Node | null, forward: boolean): number | undefined {
  for (let current = node; current;) {
    const order = page.order().get(current);
    if (order !== undefined) return order;
    const tree: Node = shadowTree(current) ?? current;
    current = (forward ? firstIn(tree) : lastIn(tree)) ?? beside(current, forward);
  }
  return undefined;
}

/** What comes after (or before) all that is in a node; out of a shadow root, what comes beside its host. */
function beside(node: Node, forward: boolean): Node | null {
  for (let current: Node | null = node; current; current = parentOf(current) ?? hostOf(current)) {
    const next = forward ? nextTo(current) : previousTo(current);
    if (next) return next;
  }
  return null;
}

function shadowTree(node: Node): ShadowRoot | null {
  return typeOf(node) === Node.ELEMENT_NODE ? shadowOf(node as Element) : null;
}

function hostOf(node: Node): Node | null {
  return typeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node ? (node as ShadowRoot).host : null;
}
