import type { Page } from 'puppeteer-core';

let patience = 10_000;

/** From now on `waitFor` waits so many milliseconds: for hours on a machine that does much else. */
export function beMorePatient(milliseconds: number): void {
  patience = milliseconds;
}

/** The first truthy answer, asked for again and again for ten seconds, or for as many milliseconds as are given. */
export async function waitFor<Value>(
  ask: () => Promise<Value>,
  what = ask.toString(),
  within = patience,
): Promise<NonNullable<Value>> {
  const end = Date.now() + within;
  for (;;) {
    const value = await ask();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${within / 1_000} seconds in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

/** Waits until a page shows an element. Unlike a handle, it keeps nothing of the page alive. */
export async function waitToShow(page: Page, selector: string): Promise<void> {
  const shown = await page.waitForSelector(selector);
  await shown?.dispose();
}
