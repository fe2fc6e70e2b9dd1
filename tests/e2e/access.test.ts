import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { flawsOf } from './axe.ts';
import { entriesOf, saidAtFoot, searchFor } from './popup-steps.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser({ keep: 'everything' });

test('everything in the popup can be done by keyboard alone, in the order it is read', async () => {
  const popup = await session.popup(await session.visit('http://reel-courier.test/interview'));
  const walk: string[] = [];
  await popup.evaluate(() => document.body.focus());
  for (let step = 0; step < 14; step++) {
    await popup.keyboard.press('Tab');
    const name = await focusedName(popup);
    if (walk.at(-1) !== name) walk.push(name); // a date box has three stops
  }
  expect(walk).toEqual([
    'Search clips',
    'Library',
    'Title',
    'Byline',
    'Published',
    'All 7 paragraphs',
    'Films',
    'Directors',
    'Actors',
    'Take all 5 that are certain',
    'Tags',
  ]);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-box="films"]')?.focus());
  await popup.keyboard.type('Salt Lantern');
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Tab');
  await popup.keyboard.type('Han Do-yeon');
  for (let step = 0; step < 6 && (await focusedName(popup)) !== 'Clip'; step++) {
    await popup.keyboard.press('Tab');
  }
  expect(await focusedName(popup)).toBe('Clip');
  await popup.keyboard.press('Enter');
  await saidAtFoot(popup, 'Clipped');

  expect(await entriesOf(popup, 'Directors')).toEqual(['Han Do-yeon']);
  await popup.close();
});

const LOOKS = [
  ['light', { 'prefers-color-scheme': 'light' }],
  ['dark', { 'prefers-color-scheme': 'dark' }],
  ['forced colours', { 'forced-colors': 'active' }],
] as const;

test.each(LOOKS)('axe finds nothing in the popup in %s', async (_look, features) => {
  const popup = await session.popup(await session.visit('http://reel-courier.test/casting'));
  await session.look(popup, features);
  expect(await flawsOf(popup)).toEqual([]);
  await searchFor(popup, 'harbour');
  expect(await flawsOf(popup)).toEqual([]);
  await popup.close();
});

test('at 125 % text nothing in the popup is cut off or runs out of it', async () => {
  const popup = await session.popup(await session.visit('http://reel-courier.test/casting'));
  await popup.evaluate(() => {
    document.documentElement.style.fontSize = '125%';
  });
  const wide = await popup.evaluate(() =>
    [...document.querySelectorAll('.Popup *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => element.className),
  );

  expect(wide).toEqual([]);
  await popup.close();
});

async function focusedName(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.labels?.[0]
        : undefined;
    return element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '';
  });
}
