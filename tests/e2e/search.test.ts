import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { addEntries, press, saidAtFoot, searchFor, typeInto } from './popup-steps.ts';
import { withBrowser } from './with-browser.ts';

const KOREAN = '배우 서예린, ‘소금 등불’로 돌아오다';
const ENGLISH = 'Han Do-yeon on shooting a harbour that was never still';

const session = withBrowser({ keep: 'everything' });
let popup: Page;
beforeAll(async () => {
  for (const name of ['korean', 'interview', 'casting']) await clip(name);
  popup = await session.popup(await session.visit('http://reel-courier.test/gallery'));
});

async function clip(name: string): Promise<void> {
  const form = await session.popup(await session.visit(`http://reel-courier.test/${name}`));
  if (name === 'interview') {
    await addEntries(form, 'Films', ['Salt Lantern']);
    await typeInto(form, 'textbox', 'Note', 'Compare with 是枝裕和 and the quixotic lamp.');
  }
  await press(form, 'Clip');
  await saidAtFoot(form, 'Clipped');
  await form.close();
}

const remarks = () => popup.$$eval('.SearchBox-remarks', (lines) => lines.map((line) => line.textContent));

test.each([
  ['a part of a Korean word', '예린', KOREAN],
  ['Japanese signs in a note', '枝裕', ENGLISH],
  ['a phrase', '"quixotic lamp"', ENGLISH],
  ['a film and a word', 'film:lantern quixotic', ENGLISH],
])('the popup finds %s', async (_, query, title) => {
  expect(await searchFor(popup, query)).toEqual([title]);
  expect(await remarks()).toEqual([]);
});

test('what is excluded is not found', async () => {
  expect(await searchFor(popup, 'lantern -quixotic')).not.toContain(ENGLISH);
});

test('a typo is forgiven, and the popup says what it searched instead', async () => {
  expect(await searchFor(popup, 'quixtoic ')).toEqual([ENGLISH]);
  expect(await remarks()).toEqual(['No clip has “quixtoic”, so this is what was found for “quixotic”.']);
});

test('what it does not understand it searches as words, and says so', async () => {
  expect(await searchFor(popup, 'quixotic after:lamp')).toEqual([ENGLISH]);
  expect(await remarks()).toEqual(['“after:lamp” was not understood and is searched as words.']);
});

test('a result says where its words stand', async () => {
  await searchFor(popup, 'quixotic');

  expect(await popup.$eval('.SearchBox-facts', (line) => line.textContent)).toMatch(/in your note$/);
});

test('where nothing is found the library is asked the same by one press', async () => {
  expect(await searchFor(popup, 'kaleidoscopes')).toEqual([]);
  await press(popup, 'Look in the library, the trash too');
  const library = await session.opened('library.html?q=kaleidoscopes');

  await library.waitForSelector('.Library[aria-busy="false"]');
  expect(await library.$eval('input[type="search"]', (box) => box.value)).toBe('kaleidoscopes');
});
