import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitFor } from './wait-for.ts';
import { choose, openData, said } from './data-steps.ts';
import { press } from './popup-steps.ts';
import { inChromium, withBrowser } from './with-browser.ts';

const session = withBrowser();

const ROWS = 240;
/** So many that half of what all of them take is room for the file to be read and for some to be written. */
const MANY = 1_000;

function pocketFile(many = ROWS): string {
  const rows = Array.from(
    { length: many },
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
  { timeout: 180_000 },
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

/** How many bytes the extension takes. */
const usage = (page: Page) => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);

async function bringIn(page: Page, many: number): Promise<void> {
  await choose(page, pocketFile(many));
  await press(page, 'Bring in');
}

inChromium('full disk')(
  'where the disk is full an import says so, loses nothing, and goes on when there is room',
  { timeout: 180_000 },
  async () => {
    const isShortOfRoom = true;
    let page = await openData(session);
    const least = await usage(page);
    await bringIn(page, MANY);
    await said(page, 'Brought in');
    const half = ((await usage(page)) + least) / 2;
    await session.renew();
    await session.close();
    await session.restart({ isShortOfRoom });
    const wire = await (await session.openOwn('icon/16.png')).createCDPSession();
    const origin = session.own('').slice(0, -1);
    await wire.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.round(half) });
    page = await openData(session);
    await bringIn(page, MANY);
    await said(page, 'The disk has no room left');
    const before = await counts(page);
    expect(before['clips']).toBeGreaterThan(0);
    expect(before['clips']).toBeLessThan(MANY);
    expect((before['clips'] ?? 0) + (before['staged'] ?? 0)).toBe(MANY);
    await session.close();
    await session.restart({ isShortOfRoom }); // where there is room again
    page = await openData(session);

    await waitFor(async () => (await counts(page))['clips'] === MANY);
  },
);

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
  await page.evaluate(`new Promise((done) => {
    const asked = indexedDB.deleteDatabase('cutting-room');
    asked.onsuccess = asked.onerror = () => done();
  })`);
  await page.close();
  const after = await openData(session);

  await said(after, `The browser has lost your library: ${ROWS} clips were here`);
  const library = await session.openOwn('library.html');
  await said(library, `The browser has lost your library: ${ROWS} clips were here`);
});
