import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitFor } from './wait-for.ts';
import { choose, openData, said, saveAs } from './data-steps.ts';
import { press, saidAtFoot, typeInto } from './popup-steps.ts';
import { rowsOf } from './rows.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();

async function clip(name: string, note: string): Promise<void> {
  const popup = await session.popup(await session.visit(`http://reel-courier.test/${name}`));
  await typeInto(popup, 'textbox', 'Note', note);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
}

/** A page of ours in a browser without folders to choose. Firefox is one; its driver runs nothing before our pages do. */
async function openWithoutFolders(path: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(() => Reflect.deleteProperty(globalThis, 'showDirectoryPicker'));
  await page.goto(session.own(path));
  return page;
}

/** When the last file was made. */
async function lastMade(page: Page): Promise<string | undefined> {
  const { backups = [] } = await rowsOf(page, 'backups');
  return (backups as { last?: { made: string } }[])[0]?.last?.made;
}

/** As if the last backup had been made so many days ago. */
const agedBy = (days: number) => `new Promise((done) => {
  const opened = indexedDB.open('cutting-room');
  opened.onsuccess = () => {
    const change = opened.result.transaction('backups', 'readwrite');
    const rows = change.objectStore('backups');
    rows.get('backup').onsuccess = ({ target: { result: row } }) =>
      rows.put({ ...row, last: { ...row.last, made: new Date(Date.now() - ${days} * 86400000).toISOString() } });
    change.oncomplete = () => { opened.result.close(); done(); };
  };
})`;

test('before a library is replaced it is backed up, as it was', async () => {
  await clip('interview', 'the first library');
  const page = await openData(session);
  const file = join(session.profile, 'first.json');
  writeFileSync(file, await saveAs(page, 'json'));
  await clip('casting', 'the second library');
  await page.bringToFront();
  await choose(page, file);
  await page.click('input[type="radio"][value="replace"]');
  await page.waitForFunction(() => document.querySelector('.PreviewCard')?.textContent?.includes('removed'));
  await page.evaluate(() => delete document.documentElement.dataset['file']);
  await press(page, 'Replace my library');
  await said(page, 'Replaced: 1 removed.');
  const copy = await waitFor(() => page.evaluate(() => document.documentElement.dataset['file']));

  expect(gunzipSync(Buffer.from(copy, 'base64')).toString()).toContain('the second library');
});

test('where the browser has no folders a weekly file is made by the page that is open, and not before it is due', async () => {
  await clip('interview', 'kept weekly');
  const own = await session.openOwn('icon/16.png');
  const data = await openWithoutFolders('options.html');
  const box = await data.waitForSelector('.Options-check input[type="checkbox"]:not(:checked)');
  await box?.click();
  await said(data, 'read back and found whole');
  const first = await lastMade(own);
  expect(first).toBeDefined();
  await data.reload();
  await data.waitForSelector('.Options-check input:checked');
  await said(data, 'All is well');
  await said(data, 'see that the file lies in your downloads folder');
  expect(await lastMade(own)).toBe(first);
  await own.evaluate(agedBy(6));
  const aged = await lastMade(own);
  const early = await openWithoutFolders('library.html');
  await early.waitForSelector('.ClipRow-title');
  expect(await lastMade(own)).toBe(aged);

  await own.evaluate(agedBy(8));
  const due = await lastMade(own);
  await openWithoutFolders('library.html');
  await waitFor(async () => (await lastMade(own)) !== due);
  await data.reload();
  await said(data, 'All is well');
});

/** As if the disk had changed a record: a file with it is not whole when it is read back. Another figure mends it. */
const clipOf = (minutes: number) => `new Promise((done) => {
  const opened = indexedDB.open('cutting-room');
  opened.onsuccess = () => {
    const change = opened.result.transaction('clips', 'readwrite');
    const rows = change.objectStore('clips');
    rows.getAll().onsuccess = ({ target: { result: [row] } }) => rows.put({ ...row, minutes: ${minutes} });
    change.oncomplete = () => { opened.result.close(); done(); };
  };
})`;

test('a weekly file that cannot be made is told of in the library, and on the page where it is mended, until one is made', async () => {
  await clip('interview', 'kept weekly');
  const own = await session.openOwn('icon/16.png');
  const data = await openWithoutFolders('options.html');
  await (await data.waitForSelector('.Options-check input[type="checkbox"]:not(:checked)'))?.click();
  await said(data, 'read back and found whole');
  await data.close();
  await own.evaluate(agedBy(8));
  const due = await lastMade(own);
  await own.evaluate(clipOf(-1));
  const library = await openWithoutFolders('library.html');
  await said(library, 'The weekly file could not be made');
  expect(await lastMade(own)).toBe(due);

  await own.evaluate(clipOf(3));
  const again = await openWithoutFolders('options.html'); // where it is made at once, for it is due
  await waitFor(async () => (await lastMade(own)) !== due);
  await said(again, 'All is well');
  await library.waitForFunction(() => !document.body.textContent?.includes('The weekly file could not'));
});

/** As if the daily backup had found its folder gone. */
const DAILY_STOPPED = `new Promise((done) => {
  const opened = indexedDB.open('cutting-room');
  opened.onsuccess = () => {
    const change = opened.result.transaction('backups', 'readwrite');
    const rows = change.objectStore('backups');
    rows.get('backup').onsuccess = ({ target: { result: row } }) => rows.put({ ...row, id: 'backup', failed: 'gone' });
    change.oncomplete = () => { opened.result.close(); done(); };
  };
})`;

test('a daily backup that has stopped is told of in the library and on the page where it is mended, until one is made', async () => {
  await clip('interview', 'kept daily');
  const own = await session.openOwn('library.html');
  await own.waitForSelector('.ClipRow-title');
  await own.evaluate(DAILY_STOPPED);
  const library = await session.openOwn('library.html');
  await said(library, 'The daily backup has stopped');
  const data = await openData(session);
  await said(data, 'its folder is not there any more');
  await press(data, 'Back up now');
  await said(data, 'All is well');

  await library.waitForFunction(() => !document.body.textContent?.includes('The daily backup has stopped'));
});

/** “Your data” in a browser that agrees to keep what is here, or does not: the page asks again after a check. */
async function openWhereKept(isKept: boolean): Promise<Page> {
  const page = await session.openOwn('options.html');
  await page.evaluate((answer) => {
    navigator.storage.persisted = async () => answer;
    navigator.storage.persist = async () => answer;
  }, isKept);
  await press(page, 'Check every record');
  await said(page, 'Every record is whole.');
  return page;
}

const keptFigure = (page: Page) =>
  page.$$eval(
    '.Figures > div',
    (all) =>
      all
        .find((one) => one.querySelector('dt')?.textContent === 'kept when the disk is full')
        ?.querySelector('dd')?.textContent,
  );
const wordsOn = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

test('once there is something to keep the browser is asked to keep it, and the light says what came of it', async () => {
  await session.close();
  await session.restart({ isShortOfRoom: true }); // with `unlimitedStorage` Chromium keeps it unasked
  const popup = await session.popup(await session.visit('http://reel-courier.test/interview'));
  await popup.evaluate(() => {
    navigator.storage.persisted = async () => false;
    navigator.storage.persist = async () => {
      document.documentElement.dataset['asked'] = 'yes';
      return true;
    };
  });
  expect(await popup.evaluate(() => document.documentElement.dataset['asked'])).toBeUndefined();
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await waitFor(() => popup.evaluate(() => document.documentElement.dataset['asked']));

  const refused = await openWhereKept(false);
  await said(refused, 'The browser may clear this library when the disk fills up.');
  await waitFor(async () => (await keptFigure(refused)) === 'no');
  await press(refused, 'Ask the browser to keep it');
  await said(refused, 'The browser did not agree.');

  const agreed = await openWhereKept(true);
  await waitFor(async () => (await keptFigure(agreed)) === 'yes');
  expect(await wordsOn(agreed)).toContain('There is no second copy yet');
  expect(await wordsOn(agreed)).not.toMatch(/may clear this library|Ask the browser to keep it/);
});
