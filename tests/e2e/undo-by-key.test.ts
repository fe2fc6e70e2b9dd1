/* Where the keyboard is once Undo was pressed: at what came back, else where the person was, never nowhere. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardsIn, mark, openPanel } from './annotate-steps.ts';
import { control, saidAtFoot } from './popup-steps.ts';
import { clipPage, openReader, said } from './reader-steps.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();

const ARTICLE = 'http://reel-courier.test/interview';
const CLIP = 'reel-courier.test/interview';
const NAPKIN = 'drew it on a napkin';
const LISTEN = 'Four minutes, no cut';
const SIX_AFTER_IT = [
  'can carry a lighthouse',
  'lost to weather',
  'nobody alive remembered',
  NAPKIN,
  'every house by the sea',
  'no water in it',
];

async function pressByKey(page: Page, name: string): Promise<void> {
  await (await control(page, 'button', name)).focus();
  await page.keyboard.press('Enter');
}

/** What has the keyboard, as it is read; nothing where nothing has it. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    return at === document.body ? '' : (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim();
  });
}

async function deleteAndTakeBack(page: Page): Promise<void> {
  await waitFor(async () => (await cardsIn(page)).length === 2, 'both cards');
  await pressByKey(page, 'Delete');
  await waitFor(async () => (await cardsIn(page)).join() === NAPKIN, 'the first card to go');
  expect(await focused(page)).toBe(NAPKIN);
  await pressByKey(page, 'Undo');
}

test('in the side panel, a highlight that comes back by Undo has the keyboard', async () => {
  const page = await clipPage(session, ARTICLE);
  const panel = await openPanel(session, page);
  await mark(page, NAPKIN);
  await mark(page, LISTEN);
  await deleteAndTakeBack(panel);

  await waitFor(async () => (await focused(panel)) === LISTEN, 'the keyboard on the card that came back');
});

test('in the side panel, a card that comes back behind a filter leaves the keyboard on what is shown', async () => {
  const page = await clipPage(session, ARTICLE);
  const panel = await openPanel(session, page);
  await mark(page, LISTEN);
  for (const words of SIX_AFTER_IT) await mark(page, words, 'Fact'); // so many are offered a filter
  await waitFor(async () => (await cardsIn(panel)).length === 7, 'all cards');
  await pressByKey(panel, 'Delete');
  await waitFor(async () => !(await cardsIn(panel)).includes(LISTEN), 'the first card to go');
  await pressByKey(panel, 'Fact');
  await waitFor(
    async () => (await panel.$('.MarkFilter [aria-pressed="true"]')) !== null,
    'the filter to be on',
  );
  await pressByKey(panel, 'Undo');
  await panel.waitForFunction(() => document.querySelector('.Panel-said')?.textContent?.includes('is back'));

  expect(await cardsIn(panel)).not.toContain(LISTEN);
  expect(await focused(panel)).not.toBe('');
});

test('in the reader, a highlight that comes back by Undo has the keyboard, and “Close” leaves it somewhere', async () => {
  const page = await clipPage(session, ARTICLE);
  await mark(page, NAPKIN);
  await mark(page, LISTEN);
  const reader = await openReader(session, CLIP);
  await deleteAndTakeBack(reader);
  await waitFor(async () => (await focused(reader)) === LISTEN, 'the keyboard on the card that came back');
  await said(reader, 'The highlight is back');
  await pressByKey(reader, 'Close');
  await said(reader, '');

  expect(await focused(reader)).not.toBe('');
});

test('in the popup, the keyboard is on Undo once a clip was deleted, and not nowhere once it is back', async () => {
  const popup = await session.popup(await clipPage(session, ARTICLE));
  await pressByKey(popup, 'Trash');
  await waitFor(async () => (await focused(popup)) === 'Undo', 'the keyboard on Undo');
  await popup.keyboard.press('Enter');
  await saidAtFoot(popup, 'Back in your library');

  expect(await focused(popup)).not.toBe('');
});

test('in the library, clips put into the trash and had back by key leave the keyboard somewhere', async () => {
  await clipPage(session, ARTICLE);
  const library = await session.openOwn('library.html');
  await library.bringToFront();
  const box = await library.waitForSelector('.ClipRow input[type="checkbox"]');
  await box?.click();
  await pressByKey(library, 'Trash');
  await library.waitForSelector('.BulkBar-undo');
  expect(await focused(library)).not.toBe('');
  await pressByKey(library, 'Undo');
  await library.waitForSelector('.ClipRow-title');

  expect(await focused(library)).not.toBe('');
});
