/* What the popup says and offers once a page is clipped. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { control, entriesOf, press, saidAtFoot, typeInto, valueOf } from './popup-steps.ts';
import { rowsOf } from './rows.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const ARTICLE = 'http://reel-courier.test/interview';

const session = withBrowser();

const foot = (popup: Page) => popup.$eval('.Foot-saving', (line) => line.textContent);
const isFootShown = (popup: Page) => popup.$eval('.Foot', (line) => line.checkVisibility());

/** The words of whatever stands under a point of the window. */
async function wordsAt(popup: Page, { x, y }: { x: number; y: number }): Promise<string> {
  return popup.evaluate(
    (left, top) => document.elementFromPoint(left, top)?.closest('button')?.textContent ?? '',
    x,
    y,
  );
}

async function middleOf(popup: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await (await control(popup, 'button', name)).boundingBox();
  if (!box) throw new Error(`${name} is not on the screen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('where Clip stood nothing is put in the trash, what is in the trash is not called clipped, and a popup opened again says when it was', async () => {
  const page = await session.visit(ARTICLE);
  let popup = await session.popup(page);
  const place = await middleOf(popup, 'Clip');
  await popup.mouse.click(place.x, place.y);
  await saidAtFoot(popup, 'Clipped');
  expect(await wordsAt(popup, place)).not.toContain('Trash');
  expect((await middleOf(popup, 'Trash')).x).toBeLessThan(place.x - 100);
  await popup.close();

  popup = await session.popup(page);
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(new Date());
  expect(await foot(popup)).toBe(`Clipped on ${day}`);
  expect(await valueOf(popup, 'textbox', 'Title')).not.toBe('');

  await press(popup, 'Trash');
  await waitFor(() => popup.$('aria/Undo[role="button"]'));
  expect(await isFootShown(popup)).toBe(false);
  await press(popup, 'Undo');
  await saidAtFoot(popup, 'Back in your library');
});

test('what is half typed when Clip is pressed is said to be in, and goes back into its box as it was typed', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));
  await typeInto(popup, 'combobox', 'Films', 'Salt Lan');
  await typeInto(popup, 'combobox', 'Actors', 'Seo Ye-r');
  const place = await popup.$('.Foot [role="status"]:empty'); // what comes with its place is not read aloud
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  const said = () => popup.$$eval('.Foot-typed p', ([line]) => line?.textContent);
  expect(await said()).toBe('Clipped as typed: “Salt Lan” in Films and “Seo Ye-r” in Actors.');
  expect(await place?.evaluate(({ textContent }) => textContent)).toBe(await said());

  await typeInto(popup, 'combobox', 'Actors', 'Ki');

  await press(popup, 'Take out');
  await waitFor(async () => (await valueOf(popup, 'combobox', 'Actors')) === 'Seo Ye-r, Ki');
  expect(await valueOf(popup, 'combobox', 'Films')).toBe('Salt Lan');
  expect(await entriesOf(popup, 'Actors')).toEqual([]);
  expect(await said()).toBeUndefined();
  await waitFor(() => popup.evaluate(() => document.activeElement?.getAttribute('data-box') === 'films'));
  await saidAtFoot(popup, 'All changes saved');
  const { clips = [], drafts = [] } = await rowsOf(popup, 'clips', 'drafts');
  expect((clips[0] as { credits: unknown[] }).credits).toEqual([]);
  expect((drafts[0] as { typing: object }).typing).toMatchObject({
    films: 'Salt Lan',
    actors: 'Seo Ye-r, Ki',
  });
});

test('of what was typed to its end nothing is said', async () => {
  const popup = await session.popup(await session.visit(ARTICLE));
  await typeInto(popup, 'combobox', 'Actors', 'Seo Ye-rin');
  await popup.keyboard.press('Enter');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');

  expect(await popup.$('.Foot-typed')).toBeNull();
});

test('the popup keeps its width whatever it shows', async () => {
  const page = await session.visit(ARTICLE);
  const popup = await session.popup(page);
  const widths = [await popup.evaluate(() => innerWidth)];
  await typeInto(
    popup,
    'combobox',
    'Films',
    'Salt Lantern and the very long title of a film that nobody remembers',
  );
  await popup.keyboard.press('Enter');
  widths.push(await popup.evaluate(() => innerWidth));
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  widths.push(await popup.evaluate(() => innerWidth));
  await press(popup, 'Trash');
  await waitFor(() => popup.$('aria/Undo[role="button"]'));
  await waitFor(() => popup.evaluate(() => innerHeight < 500));
  widths.push(await popup.evaluate(() => innerWidth));
  await press(popup, 'Undo');
  await waitFor(() => popup.evaluate(() => innerHeight > 500));
  widths.push(await popup.evaluate(() => innerWidth));

  expect(new Set(widths).size).toBe(1);
});
