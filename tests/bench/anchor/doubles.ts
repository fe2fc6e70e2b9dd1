/* Words of which nobody can say, after a change, whether they are the marked ones: a carousel or a consent
   box that is on the page twice, of which one is taken away or carried elsewhere, whole or in part. */

import { offsetsOf } from './stage.ts';

/** Letters on either side: with as many equal, and one of the two gone, the other is not told from it. */
const AROUND = 64;

/** The indexes of ranges that stand elsewhere on the page as well, between the same letters. */
export function doublesAmong(root: Element, ranges: readonly Range[]): Set<number> {
  const all = lettersOf(root.textContent);
  const doubles = ranges.map((range, index) => {
    const { start, end } = offsetsOf(root, range);
    const before = lettersOf(root.textContent.slice(0, start)).slice(-AROUND);
    const after = lettersOf(root.textContent.slice(end, end + 6 * AROUND)).slice(0, AROUND);
    const whole = before + lettersOf(root.textContent.slice(start, end)) + after;
    return standsTwice(all, whole) ? index : -1;
  });
  return new Set(doubles.filter((index) => index >= 0));
}

/** Whether a part of the page reads like another part of it. */
export function readsLikeAnother(root: Element, part: readonly Element[]): boolean {
  return standsTwice(lettersOf(root.textContent), lettersOf(part.map((one) => one.textContent).join('')));
}

/** Where each of the marked ranges that stand twice between the same letters stands, by index; in letters from the start. */
export function placesOfDoubles(root: Element, count: number): ReadonlyMap<number, readonly Stretch[]> {
  const all = lettersOf(root.textContent);
  const places = new Map<number, Stretch[]>();
  for (let index = 0; index < count; index++) {
    const [start, end] = ['start', 'end'].map((edge) => lettersBefore(root, `${index}-${edge}`));
    if (start === undefined || end === undefined) continue;
    const whole = all.slice(Math.max(0, start - AROUND), end + AROUND);
    const found = occurrences(all, whole).map((from) => ({ from, to: from + whole.length }));
    if (found.length > 1) places.set(index, found);
  }
  return places;
}

/** Which of them have one of their places, or what stands around it, in a part of the page. */
export function doublesIn(
  root: Element,
  part: Element,
  places: ReadonlyMap<number, readonly Stretch[]>,
): number[] {
  const before = root.ownerDocument.createRange();
  before.setStart(root, 0);
  before.setEndBefore(part);
  const from = lettersOf(before.toString()).length;
  const to = from + lettersOf(part.textContent).length;
  return [...places].flatMap(([index, all]) =>
    all.some((place) => place.from < to && from < place.to) ? [index] : [],
  );
}

/** From a letter of the page's text up to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function lettersBefore(root: Element, key: string): number | undefined {
  const marker = root.querySelector(`[data-key="${key}"]`);
  if (!marker) return undefined;
  const before = root.ownerDocument.createRange();
  before.setStart(root, 0);
  before.setEndBefore(marker);
  return lettersOf(before.toString()).length;
}

function occurrences(all: string, part: string): number[] {
  const found: number[] = [];
  for (let at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + 1)) found.push(at);
  return found;
}

function lettersOf(text: string): string {
  return text.replace(/\s/g, '');
}

function standsTwice(all: string, part: string): boolean {
  return all.indexOf(part) !== all.lastIndexOf(part);
}
