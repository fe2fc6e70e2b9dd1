/* Words of which nobody can say, after a change, whether they are the marked ones: a carousel or a consent
   box that is on the page twice, of which one is taken away or carried elsewhere. */

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

function lettersOf(text: string): string {
  return text.replace(/\s/g, '');
}

function standsTwice(all: string, part: string): boolean {
  return all.indexOf(part) !== all.lastIndexOf(part);
}
