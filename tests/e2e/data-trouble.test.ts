import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { flawsOf } from './axe.ts';
import { waitFor } from './wait-for.ts';
import { choose, openData, said } from './data-steps.ts';
import { press } from './popup-steps.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();

const ROWS = 240;
function pocketFile(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `Story ${at},http://kfilm.test/${at},1500000000,sea,unread`,
  );
  const file = join(session.profile, 'part_000000.csv');
  writeFileSync(file, `title,url,time_added,tags,status\n${rows.join('\n')}`);
  return file;
}

/** How many rows each table has. */
const COUNTS = `new Promise((done) => {
  const opened = indexedDB.open('cutting-room');
  opened.onsuccess = () => {
    const tables = ['clips', 'staged', 'highlights', 'undo'];
    const asked = opened.result.transaction(tables);
    const counts = {};
    for (const table of tables) asked.objectStore(table).count().onsuccess = (event) => { counts[table] = event.target.result; };
    asked.oncomplete = () => { opened.result.close(); done(counts); };
  };
})`;
const counts = async (page: Page) => (await page.evaluate(COUNTS)) as Record<string, number>;

test(
  'killed at five moments of an import, all of it is there after the next start, or nothing',
  { timeout: 600_000 },
  async () => {
    const moments = [30, 150, 320, 560, 900]; // milliseconds after it was begun
    for (const moment of moments) {
      await session.renew();
      const page = await openData(session);
      await choose(page, pocketFile());
      await press(page, 'Bring in');
      await new Promise((done) => setTimeout(done, moment));
      await session.kill();
      await session.restart();
      const again = await openData(session);
      const there = await waitFor(async () => {
        const now = await counts(again);
        return now['staged'] === 0 || now['clips'] === 0 ? now : undefined;
      });

      expect([0, ROWS], `killed after ${moment} ms`).toContain(there['clips']);
      expect(there['undo']).toBe(there['clips']);
    }
  },
);

/** The disk of this page is full once so many clips are written, until it is told otherwise. */
const fullAfter = (clips: number) => `{
  window.room = ${clips};
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    if (this.name === 'clips' && window.room-- <= 0) throw new DOMException('There is no room.', 'QuotaExceededError');
    return put.apply(this, given);
  };
}`;

/** An import that broke off when something of it was in; the page is where it can be gone on with. */
async function brokenOff(): Promise<Page> {
  const page = await openData(session);
  await choose(page, pocketFile());
  await page.evaluate(fullAfter(ROWS / 2));
  await press(page, 'Bring in');
  await said(page, 'The disk has no room left');
  const { clips = 0, staged = 0 } = await counts(page);
  expect(clips).toBeGreaterThan(0);
  expect(staged).toBeGreaterThan(0);
  expect(clips + staged).toBe(ROWS);
  await page.evaluate('window.room = Infinity');
  await page.waitForSelector('.PastTransfers');
  await page.click('.PastTransfers summary');
  await said(page, 'not finished');
  return page;
}

test('an import that broke off is gone on with, and nothing of it comes twice', async () => {
  const page = await brokenOff();
  await page.click('.PastTransfers [aria-label^="Go on: part_000000.csv"]');
  await said(page, `Brought in: ${ROWS} clips added.`);

  expect(await counts(page)).toMatchObject({ clips: ROWS, staged: 0 });
  await said(page, `${ROWS} clips added`);
  expect(await page.$$eval('.PastTransfers .Button', (all) => all.map((one) => one.textContent))).toEqual([
    'Take back',
  ]);
});

test('an import that broke off is taken back whole, and what waited is gone too', async () => {
  const page = await brokenOff();
  await page.click('.PastTransfers [aria-label^="Take back: part_000000.csv"]');
  await said(page, 'Taken back');

  expect(await counts(page)).toEqual({ clips: 0, staged: 0, highlights: 0, undo: 0 });
});

test('while an older version holds the library the page says so, begins no new one, and goes on after', async () => {
  const holder = await session.openOwn('icon/16.png');
  await holder.evaluate(`new Promise((done) => {
    const asked = indexedDB.deleteDatabase('cutting-room');
    asked.onsuccess = asked.onblocked = () => {
      const old = indexedDB.open('cutting-room', 1);
      old.onsuccess = () => { window.held = old.result; done(); };
      old.onerror = () => done();
    };
  })`);
  const page = await openData(session);
  await said(page, 'Your library does not open');
  await said(page, 'older version');
  await holder.evaluate('window.held.close()');

  await said(page, 'Take it out');
});

test('a library that the browser has lost is missed: the page says how much was there and what to do', async () => {
  const page = await openData(session);
  await choose(page, pocketFile());
  await press(page, 'Bring in');
  await said(page, 'Brought in');
  await said(page, `clips${ROWS}`);
  await press(page, 'Back up now');
  await said(page, 'read back and found whole');
  await (await openData(session)).close(); // a page remembers the backup too
  await page.evaluate(`new Promise((done) => {
    const asked = indexedDB.deleteDatabase('cutting-room');
    asked.onsuccess = asked.onerror = () => done();
  })`);
  await page.close();
  const after = await openData(session);

  await said(after, `The browser has lost your library: ${ROWS} clips were here`);
  const library = await session.openOwn('library.html');
  await said(library, `The browser has lost your library: ${ROWS} clips were here`);
  for (const own of [after, library]) await said(own, `.json.gz of`);
  const popup = await session.popup(await session.visit('http://reel-courier.test/interview'));
  await said(popup, `The browser has lost your library: ${ROWS} clips were here`);
  await said(popup, `with ${ROWS} clips. The browser laid it into your downloads folder.`);
  expect(await flawsOf(popup)).toEqual([]);
  await press(popup, 'Bring a backup in');
  await said(await session.opened('options.html#data'), 'The browser has lost your library');
});
