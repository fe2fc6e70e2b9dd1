/* A block is a piece of text that stands by itself: a paragraph, a heading, a list item, a cell, a bare
   division. Blocks are numbered in the copy before Readability sees it, so that one knows afterwards which
   it took, and can take the others back in their place. */

import { appendAll } from './append-all.ts';

/** Elements that stand in lines of their own. */
export const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

const NUMBER = 'data-block';
/** Anchors and wrappers that editors put into headings; a heading is one block. */
const BLOCK_IN_HEADING = ':is(h1, h2, h3, h4, h5, h6) :is(div, p, section, header)';

/** A piece of text that stands by itself, in the copy of the page. */
export interface Block {
  readonly number: number;
  readonly element: Element;
  /** Its words, white space folded. */
  readonly text: string;
  /** How much of the text is links, 0 to 1. */
  readonly linked: number;
}

/** Numbers the blocks under an element, in reading order. Text that stands bare beside blocks is wrapped in `<p>` first. */
export function numberBlocks(root: Element): Block[] {
  for (const block of root.querySelectorAll(BLOCK_IN_HEADING)) renamed(block, 'span');
  const holders = elementsWithBlocks(root);
  for (const holder of holders) wrapBareText(holder, holders);
  for (const holder of holders) if (holder.localName === 'p') holders.add(renamed(holder, 'div'));
  const blocks: Block[] = [];
  for (const leaf of leavesUnder(root, holders)) {
    const text = folded(leaf.textContent);
    if (!text) continue;
    // Readability makes a paragraph of a bare division, and would lose its number.
    const element = leaf.localName === 'div' ? renamed(leaf, 'p') : leaf;
    element.setAttribute(NUMBER, String(blocks.length));
    blocks.push({ number: blocks.length, element, text, linked: linkedShare(element, text) });
  }
  return blocks;
}

/** The numbers of the blocks found under an element. */
export function numbersIn(root: Element): Set<number> {
  const numbered = [...root.querySelectorAll(`[${NUMBER}]`)];
  return new Set(numbered.map((element) => Number(element.getAttribute(NUMBER))));
}

/** Text with white space folded to single spaces. */
export function folded(text: string | null): string {
  return (text ?? '').replace(/[\s\u200b]+/g, ' ').trim();
}

function leavesUnder(root: Element, holders: ReadonlySet<Element>): Element[] {
  const leaves: Element[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (BLOCK_TAGS.has((node as Element).localName) && !holders.has(node as Element))
      leaves.push(node as Element);
  return leaves;
}

/** Every element that has a block or an empty line somewhere inside: found from the inside, in one pass. */
function elementsWithBlocks(root: Element): Set<Element> {
  const holders = new Set<Element>([root]);
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element;
    if (!BLOCK_TAGS.has(element.localName) && !(isEmptyLine(element) && maySplit(element))) continue;
    for (let up = element.parentElement; up && !holders.has(up); up = up.parentElement) holders.add(up);
  }
  return holders;
}

/* An empty line parts paragraphs, except where lines are the form: verse, code, headings. */
function maySplit(line: Element): boolean {
  return !line.closest('pre, h1, h2, h3, h4, h5, h6, a');
}

/* `text <i>more</i> <br><br> text <div>…</div>`: each run of words up to a block or an empty line is a paragraph. */
function wrapBareText(holder: Element, holders: ReadonlySet<Element>): void {
  if (/^(?:ul|ol|dl|table|tbody|thead|tfoot|tr|select|figure)$/.test(holder.localName)) return;
  let run: Node[] = [];
  const close = (): void => {
    if (run.some((node) => folded(node.textContent) !== '')) wrap(run);
    run = [];
  };
  const children = [...holder.childNodes]; // wrapping moves them
  for (const node of children) {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
    if (element && (BLOCK_TAGS.has(element.localName) || holders.has(element))) close();
    else if (isEmptyLine(node) && maySplit(node as Element)) close();
    else run.push(node);
  }
  close();
}

function wrap(run: readonly Node[]): void {
  const first = run[0];
  if (!first?.parentNode) return;
  const paragraph = (first.ownerDocument as Document).createElement('p');
  first.parentNode.insertBefore(paragraph, first);
  appendAll(paragraph, run);
}

function isEmptyLine(node: Node): boolean {
  if (node.nodeName !== 'BR') return false;
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (next.nodeName === 'BR') return true;
    if (next.nodeType === Node.ELEMENT_NODE || folded(next.nodeValue)) return false;
  }
  return false;
}

/** The element under another tag name, with its attributes and contents; a paragraph cannot hold paragraphs. */
export function renamed(element: Element, tag: string): Element {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  appendAll(other, element.childNodes);
  element.replaceWith(other);
  return other;
}

/** How much of an element's words, which are `text`, is links, 0 to 1. */
export function linkedShare(element: Element, text: string): number {
  const links = element.closest('a[href]') ? [element] : [...element.querySelectorAll('a[href]')];
  const length = links.reduce((sum, link) => sum + folded(link.textContent).length, 0);
  return text ? Math.min(1, length / text.length) : 0;
}
