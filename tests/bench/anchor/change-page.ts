/* What happens to a page between marking and coming back, each by seed. */

import { Dice } from './dice.ts';
import {
  editContext,
  editLetters,
  editOneWord,
  lookAlike,
  textsBetween,
  translate,
  vocabularyOf,
} from './edit-text.ts';
import { doublesIn, placesOfDoubles, readsLikeAnother } from './doubles.ts';
import { blockOf, wordsOf } from './pick-highlights.ts';
import { isMarker, readableTexts, unmarkedCopy } from './stage.ts';

export interface Change {
  readonly root: Element;
  /** How many ranges are marked. */
  readonly count: number;
  readonly dice: Dice;
  /** The markup of another page. */
  readonly other: string;
}

const ADVERTISEMENTS = [
  'Advertisement',
  'ADVERTISEMENT: Continue reading below',
  'Sponsored. Two sofas for the price of one, delivered to your door before the weekend. Order now',
  'Sign up for our newsletter and never miss a story. Enter your e-mail address. You can unsubscribe at any time.',
  'Related: The ten best films of the year that nobody has seen, and where to stream them tonight',
  'Buy tickets now',
];

export function wrapWords({ root, dice }: Change): void {
  for (const text of readableTexts(root)) {
    for (const { start, end } of wordsOf(text.data).reverse()) {
      if (!dice.chance(0.15) || end === start) continue;
      const wrapper = root.ownerDocument.createElement(dice.pick(['span', 'b', 'font', 'a', 'x-term'])!);
      text.splitText(end);
      const word = text.splitText(start);
      word.replaceWith(wrapper);
      wrapper.append(word);
    }
  }
}

export function advertiseBetween({ root, dice }: Change): void {
  for (const block of root.querySelectorAll('p,li,h2,h3,figure,table')) {
    if (dice.chance(0.4)) block.before(advertisement(root, dice, 'div'));
  }
}

export function advertiseInside({ root, dice }: Change): void {
  for (const text of readableTexts(root)) {
    const spaces = [...text.data.matchAll(/(?<=\S)\s+(?=\S)/g)].map((match) => match.index);
    const at = dice.pick(spaces);
    if (at === undefined || text.length < 12 || !dice.chance(0.5)) continue;
    text.splitText(at).before(advertisement(root, dice, dice.pick(['aside', 'span', 'div'])!));
  }
}

function advertisement(root: Element, dice: Dice, name: string): Element {
  const element = root.ownerDocument.createElement(name);
  element.textContent = dice.pick(ADVERTISEMENTS)!;
  return element;
}

export function oneWordEdited({ root, count, dice }: Change): void {
  const vocabulary = vocabularyOf(root);
  for (let index = 0; index < count; index++) editOneWord(textsBetween(root, index), vocabulary, dice);
}

/** Edits this share of the letters: of the marked words alone, or of everything around them too. */
export function lettersEdited({ root, count, dice }: Change, rate: number): void {
  const everywhere = dice.chance(0.5);
  const texts = everywhere
    ? readableTexts(root)
    : Array.from({ length: count }, (_nothing, index) => textsBetween(root, index)).flat();
  for (const text of texts) text.data = editLetters(text.data, rate, dice);
}

export function contextEdited({ root, count, dice }: Change): void {
  editContext(root, count, dice);
}

/** The blocks that hold the marked words, outermost only. */
function markedBlocks(root: Element): Element[] {
  const blocks = [...root.querySelectorAll('cr-truth')].map((marker) => blockOf(marker));
  const own = [...new Set(blocks)].filter((block) => block !== null && block !== root && !isFrame(block));
  return own.filter((block) => !own.some((other) => other !== block && other?.contains(block))) as Element[];
}

/** A box that holds a large part of the page is no paragraph. */
function isFrame(block: Element): boolean {
  return block.textContent.length > 3000;
}

/**
 * Moves paragraphs with marked words, and headings with what follows them, to other places of the page.
 * Answers which ranges went with a part that reads like another one, so that nobody can tell the two apart.
 */
export function moved({ root, dice }: Change): Set<number> {
  const unsure = new Set<number>();
  const groups = markedBlocks(root)
    .map(groupOf)
    .filter((group) => group.every((block) => holdsPairs(block)));
  const places = [...root.querySelectorAll('p,h2,h3,li')].filter(
    (place) =>
      !place.querySelector('cr-truth') &&
      !isInsidePair(root, place) &&
      !groups.flat().some((block) => block.contains(place) || place.contains(block)),
  );
  for (const group of groups) {
    if (group.some((block) => isInsidePair(root, block))) continue;
    if (readsLikeAnother(root, group)) group.flatMap(markedIn).forEach((index) => unsure.add(index));
    dice.pick(places)?.after(...group);
  }
  return unsure;
}

function markedIn(block: Element): number[] {
  return [...block.querySelectorAll<HTMLElement>('cr-truth')].map((marker) =>
    parseInt(marker.dataset['key'] ?? '', 10),
  );
}

/** A block, and if it is short what follows until there is a paragraph's worth of text. */
function groupOf(block: Element): Element[] {
  const group = [block];
  let length = block.textContent.trim().length;
  for (let next = block.nextElementSibling; next && length < 120; next = next.nextElementSibling) {
    group.push(next);
    length += next.textContent.trim().length;
  }
  return group;
}

/**
 * A copy of each marked block stands elsewhere on the page too. Where that is right before the block, the
 * copy stands after what was before, the block before what was after, and nobody can tell which was first.
 */
export function duplicated({ root, dice }: Change): Set<number> {
  const unsure = new Set<number>();
  const blocks = markedBlocks(root);
  const places = [...root.querySelectorAll('p,h2,h3,li')].filter((place) => !isInsidePair(root, place));
  for (const block of blocks) {
    const place = dice.pick(places.filter((other) => !block.contains(other) && !other.contains(block)));
    if (!place) continue;
    if (place.nextElementSibling === block) markedIn(block).forEach((index) => unsure.add(index));
    place.after(unmarkedCopy(block));
  }
  return unsure;
}

function holdsPairs(block: Element): boolean {
  const keys = [...block.querySelectorAll<HTMLElement>('cr-truth')].map(
    (marker) => marker.dataset['key'] ?? '',
  );
  return keys.every((key) =>
    keys.includes(key.replace(/start|end/, (edge) => (edge === 'start' ? 'end' : 'start'))),
  );
}

/** Whether an element stands between the two markers of a range. */
function isInsidePair(root: Element, element: Element): boolean {
  let open = 0;
  for (const marker of root.querySelectorAll<HTMLElement>('cr-truth')) {
    if (marker.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) break;
    open += marker.dataset['key']?.endsWith('start') ? 1 : -1;
  }
  return open > 0;
}

/**
 * The same paragraphs in other markup, the furniture in another order. Answers which ranges stood twice between the
 * same letters where some of that was carried off: the page then looks as if it were the other that was.
 */
export function redesign({ root, count, dice }: Change): Set<number> {
  const page = root.ownerDocument;
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    if (isMarker(element)) continue;
    for (const name of element.getAttributeNames()) {
      if (name !== 'hidden') element.removeAttribute(name);
    }
    const name = element.localName;
    const other = { div: 'section', section: 'div', p: 'div', b: 'strong', i: 'em', article: 'main' }[name];
    if (name === 'span' || name === 'font') element.replaceWith(...element.childNodes);
    else if (other) {
      const next = page.createElement(other);
      next.append(...element.childNodes);
      element.replaceWith(next);
    }
  }
  const furniture = [...root.querySelectorAll('nav,header,footer,aside,ul')].filter(
    (element) => element.textContent.length < 3000 && !isInsidePair(root, element) && holdsPairs(element),
  );
  const moves = furniture.flatMap((element) =>
    dice.chance(0.5) ? [{ element, isToTop: dice.chance(0.5) }] : [],
  );
  const doubles = placesOfDoubles(root, count);
  const unsure = new Set(moves.flatMap(({ element }) => doublesIn(root, element, doubles)));
  for (const { element, isToTop } of moves) {
    if (isToTop) root.prepend(element);
    else root.append(element);
  }
  return unsure;
}

/** Takes away every block that marked words stand in, or run through. */
export function deleted({ root, count }: Change): void {
  // All first: once a block is away that holds a marker of the next range, nobody knows what that one held.
  const texts = Array.from({ length: count }, (_nothing, index) => textsBetween(root, index)).flat();
  for (const text of texts) {
    const block = blockOf(text);
    if (block && block !== root && !isFrame(block)) block.remove();
    text.remove();
  }
}

/** Every sentence with marked words becomes one that looks alike. */
export function looksAlike({ root, count, dice }: Change): void {
  const marked = Array.from({ length: count }, (_nothing, index) =>
    textsBetween(root, index).map((text) => text.data),
  );
  const inMarks = marked.flat().join(' ').toLowerCase();
  const vocabulary = vocabularyOf(root).filter((word) => !inMarks.includes(word.toLowerCase()));
  for (let index = 0; index < count; index++) {
    const texts = textsBetween(root, index);
    const around = [texts[0]?.previousSibling?.previousSibling, texts.at(-1)?.nextSibling?.nextSibling];
    for (const text of texts) text.data = lookAlike(text.data, vocabulary, dice);
    for (const text of around) {
      if (text?.nodeType === Node.TEXT_NODE) {
        (text as Text).data = lookAlike((text as Text).data, vocabulary, dice);
      }
    }
  }
}

/** Another article stands at this address now. */
export function replaced({ root, other }: Change): void {
  root.replaceChildren(...new DOMParser().parseFromString(other, 'text/html').body.childNodes);
  for (const element of root.querySelectorAll('script')) element.remove();
}

/** After the first paragraphs nothing is left but an offer. */
export function paywalled({ root }: Change): void {
  const paragraphs = [...root.querySelectorAll('p')].filter((paragraph) => paragraph.textContent.length > 80);
  const last = paragraphs[1] ?? paragraphs[0];
  if (!last) return;
  const gone = readableTexts(root).filter(
    (text) => last.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING && !last.contains(text),
  );
  for (const text of gone) text.remove();
  const offer = root.ownerDocument.createElement('div');
  offer.textContent =
    'Subscribe to continue reading this story. Already a subscriber? Sign in. One month for one euro.';
  last.after(offer);
}

export function translated({ root }: Change): void {
  for (const text of readableTexts(root)) text.data = translate(text.data);
}
