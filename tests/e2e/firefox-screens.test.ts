/* The main line of each screen in Firefox; what is tried in depth is tried in Chromium. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openPanel, paintedWords, pressInToolbar, selectWords } from './annotate-steps.ts';
import { flawsOf } from './axe.ts';
import { choose, figures, openData, said, saveAs } from './data-steps.ts';
import { clipsFound, fillLibrary, searchLibrary } from './library-steps.ts';
import { press, saidAtFoot, searchFor, typeInto } from './popup-steps.ts';
import { waitFor } from './wait-for.ts';
import { inFirefox, withFirefox } from './with-browser.ts';

const ARTICLE = 'http://reel-courier.test/interview';
const NAPKIN = 'drew it on a napkin';

const session = withFirefox({ keep: 'browser' });

inFirefox('a full library is searched, narrowed, put in the trash and had back', async () => {
  const page = await session.openOwn('library.html');
  await page.waitForSelector('.FirstRun');
  await fillLibrary(page, 40);
  void page.reload().catch(() => undefined); // WebDriver never says that it has arrived
  await page.waitForSelector('.ClipRow-title');
  expect(await clipsFound(page)).toBe(40);
  expect(await flawsOf(page)).toEqual([]);

  await searchLibrary(page, 'tag:interview');
  await waitFor(async () => (await clipsFound(page)) < 40);
  const found = await clipsFound(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await page.keyboard.press('t');
  await searchLibrary(page, ' ');
  await waitFor(async () => (await clipsFound(page)) === 40 - found);
  await page.click('.BulkBar-undo button');
  await waitFor(async () => (await clipsFound(page)) === 40);
});

inFirefox('what was clipped goes out, what another product kept comes in, and both are found', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));
  await typeInto(popup, 'textbox', 'Note', 'Ask about the zither');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  const page = await openData(session);
  expect(JSON.parse((await saveAs(page, 'json')).toString())).toMatchObject({
    records: [
      { kind: 'clip', clip: { note: 'Ask about the zither' } },
      { kind: 'end', clips: 1 },
    ],
  });
  const file = join(session.profile, 'part_000000.csv');
  writeFileSync(
    file,
    'title,url,time_added,tags,status\nA zephyr,http://kfilm.test/lamp,1500000000,sea,unread',
  );
  await choose(page, file);
  expect(await figures(page)).toMatchObject({ new: '1' });
  await press(page, 'Bring in');
  await said(page, 'Brought in: 1 clip added');
  expect(await flawsOf(page)).toEqual([]);

  const again = await session.popup(await session.visit('http://reel-courier.test/casting'));
  expect(await searchFor(again, 'zephyr')).toEqual(['A zephyr']);
  expect(await searchFor(again, 'zither')).toHaveLength(1);
});

inFirefox('the reader shows a clip as it was kept, with its mark, and so does the sidebar', async () => {
  const page = await session.visit(ARTICLE);
  const popup = await session.popup(page);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  const panel = await openPanel(session, page);
  await selectWords(page, NAPKIN);
  await pressInToolbar(page, 'Mark as Fact');
  await panel.waitForSelector('.HighlightCard-quote');
  expect(await flawsOf(panel)).toEqual([]);
  const reader = await session.openOwn('reader.html?clip=reel-courier.test%2Finterview');
  await reader.waitForSelector('.Reader-text');

  expect(await reader.$eval('.Reader-text', (text) => text.textContent)).toContain(NAPKIN);
  await waitFor(async () => (await paintedWords(reader))[0] === `green: ${NAPKIN}`);
  expect(await flawsOf(reader)).toEqual([]);
});
