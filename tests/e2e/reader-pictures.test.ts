import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { mark, openPanel } from './annotate-steps.ts';
import { flawsOf } from './axe.ts';
import { waitFor } from './wait-for.ts';
import { press, saidAtFoot } from './popup-steps.ts';
import { clipPage, openReader, said } from './reader-steps.ts';
import { withBrowser } from './with-browser.ts';

const CLIP = 'reel-courier.test/illustrated';
const OWN = 'http://reel-courier.test/harbour.svg';
const HARBOUR = readFileSync(join(import.meta.dirname, '../site/pages/harbour.svg'));
const ELSEWHERE = 'http://pictures.test/bridge.svg';
const WORDS = 'The lamp went round and the harbour went dark and somebody counted the seconds aloud. ';

const session = withBrowser({
  site: (site) =>
    site.answer(
      CLIP,
      `<!doctype html><html lang="en"><title>An illustrated night</title>
     <meta property="og:site_name" content="The Reel Courier"><article><h1>An illustrated night</h1>
     <p>${WORDS.repeat(5)}</p><figure><img src="${OWN}" alt="A harbour" width="600" height="300"><figcaption>A harbour</figcaption></figure>
     <p>${WORDS.repeat(5)}</p><figure><img src="${ELSEWHERE}" alt="A bridge" width="600" height="300"><figcaption>A bridge</figcaption></figure>
     <p>${WORDS.repeat(5)}</p></article></html>`,
    ),
});

/** The browser again, as after the person allowed these hosts. */
async function allowing(...allowed: string[]): Promise<void> {
  await session.close();
  await session.restart({ allowed });
}

/** The addresses of the pictures that are seen, and whether their pixels are there. */
async function picturesSeen(reader: Page): Promise<string[]> {
  return reader.$$eval('.Reader-text img[src]', (all) =>
    all
      .filter((image) => image.complete && image.naturalWidth > 0)
      .map((image) => image.getAttribute('data-picture') ?? ''),
  );
}

test('the panel keeps what the page may read; the reader shows it without asking any server', async () => {
  const page = await clipPage(session, `http://${CLIP}`);
  const panel = await openPanel(session, page);

  await press(panel, 'Keep 2 pictures');
  await panel.waitForSelector('::-p-text(pictures.test lets only its own pages read its pictures)');
  const before = session.site.requests.length;
  const reader = await openReader(session, CLIP);

  await waitFor(async () => (await picturesSeen(reader)).length === 1);
  expect(await picturesSeen(reader)).toEqual([OWN]);
  expect(await reader.$eval('.PicturesCard h2 span', (line) => line.textContent)).toMatch(/^1 kept, /);
  expect(session.site.requests.slice(before)).toEqual([]);
});

test('where the person chose so, a clip made in the popup has its pictures without a press, though the popup closes at once', async () => {
  session.site.answer('reel-courier.test/harbour.svg', (_request, response) => {
    response.setHeader('content-type', 'image/svg+xml');
    response.setHeader('cache-control', 'no-store');
    setTimeout(() => response.end(HARBOUR), 500); // longer than a popup takes to close
  });
  const options = await session.openOwn('options.html#reading');
  await options.waitForSelector('#reading select');
  await options.select('#reading .PictureFields label:first-child select', 'all');
  const page = await session.visit(`http://${CLIP}`);
  const popup = await session.popup(page);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close(); // as another tab would

  const reader = await openReader(session, CLIP);

  await waitFor(async () => (await picturesSeen(reader)).length === 1);
  expect(await picturesSeen(reader)).toEqual([OWN]);
});

test('the reader has the others fetched once their host is allowed, and keeps them with the clip', async () => {
  await allowing('*://pictures.test/*', '*://reel-courier.test/*');
  await clipPage(session, `http://${CLIP}`);
  const reader = await openReader(session, CLIP);
  expect(await picturesSeen(reader)).toEqual([]);
  const stands = await reader.$eval(
    '.Reader-text [data-alt]',
    (link) => getComputedStyle(link, '::before').content,
  );
  // one browser tells the words, the other where they are from
  expect(
    stands
      .replaceAll(/" "|["\u2068\u2069]/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  ).toMatch(/^Picture, not kept\. (?:A harbour|attr\(data-alt\))$/u);

  await press(reader, 'Keep 2 pictures');
  await said(reader, '2 pictures kept.');
  await waitFor(async () => (await picturesSeen(reader)).length === 2);
  await reader.close();
  const before = session.site.requests.length;
  const again = await openReader(session, CLIP);

  await waitFor(async () => (await picturesSeen(again)).length === 2);
  expect(session.site.requests.slice(before)).toEqual([]);
  await press(again, 'Remove');
  await waitFor(async () => (await picturesSeen(again)).length === 0);
});

test('the hosts of pictures are asked for when they are to be kept, and lent for as long as it takes', async () => {
  await clipPage(session, `http://${CLIP}`);
  const reader = await openReader(session, CLIP);
  for (const site of ['*://pictures.test/*', '*://reel-courier.test/*']) await session.willAllow(site);
  await reader.bringToFront();

  await press(reader, 'Keep 2 pictures');
  await said(reader, '2 pictures kept.');

  await waitFor(async () => (await picturesSeen(reader)).length === 2);
  const sites = (): Promise<unknown> =>
    reader.evaluate(
      '(globalThis.browser ?? chrome).permissions.getAll().then(({ origins }) => origins.length)',
    );
  await waitFor(async () => (await sites()) === 0, 'the hosts, given back');
});

/** A page whose lead picture stands above its text, or nowhere. */
const led = (
  picture: string,
  shown = `<header><img src="${picture}" alt="" width="600" height="300"></header>`,
) =>
  `<!doctype html><html lang="en"><title>A led night</title><meta property="og:image" content="${picture}">
  <script type="application/ld+json">{"@type":"NewsArticle","image":{"url":"${picture}","caption":"A harbour"}}</script>
  ${shown}<article><h1>A led night</h1><p>${WORDS.repeat(5)}</p><p>${WORDS.repeat(5)}</p></article></html>`;

/** How often a picture was asked for so far. Firefox asks the site as a proxy, by the whole address. */
const asked = (picture: string) =>
  session.site.requests.filter(
    (one) => one.endsWith(picture) || `http://${one.replace('GET ', '')}` === picture,
  ).length;

test('the lead picture is kept with the clip, and with a page that is clipped by marking it', async () => {
  const lamp = 'http://reel-courier.test/lamp.svg';
  session.site.answer('reel-courier.test/lamp.svg', (_request, response) => {
    response.setHeader('content-type', 'image/svg+xml');
    response.end(HARBOUR);
  });
  session.site.answer(CLIP, led(lamp));
  await clipPage(session, `http://${CLIP}`);
  const reader = await openReader(session, CLIP);
  await reader.waitForSelector('.Reader-lead img');
  expect(asked(lamp)).toBe(1); // by the page, for its reader
  session.site.answer('reel-courier.test/marked', led(OWN).replace('A led night', 'A marked night'));
  const page = await session.visit('http://reel-courier.test/marked');
  await (await session.popup(page)).close(); // lets us into the page
  await mark(page, 'The lamp went round');

  const marked = await openReader(session, 'reel-courier.test/marked');

  await marked.waitForSelector('.Reader-lead img');
  expect(await flawsOf(marked)).toEqual([]);
});

test('no picture is kept with a clip where the person wants none', async () => {
  session.site.answer(CLIP, led(OWN));
  const options = await session.openOwn('options.html#reading');
  await options.waitForSelector('#reading select');
  await options.select('#reading .PictureFields label:first-child select', 'none');
  await clipPage(session, `http://${CLIP}`);
  const reader = await openReader(session, CLIP);

  await reader.waitForSelector('.Reader-lead a');
});

test('a lead picture that the page does not show is a link above the text, and is asked for by a press alone', async () => {
  session.site.answer(CLIP, led(OWN, ''));
  const before = session.site.requests.length;
  await clipPage(session, `http://${CLIP}`);
  const reader = await openReader(session, CLIP);
  const lead = await reader.waitForSelector('.Reader-lead a');
  expect(
    await lead?.evaluate(({ href, rel, target, textContent }) => [href, rel, target, textContent]),
  ).toEqual([OWN, 'noopener noreferrer', '_blank', 'Picture, not kept.']);
  expect(await reader.$eval('.Reader-lead figcaption', (line) => line.textContent)).toBe('A harbour');
  expect(await flawsOf(reader)).toEqual([]);
  expect(session.site.requests.slice(before).filter((one) => one.endsWith('.svg'))).toEqual([]);
});

test('each picture can be kept by itself, its room given back, and that taken back', async () => {
  await allowing('*://pictures.test/*', '*://reel-courier.test/*');
  await clipPage(session, `http://${CLIP}`);
  const reader = await openReader(session, CLIP);
  await reader.click('.PicturesCard summary');
  const bridge = '.PictureList ::-p-text(A bridge)';

  await reader.click(bridge);
  await said(reader, '1 picture kept.');
  await waitFor(async () => (await picturesSeen(reader)).join() === ELSEWHERE);
  expect(await flawsOf(reader)).toEqual([]);
  await reader.click(bridge);
  await said(reader, '1 picture is a link again.');
  await waitFor(async () => (await picturesSeen(reader)).length === 0);
  await press(reader, 'Undo');

  await waitFor(async () => (await picturesSeen(reader)).join() === ELSEWHERE);
});

test('where the person does not allow the host, the pictures stay links and that is said', async () => {
  await clipPage(session, `http://${CLIP}`);
  const reader = await openReader(session, CLIP);
  // no driver can press in the browser's question: this is its answer
  await reader.evaluate('(globalThis.browser ?? chrome).permissions.request = async () => false');

  const before = session.site.requests.length;
  await press(reader, 'Keep 2 pictures');

  await said(reader, 'The pictures stay links: their host was not allowed.');
  expect(await picturesSeen(reader)).toEqual([]);
  expect(session.site.requests.slice(before)).toEqual([]);
});

test('what is larger than the room that the options give a clip is not kept, and that is said', async () => {
  const heavy = `${HARBOUR.toString()}<!--${'x'.repeat(3_000_000)}-->`;
  session.site.answer('reel-courier.test/harbour.svg', (_request, response) => {
    response.setHeader('content-type', 'image/svg+xml');
    response.end(heavy);
  });
  await chooseRoom('2');
  const page = await clipPage(session, `http://${CLIP}`);
  const panel = await openPanel(session, page);
  await press(panel, 'Keep 2 pictures');
  await panel.waitForSelector('::-p-text(1 picture did not fit into the room for a clip.)');

  await chooseRoom('5');
  await page.bringToFront();
  // Firefox's driver presses nothing in a sidebar whose page was behind another: there it is opened again
  const again = session.kind === 'firefox' ? await openPanel(session, page) : panel;
  await press(again, 'Keep 2 pictures');
  await again.waitForSelector('::-p-text(1 picture kept.)');
});

async function chooseRoom(megabytes: string): Promise<void> {
  const options = await session.openOwn('options.html#reading');
  await options.waitForSelector('#reading select');
  const room = '#reading .PictureFields label:last-child select';
  await options.select(room, megabytes);
  await waitFor(() => options.$eval(room, (one, wish) => one.value === wish, megabytes));
  await options.close();
}

test('no page of ours can connect to another host, but for the one that fetches kept pictures', async () => {
  await allowing('*://pictures.test/*');
  const tried = `fetch('${ELSEWHERE}').then(() => 'fetched', () => 'kept from it')`;
  for (const path of ['popup.html', 'sidepanel.html', 'library.html', 'options.html', 'reader.html']) {
    const own = await session.openOwn(path);
    expect(await own.evaluate(tried), path).toBe('kept from it');
    await own.close();
  }
  const frame = await session.openOwn('pictures.html');
  expect(await frame.evaluate(tried)).toBe('fetched');
});
