import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitFor } from './wait-for.ts';
import { openParagraphs, press, saidAtFoot, searchFor, toggleParagraph, valueOf } from './popup-steps.ts';
import { openReader } from './reader-steps.ts';
import { rowsOf } from './rows.ts';
import { sharedPages, visitShared } from './shared-pages.ts';
import { withBrowser } from './with-browser.ts';

const ARTICLE = 'http://reel-courier.test/ferry';
/** What the steps leave out of the article, and its words that nothing else has. */
const CREDIT = 'harbour of Mokpo';

const session = withBrowser();

test('the preview says how much was kept, and shows what was left out with the reason', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));

  expect(await countIn(popup)).toBe('6 of 8 paragraphs');
  await openParagraphs(popup);
  const rows = await rowsIn(popup);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ kept: false, reason: 'below the article’s end' });
  expect(rows[0]?.text).toContain(CREDIT);
});

test('one press takes a paragraph in, and the clip is found by it', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));
  await openParagraphs(popup);
  await toggleParagraph(popup, CREDIT);
  await counted(popup, '7 of 8 paragraphs');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');

  expect(await countIn(popup)).toBe('7 of 8 paragraphs');
  expect(await searchFor(popup, 'Mokpo')).toHaveLength(1);
});

test('the reader says what of the page was left out, and why', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  const reader = await openReader(session, 'reel-courier.test/ferry');

  await reader.click('.LeftOut ::-p-text(2 paragraphs of the page were left out)');
  const [first] = await reader.$$eval('.LeftOut li', (all) =>
    all.map(({ textContent }) => textContent ?? ''),
  );
  expect(first).toContain(CREDIT);
  expect(first).toContain('below the article’s end');
});

test('what was chosen before clipping is there when the popup is opened again', async () => {
  const page = await session.visit(ARTICLE);
  let popup = await session.popup(page);
  await openParagraphs(popup);
  await toggleParagraph(popup, CREDIT);
  await saidAtFoot(popup, 'Draft saved');
  await popup.close();

  popup = await session.popup(page);

  await counted(popup, '7 of 8 paragraphs');
  await saidAtFoot(popup, 'Draft saved');
});

test('a paragraph left out of a clip stays out, is no longer found, and can be taken in again', async () => {
  const page = await session.visit(ARTICLE);
  let popup = await session.popup(page);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await openParagraphs(popup);
  await press(popup, 'Show all 8 paragraphs');
  await toggleParagraph(popup, 'census');
  await saidAtFoot(popup, 'All changes saved');
  await popup.close();

  popup = await session.popup(page);
  expect(await countIn(popup)).toBe('5 of 8 paragraphs');
  expect(await searchFor(popup, 'census')).toEqual([]);
  await popup.close();
  popup = await session.popup(page);
  await openParagraphs(popup);
  expect((await rowsIn(popup)).find(({ text }) => text.includes('census'))?.reason).toBe('left out by hand');
  await toggleParagraph(popup, 'census');
  await saidAtFoot(popup, 'All changes saved');

  expect(await searchFor(popup, 'census')).toHaveLength(1);
});

test('by keyboard alone: open, go down, take in, take back; each is said', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));
  await popup.focus('.ParagraphList summary');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.ParagraphList-row');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press(' ');
  await counted(popup, '7 of 8 paragraphs');
  expect(await saidIn(popup)).toMatch(/^Taken in: “Follow her/);

  await popup.keyboard.down('Control');
  await popup.keyboard.press('z');
  await popup.keyboard.up('Control');
  await counted(popup, '6 of 8 paragraphs');

  expect(await saidIn(popup)).toBe('Undone.');
  await saidAtFoot(popup, '');
});

const seed = sharedPages().find(({ file }) => file === 'lee-chung-hyun-ballerina.html');
test.runIf(seed)(
  'the article this product was imagined on is its ten paragraphs, its byline, and nothing of its frame',
  async () => {
    if (!seed) return;
    const popup = await session.popup(await visitShared(session, seed));
    expect(await countIn(popup)).toBe('All 10 paragraphs');
    expect(await valueOf(popup, 'textbox', 'Byline')).toBe('Nat.O');
    await press(popup, 'Clip');
    await saidAtFoot(popup, 'Clipped');

    const { bodies } = await rowsOf(popup, 'bodies');
    expect(JSON.stringify(bodies)).not.toMatch(
      /Generic selectors|Exact matches|Search in|Post Type|Author Nat|Leave a Reply|Login to post|Recent Posts|box office/,
    );
    expect(bodies?.map((body) => (body as { text: string }).text.split('\n\n').length)).toEqual([10]);
  },
);

function countIn(popup: Page): Promise<string> {
  return popup.$eval('.ParagraphList summary strong', (count) => count.textContent ?? '');
}

async function counted(popup: Page, words: string): Promise<void> {
  await waitFor(async () => (await countIn(popup)) === words, words);
}

function saidIn(popup: Page): Promise<string> {
  return popup.$eval('.ParagraphList-said [role="status"]', (line) => line.textContent ?? '');
}

function rowsIn(popup: Page): Promise<{ text: string; kept: boolean; reason: string | undefined }[]> {
  return popup.$$eval('.ParagraphList-row', (rows) =>
    rows.map((row) => ({
      text: row.querySelector('.ParagraphList-text')?.textContent ?? '',
      kept: row.querySelector('input')?.checked ?? false,
      reason: row.querySelector('.ParagraphList-reason')?.textContent ?? undefined,
    })),
  );
}
