/* The page of one name: what stands on it, and that it stands still while the rest is read. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { mark } from './annotate-steps.ts';
import { clipsFound, fillLibrary, searchLibrary } from './library-steps.ts';
import { clipWith, facetOf, looksAt, texts } from './names-steps.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser({ keep: 'everything' });

const INTERVIEW = 'http://reel-courier.test/interview';
const FILM = 'Salt Lantern';
const SAID = '.BulkBar-said span';

async function openName(kind: 'person' | 'film', spelling: string) {
  const page = await session.openOwn(`names.html?${kind}=${encodeURIComponent(spelling)}`);
  await page.waitForSelector('.Names-page[aria-busy="false"]');
  return page;
}

const hrefOf = (page: Page) => page.evaluate(() => location.href).catch(() => '');

test('a film’s page has its cast with their characters, its clips by outlet, and what was marked, as it is marked', async () => {
  await clipWith(session, INTERVIEW, { Films: [FILM], Actors: ['Seo Ye-rin', 'Baek Ji-hwan'] });
  await clipWith(session, 'http://reel-courier.test/casting', { Films: [FILM] });
  await clipWith(session, 'http://reel-courier.test/korean', { Films: [FILM], Actors: ['서예린'] });
  const page = await openName('film', FILM);
  await waitFor(async () => (await texts(page, '.Names-about')).includes('as Yun-ha'));
  expect(await texts(page, '.Names-people li')).toContain('Baek Ji-hwan1 clipas Captain Moon');

  await page.click('::-p-aria([name="By outlet"][role="button"])');
  expect(await texts(page, '.Names-outlet summary')).toEqual(['The Reel Courier 2 clips', '릴 통신 1 clip']);
  expect(await texts(page, '.Names-outlet[open] .ClipLine-title')).toHaveLength(3);

  const article = await session.visit(INTERVIEW);
  await (await session.popup(article)).close();
  await mark(article, 'slow-burning thriller');
  await waitFor(async () => (await texts(page, '.MarkLine blockquote')).join() === 'slow-burning thriller');
  await mark(article, 'wanted Seo Ye-rin again');
  await mark(article, 'two prizes in Gangneung');
  await article.close();
  await waitFor(async () => (await texts(page, '.MarkLine blockquote')).length === 3);
  await page.close();
});

test('its head leads to the data, and tells the keys as the library’s does', async () => {
  const page = await openName('film', FILM);
  expect(await page.$eval('.Library-head nav a', (way) => way.getAttribute('href'))).toBe('/options.html');
  await page.keyboard.press('?');
  await page.waitForSelector('dialog[open] kbd');
  expect(await texts(page, 'dialog[open] kbd')).toEqual(['/', 'M', 'N', '→', 'Ctrl', 'Z', '?']);
  await page.keyboard.press('Escape');
  await waitFor(async () => (await page.$('dialog[open]')) === null);
  await page.close();
});

test('at 300 px the box of a list says whole what it finds', async () => {
  const page = await session.openOwn('names.html');
  await page.setViewport({ width: 300, height: 800 });
  await page.waitForSelector('#search');
  const { words, room } = await page.$eval('#search', (box) => {
    const { font, paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(box);
    const drawing = new OffscreenCanvas(1, 1).getContext('2d');
    if (drawing) drawing.font = font;
    const beside = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].map(Number.parseFloat);
    return {
      words: drawing?.measureText((box as HTMLInputElement).placeholder).width ?? 0,
      /* Firefox counts no padding to the clientWidth of a box for text. */
      room: beside.reduce((rest, width) => rest - width, box.getBoundingClientRect().width),
    };
  });

  expect(words).toBeGreaterThan(50);
  expect(words).toBeLessThanOrEqual(room);
  await page.close();
});

test('of what was marked in a person’s clips, what names the person comes first, and opens where it stands', async () => {
  const page = await openName('person', 'Seo Ye-rin');
  await page.waitForSelector('.MarkLine');
  expect(await texts(page, '.MarkLine blockquote')).toEqual([
    'wanted Seo Ye-rin again',
    'two prizes in Gangneung',
    'slow-burning thriller',
  ]);
  await page.click('.MarkLine-source a');
  // of a page of ours that went on to another, Firefox's driver tells where it began
  await waitFor(async () => /reader\.html\?clip=.+#./u.test(await hrefOf(page)), 'the reader, at the mark');
  await page.close();
});

test('a spelling that only a person knows makes two names one, and undo makes them two again', async () => {
  const page = await openName('person', 'Seo Ye-rin');
  await page.type('.Names-add input', '서예린');
  await waitFor(async () =>
    (await texts(page, '.Names-add p')).join().startsWith('서예린 is a name already'),
  );
  await page.keyboard.press('Enter');
  await waitFor(async () => (await texts(page, '.Names-also')).join() === 'also spelled 서예린');
  expect(await texts(page, SAID)).toEqual(['“서예린” is now “Seo Ye-rin”']);
  expect(await facetOf(session, 'actor')).toEqual(['Baek Ji-hwan 1', 'Seo Ye-rin 2']);

  await page.bringToFront();
  await page.click('.BulkBar-undo button');
  await waitFor(async () => (await texts(page, '.Names-also')).length === 0);
  expect(await facetOf(session, 'actor')).toEqual(['Baek Ji-hwan 1', 'Seo Ye-rin 1', '서예린 1']);

  await page.bringToFront();
  await page.type('.Names-add input', 'Seo Yerin of Busan');
  await page.keyboard.press('Enter');
  await waitFor(async () => (await texts(page, '.Names-head h2')).join() === 'Seo Yerin of Busan');
  expect(await texts(page, '.Names-also')).toEqual(['also spelled Seo Ye-rin']);
  await page.click('.BulkBar-undo button');
  await waitFor(async () => (await texts(page, '.Names-head h2')).join() === 'Seo Ye-rin');
  await page.close();
});

test('a page of many clips begins with a dozen and their true number, and nothing jumps as the rest is counted', async () => {
  const library = await session.openOwn('library.html');
  await fillLibrary(library, 120);
  await searchLibrary(library, `film:"${FILM}"`);
  const many = await waitFor(async () => (await clipsFound(library)) > 12 && clipsFound(library));
  await library.close();
  const { looks, counted } = await looksAt(session, `names.html?film=${encodeURIComponent(FILM)}`);

  expect(looks[0]?.isCounted).toBe(false);
  expect(looks.at(-1)?.isCounted).toBe(true);
  expect(new Set(looks.map(({ heading, lines }) => `${heading}, ${lines}`))).toEqual(
    new Set([`${many} clips, 12`]),
  );
  expect(new Set(looks.map(({ places }) => places.join('\n'))).size).toBe(1);
  expect(counted).toEqual([`${many} clips`]);
});
