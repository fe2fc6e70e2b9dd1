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
