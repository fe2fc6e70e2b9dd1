/* Going through a screen by Tab, as a person without a mouse does. */
import type { Page } from 'puppeteer-core';

/** A place where the focus rests. */
export interface Stop {
  /** How it is found again: its number among the elements walked to, for a page may still fill in meanwhile. */
  readonly at: number;
  readonly html: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Whether something else lies over it. */
  readonly isCovered: boolean;
  /** What it and what is around it look like. */
  readonly looks: string;
}

/* Of what is taller than the room below it a browser may show a part: what counts is the middle of what is seen.
   A ring may be drawn by the element, by what it stands in (a chip box, a card) or by a part of it. */
const STOP = `((element) => {
  const around = [element, ...element.querySelectorAll('*'), element.parentElement, element.closest('label'),
    element.parentElement?.parentElement].filter(Boolean);
  const looks = around.flatMap((one) => ['', '::before', '::after'].map((part) => {
    const { outlineStyle, outlineWidth, outlineColor, borderTopColor, boxShadow, backgroundColor, stroke } = getComputedStyle(one, part || null);
    return [outlineStyle, outlineStyle === 'none' ? '' : outlineWidth + outlineColor, borderTopColor, boxShadow, backgroundColor, stroke].join();
  })).join(';');
  const seen = element.closest('label') ?? element;
  const { left, right, top, bottom } = seen.getBoundingClientRect();
  const middle = (from, to, room) => (Math.max(0, from) + Math.min(room, to)) / 2;
  const over = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
  const walked = (globalThis.walked ??= []);
  if (!walked.includes(element)) walked.push(element);
  return { at: walked.indexOf(element), html: element.outerHTML.slice(0, 140), looks,
    left, right, top: top + scrollY, bottom: bottom + scrollY,
    isCovered: !(over && (seen.contains(over) || over.contains(seen))) };
})`;

/** Every stop from the top of a screen until the focus leaves it; fails where it never does. */
export async function walk(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    Object.assign(globalThis, { walked: [] });
  });
  const stops: Stop[] = [];
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    const stop = (await page.evaluate(
      `document.activeElement === document.body ? null : ${STOP}(document.activeElement)`,
    )) as Stop | null;
    if (stop === null || stop.at === stops[0]?.at) return stops;
    if (stop.at !== stops.at(-1)?.at) stops.push(stop); // a date box has three stops
  }
  throw new Error(`The focus is caught: ${stops.at(-1)?.html}`);
}

/**
 * The stops that come before what is read before them: higher up, where that is not the next column, or to the left in
 * the same line. Whoever reads from left to right goes down a column and on to the one beside it, never back.
 */
export function outOfOrder(stops: readonly Stop[]): string[] {
  return stops.flatMap((stop, at) => {
    const before = stops[at - 1];
    if (!before) return [];
    const isHigher = stop.bottom < before.top;
    const isNextColumn = stop.left >= before.right;
    const inLine = Math.min(stop.bottom, before.bottom) - Math.max(stop.top, before.top);
    const isSameLine = inLine > Math.min(stop.bottom - stop.top, before.bottom - before.top) / 2;
    const isBack = (isHigher && !isNextColumn) || (isSameLine && stop.right <= before.left);
    return isBack ? [`${before.html} → ${stop.html}`] : [];
  });
}

/** How often the focus goes up to the head of another column. */
export function columnsBegun(stops: readonly Stop[]): number {
  return stops.filter(({ bottom }, at) => at > 0 && bottom < (stops[at - 1]?.top ?? 0)).length;
}

/** The stops that look the same with the focus and without. */
export async function withoutRing(page: Page, stops: readonly Stop[]): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const plain = (await page.evaluate(
    `[${stops.map(({ at }) => at).join()}].map((at) => ${STOP}(globalThis.walked[at]).looks)`,
  )) as string[];
  return stops.filter(({ looks }, at) => looks === plain[at]).map(({ html }) => html);
}

/** What can be pressed or written in and is not among the stops. A group of radios is one stop. */
export async function passedOver(page: Page, stops: readonly Stop[]): Promise<string[]> {
  return page.evaluate(
    (visited) => {
      const { walked } = globalThis as unknown as { walked: readonly Element[] };
      const rested = visited.map((at) => walked[at]);
      const groups = new Set(rested.map((stop) => stop?.getAttribute('name')).filter(Boolean));
      const isIn = (one: Element): boolean =>
        rested.includes(one) || (one.matches('[type="radio"]') && groups.has(one.getAttribute('name')));
      return [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')]
        .filter(
          (one) =>
            one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [tabindex="-1"]'),
        )
        .filter((one) => !isIn(one))
        .map((one) => one.outerHTML.slice(0, 140));
    },
    stops.map(({ at }) => at),
  );
}
