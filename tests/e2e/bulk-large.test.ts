import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { clipsFound, fillLibrary, reloaded } from './library-steps.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

/* Ten thousand clips changed at once: what a person sees of it meanwhile, and that all of it can be taken back. */
const MANY = 10_000;
const MINUTES = 60_000;

const session = withBrowser({ keep: 'everything' });
let page: Page;
beforeAll(async () => {
  page = await session.openOwn('library.html');
  await fillLibrary(page, MANY, 'fillRows');
}, 5 * MINUTES);

test(
  'a change of ten thousand clips says how far it is, can be stopped, and what it did is taken back',
  async () => {
    await changeAll('half way');
    const seen = new Set<number>();
    await waitFor(async () => {
      seen.add(await behind());
      return seen.size > 2; // it moves
    });
    expect(await page.$eval('.BulkBar-progress', (line) => line.textContent)).toContain('10,000');
    expect(await page.$eval('.BulkBar progress', (bar) => bar.max)).toBe(MANY);
    await page.click('.BulkBar-line button');
    const words = /^half way added to ([\d,]+) clips/u;
    await waitFor(async () => words.test(await said()), 'how many were changed', MINUTES);
    const partly = Number(words.exec(await said())?.[1]?.replace(',', ''));
    expect(partly).toBeGreaterThan(0);
    expect(partly).toBeLessThan(MANY);
    await askFor('tag:"half way"');
    await waitFor(async () => (await clipsFound(page)) === partly, 'what was done, whole and found', MINUTES);

    await page.click('.BulkBar-undo button');
    await waitFor(async () => (await clipsFound(page)) === 0, 'all as before', 3 * MINUTES);
  },
  6 * MINUTES,
);

test(
  'where it goes to the end all are found by what they were given, though segments are merged meanwhile',
  async () => {
    await changeAll('every one');
    await waitFor(
      async () => (await said()) === 'every one added to 10,000 clips',
      'all changed',
      4 * MINUTES,
    );
    await askFor('tag:"every one"');
    await waitFor(async () => (await clipsFound(page)) === MANY, 'all of them found', 2 * MINUTES);
    await page.click('.BulkBar-undo button');
    const shown = new Set<number>();
    await waitFor(
      async () => {
        const found = await clipsFound(page);
        shown.add(found);
        return found === 0;
      },
      'all as before',
      3 * MINUTES,
    );
    expect(shown.size).toBeGreaterThan(2); // the list becomes shorter while one looks on
    expect(await said()).toBe('10,000 clips put back as they were');
    expect(await page.$('.Notice-problem')).toBeNull(); // though segments were merged under the question
  },
  11 * MINUTES,
);

/** Selects every clip and gives them a tag, key upon key as one in a hurry does, as far as the press that begins it. */
async function changeAll(tag: string): Promise<void> {
  await reloaded(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await page.keyboard.press('e');
  await page.waitForSelector('dialog[open]');
  await page.focus('dialog [data-box="tags"]');
  await page.keyboard.type(tag);
  await page.keyboard.press('Enter');
  await page.click('dialog .Button-main');
}

/** Types a question. Its answer takes a while: segments are still being merged. */
async function askFor(query: string): Promise<void> {
  await page.focus('#search');
  await page.keyboard.type(query);
}

async function behind(): Promise<number> {
  return page.evaluate(
    () => document.querySelector<HTMLProgressElement>('.BulkBar progress')?.value ?? Number.NaN,
  );
}

async function said(): Promise<string> {
  return page.$eval('.BulkBar-said', (line) => line.textContent ?? '');
}
