/* A name written in ways that differ in no letter: shown as one, and told apart where it is not. */
import { expect, test } from 'vitest';
import { clipWith, facetOf, texts } from './names-steps.ts';
import { press } from './popup-steps.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();

test('ways to write a name that differ in no letter are shown as one spelling, and one is told apart and back', async () => {
  await clipWith(session, 'http://reel-courier.test/interview', { Actors: ['Park Soo-bin'] });
  await clipWith(session, 'http://reel-courier.test/casting', { Actors: ['Park Soo-bin'] });
  await clipWith(session, 'http://reel-courier.test/festival', { Actors: ['Park Soobin'] });
  expect(await facetOf(session, 'actor')).toEqual(['Park Soo-bin 3']);

  const page = await session.openOwn('names.html?person=Park+Soobin');
  await page.waitForSelector('.Names-page[aria-busy="false"] .Names-ways');
  expect(await texts(page, '.Names-ways p')).toEqual([
    'Also written Park Soobin. Only case, accents, spaces or hyphens differ, so it is one spelling.',
  ]);
  await press(page, '“Park Soobin” is somebody else');
  await waitFor(() => page.evaluate(() => document.activeElement?.closest('.Names-distinguish') !== null));
  await page.keyboard.type('singer');
  await press(page, 'Call it “Park Soobin (singer)”');
  await waitFor(async () => (await texts(page, '.Names-ways')).length === 0);
  expect(await facetOf(session, 'actor')).toEqual(['Park Soo-bin 2', 'Park Soobin (singer) 1']);

  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await page.waitForSelector('.Names-ways');
  expect(await facetOf(session, 'actor')).toEqual(['Park Soo-bin 3']);
});

test('of two spellings with as many clips the one is kept that the articles have, unless the person chose', async () => {
  await clipWith(session, 'http://reel-courier.test/interview', { Directors: ['Han Do-yeon'] });
  await clipWith(session, 'http://reel-courier.test/gallery', { Directors: ['Do-yeon Han'] });
  const page = await session.openOwn('names.html?show=same');
  await page.waitForSelector('.Names-pair');

  await waitFor(
    async () => (await texts(page, '.PairCard[data-kept="true"] h3')).join() === 'Han Do-yeon',
    'the spelling of the articles',
  );
  await page.click('::-p-text(Show as Do-yeon Han)');
  await page.keyboard.press('m');
  await waitFor(async () => (await facetOf(session, 'director')).join() === 'Do-yeon Han 2');
});
