import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { flawsInBoth } from './axe.ts';
import { control, press, saidAtFoot as saved, searchFor } from './popup-steps.ts';
import { clipsFound, fillLibrary, reloaded, searchLibrary, titlesShown } from './library-steps.ts';
import { waitFor } from './wait-for.ts';
import { inChromium, withBrowser } from './with-browser.ts';

const session = withBrowser({ keep: 'everything' });
let page: Page;
beforeAll(async () => {
  page = await session.openOwn('library.html');
});

const flaws = () => flawsInBoth(session, page);

test('an empty library teaches how to clip, with the keys of this machine', async () => {
  await page.waitForSelector('.FirstRun');

  expect(await page.$eval('.FirstRun', (part) => part.textContent)).toContain('Alt+Shift+H');
  expect(await flaws()).toEqual([]);
});

test('a full library is searched, narrowed and walked through by keys alone', async () => {
  await fillLibrary(page, 120);
  await reloaded(page);
  expect(await clipsFound(page)).toBe(120);
  expect(await flaws()).toEqual([]);

  await page.keyboard.press('/');
  await page.keyboard.type('ferry');
  // Answers come for each letter; the last one is there when the whole word is marked and nothing moves.
  await waitFor(async () =>
    (await page.$$eval('.ClipRow mark', (all) => all.map((one) => one.textContent))).includes('Ferry'),
  );
  await waitFor(async () => {
    const before = await clipsFound(page);
    await new Promise((done) => setTimeout(done, 400));
    return before < 120 && before === (await clipsFound(page));
  });
  const found = await clipsFound(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await waitFor(async () => (await titleInFocus(page)) === (await titlesShown(page))[1]);
  await page.keyboard.press('x');
  await page.keyboard.press('a');
  expect(await page.$eval('.BulkBar strong', (line) => line.textContent)).toBe(`${found} selected`);
  expect(await flaws()).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.$('.BulkBar strong')).toBeNull();
});

test('a Korean word is found, and a facet beside it narrows what was found', async () => {
  await searchLibrary(page, '감독은');
  const found = await clipsFound(page);
  expect(found).toBeGreaterThan(0);
  await page.click('.FacetList-film li button');
  await waitFor(async () => (await clipsFound(page)) < found);

  expect(await page.$$eval('.ChosenChips-chip', (chips) => chips.length)).toBe(1);
  expect(page.url()).toContain('film=');
  await page.click('.ChosenChips-chip');
  await waitFor(async () => (await clipsFound(page)) === found);
});

test('while a window is open no key reaches what lies behind it, and Escape closes it first', async () => {
  await reloaded(page);
  const all = await clipsFound(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await page.waitForSelector('.BulkBar [title*="formats"], .BulkBar .Button');
  await press(page, 'Export…');
  await page.waitForSelector('dialog[open]');
  await press(page, 'Save as a file');
  await waitFor(async () => (await page.$eval('dialog[open]', (it) => it.textContent)).includes('saved'));
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save as a file');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('t');
  await page.keyboard.press('Escape');

  await waitFor(async () => (await page.$('dialog[open]')) === null, 'the window to close');
  expect(await clipsFound(page)).toBe(all);
  expect(await page.$$eval('.ClipRow input:checked', (boxes) => boxes.length)).toBe(1);
});

test('each row shows the day it is sorted by; among the marks no key and no bar reaches the clips selected', async () => {
  await reloaded(page);
  const days = () => page.$$eval('.ClipRow-facts', (all) => all.map(({ textContent }) => textContent ?? ''));
  await waitFor(
    async () => (await days()).length > 0 && (await days()).every((day) => day.includes('clipped ')),
  );
  await page.select('.Library-sort select', 'newest');
  await waitFor(async () => (await days()).every((day) => !day.includes('clipped ')));

  const all = await clipsFound(page);
  await page.focus('.ClipRow a');
  await page.keyboard.press('x');
  await page.waitForSelector('.BulkBar strong');
  expect(await page.$$('::-p-aria([name="Export…"][role="button"])')).toHaveLength(1);
  await page.click('.Library-views button:nth-of-type(2)');
  await page.waitForSelector('.Library-marks');
  expect(await page.$('.BulkBar strong')).toBeNull();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('t');
  await page.click('.Library-views button:nth-of-type(1)');
  expect(await page.$eval('.BulkBar strong', (line) => line.textContent)).toBe('1 selected');
  expect(await clipsFound(page)).toBe(all);
  await press(page, 'Clear');
});

test('many clips are put in the trash at once, and all come back with one undo', async () => {
  await reloaded(page);
  const all = await clipsFound(page);
  await searchLibrary(page, 'tag:interview');
  const found = await clipsFound(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await page.keyboard.press('t');
  await waitFor(async () => (await saidAtFoot(page)) === `${found} clips in the trash`);
  await searchLibrary(page, ' ');
  await waitFor(async () => (await clipsFound(page)) === all - found);
  expect(await flaws()).toEqual([]);

  await page.click('.BulkBar-undo button');
  await waitFor(async () => (await clipsFound(page)) === all);
  expect(await saidAtFoot(page)).toBe(`${found} clips put back as they were`);
});

test('names are given to many clips at once, in a window that keys open and leave', async () => {
  await searchLibrary(page, 'ferry');
  const found = await clipsFound(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await page.keyboard.press('e');
  await page.waitForSelector('dialog[open]');
  expect(await flaws()).toEqual([]);
  await page.focus('dialog [data-box="tags"]');
  await page.keyboard.type('seen twice');
  await page.keyboard.press('Enter');
  await page.click('dialog .Button-main');
  await waitFor(async () => (await saidAtFoot(page)) === `seen twice added to ${found} clips`);

  await searchLibrary(page, 'tag:"seen twice"');
  await waitFor(async () => (await clipsFound(page)) === found);
});

test('a saved search says how many clips came since it was looked at', async () => {
  await searchLibrary(page, 'harbour');
  await page.click('::-p-aria([name="Save this search"][role="button"])');
  await page.waitForSelector('dialog[open]');
  const name = 'All that was ever said of a harbour';
  await page.keyboard.type(name); // in the place of the name that is proposed
  await page.keyboard.press('Enter');
  await page.waitForSelector('.SavedSearches-name');
  expect(await page.$eval('.SavedSearches-name', ({ textContent }) => textContent)).toBe(name);
  expect(await page.$('.SavedSearches-new')).toBeNull();
  const pushedOut = await page.$eval('.Library-aside', (aside) =>
    [...aside.querySelectorAll('.FacetList-count')]
      .map((count) => count.getBoundingClientRect().right)
      .filter((right) => right > aside.getBoundingClientRect().right),
  );
  expect(pushedOut).toEqual([]); // by a long name

  const popup = await session.popup(await session.visit('http://reel-courier.test/interview'));
  await press(popup, 'Clip');
  await saved(popup, 'Clipped');
  await popup.close();
  await page.bringToFront();
  await page.waitForSelector('.SavedSearches-new');
  expect(
    await page.$eval('.SavedSearches-new', (count) => [...count.children].map((part) => part.textContent)),
  ).toEqual(
    ['1', '1 new clip'], // for the eye, and for the ear
  );
  await page.click('.SavedSearches li button');
  await waitFor(async () => !(await page.$('.SavedSearches-new')));
});

test('all highlights and notes are listed, and chosen by colour and words', async () => {
  await reloaded(page);
  await page.click('.Library-views button:last-of-type');
  await page.waitForSelector('.MarkLine');
  expect(await flaws()).toEqual([]);
  const shown = () =>
    page.$eval('.Library-marks h2', (line) => Number(/\d+/.exec(line.textContent ?? '')?.[0]));
  const all = await shown();
  await page.click('.MarkFilter-colour');
  await waitFor(async () => (await shown()) < all);
  const yellow = await shown();
  await page.type('.MarkFilter input', 'lamp');
  await waitFor(async () => (await shown()) < yellow);

  for (const line of await page.$$eval('.MarkLine', (lines) => lines.map((one) => one.textContent ?? '')))
    expect(line).toContain('lamp');
  expect(await page.$eval('.MarkLine a', (link) => link.href)).toMatch(/reader\.html\?clip=[^#]+#.+/);
});

test('the popup leads to the library with what was typed there', async () => {
  const popup = await session.popup(await session.visit('http://reel-courier.test/casting'));
  await searchFor(popup, 'storm');
  const button = await control(popup, 'button', 'Library');
  await button.evaluate((element) => element.click()); // the popup is gone before a click would be done
  const library = await session.opened('library.html?q=storm');
  await library.waitForSelector('#search');

  expect(await library.$eval('#search', (box) => (box as HTMLInputElement).value)).toBe('storm');
  await library.close();
});

inChromium('address bar')('words typed after cut in the address bar open the library', async () => {
  const background = await session.browser.waitForTarget((target) => target.url().endsWith('background.js'));
  const worker = await background.worker();
  const offers = await worker?.evaluate(
    `new Promise((done) => chrome.omnibox.onInputChanged.dispatch('napkin lamp tea', done))`,
  );
  expect(offers).toContainEqual({
    content: 'http://reel-courier.test/interview',
    description: expect.stringContaining('Han Do-yeon') as string,
  });
  await worker?.evaluate(`chrome.omnibox.onInputEntered.dispatch('two words', 'newForegroundTab')`);

  await (await session.opened('library.html?q=two+words')).close();
});

async function saidAtFoot(at: Page): Promise<string> {
  return at.$eval('.BulkBar-said', (line) => line.textContent ?? '');
}

async function titleInFocus(at: Page): Promise<string> {
  return at.evaluate(() => document.activeElement?.textContent ?? '');
}
