/* A setting that the browser does not keep, chosen beside an article: it is said, and what was before counts. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openPanel } from './annotate-steps.ts';
import { said } from './data-steps.ts';
import { press } from './popup-steps.ts';
import { clipPage, openReader } from './reader-steps.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const CLIP = 'reel-courier.test/interview';
const NO_ROOM = 'The browser has no room to keep this. What you chose before still counts';

const session = withBrowser();

/** From now on the browser keeps no setting that is chosen in this page, as one whose room is used up. */
async function refuse(page: Page): Promise<void> {
  await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set = () =>
    Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'))`);
}

test('the reader goes back to the paper that is kept, and says why', async () => {
  await clipPage(session, `http://${CLIP}`);
  const reader = await openReader(session, CLIP);
  const paper = () => reader.evaluate(() => document.documentElement.dataset['paper']);
  const before = await paper();
  await refuse(reader);
  await press(reader, 'Letters and paper');
  await (await reader.waitForSelector('aria/Sepia[role="radio"]'))?.click();
  await said(reader, NO_ROOM);
  await waitFor(async () => (await paper()) === before, 'the paper as it was');
  expect(await reader.$eval('[name$="paper"]:checked', (chosen) => chosen.parentElement?.textContent)).toBe(
    'Auto',
  );
  await reader.close();
});

test('the panel says it, and its fields show what is kept', async () => {
  const panel = await openPanel(session, await clipPage(session, `http://${CLIP}`));
  await refuse(panel);
  const field = '.ColourNames label:nth-child(2) input';
  await panel.$eval('.ColourNames', (fold) => ((fold as HTMLDetailsElement).open = true));
  await (await panel.waitForSelector(field))?.click({ count: 3 });
  await panel.keyboard.type('Box office');
  await panel.keyboard.press('Tab');
  await said(panel, NO_ROOM);
  await waitFor(() => panel.$eval(field, (input) => input.value === 'Fact'));

  const wish = '.PictureFields select';
  await panel.waitForSelector(wish);
  await panel.$eval('.PicturesCard details', (fold) => (fold.open = true));
  await panel.select(wish, 'all');
  await waitFor(() => panel.$eval(wish, (select) => select.value === 'lead'));
  await said(panel, NO_ROOM);
});
