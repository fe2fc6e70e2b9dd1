import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { choose } from './data-steps.ts';
import { control, press } from './popup-steps.ts';
import { waitFor } from './wait-for.ts';
import { BROWSER, inChromium, withBrowser } from './with-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const session = withBrowser({ keep: 'everything', allowed: ['*://reel-courier.test/*'] });

test('every shortcut is set once the extension is in: none is a key that the browser keeps to itself', async () => {
  const page = await session.openOwn('options.html#shortcuts');
  await page.waitForSelector('#shortcuts dd');

  const keys = await page.$$eval('#shortcuts dd', (found) => found.map((dd) => dd.textContent));
  expect(keys).toEqual(['Alt+Shift+K', 'Alt+Shift+H', 'Alt+Shift+S', 'cut and a space']);
  expect(await page.$eval('.Options-brand a', (way) => way.getAttribute('href'))).toBe('/library.html');
  await page.close();
});

test('the sites a person allowed are listed, each with a way to take it back', async () => {
  const page = await session.openOwn('options.html#sites');
  await page.waitForSelector('#sites li');

  const listed = await page.$$eval('#sites li', (found) =>
    found.map((li) => li.innerText.replace(/\s+/g, ' ')),
  );
  expect(listed).toEqual(['reel-courier.test Take back']);
  expect(await page.$('aria/Take back: reel-courier.test[role="button"]')).not.toBeNull();
  await page.close();
});

const WISH = '#reading .PictureFields label:first-child select';
const ROOM = '#reading .PictureFields label:last-child select';

test('how the reader is set and the room for pictures are chosen here too, and the reader opens so', async () => {
  const page = await session.openOwn('options.html#reading');
  await page.waitForSelector('#reading select');

  await page.click('#reading ::-p-text(Sepia)');
  await page.select(ROOM, '20');
  await waitFor(() => page.$eval(ROOM, (select) => select.value === '20'));
  await page.select(WISH, 'all');
  await waitFor(() => page.$eval(WISH, (select) => select.value === 'all'));
  await page.reload();
  await page.waitForSelector('#reading select');

  expect(await page.$eval(ROOM, (select) => select.value)).toBe('20');
  expect(await page.$eval(WISH, (select) => select.value)).toBe('all');
  expect(await page.$$eval('#reading :checked:is(input)', (all) => all.length)).toBe(2);
  const reader = await session.openOwn('reader.html?clip=none');
  await waitFor(() => reader.evaluate(() => document.documentElement.dataset['paper'] === 'sepia'));
  await reader.close();
  await page.close();
});

test('a colour keeps the name it was given, and never stays without one', async () => {
  const page = await session.openOwn('options.html#highlights');
  const green = '#highlights label:nth-child(2) input';
  const rename = async (name: string): Promise<void> => {
    const field = await page.waitForSelector(green);
    await field?.click({ count: 3 });
    await page.keyboard.press('Backspace');
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
  };
  const afterReload = async (): Promise<string> => {
    await page.reload();
    await page.waitForSelector(green);
    return page.$eval(green, (input) => input.value);
  };

  await rename('Box office');
  expect(await waitFor(async () => (await afterReload()) === 'Box office')).toBe(true);
  await rename(' ');
  expect(await afterReload()).toBe('Box office');
  await page.close();
});

/** What a part of the page says, by what stands before it. */
async function factsOf(page: Page, part: string): Promise<Record<string, string>> {
  return page.$$eval(`${part} dl > div`, (rows) =>
    Object.fromEntries(
      rows.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent ?? '']),
    ),
  );
}

test('it is said in which language the words are, which others there are, each in its own, and how to change it', async () => {
  const page = await session.openOwn('options.html#language');
  await page.waitForSelector('#language dd');
  const facts = await factsOf(page, '#language');

  expect(facts).toMatchObject({ 'The words are in': 'English', 'There are also': '한국어' });
  expect(facts['To change it']).toMatch(BROWSER === 'firefox' ? /Firefox’s language/u : /start it again/u);
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'en',
    'ltr',
  ]);
  await page.close();
});

inChromium('language')('the place where the browser’s language is chosen is one press away', async () => {
  const page = await session.openOwn('options.html#language');
  await press(page, 'Open the browser’s languages…');
  const settings = await waitFor(async () =>
    session.browser.targets().find((target) => target.url().startsWith('chrome://settings/languages')),
  );
  await (await settings.asPage()).close();
  await page.close();
});

test('which version it is and under which licence is said, and all licences and what is kept can be read in full', async () => {
  const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { version: string };
  const page = await session.openOwn('options.html#about');
  await page.waitForSelector('#about dd');
  expect((await factsOf(page, '#about'))['Version']).toBe(`${version}, under the MIT licence`);

  const licences = await readBehind(page, 'Ours and those of the libraries in it, in full');
  expect(licences).toContain('MIT License');
  expect(licences).toMatch(/^dompurify \d/mu);
  const privacy = await readBehind(
    page,
    'What is kept where and how long, what leaves, and what it may see, in full',
  );
  expect(privacy.trim()).toBe(readFileSync(resolve(ROOT, 'PRIVACY.md'), 'utf8').trim()); // its quotation marks, too
  await page.close();
});

test('in 300 px everything stays in its card, and why a file was not understood is said without a press', async () => {
  const page = await session.openOwn('options.html');
  await page.setViewport({ width: 300, height: 800 });
  const file = join(session.profile, 'shopping.txt');
  writeFileSync(file, 'milk, bread');
  await choose(page, file);
  expect(await page.$eval('.ProblemList', (list) => (list as HTMLDetailsElement).open)).toBe(true);
  const outside = await page.$$eval('.Options .Panel', (cards) =>
    cards.flatMap((card) => {
      const edge =
        card.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(card).paddingRight);
      return [...card.querySelectorAll('*')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > edge + 1)
        .map((one) => one.className || one.localName);
    }),
  );

  expect(outside).toEqual([]);
  await page.close();
});

test('the first steps are shown again by one press', async () => {
  const page = await session.openOwn('options.html#about');
  await press(page, 'Show the first steps again');
  const first = await session.opened('welcome.html');
  await first.waitForSelector('.Welcome');
  await first.close();
  await control(page, 'button', 'Show the first steps again');
  await page.close();
});

/** The text that a link on the page leads to; comes back from it. */
async function readBehind(page: Page, link: string): Promise<string> {
  await page.click(`a ::-p-text(${link})`);
  const read = () =>
    page.evaluate(() =>
      location.pathname.endsWith('.txt') ? document.querySelector('pre')?.textContent : undefined,
    );
  const text = await waitFor(() => read().catch(() => undefined)); // on its way there is nothing to ask
  await page.goto(session.own('options.html#about'));
  await page.waitForSelector('#about dd');
  return text;
}
