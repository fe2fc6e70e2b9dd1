/* Words a person may have marked on a page, by seed, of the kinds people mark. */

import type { Dice } from './dice.ts';
import { readableTexts } from './stage.ts';

export const KINDS = [
  'word',
  'phrase',
  'sentence',
  'paragraphs',
  'across inline elements',
  'list',
  'table',
  'heading',
  'often',
  'near start',
  'near end',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Picked {
  readonly kind: Kind;
  readonly range: Range;
}

const BLOCK = 'p,li,td,th,h1,h2,h3,h4,h5,h6,blockquote,figcaption,dd,dt,div,section,article,main,body';

/** Up to `count` ranges that do not overlap, each from text to text, without spaces at their ends. */
export function pickHighlights(root: Element, count: number, dice: Dice): Picked[] {
  const texts = readableTexts(root).filter((text) => text.data.trim().length > 1 && isRead(text));
  const picked: Picked[] = [];
  for (let attempt = 0; attempt < count * 12 && picked.length < count; attempt++) {
    const kind = KINDS[attempt % KINDS.length]!;
    const range = PICKS[kind](texts, root, dice);
    if (!range || !hasWords(range) || picked.some((other) => touches(other.range, range))) continue;
    picked.push({ kind, range });
  }
  return picked;
}

function hasWords(range: Range): boolean {
  return /[\p{L}\p{N}]{2}/u.test(range.toString()) && range.toString().length < 6000;
}

function touches(one: Range, other: Range): boolean {
  return (
    one.compareBoundaryPoints(Range.END_TO_START, other) <= 0 &&
    one.compareBoundaryPoints(Range.START_TO_END, other) >= 0
  );
}

const PICKS: Record<Kind, (texts: readonly Text[], root: Element, dice: Dice) => Range | undefined> = {
  word: (texts, _root, dice) => words(dice.pick(long(texts)), 1, dice),
  phrase: (texts, _root, dice) => words(dice.pick(long(texts)), dice.between(2, 7), dice),
  sentence: (texts, _root, dice) => sentence(dice.pick(long(texts)), dice),
  paragraphs: (texts, _root, dice) => paragraphs(long(texts), dice),
  'across inline elements': (texts, _root, dice) => acrossInline(texts, dice),
  list: (texts, _root, dice) => words(dice.pick(within(texts, 'li', 20)), dice.between(1, 6), dice),
  table: (texts, _root, dice) => words(dice.pick(within(texts, 'td,th', 4)), dice.between(1, 5), dice),
  heading: (texts, _root, dice) =>
    words(dice.pick(within(texts, 'h1,h2,h3,h4', 12)), dice.between(2, 12), dice),
  often,
  'near start': (texts, _root, dice) => words(dice.pick(said(texts).slice(0, 12)), dice.between(1, 6), dice),
  'near end': (texts, _root, dice) => words(dice.pick(said(texts).slice(-12)), dice.between(1, 6), dice),
};

function long(texts: readonly Text[]): readonly Text[] {
  return texts.filter((text) => text.data.trim().length > 60);
}

/**
 * Whether people read a text rather than click it: not the menus and lists of links, which stand on a page
 * two or three times, so that nobody could say which of them was meant.
 */
function isRead(text: Text): boolean {
  if (text.parentElement?.closest('nav,footer,button,label,[role=navigation],[role=contentinfo]'))
    return false;
  const link = text.parentElement?.closest('a');
  const around = blockOf(text)?.textContent.trim().length ?? 0;
  return !link || around > link.textContent.trim().length + 40;
}

/** Texts that say something, not just name a part of the site. */
function said(texts: readonly Text[]): readonly Text[] {
  return texts.filter((text) => text.data.trim().length > 20);
}

function within(texts: readonly Text[], selector: string, atLeast: number): readonly Text[] {
  return texts.filter((text) => text.length >= atLeast && text.parentElement?.closest(selector));
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/** Words between spaces; in scripts without spaces, pieces of two to four letters. */
export function wordsOf(text: string): Word[] {
  const pattern =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,3}|[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’-]*/gu;
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function words(text: Text | undefined, count: number, dice: Dice): Range | undefined {
  if (!text) return undefined;
  const all = wordsOf(text.data);
  if (all.length === 0) return undefined;
  const first = dice.between(0, Math.max(1, all.length - count + 1));
  const last = Math.min(all.length - 1, first + count - 1);
  return rangeIn(text, all[first]!.start, text, all[last]!.end);
}

function sentence(text: Text | undefined, dice: Dice): Range | undefined {
  if (!text) return undefined;
  const sentences = [...text.data.matchAll(/[^\s.!?。！？][^.!?。！？]{20,}[.!?。！？]*/g)];
  const one = dice.pick(sentences);
  if (!one) return undefined;
  return rangeIn(text, one.index, text, one.index + one[0].trimEnd().length);
}

function paragraphs(texts: readonly Text[], dice: Dice): Range | undefined {
  const first = dice.between(0, Math.max(1, texts.length - 1));
  const from = texts[first];
  const to = texts[Math.min(texts.length - 1, first + dice.between(1, 4))];
  if (!from || !to || from === to) return undefined;
  const start = wordsOf(from.data);
  const end = wordsOf(to.data);
  const one = start[dice.between(0, start.length)];
  const other = end[dice.between(0, end.length)];
  return one && other && rangeIn(from, one.start, to, other.end);
}

function acrossInline(texts: readonly Text[], dice: Dice): Range | undefined {
  const pairs = texts.filter((text, index) => {
    const next = texts[index + 1];
    return next && text.parentElement !== next.parentElement && blockOf(text) === blockOf(next);
  });
  const from = dice.pick(pairs);
  const to = from && texts[texts.indexOf(from) + 1];
  if (!from || !to) return undefined;
  const one = wordsOf(from.data).at(-dice.between(1, 4));
  const other = wordsOf(to.data)[dice.between(0, 3)];
  return one && other && rangeIn(from, one.start, to, other.end);
}

function often(texts: readonly Text[], root: Element, dice: Dice): Range | undefined {
  for (let attempt = 0; attempt < 20; attempt++) {
    const range = words(dice.pick(long(texts)), dice.between(1, 4), dice);
    if (range && root.textContent.split(range.toString()).length > 3) return range;
  }
  return undefined;
}

/** The closest element that is set as a block of its own. */
export function blockOf(node: Node): Element | null {
  return (node.parentElement ?? null)?.closest(BLOCK) ?? null;
}

function rangeIn(from: Text, start: number, to: Text, end: number): Range {
  const range = from.ownerDocument.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
}
