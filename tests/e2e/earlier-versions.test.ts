import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openPanel, pressInToolbar, selectWords } from './annotate-steps.ts';
import { control, press, saidAtFoot, typeInto, valueOf } from './popup-steps.ts';
import { withBrowser } from './with-browser.ts';

const FIRST = 'Ask about the napkin, and about the lamp that was built three times.';
const SECOND = 'Ask about tea.';

const session = withBrowser({ keep: 'everything' });

/** Writes something else in place of all that stands in a box. */
async function writeOver(page: Page, name: string, text: string): Promise<void> {
  const box = await control(page, 'textbox', name);
  await box.evaluate((element) => (element as HTMLTextAreaElement).select());
  await page.keyboard.type(text);
}

const openVersions = async (page: Page, within: string) => {
  const summary = await page.waitForSelector(`${within} .EarlierVersions summary`);
  await summary?.focus();
  await page.keyboard.press('Enter');
};

/** By keys: in a small popup it may lie below the foot. */
async function pressByKey(page: Page, name: string): Promise<void> {
  await (await control(page, 'button', name)).focus();
  await page.keyboard.press('Enter');
}

test('a note written over in the popup is had back after the browser was killed, and the newer again', async () => {
  let popup = await session.popup(await session.visit('http://reel-courier.test/interview'));
  await typeInto(popup, 'textbox', 'Note', FIRST);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await writeOver(popup, 'Note', SECOND);
  await saidAtFoot(popup, 'All changes saved');
  await session.kill();

  await session.restart();
  popup = await session.popup(await session.visit('http://reel-courier.test/interview'));
  expect(await valueOf(popup, 'textbox', 'Note')).toBe(SECOND);
  await openVersions(popup, '.NoteBox');
  await pressByKey(popup, 'Restore');
  expect(await valueOf(popup, 'textbox', 'Note')).toBe(FIRST);
  await popup.waitForFunction(() =>
    document.querySelector('.EarlierVersions li')?.textContent?.includes('tea'),
  );
  await pressByKey(popup, 'Undo');
  expect(await valueOf(popup, 'textbox', 'Note')).toBe(SECOND);
  await popup.close();
});

test('the note of a highlight has its earlier versions in the panel', async () => {
  const page = await session.visit('http://reel-courier.test/interview');
  await (await session.popup(page)).close(); // lets us into the page
  await selectWords(page, 'napkin');
  await pressInToolbar(page, 'Mark as Quote');
  const panel = await openPanel(session, page);
  await press(panel, 'Add a note');
  await typeInto(panel, 'textbox', 'Note on this highlight', FIRST);
  await writeOver(panel, 'Note on this highlight', SECOND);
  await openVersions(panel, '.HighlightCard-writing');
  await pressByKey(panel, 'Restore');

  expect(await valueOf(panel, 'textbox', 'Note on this highlight')).toBe(FIRST);
  await panel.keyboard.press('Escape');
});
