/* The peer: Hypothesis's rule, written down from its description. A quote is kept with 32 letters on
   either side and its place in the text of the page. The range is made where it stood; if it does not say
   the same, the best approximate match of the quote wins, with at most half of its letters (256 at
   most) wrong, weighed 50 for the quote, 20 for the prefix, 20 for the suffix and 2 for the place. */

import approximate from 'approx-string-match';

export interface PeerSelectors {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

const CONTEXT = 32;

export function peerDescribe(root: Element, range: Range): PeerSelectors {
  const text = root.textContent;
  const before = root.ownerDocument.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const exact = range.toString();
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

export function peerAnchor(root: Element, selectors: PeerSelectors): Range | undefined {
  const inPlace = rangeAt(root, selectors.start, selectors.end);
  if (inPlace.toString() === selectors.exact) return inPlace;
  const best = bestMatch(root.textContent, selectors);
  return best && rangeAt(root, best.start, best.end);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

function bestMatch(text: string, { exact, prefix, suffix, start }: PeerSelectors): Found | undefined {
  const score = (found: Found): number => {
    const quote = 1 - found.errors / exact.length;
    const before = likeness(text.slice(Math.max(0, found.start - prefix.length), found.start), prefix);
    const after = likeness(text.slice(found.end, found.end + suffix.length), suffix);
    const place = 1 - Math.abs(found.start - start) / text.length;
    return 50 * quote + 20 * before + 20 * after + 2 * place;
  };
  let best: { found: Found; score: number } | undefined;
  for (const found of search(text, exact, Math.min(256, exact.length / 2))) {
    const worth = score(found);
    if (!best || worth > best.score) best = { found, score: worth };
  }
  return best?.found;
}

function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  const [best] = search(text, wanted, wanted.length);
  return best ? 1 - best.errors / wanted.length : 0;
}

/** All exact matches where there are any, else the approximate ones with the fewest errors. */
function search(text: string, wanted: string, mostErrors: number): readonly Found[] {
  const exact: Found[] = [];
  if (wanted === '') return [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    exact.push({ start: at, end: at + wanted.length, errors: 0 });
  }
  return exact.length > 0 ? exact : approximate(text, wanted, mostErrors);
}

function rangeAt(root: Element, start: number, end: number): Range {
  const walker = root.ownerDocument.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  const range = root.ownerDocument.createRange();
  let passed = 0;
  let started = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const next = passed + node.length;
    if (!started && start < next) {
      range.setStart(node, start - passed);
      started = true;
    }
    if (end <= next) {
      range.setEnd(node, end - passed);
      break;
    }
    passed = next;
  }
  return range;
}
