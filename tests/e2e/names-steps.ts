/* What a person does with names, in the library and on their own page. */
import type { Page } from 'puppeteer-core';
import { addEntries, press, saidAtFoot } from './popup-steps.ts';
import type { EitherSession } from './stage.ts';

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

/** Opens an address of our own and gives what the page of a name showed, from first to last. */
export async function looksAt(page: Page, address: string): Promise<readonly Look[]> {
  await page.evaluateOnNewDocument(() => {
    const looks: Look[] = [];
    Object.assign(globalThis, { looks });
    new MutationObserver(() => {
      const shown = document.querySelector('.Names-page');
      if (!shown) return;
      const look = {
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
          return `${part} ${Math.round(x)} ${Math.round(y + scrollY)}`;
        }),
      };
      if (JSON.stringify(look) !== JSON.stringify(looks.at(-1))) looks.push(look);
    }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  });
  await page.goto(address);
  await page.waitForSelector('.Names-page[aria-busy="false"] .Names-people');
  return page.evaluate(() => (globalThis as unknown as { looks: Look[] }).looks);
}
