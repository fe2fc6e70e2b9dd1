/* The disk fills up half way through what is seldom done with it full: keeping pictures, making two names one, saving a
   search. Each says so, loses nothing of what was there, and goes on when there is room. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openPanel } from './annotate-steps.ts';
import { said } from './data-steps.ts';
import { searchLibrary } from './library-steps.ts';
import { clipWith, facetOf } from './names-steps.ts';
import { press } from './popup-steps.ts';
import { allowOnly, usage } from './quota-steps.ts';
import { clipPage } from './reader-steps.ts';
import { rowsOf } from './rows.ts';
import { waitFor } from './wait-for.ts';
import { inChromium, withChromium } from './with-browser.ts';

const CLIP = 'reel-courier.test/gallery-of-nights';
const PICTURES = 6;
const PICTURE_BYTES = 400_000;
const WORDS = 'The lamp went round and the harbour went dark and somebody counted the seconds aloud. ';

const session = withChromium({
  isShortOfRoom: true,
  site: (site) => {
    const figures = Array.from({ length: PICTURES }, (_, at) => {
      const path = `reel-courier.test/night-${at}.svg`;
      site.answer(path, (_request, response) => {
        response.setHeader('content-type', 'image/svg+xml');
        response.end(picture(at));
      });
      return `<p>${WORDS.repeat(5)}</p><figure><img src="http://${path}" alt="Night ${at}" width="600" height="300"></figure>`;
    });
    site.answer(
      CLIP,
      `<!doctype html><html lang="en"><title>A gallery of nights</title><article><h1>A gallery of nights</h1>${figures.join('')}</article></html>`,
    );
  },
});
const onFullDisk = inChromium('full disk');

/** A picture of so many bytes, each another. */
function picture(number: number): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="6" height="3"><!--${number}`;
  return `${head}${'.'.repeat(PICTURE_BYTES - head.length - 9)}--></svg>`;
}

/** Chromium remembers how much room there was until it is started anew. */
async function restart(): Promise<void> {
  await session.close();
  await session.restart();
}

async function onOwnPage<Value>(work: (page: Page) => Promise<Value>): Promise<Value> {
  const page = await session.openOwn('icon/16.png');
  const value = await work(page);
  await page.close();
  return value;
}

/** The bytes of each picture that is kept. */
const keptPictures = () =>
  onOwnPage(
    (page) =>
      page.evaluate(`new Promise((done) => {
        indexedDB.open('cutting-room').onsuccess = ({ target: { result } }) => {
          result.transaction('pictures').objectStore('pictures').getAll().onsuccess = ({ target }) => {
            result.close();
            done(target.result.map(({ data }) => data.size));
          };
        };
      })`) as Promise<number[]>,
  );

/** Has the panel keep what is not kept yet; how many that is, it says itself. */
async function pressKeep(): Promise<{ readonly panel: Page; readonly wanted: number }> {
  const panel = await openPanel(session, await session.visit(`http://${CLIP}`));
  const button = await panel.waitForSelector('::-p-xpath(//button[starts-with(., "Keep ")])');
  const name = (await button?.evaluate(({ textContent }) => textContent)) ?? '';
  await press(panel, name);
  return { panel, wanted: name === 'Keep the picture' ? 1 : Number(name.replaceAll(/\D/g, '')) };
}

onFullDisk(
  'pictures: those that found room are kept whole, it is said, and the others are kept when there is more',
  { timeout: 120_000 },
  async () => {
    await clipPage(session, `http://${CLIP}`);
    await restart();
    const before = await onOwnPage((page) => rowsOf(page, 'clips', 'bodies', 'highlights'));
    const already = (await keptPictures()).length; // the lead picture may be
    await allowOnly(session, (await usage(session)) + 2.5 * PICTURE_BYTES);
    const { panel, wanted } = await pressKeep();
    await said(panel, 'no room for more pictures');
    const some = await keptPictures();
    const left = already + wanted - some.length;
    expect(some.length).toBeGreaterThan(already);
    expect(left).toBeGreaterThan(0);
    expect(new Set(some)).toEqual(new Set([PICTURE_BYTES]));
    expect(await onOwnPage((page) => rowsOf(page, 'clips', 'bodies', 'highlights'))).toEqual(before);
    await restart();

    expect((await pressKeep()).wanted).toBe(left);
    await waitFor(async () => (await keptPictures()).length === already + wanted, 'all pictures');
  },
);

const NAMED = ['clips', 'nameDecisions', 'nameHistory', 'vocabulary'];

async function mergeByKey(): Promise<Page> {
  const page = await session.openOwn('names.html?show=same');
  await page.waitForSelector('.Names-pair');
  await page.keyboard.press('m');
  return page;
}

onFullDisk(
  'two names: it is said, they are still two and asked about, and are one when there is room',
  { timeout: 120_000 },
  async () => {
    await clipWith(session, 'http://reel-courier.test/interview', { Actors: ['Seo Ye-rin'] });
    await clipWith(session, 'http://reel-courier.test/casting', { Actors: ['Suh Ye-lin'] });
    await restart();
    const before = await onOwnPage((page) => rowsOf(page, ...NAMED));
    await allowOnly(session, 1_000);
    const page = await mergeByKey();
    await said(page, 'no room for this change');
    expect(await page.$('.Names-pair')).not.toBeNull();
    expect(await onOwnPage((own) => rowsOf(own, ...NAMED))).toEqual(before);
    await restart();

    const again = await mergeByKey();
    await again.waitForSelector('.Library-nothing');
    const [actor, ...others] = await facetOf(session, 'actor');
    expect(actor).toMatch(/ 2$/);
    expect(others).toEqual([]);
  },
);

/** Fills what the browser gives the settings of an extension up to so many bytes. */
const fillSettings = (left: number) =>
  onOwnPage((page) =>
    page.evaluate(`(async () => {
      const { local } = chrome.storage;
      await local.remove('filler');
      const free = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - ${left};
      await local.set({ filler: 'x'.repeat(free - 'filler""'.length) });
    })()`),
  );
const savedNames = (page: Page) =>
  page.$$eval('.SavedSearches-name', (names) => names.map((name) => name.textContent));

async function openSaving(page: Page, query: string): Promise<void> {
  await page.bringToFront();
  await searchLibrary(page, query);
  await page.click('::-p-aria([name="Save this search"][role="button"])');
  await page.waitForSelector('dialog[open]');
}

onFullDisk(
  'saved searches: the one that finds no room is said to, with its name still there, and the others stay',
  async () => {
    await clipWith(session, 'http://reel-courier.test/interview', {});
    const page = await session.openOwn('library.html');
    await page.waitForSelector('.ClipRow-title');
    await fillSettings(300);
    await openSaving(page, 'lamp');
    await page.keyboard.press('Enter');
    await waitFor(async () => (await savedNames(page)).length === 1);
    await openSaving(page, 'harbour');
    await page.keyboard.type(`Harbours ${'n'.repeat(80)}`);
    await page.keyboard.press('Enter');
    await said(page, 'no room to keep this');
    expect(await savedNames(page)).toHaveLength(1);
    expect(await page.$eval('dialog input', ({ value }) => value)).toContain('Harbours');
    await fillSettings(10_000);

    await page.bringToFront();
    await page.focus('dialog input');
    await page.keyboard.press('Enter');
    await waitFor(async () => (await savedNames(page)).length === 2);
    expect(await page.$('dialog[open]')).toBeNull();
  },
);
