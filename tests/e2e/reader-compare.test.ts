import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPanel } from './annotate-steps.ts';
import { waitFor } from './wait-for.ts';
import { press } from './popup-steps.ts';
import { clipPage, openReader } from './reader-steps.ts';
import { withBrowser } from './with-browser.ts';

const CLIP = 'reel-courier.test/interview';
const HTML = readFileSync(new URL('../site/pages/interview.html', import.meta.url), 'utf8');

const session = withBrowser();

test('the panel shows what the outlet changed, keeps the new version, and the reader switches between both', async () => {
  const page = await clipPage(session, `http://${CLIP}`);
  let panel = await openPanel(session, page);
  await panel.waitForSelector('.PicturesCard');
  expect(await panel.$('[aria-label="Changes on the page"]')).toBeNull();
  await panel.close();

  session.site.answer(
    CLIP,
    HTML.replace('Eleven nights were lost to weather', 'Twelve nights were lost to weather'),
  );
  await page.reload();
  panel = await openPanel(session, page);
  await panel.waitForSelector('[aria-label="Changes on the page"] summary');
  await panel.click('[aria-label="Changes on the page"] summary');
  expect(await panel.$$eval('.TextChanges del', (all) => all.map((one) => one.textContent))).toEqual([
    'Eleven',
  ]);
  expect(await panel.$$eval('.TextChanges ins', (all) => all.map((one) => one.textContent))).toEqual([
    'Twelve',
  ]);
  await press(panel, 'Keep this version too');
  await waitFor(async () => (await panel.$('[aria-label="Changes on the page"]')) === null);

  const reader = await openReader(session, CLIP);
  const words = () => reader.$eval('.Reader-text', (text) => text.textContent ?? '');
  expect(await words()).toContain('Eleven nights');
  await reader.select(
    '.Reader-versions select',
    await reader.$eval('.Reader-versions option:last-child', (one) => one.value),
  );
  await waitFor(async () => (await words()).includes('Twelve nights'));
  await reader.select('.Reader-versions select', '');
  await waitFor(async () => (await words()).includes('Eleven nights'));
});
