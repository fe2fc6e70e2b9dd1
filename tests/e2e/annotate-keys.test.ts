/* Marking by keys alone, with meanings of one's own, and what is taken along or taken back. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  cardsIn,
  mark,
  openPanel,
  paintedWords,
  placeInToolbar,
  pressInToolbar,
  selectWords,
} from './annotate-steps.ts';
import { paste, press } from './popup-steps.ts';
import { clipPage } from './reader-steps.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();

const ARTICLE = 'http://reel-courier.test/interview';
const NAPKIN = 'drew it on a napkin';
const LISTEN = 'Four minutes, no cut';

/** An article, clipped, with the panel beside it. */
async function annotating(): Promise<{ page: Page; panel: Page }> {
  const page = await clipPage(session, ARTICLE);
  return { page, panel: await openPanel(session, page) };
}

/** Presses Alt+Shift+H, which only the browser's own keyboard could: a page of ours in another tab says that it was. */
async function askForShortcut(own: Page): Promise<void> {
  await own.evaluate(
    `void chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { ask: 'highlight' }))`,
  );
}

/** What the person has with them, pasted into a letter they write. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    document.querySelector('#letter')?.remove();
    const letter = Object.assign(document.createElement('textarea'), { id: 'letter' });
    document.body.append(letter);
    letter.focus();
  });
  await paste(page);
  return page.$eval('#letter', (letter) => (letter as HTMLTextAreaElement).value);
}

test('the shortcut marks what is selected, arrows walk the toolbar it leads into, Escape leaves the page as it was', async () => {
  const own = await session.openOwn('library.html');
  const page = await clipPage(session, ARTICLE);
  await selectWords(page, NAPKIN);
  await askForShortcut(own);
  await waitFor(async () => (await paintedWords(page)).join() === `yellow: ${NAPKIN}`);
  await waitFor(() => placeInToolbar(page, 'Undo'), 'the toolbar at the mark');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Enter'] as const)
    await page.keyboard.press(key);
  await waitFor(async () => (await paintedWords(page)).join() === `blue: ${NAPKIN}`, 'the third colour');
  await page.keyboard.press('ArrowLeft'); // the keyboard stays where it was
  await page.keyboard.press('Enter');
  await waitFor(async () => (await paintedWords(page)).join() === `green: ${NAPKIN}`, 'the second colour');
  await page.keyboard.press('Escape');

  await waitFor(async () => !(await placeInToolbar(page, 'Undo')), 'the toolbar to go');
  expect(await paintedWords(page)).toEqual([`green: ${NAPKIN}`]);
});

test('words are copied as a quote, with who says them, outlet, date and an address that leads to them', async () => {
  const page = await clipPage(session, ARTICLE);
  await selectWords(page, NAPKIN);
  await pressInToolbar(page, 'Copy as quote');

  const copied = await waitFor(() => pasted(page), 'the quote');
  const [quote, source, title, address, ...rest] = copied.split('\n');
  expect(quote).toBe(`“${NAPKIN}”`);
  expect(source).toBe('— Marta Quill, The Reel Courier, 2026-03-14');
  expect(title).toBe('Han Do-yeon on shooting a harbour that was never still');
  expect(address).toBe(`${ARTICLE}#:~:text=drew%20it%20on%20a%20napkin`);
  expect(rest).toEqual([]);
});

test('what a colour means to a person is what toolbar and panel call it', async () => {
  const options = await session.openOwn('options.html#highlights');
  const meaning = await options.waitForSelector('.Swatch-yellow input');
  await meaning?.click({ count: 3 });
  await options.keyboard.type('Line to steal');
  await options.keyboard.press('Tab');
  await options.waitForFunction(
    `chrome.storage.local.get().then((all) => JSON.stringify(all).includes('Line to steal'))`,
  );
  await options.close();
  const { page, panel } = await annotating();
  await mark(page, NAPKIN, 'Line to steal');
  for (const words of [LISTEN, 'the set apart', 'made tea', 'lighthouse keeper', 'two prizes'])
    await mark(page, words, 'Casting');

  await waitFor(async () => (await cardsIn(panel)).length === 6);
  await panel.click('.MarkFilter .Swatch-yellow');
  await waitFor(async () => (await cardsIn(panel)).join() === NAPKIN);
  const names = await panel.$$eval('.MarkFilter button', (all) => all.map((one) => one.textContent));
  expect(names).toEqual(['Line to steal', 'Fact', 'Check this', 'Casting']);
});

test('a mark that was attached to other words is lost again by one press, and not attached to them', async () => {
  const { page, panel } = await annotating();
  await mark(page, NAPKIN);
  await waitFor(async () => (await cardsIn(panel)).length === 1);
  await page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(words));
    if (paragraph) paragraph.textContent = 'A retired keeper sketched the mechanism from memory.';
  }, NAPKIN);
  await panel.waitForSelector('.OrphanCard');
  await selectWords(page, 'sketched the mechanism');
  await press(panel, 'Re-attach');
  await waitFor(async () => (await paintedWords(page)).join() === 'yellow: sketched the mechanism');
  await press(panel, 'Undo');

  await panel.waitForSelector('.OrphanCard');
  expect(await panel.$eval('.OrphanCard', (card) => card.textContent)).toContain(NAPKIN);
  expect(await paintedWords(page)).toEqual([]);
});
