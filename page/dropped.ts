/* What was left out of an article and stands among what was kept: a person may want it back, as it was. */
import type { DroppedParagraph } from '../core/article.ts';
import { isWhyLeftOut, type WhyLeftOut } from '../core/left-out.ts';
import { type Block, folded, linkedShare } from './blocks.ts';
import { sanitise } from './sanitise.ts';

/** Dropped paragraphs shorter than this are labels, and nobody would want one back. */
const SHORTEST = 40;
/** What we mark in an article's HTML. */
const OUR_NAMES = ['data-silent', 'data-paragraph', 'data-part'];
/** More link than this, and it is a menu or a teaser. */
const MOST_LINKED = 0.5;
const MOST = 60;
/** What comes back as it was; anything else (an item, a cell) comes back as a paragraph. */
const COMES_BACK = /^(?:h[1-6]|blockquote|pre)$/;
const STANDS_ALONE = 'p, h2, h3, h4, h5, h6, li, dd, blockquote, pre';

/** A part of the page that was taken out before the article was looked for. */
export interface TakenOut {
  /** Stands in its place. */
  readonly place: Comment;
  readonly element: Element;
  readonly reason: WhyLeftOut;
}

/** Which of the page's blocks are the article, and what is not. */
export interface Cutting {
  readonly blocks: readonly Block[];
  readonly kept: ReadonlySet<number>;
  /** Kept blocks that are no part of the text: captions, the standfirst, embedded posts. */
  readonly silent: ReadonlySet<number>;
  /** Why a block was removed, by its number. */
  readonly reasons: ReadonlyMap<number, WhyLeftOut>;
  /** What was taken out of the page before its blocks were numbered. */
  readonly takenOut: readonly TakenOut[];
}

interface Found extends Omit<DroppedParagraph, 'html' | 'reason'> {
  readonly element: Element;
  readonly reason: WhyLeftOut;
}

/** Leaves a sign in the place of an element that is about to be taken out; none where it says next to nothing. */
export function leaveSign(element: Element, reason: string): TakenOut | undefined {
  if (!isWhyLeftOut(reason) || (element.textContent ?? '').length < SHORTEST) return undefined;
  const place = element.ownerDocument.createComment('');
  element.before(place);
  return { place, element, reason };
}

/* The paragraphs of what was taken out that a person may want back. */
function paragraphsIn(element: Element): Pick<Found, 'element' | 'text'>[] {
  const all = element.matches(STANDS_ALONE) ? [element] : [...element.querySelectorAll(STANDS_ALONE)];
  return all
    .filter((one) => !one.querySelector(STANDS_ALONE))
    .map((one) => ({ element: one, text: folded(one.textContent) }))
    .filter((one) => one.text.length >= SHORTEST && linkedShare(one.element, one.text) < MOST_LINKED);
}

/** What was left out under `root`, in reading order. Addresses are absolute already. */
export function droppedParagraphs(body: Cutting, root: Element): DroppedParagraph[] {
  const found: Found[] = [];
  const waiting = body.takenOut.filter(({ place }) => root.contains(place)).sort(inOrder);
  let after = -1;
  const addTakenOut = (before?: Element): void => {
    const next = waiting.findIndex(({ place }) => before && !precedes(place, before));
    for (const { element, reason } of waiting.splice(0, next < 0 ? waiting.length : next))
      if (found.length < MOST) for (const one of paragraphsIn(element)) found.push({ after, ...one, reason });
  };
  for (const block of body.blocks) {
    addTakenOut(block.element);
    const { number, element, text } = block;
    if (body.kept.has(number)) after += body.silent.has(number) ? 0 : 1;
    else if (found.length < MOST && root.contains(element) && isParagraph(block)) {
      const reason = body.reasons.get(number) ?? 'not taken for a part of the article';
      found.push({ after, element, text, reason });
    }
  }
  addTakenOut();
  return asTheyWere(found.slice(0, MOST));
}

/* All at once: sanitising costs most by the call. */
function asTheyWere(found: readonly Found[]): DroppedParagraph[] {
  const clean = sanitise(found.map(({ element }) => htmlOf(element)).join(''));
  const all = [...new DOMParser().parseFromString(clean, 'text/html').body.children];
  return found.map(({ after, element, text, reason }, at) => {
    const html = all.length === found.length ? all[at]?.outerHTML : undefined;
    return { after, text, html: html ?? sanitise(htmlOf(element)), reason };
  });
}

function inOrder(one: TakenOut, other: TakenOut): number {
  return precedes(one.place, other.place) ? -1 : 1;
}

function precedes(place: Node, element: Node): boolean {
  return (place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

function isParagraph({ element, text, linked }: Block): boolean {
  return element.localName !== 'h1' && text.length >= SHORTEST && linked < MOST_LINKED;
}

/** An element as a paragraph that can come back, with its emphasis and its links; sanitised. */
export function asItWas(element: Element): string {
  return sanitise(htmlOf(element));
}

function htmlOf(element: Element): string {
  const tag = COMES_BACK.test(element.localName) ? element.localName : 'p';
  if (!element.firstElementChild) return `<${tag}>${element.innerHTML}</${tag}>`;
  const copy = element.cloneNode(true) as Element;
  unmark(copy);
  makeAbsolute(copy);
  return `<${tag}>${copy.innerHTML}</${tag}>`;
}

/** Takes away what the page itself calls by our names: it would be taken for ours. */
export function unmark(root: Element): void {
  for (const name of OUR_NAMES)
    for (const element of [root, ...root.querySelectorAll(`[${name}]`)]) element.removeAttribute(name);
}

/** Writes the addresses of links in full. */
export function makeAbsolute(root: Element): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]'))
    link.setAttribute('href', link.href);
}
