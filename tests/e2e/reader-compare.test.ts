import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openPanel } from './annotate-steps.ts';
import { waitFor } from './wait-for.ts';
import { control, openParagraphs, press, saidAtFoot, toggleParagraph } from './popup-steps.ts';
import { clipPage, openReader } from './reader-steps.ts';
import { withBrowser } from './with-browser.ts';

const CLIP = 'reel-courier.test/interview';
const HTML = sitePage('interview');
const FERRY = 'reel-courier.test/ferry';
const CHANGES = '[aria-label="Changes on the page"]';

const session = withBrowser();

test('the panel shows what the outlet changed, keeps the new version, and the reader switches between both', async () => {
  const page = await clipPage(session, `http://${CLIP}`);
  let panel = await openPanel(session, page);
  await panel.waitForSelector('.PicturesCard');
  expect(await panel.$(CHANGES)).toBeNull();
  await panel.close();

  session.site.answer(
    CLIP,
    HTML.replace('Eleven nights were lost to weather', 'Twelve nights were lost to weather'),
  );
  await page.reload();
  panel = await openPanel(session, page);
  await panel.waitForSelector(`${CHANGES} summary`);
  await panel.click(`${CHANGES} summary`);
  expect(await wordsChanged(panel)).toEqual({ gone: ['Eleven'], come: ['Twelve'] });
  await keepVersion(panel);
  await waitFor(async () => (await panel.$(CHANGES)) === null);

  const reader = await openReader(session, CLIP);
  expect(await readIn(reader)).toContain('Eleven nights');
  await showVersion(reader, 1);
  await waitFor(async () => (await readIn(reader)).includes('Twelve nights'));
  await showVersion(reader, 0);
  await waitFor(async () => (await readIn(reader)).includes('Eleven nights'));
});

test('what the person took in and left out is no change of the outlet’s, and holds for a version kept later', async () => {
  const page = await clipPage(session, `http://${FERRY}`);
  const popup = await session.popup(page);
  await openParagraphs(popup);
  await press(popup, 'Show all 8 paragraphs');
  await toggleParagraph(popup, 'harbour of Mokpo');
  await toggleParagraph(popup, 'census');
  await saidAtFoot(popup, 'All changes saved');
  await popup.close();

  session.site.answer(FERRY, sitePage('ferry').replace('shot four times', 'shot five times'));
  await page.reload();
  const panel = await openPanel(session, page);
  await (await panel.waitForSelector(`${CHANGES} summary`))?.click();
  expect(await panel.$eval(`${CHANGES} h2 span`, (count) => count.textContent)).toBe('1 paragraph');
  expect(await wordsChanged(panel)).toEqual({ gone: ['four'], come: ['five'] });
  await keepVersion(panel);
  await waitFor(async () => (await panel.$(CHANGES)) === null);

  const reader = await openReader(session, FERRY);
  await showVersion(reader, 1);
  await waitFor(async () => (await readIn(reader)).includes('shot five times'));
  expect(await readIn(reader)).toContain('harbour of Mokpo');
  expect(await readIn(reader)).not.toContain('census');
});

test('a page that reads again as it was clipped can be kept so, and the panel says nothing more', async () => {
  const page = await clipPage(session, `http://${CLIP}`);
  for (const html of [HTML.replace('Eleven nights', 'Twelve nights'), HTML]) {
    session.site.answer(CLIP, html);
    await page.reload();
    const panel = await openPanel(session, page);
    await panel.waitForSelector(CHANGES);
    await press(panel, 'Keep this version too');
    await waitFor(async () => (await panel.$(CHANGES)) === null);
    await panel.close();
  }

  const reader = await openReader(session, CLIP);
  await showVersion(reader, 1);
  await waitFor(async () => (await readIn(reader)).includes('Twelve nights'));
  await showVersion(reader, 2);
  await waitFor(async () => (await readIn(reader)).includes('Eleven nights'));
});

function sitePage(name: string): string {
  return readFileSync(new URL(`../site/pages/${name}.html`, import.meta.url), 'utf8');
}

async function keepVersion(panel: Page): Promise<void> {
  const keep = await control(panel, 'button', 'Keep this version too');
  await keep.press('Enter'); // the panel's foot may lie over it
}

async function wordsChanged(panel: Page): Promise<{ gone: string[]; come: string[] }> {
  const words = (tag: string) =>
    panel.$$eval(`.TextChanges ${tag}`, (all) => all.map((one) => one.textContent ?? ''));
  return { gone: await words('del'), come: await words('ins') };
}

function readIn(reader: Page): Promise<string> {
  return reader.$eval('.Reader-text', (text) => text.textContent ?? '');
}

/** Chooses a reading of the page: 0 as it was clipped, then the oldest. */
async function showVersion(reader: Page, at: number): Promise<void> {
  await waitFor(async () => (await reader.$$('.Reader-versions option')).length > at);
  const value = await reader.$$eval('.Reader-versions option', (all, place) => all[place]?.value ?? '', at);
  await reader.select('.Reader-versions select', value);
}
