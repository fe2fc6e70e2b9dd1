/* Popup and side panel for everyone: what a screen reader is given, what is said, the keys, the looks. */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardsIn, pressInToolbar, selectWords } from './annotate-steps.ts';
import { flawsOf } from './axe.ts';
import { waitFor } from './chromium.ts';
import { press, saidAtFoot } from './popup-steps.ts';
import { clipPage } from './reader-steps.ts';
import { sidewaysBy, smallTargets, still } from './screens.ts';
import { passedOver, walk, withoutRing } from './tab-walk.ts';
import { inChromium, withBrowser } from './with-browser.ts';

const session = withBrowser({ keep: 'everything' });
const REVIEW = 'reel-courier.test/review';
const LOOKS = [
  { 'prefers-color-scheme': 'light' },
  { 'prefers-color-scheme': 'dark' },
  { 'forced-colors': 'active' },
] as const;

inChromium('accessibility tree')(
  'the popup reads as what it is: the article, then its credits, tags and note, then what can be done',
  async () => {
    const popup = await session.popup(await session.visit('http://reel-courier.test/interview'));

    expect(await readAloud(popup)).toEqual([
      'heading Cutting Room',
      'searchbox Search clips',
      'button Library',
      'region Article',
      'textbox Title: Han Do-yeon on shooting a harbour that was never still',
      'textbox Byline: Marta Quill',
      'Date Published: 2026-03-14',
      'DisclosureTriangle All 7 paragraphs',
      'combobox Films',
      'button Salt Lantern',
      'button Borrowed Winter',
      'combobox Directors',
      'button Han Do-yeon',
      'combobox Actors',
      'button Seo Ye-rin',
      'button Baek Ji-hwan',
      'button Take all 5 that are certain',
      'combobox Tags',
      'textbox Note',
      'button Clip',
    ]);
    expect(await wrongIn(popup)).toEqual([]);
    await press(popup, 'Clip');
    await saidAtFoot(popup, 'Clipped');
    expect(await spoken(popup)).toContain('Clipped');
    expect(await wrongIn(popup)).toEqual([]);
    await popup.close();
  },
);

inChromium('accessibility tree')(
  'the side panel reads as what it is, says what happened, and fits 320 px and twice the size',
  async () => {
    const page = await session.visit('http://reel-courier.test/interview');
    const panel = await session.panel(page);
    await selectWords(page, 'made tea and waited');
    await pressInToolbar(page, 'Mark as Quote');
    await waitFor(async () => (await cardsIn(panel)).length === 1);
    await waitFor(() => panel.$('.PicturesCard .Button-danger'), 'the lead picture, kept');

    expect(await readAloud(panel)).toEqual([
      'heading Cutting Room',
      'searchbox Search clips',
      'button Library',
      'DisclosureTriangle Han Do-yeon on shooting a harbour that was never still The Reel Courier',
      'button Read the clip (1 min)',
      'region Highlights',
      'heading Highlights 1',
      'button made tea and waited',
      'button Add a note',
      'button Quote, pressed',
      'button Fact',
      'button Check this',
      'button Casting',
      'button Copy',
      'button Copy as: the quote',
      'button Delete',
      'region Pictures',
      'heading Pictures 1 kept, 532 bytes',
      'button Remove',
      'DisclosureTriangle What is kept',
      'button Always show my highlights on this site',
      'button On all sites',
      'DisclosureTriangle What the colours mean',
      'button Trash clip',
      'button Copy as: the clip',
    ]);
    for (const width of [640, 320]) {
      await panel.setViewport({ width, height: 900 });
      expect(await wrongIn(panel)).toEqual([]);
    }
    await press(panel, 'Delete');
    await waitFor(async () => (await spoken(panel)).some((words) => words.startsWith('Highlight deleted')));
    await panel.close();
  },
);

test('what is said comes into a place that stood there before it, in panel, reader and library', async () => {
  const page = await clipPage(session, `http://${REVIEW}`);
  const panel = await session.panel(page);
  await panel.waitForSelector('.Panel-said');
  expect(await unheard(panel)).toEqual([]);
  for (const path of [`reader.html?clip=${encodeURIComponent(REVIEW)}`, 'library.html', 'names.html']) {
    const own = await session.openOwn(path);
    await own.waitForSelector('[role="status"]');
    expect([path, ...(await unheard(own))]).toEqual([path]);
    await own.close();
  }
});

/** Places where something is to be said that no screen reader knows of. */
async function unheard(page: Page): Promise<string[]> {
  return page.$$eval('[role="status"]', (all) =>
    all
      .filter(
        (one) => !one.closest('details:not([open])') && !one.checkVisibility({ visibilityProperty: true }),
      )
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** The names and roles in the order they are read, without plain text and the parts of a date. */
async function readAloud(page: Page): Promise<string[]> {
  const lines = (node: SerializedAXNode): string[] => {
    const { role, name = '', value, pressed, children = [] } = node;
    const line = `${role} ${name}${value ? `: ${value}` : ''}${pressed === true ? ', pressed' : ''}`;
    const isSaid = !['RootWebArea', 'main', 'search', 'status', 'StaticText'].includes(role);
    return [...(isSaid ? [line] : []), ...(role === 'Date' ? [] : children.flatMap(lines))];
  };
  const tree = await page.accessibility.snapshot();
  return tree ? lines(tree) : [];
}

async function spoken(page: Page): Promise<string[]> {
  return page.$$eval('[role="status"]', (all) => all.map((one) => one.textContent ?? ''));
}

/** What is wrong in any look, in size, in width and on the way by Tab. */
async function wrongIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const features of LOOKS) {
    await still(session, page, features);
    found.push(...(await flawsOf(page)).map((flaw) => `${Object.values(features).join()}: ${flaw}`));
  }
  await still(session, page, {});
  const stops = await walk(page);
  found.push(...(await smallTargets(page)), ...(await passedOver(page, stops)));
  found.push(...(await withoutRing(page, stops)).map((html) => `no ring: ${html}`));
  found.push(...stops.filter(({ isCovered }) => isCovered).map(({ html }) => `covered: ${html}`));
  const by = await sidewaysBy(page);
  return by > 0 ? [...found, `runs out by ${by} px`] : found;
}
