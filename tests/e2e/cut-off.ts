/* Words that run out of what they stand in, or are hidden by it. */
import type { Page } from 'puppeteer-core';

/* An article's own words in a list whose rows are equally high: they end in dots, or fade. */
const SHORTENED = '.ClipRow-outlet, .OneLine-seen > *, .ClipRow-facts, .MarkLine-source a, .ClipLine-title a';

/**
 * Words of which a person sees but a part: they run out of the window, of their button, chip or cell, or of a box that
 * hides what does not fit. Each is told with its element; best none.
 */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate((shortened) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || (node.textContent ?? '').trim() === '') continue;
      if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (holder.closest('.spoken, script, style, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const words = range.getBoundingClientRect();
      if (words.width === 0) continue;
      const outer = holder.closest<HTMLElement>(
        'button, a.Button, summary, label, td, th, dt, dd, li, dialog, body',
      );
      for (let box: HTMLElement | null = holder; box; box = box.parentElement) {
        const { overflowX } = getComputedStyle(box);
        if (box !== outer && overflowX === 'visible') continue;
        const { left, right, width } = box.getBoundingClientRect();
        if (width <= 1 || box.matches(shortened)) break;
        if (words.left < left - 1 || words.right > right + 1) {
          found.push(`${(node.textContent ?? '').trim().slice(0, 60)} in ${box.localName}.${box.className}`);
          break;
        }
      }
    }
    return [...new Set(found)];
  }, SHORTENED);
}

/**
 * What does not run from right to left on a screen that should: lines of which the first part stands left of the
 * second; best none. What is in a language of its own runs its own way, and so do the browser's date boxes.
 */
export async function unmirrored(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOwn = (one: Element): boolean => one.closest('[dir="auto"], [dir="ltr"], body [lang]') !== null;
    const runs = (one: Element): string => getComputedStyle(one).direction;
    const wrong = [...document.querySelectorAll('body, body *')].filter(
      (one) => !isOwn(one) && !one.matches('[type="date"]') && runs(one) !== 'rtl',
    );
    const lines = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
      const { display, flexDirection } = getComputedStyle(one);
      return display === 'flex' && flexDirection === 'row' && !isOwn(one) && one.checkVisibility();
    });
    const reversed = lines.filter((line) => {
      const [first, second] = [...line.children]
        .filter((one) => !/absolute|fixed/.test(getComputedStyle(one).position))
        .map((one) => one.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      return (
        first && second && second.top < first.bottom && first.top < second.bottom && second.left > first.left
      );
    });
    return [...wrong, ...reversed].map((one) => one.outerHTML.slice(0, 100));
  });
}
