/* Every screen for everyone: by keyboard alone, in every look, read aloud. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { pressInToolbar, selectWords } from './annotate-steps.ts';
import { flawsInBoth, flawsOf } from './axe.ts';
import { waitFor } from './chromium.ts';
import { clipsFound, searchLibrary } from './library-steps.ts';
import { clipWith } from './names-steps.ts';
import { control, press, saidAtFoot, typeInto } from './popup-steps.ts';
import { clipPage } from './reader-steps.ts';
import { SCREENS, openScreen, sidewaysBy, smallTargets, still, type Screen } from './screens.ts';
import { columnsBegun, outOfOrder, passedOver, walk, withoutRing } from './tab-walk.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser({ keep: 'everything' });
const ALL = Object.keys(SCREENS) as Screen[];

beforeAll(async () => {
  await clipWith(session, 'http://reel-courier.test/interview', {
    Films: ['Salt Lantern'],
    Directors: ['Han Do-yeon'],
  });
  await clipWith(session, 'http://reel-courier.test/ferry', { Directors: ['Hahn Do-yeon'] });
  const reader = await openScreen(session, 'reader');
  await selectWords(reader, 'made tea and waited');
  await pressInToolbar(reader, 'Mark as Quote');
  await reader.waitForSelector('.HighlightCard');
  await reader.close();
});

/* How many columns a wide window has beside the first: so often the focus goes up again, and where it is narrow never. */
const BESIDE: Readonly<Partial<Record<Screen, number>>> = {
  library: 1,
  reader: 1,
  options: 1,
  'a film’s page': 1,
  'same person?': 1,
};

test.each(ALL.flatMap((screen) => [320, 1280].map((width) => [screen, width] as const)))(
  '%s by Tab at %d px: everything is come to, in the order it is read, seen, and left again',
  async (screen, width) => {
    const page = await openScreen(session, screen, width);
    const stops = await walk(page);

    expect(stops.length).toBeGreaterThan(3);
    expect(await passedOver(page, stops)).toEqual([]);
    expect(stops.filter(({ isCovered }) => isCovered).map(({ html }) => html)).toEqual([]);
    expect(outOfOrder(stops)).toEqual([]);
    expect(columnsBegun(stops)).toBeLessThanOrEqual(width === 320 ? 0 : (BESIDE[screen] ?? 0));
    expect(await withoutRing(page, stops)).toEqual([]);
    await page.close();
  },
);

test('the popup, in a tab of 320 px, says at its foot in whole words what happened', async () => {
  const article = await session.visit('http://reel-courier.test/interview');
  const allowed = await session.popup(article); // lets us into the page
  const tab = (await allowed.evaluate(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id }]) => id)',
  )) as number;
  await allowed.close();
  const popup = await session.openOwn(`popup.html?tab=${tab}`);
  await popup.setViewport({ width: 320, height: 700 });
  await popup.waitForSelector('.Popup[aria-busy="false"]');
  await typeInto(popup, 'textbox', 'Note', 'narrow');
  await saidAtFoot(popup, 'All changes saved');

  expect(await sidewaysBy(popup)).toBe(0);
  const isWhole = await popup.$eval('.Foot-saving', (line) => {
    const words = document.createRange();
    words.selectNodeContents(line);
    const { left, right } = words.getBoundingClientRect();
    const outer = line.getBoundingClientRect();
    return left >= 0 && right <= innerWidth && outer.width > 0 && left >= outer.left && right <= outer.right;
  });
  expect(isWhole).toBe(true);
  const small = await smallTargets(popup);
  expect([...small, ...(await flawsOf(popup))]).toEqual([]);
  await popup.close();
  await article.close();
});

test.each(ALL)(
  '%s fits 320 px and twice the size, has targets of 24 px, and axe finds nothing in any look',
  async (screen) => {
    const page = await openScreen(session, screen);
    const found: string[] = [];
    for (const [width, features] of LOOKS) {
      await page.setViewport({ width, height: 900 });
      await still(session, page, features);
      const wrong = [...(await flawsOf(page)), ...(await smallTargets(page))];
      const by = await sidewaysBy(page);
      if (by > 0) wrong.push(`runs out by ${by} px`);
      found.push(...wrong.map((one) => `${width} px ${Object.values(features).join()}: ${one}`));
    }
    expect(found).toEqual([]);
    await page.close();
  },
);

/* 200 % of a window of 1280 px is one of 640. */
const LOOKS = [
  [1280, { 'prefers-color-scheme': 'light' }],
  [1280, { 'prefers-color-scheme': 'dark' }],
  [640, {}],
  [320, {}],
  [320, { 'forced-colors': 'active' }],
] as const;

test.each([
  ['library', 'Help', 'dialog[open]'],
  ['reader', 'Keys (?)', 'dialog[open]'],
  ['reader', 'Letters and paper', '.LookPanel:popover-open'],
] as const)(
  'in the %s, what “%s” opens closes by Escape and gives the focus back',
  async (screen, name, opened) => {
    const page = await openScreen(session, screen);
    const button = await waitFor(() => page.$(`aria/${name}[role="button"]`));
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector(opened);
    const flaws: string[] = [];
    for (const width of [1200, 320]) {
      await page.setViewport({ width, height: 600 });
      flaws.push(...(await flawsInBoth(session, page)));
    }
    await page.keyboard.press('Escape');
    await waitFor(async () => (await page.$(opened)) === null);

    expect(flaws).toEqual([]);
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.close();
  },
);

test('axe finds nothing in the reader while one looks for words, in the trash, or where there is no clip', async () => {
  const page = await openScreen(session, 'reader');
  await page.keyboard.press('/');
  await page.waitForSelector('.FindBar');
  await page.keyboard.type('nowhere in it');
  const looking = await flawsInBoth(session, page);
  await page.goto(session.own('reader.html?clip=never.test%2Fkept'));
  await page.waitForSelector('main h1, main p');
  const missing = await flawsInBoth(session, page);
  const { page: article, clip } = await clipToDelete();
  await page.goto(session.own(`reader.html?clip=${encodeURIComponent(clip)}`));
  await page.waitForSelector('.Reader-head .Notice');

  expect([...looking, ...missing, ...(await flawsInBoth(session, page))]).toEqual([]);
  await page.close();
  await article.close();
});

/** A clip that lies in the trash. */
async function clipToDelete(): Promise<{ page: Page; clip: string }> {
  const page = await clipPage(session, 'http://reel-courier.test/casting');
  const popup = await session.popup(page);
  await press(popup, 'Trash');
  await control(popup, 'button', 'Undo'); // it is in the trash now
  await popup.close();
  return { page, clip: 'reel-courier.test/casting' };
}

test('the library says how many clips it found, and its plot can be read as a table', async () => {
  const page = await openScreen(session, 'library');
  await searchLibrary(page, 'tea');
  const found = await clipsFound(page);
  await waitFor(
    async () =>
      (await page.$$eval('[role="status"]', (all) => all.map((one) => one.textContent ?? ''))).some((words) =>
        words.startsWith(`${found} clip`),
      ),
    'how many were found, said aloud',
  );
  await page.click('summary ::-p-text(As a table)');
  const rows = await page.$$eval('details[open] tbody tr', (all) => all.map((row) => row.textContent ?? ''));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.join()).toContain('2026');
  await page.close();
});

test.each(ALL)('nothing in %s moves for a person who asked for less motion', async (screen) => {
  const page = await openScreen(session, screen);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) =>
      [null, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one, part);
        const longest = Math.max(
          ...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat),
        );
        return longest > 0.001 || scrollBehavior === 'smooth' ? [one.outerHTML.slice(0, 100)] : [];
      }),
    ),
  );
  expect(moving).toEqual([]);
  await page.close();
});
