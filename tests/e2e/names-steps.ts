/* What a person does with names, in the library and on their own page. */
import type { Page } from 'puppeteer-core';
import { addEntries, press, saidAtFoot } from './popup-steps.ts';
import type { EitherSession } from './stage.ts';
import { waitFor } from './wait-for.ts';

export interface Named {
  readonly Films?: readonly string[];
  readonly Directors?: readonly string[];
  readonly Actors?: readonly string[];
}

/** Clips a page of the sample site through the popup, with names typed by hand. */
export async function clipWith(session: EitherSession, address: string, named: Named): Promise<void> {
  const page = await session.visit(address);
  const popup = await session.popup(page);
  for (const [box, entries] of Object.entries(named)) await addEntries(popup, box, entries as string[]);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  await page.close();
}

/** The values of a facet in the library, with their counts: `Seo Ye-rin 2`. */
export async function facetOf(session: EitherSession, facet: string): Promise<string[]> {
  const page = await session.openOwn('library.html');
  await page.waitForSelector('.ClipRow-title');
  const values = await page.$$eval(`.FacetList-${facet} li button`, (buttons) =>
    buttons.map((button) => {
      const name = button.querySelector('.FacetList-label')?.textContent ?? '';
      const count = /\d+/.exec(button.querySelector('.FacetList-count')?.textContent ?? '')?.[0] ?? '';
      return `${name} ${count}`;
    }),
  );
  await page.close();
  return values.sort();
}

/** The names of a list, or the two of "Same person?". */
export async function texts(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
}

/** What stood on the page of a name at one moment of its opening. */
export interface Look {
  readonly isCounted: boolean;
  readonly heading: string;
  readonly lines: number;
  /** Where its parts begin. */
  readonly places: readonly string[];
}

/**
 * What the page of a name showed as it opened, from first to last, and the counts beside its spellings in the end. It
 * opens in a frame of an empty page of ours, which watches it from its first moment: Firefox's driver runs nothing in a
 * page of an extension before the page's own scripts.
 */
export async function looksAt(
  session: EitherSession,
  path: string,
): Promise<{ readonly looks: readonly Look[]; readonly counted: readonly string[] }> {
  const page = await session.openOwn('pictures.html');
  await page.evaluate(watchInFrame, session.own(path));
  await waitFor(() => page.evaluate(isWhole), 'the page of a name, with all that stands beside it');
  const found = await page.evaluate(() => ({
    looks: (globalThis as unknown as { looks: Look[] }).looks,
    counted: [
      ...(document
        .querySelector('iframe')
        ?.contentDocument?.querySelectorAll('.Names-spellings .Names-count') ?? []),
    ].map(({ textContent }) => textContent ?? ''),
  }));
  await page.close();
  return found;
}

function isWhole(): boolean {
  const shown = document.querySelector('iframe')?.contentDocument;
  return Boolean(shown?.querySelector('.Names-page[aria-busy="false"] .Names-people'));
}

function watchInFrame(address: string): void {
  const looks: Look[] = [];
  Object.assign(globalThis, { looks });
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0';
  frame.src = address;
  const look = (of: Document) => {
    const shown = of.querySelector('.Names-page');
    if (!shown) return;
    const seen = {
      isCounted: shown.getAttribute('aria-busy') === 'false',
      heading: shown.querySelector('#name-clips')?.textContent ?? '',
      lines: shown.querySelectorAll('.ClipLine').length,
      places: [
        '.Names-facts a',
        '.Timeline-foot',
        '.ClipLine:last-child',
        '.Names-spellings',
        '.Names-add',
      ].map((part) => {
        const { x = -1, y = -1 } = shown.querySelector(part)?.getBoundingClientRect() ?? {};
        return `${part} ${Math.round(x)} ${Math.round(y + (of.defaultView?.scrollY ?? 0))}`;
      }),
    };
    if (JSON.stringify(seen) !== JSON.stringify(looks.at(-1))) looks.push(seen);
  };
  document.body.append(frame);
  const before = frame.contentDocument;
  const begin = setInterval(() => {
    const opened = frame.contentDocument;
    if (!opened || opened === before || opened.URL !== address) return;
    clearInterval(begin);
    new MutationObserver(() => look(opened)).observe(opened, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  }, 1);
}
