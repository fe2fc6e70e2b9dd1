import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { flawsOf } from './axe.ts';
import { dropProfile, newProfile, start, waitFor } from './chromium.ts';
import { choose, figures, openData, said, saveAs } from './data-steps.ts';
import { addEntries, press, saidAtFoot, searchFor, typeInto } from './popup-steps.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser({ keep: 'everything' });

test('what was clipped is taken out in every format', async () => {
  const popup = await session.popup(await session.visit('http://reel-courier.test/interview'));
  await addEntries(popup, 'Films', ['Salt Lantern']);
  await typeInto(popup, 'textbox', 'Note', 'Ask about the napkin');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  const page = await openData(session);

  expect(JSON.parse((await saveAs(page, 'json')).toString())).toMatchObject({
    format: 'cutting-room',
    records: [
      { kind: 'clip', clip: { note: 'Ask about the napkin' } },
      { kind: 'picture', address: 'http://reel-courier.test/harbour.svg' },
      { kind: 'end', clips: 1, pictures: 1 },
    ],
  });
  expect((await saveAs(page, 'markdown')).toString()).toMatch(/^---\n[^]*napkin/u); // one clip is one note, no archive
  expect(Object.keys(unzipSync(await saveAs(page, 'xlsx')))).toContain('xl/worksheets/sheet1.xml');
  expect(Object.keys(unzipSync(await saveAs(page, 'docx')))).toContain('word/document.xml');
  expect(Object.keys(unzipSync(await saveAs(page, 'epub')))).toContain('EPUB/c00001.xhtml');
  for (const format of ['csv', 'html', 'book', 'annotations', 'ris', 'biblatex', 'csl']) {
    expect((await saveAs(page, format)).toString(), format).toContain('napkin');
  }
  await page.close();
});

test('an export of another product is shown first, brought in, found by its words, and taken back whole', async () => {
  const rows = [
    'title,url,time_added,tags,status',
    'A zephyr and a lamp,http://kfilm.test/lamp,1500000000,sea|film,unread',
    'The interview,http://www.reel-courier.test/interview?utm_source=pocket,1500000000,sea,unread',
    'Bad,javascript:alert(1),,,unread',
  ];
  const file = join(session.profile, 'part_000000.csv');
  writeFileSync(file, rows.join('\n'));
  const page = await openData(session);
  const before = await saveAs(page, 'json');
  await choose(page, file);

  expect(await figures(page)).toMatchObject({ new: '1', 'gain something': '1' });
  expect(await page.$eval('.ProblemList', (list) => list.textContent)).toContain('Line 4');
  await press(page, 'Bring in');
  await said(page, 'Brought in: 1 clip added, 1 changed.');
  await page.click('.BroughtIn summary');
  expect(await page.$$eval('.BroughtIn li', (all) => all.map((one) => one.textContent))).toEqual([
    'A zephyr and a lampkfilm.test',
  ]);
  const popup = await session.popup(await session.visit('http://reel-courier.test/casting'));
  expect(await searchFor(popup, 'zephyr film')).toEqual(['A zephyr and a lamp']);
  await popup.close();

  await page.bringToFront();
  await page.reload();
  await page.waitForSelector('.PastTransfers');
  await page.click('.PastTransfers summary');
  await page.click('.PastTransfers .Button');
  await said(page, 'Taken back');
  const again = await openData(session);
  const after = await saveAs(again, 'json');
  expect(recordsOf(after)).toEqual(recordsOf(before));
  await page.close();
  await again.close();
});

test('another file takes the place of the one whose preview is open', async () => {
  const [first, second] = ['first.csv', 'second.csv'].map((name) => join(session.profile, name));
  const head = 'title,url,time_added,tags,status';
  writeFileSync(first ?? '', `${head}\nOne,http://kfilm.test/one,1500000000,sea,unread`);
  writeFileSync(second ?? '', `${head}\nTwo,http://kfilm.test/two,1500000000,sea,unread`);
  const page = await openData(session);
  await choose(page, first ?? '');
  await choose(page, second ?? '');
  await page.waitForFunction(() =>
    document.querySelector('.PreviewCard-file')?.textContent.includes('second'),
  );
  await press(page, 'Bring in');
  await said(page, 'Brought in: 1 clip added.');

  expect(await page.$eval('.BroughtIn', (list) => list.textContent)).toMatch(/^See the clip.*Two/u);
  await press(page, 'Take it back');
  await said(page, 'Taken back');
  await page.close();
});

/** A saved search and a colour with a name of its own, as the extension keeps them. */
const OWN_WORDS = {
  savedSearches: [{ id: 's', name: 'Napkins', question: 'q=napkin', seen: '2026-03-16T10:00:00.000Z' }],
  settings: { meanings: { yellow: 'Quote', green: 'For the review', blue: 'Check this', pink: 'Casting' } },
};

test('everything out, wiped, and in again: equal field by field', async () => {
  const page = await openData(session);
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(OWN_WORDS)})`);
  const before = await saveAs(page, 'json');
  const file = join(session.profile, 'cuttings.json');
  writeFileSync(file, before);
  const other = newProfile();
  const fresh = await start({ site: session.site, profile: other });
  const there = await openData(fresh);
  await choose(there, file);
  await press(there, 'Bring in');
  await said(there, 'Brought in');

  await said(there, ', 2 saved searches and colour names.');
  expect(recordsOf(await saveAs(there, 'json'))).toEqual(recordsOf(before));
  expect(await there.evaluate(`chrome.storage.local.get(['savedSearches', 'settings'])`)).toMatchObject({
    ...OWN_WORDS,
    settings: { meanings: { green: 'For the review' } }, // the others are said in the browser’s language
  });
  await fresh.close();
  dropProfile(other);
  await page.close();
});

test('a backup is made, the light turns, and the library goes back to it and forth again', async () => {
  const page = await openData(session);
  await said(page, 'There is no second copy yet');
  await press(page, 'Back up now');
  await said(page, '.json.gz');
  const backup = await waitFor(() => page.evaluate(() => document.documentElement.dataset['file']));
  await said(page, 'All is well');
  const file = join(session.profile, 'backup.gz');
  writeFileSync(file, Buffer.from(backup, 'base64'));
  const popup = await session.popup(await session.visit('http://reel-courier.test/casting'));
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  await page.bringToFront();
  await choose(page, file);
  await page.click('input[type="radio"][value="replace"]');
  await page.waitForFunction(() => document.querySelector('.PreviewCard')?.textContent?.includes('removed'));

  expect(await figures(page)).toMatchObject({ removed: '1', 'already here': '1' });
  await press(page, 'Replace my library');
  await said(page, 'Replaced: 1 removed.');
  expect(clipsIn(await saveAs(page, 'json'))).toBe(1);
  await press(page, 'Take it back');
  await said(page, 'Taken back');
  expect(clipsIn(await saveAs(page, 'json'))).toBe(2);
  await page.close();
});

test.each(['light', 'dark'])(
  'axe finds nothing on the page in %s, empty, with a preview, and after it',
  async (scheme) => {
    const page = await openData(session);
    await session.look(page, { 'prefers-color-scheme': scheme });
    await page.waitForSelector('.HealthLight');
    expect(await flawsOf(page)).toEqual([]);
    const file = join(session.profile, `${scheme}.csv`);
    writeFileSync(
      file,
      `title,url,time_added,tags,status\nOne,http://${scheme}.test/,,,unread\nBad,ftp://x,,,unread`,
    );
    await choose(page, file);
    await page.click('.ProblemList summary');
    expect(await flawsOf(page)).toEqual([]);
    await press(page, 'Bring in');
    await said(page, 'Brought in: 1 clip added');
    await page.click('.PastTransfers summary');
    expect(await flawsOf(page)).toEqual([]);
    await page.close();
  },
);

test('at 125 % text on a narrow page nothing is cut off', async () => {
  const page = await openData(session);
  await page.setViewport({ width: 380, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '125%';
  });
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('.Options *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => element.className),
  );

  expect(wide).toEqual([]);
  await page.close();
});

function recordsOf(file: Buffer): readonly { kind: string }[] {
  return (JSON.parse(file.toString()) as { records: { kind: string }[] }).records;
}

function clipsIn(file: Buffer): number {
  return recordsOf(file).filter(({ kind }) => kind === 'clip').length;
}
