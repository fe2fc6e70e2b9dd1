import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { STORED_VECTORS } from '../fixtures/stored-vectors.ts';
import { choose, openData, said, saveAs } from './data-steps.ts';
import { press, searchFor } from './popup-steps.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const NOW = '2026-03-16T10:00:00.000Z';
const HTML = readFileSync(new URL('../site/pages/interview.html', import.meta.url), 'utf8');
const WORDS = 'drew it on a napkin';

const session = withBrowser({ keep: 'everything' });
const witnessed: string[] = [];

/* One clip for each vector, which stands in every field that a file may fill. */
function libraryFile(): string {
  const records = STORED_VECTORS.map((vector, at) => clipWith(vector, `reel-courier.test/story-${at}`));
  const end = { kind: 'end', clips: records.length, highlights: records.length, drafts: 0, tombstones: 0 };
  return JSON.stringify({ format: 'cutting-room', version: 1, made: NOW, records: [...records, end] });
}

function clipWith(vector: string, id: string): object {
  const hash = Buffer.from(id).toString('hex').padEnd(64, '0').slice(-64);
  const selectors = { quote: { type: 'TextQuoteSelector', exact: vector, prefix: vector, suffix: vector } };
  const names = (['film', 'director', 'actor'] as const).map((role) => ({ role, spelling: vector }));
  const facts = {
    title: vector,
    byline: vector,
    published: vector,
    note: vector,
    outlet: vector,
    excerpt: vector,
  };
  const clip = {
    ...facts,
    id,
    keys: [id],
    address: `http://${id}`,
    language: vector,
    leadPicture: { address: 'http://evil.test/load', caption: vector },
    credits: names,
    tags: [vector],
    sources: { title: 'meta' },
    minutes: 3,
    body: hash,
    created: NOW,
    changed: NOW,
    state: 'kept',
    times: {},
  };
  const highlight = {
    id: `mark ${id}`,
    clip: id,
    selectors,
    colour: 'pink',
    note: vector,
    created: NOW,
    changed: NOW,
  };
  const body = { hash, text: `${vector} ${WORDS}`, html: `<p>${WORDS}</p><p>${vector}</p>` };
  return { kind: 'clip', clip, body, highlights: [highlight] };
}

function note(address: string): void {
  // the host: a page of ours may be asked for a name that has it in it
  if (/^[a-z]+:\/\/[^/?#]*evil\.test/u.test(address)) witnessed.push(`request ${address}`);
}

/** Notes whatever leaves a page, and whatever runs in it. */
function watch(page: Page): Page {
  page.on('requestfinished', (request) => note(request.url()));
  page.on('requestfailed', (request) => {
    // The picture of a clip may stand in the reader; the policy of our pages keeps it from being asked for.
    if (request.failure()?.errorText !== 'csp') note(`${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('dialog', (dialog) => {
    witnessed.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return page;
}

/** A page of the extension, watched from before its first script. */
async function openWatched(path: string): Promise<Page> {
  const page = watch(await session.browser.newPage());
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
      // Chromium tells of a handler's attribute when it is parsed, in a document apart that runs nothing, too.
      if (/^script-src(?:-elem)?$/.test(effectiveDirective))
        document.documentElement.dataset['tried'] = `${effectiveDirective} ${sample}`;
    });
  });
  await page.goto(session.own(path));
  return page;
}

/** Nothing ran, nothing tried to run, and nothing is on the screen that could. */
async function expectQuiet(page: Page): Promise<void> {
  await new Promise((done) => setTimeout(done, 60)); // what is put into a page runs in the next turn
  const found = await page.evaluate(() => ({
    ran: 'pwned' in globalThis,
    tried: document.documentElement.dataset['tried'],
    live: [...document.querySelectorAll('#app *')].flatMap((element) =>
      /^(?:iframe|object|embed|link|base|meta|style|script|form:not|template|svg:script)$/.test(
        element.localName,
      ) ||
      [...element.attributes].some(
        ({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data:text)/i.test(value),
      )
        ? [element.outerHTML.slice(0, 200)]
        : [],
    ),
  }));
  expect(found).toEqual({ ran: false, tried: undefined, live: [] });
}

beforeAll(async () => {
  const file = join(session.profile, 'library.json');
  writeFileSync(file, libraryFile());
  const page = watch(await openData(session));
  await choose(page, file);
  await expectQuiet(page);
  await press(page, 'Bring in');
  await said(page, `Brought in: ${STORED_VECTORS.length} clips added`);
  await expectQuiet(page);
  await page.close();
});

afterEach(() => {
  expect(witnessed).toEqual([]);
  expect(session.site.requests.filter((line) => line.includes('evil.test'))).toEqual([]);
});

test('the library shows whatever was brought in as words: its rows, its facets, its marks', async () => {
  const page = await openWatched('library.html');
  await page.waitForSelector('.ClipRow-title');
  expect(await page.$eval('.Library-bar h2', (line) => line.textContent)).toContain(
    String(STORED_VECTORS.length),
  );
  for (let screen = 0; screen < 30; screen++) {
    await expectQuiet(page);
    await page.keyboard.press('PageDown');
  }
  await page.click('.Library-views button:last-of-type');
  await page.waitForSelector('.MarkLine');
  await expectQuiet(page);
  await page.goto(session.own('library.html?q=%3Cscript%3E'));
  await page.waitForSelector('#search');
  await expectQuiet(page);
});

test('the reader shows each as the harmless part of it', { timeout: 120_000 }, async () => {
  const own = session.own('reader.html');
  const page = await openWatched('reader.html');
  for (const [at, vector] of STORED_VECTORS.entries()) {
    await page.goto(`${own}?clip=${encodeURIComponent(`reel-courier.test/story-${at}`)}`);
    await page.waitForSelector('.Reader-text');
    await waitFor(
      () => page.$eval('.Reader-text', (text, words) => text.textContent?.includes(words), WORDS),
      vector,
    );
    await expectQuiet(page);
  }
});

test(
  'the lists of names, and the page of each, show what was brought in as words',
  { timeout: 120_000 },
  async () => {
    const page = await openWatched('names.html?show=people');
    for (const show of ['people', 'films']) {
      await page.goto(session.own(`names.html?show=${show}`));
      await page.waitForSelector('.NameList li');
      for (let screen = 0; screen < 12; screen++) {
        await expectQuiet(page);
        await page.keyboard.press('PageDown');
      }
    }
    await page.goto(session.own('names.html?show=same'));
    await page.waitForSelector('.Names-pair, .Library-nothing');
    await expectQuiet(page);
    for (const vector of STORED_VECTORS) {
      await page.goto(session.own(`names.html?film=${encodeURIComponent(vector)}`));
      await page.waitForSelector('.Names-head h2, .Library-nothing');
      await expectQuiet(page);
    }
  },
);

test(
  'popup and side panel show a clip of such a page, and find it, without a stir',
  { timeout: 120_000 },
  async () => {
    for (const at of [0, 32, 41]) {
      const address = `http://reel-courier.test/story-${at}`;
      session.site.answer(address.slice(7), HTML.replaceAll('/interview', `/story-${at}`));
      const page = await session.visit(address);
      const panel = watch(await session.panel(page));
      await panel.waitForSelector('.HighlightCard, .OrphanCard');
      await expectQuiet(panel);
      const popup = watch(await session.popup(page));
      expect(await searchFor(popup, 'napkin')).not.toEqual([]);
      await expectQuiet(popup);
      await popup.close();
      await panel.close();
      await page.close();
    }
  },
);

test('the page that everything goes out as runs nothing and loads nothing in any browser tab', async () => {
  const data = watch(await openData(session));
  const file = join(session.profile, 'cuttings.html');
  writeFileSync(file, await saveAs(data, 'html'));
  const page = watch(await session.browser.newPage());
  await page.goto(pathToFileURL(file).href);

  expect(await page.$$eval('article', (articles) => articles.length)).toBe(STORED_VECTORS.length);
  expect(
    await page.$$eval('script, iframe, object, embed, link, base, [onerror], [onload]', (all) => all.length),
  ).toBe(0);
  await expectQuiet(page);
});
