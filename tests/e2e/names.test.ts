import { expect, test } from 'vitest';
import { waitFor } from './wait-for.ts';
import { clipsFound, fillLibrary, searchLibrary } from './library-steps.ts';
import { flawsInBoth } from './axe.ts';
import { clipWith, facetOf, texts } from './names-steps.ts';
import { control, entriesOf, searchFor, typeInto } from './popup-steps.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser({ keep: 'everything' });

async function restarted(): Promise<void> {
  await new Promise((done) => setTimeout(done, 500));
  await session.kill();
  await session.restart();
}

async function openSame() {
  const page = await session.openOwn('names.html?show=same');
  await page.waitForSelector('.Names-pair, .Library-nothing');
  return page;
}

const SAID = '.BulkBar-said span';

test('two spellings clipped from two pages are proposed with reasons, one facet after one key, and two after undo', async () => {
  await clipWith(session, 'http://reel-courier.test/interview', { Actors: ['Seo Ye-rin'] });
  await clipWith(session, 'http://reel-courier.test/casting', { Actors: ['Suh Ye-lin'] });
  expect(await facetOf(session, 'actor')).toEqual(['Seo Ye-rin 1', 'Suh Ye-lin 1']);

  const page = await openSame();
  expect((await texts(page, '.PairCard h3')).sort()).toEqual(['Seo Ye-rin', 'Suh Ye-lin']);
  expect(await texts(page, '.Names-reasons li')).toContain('Two ways to write one Korean sound.');
  expect(await flawsInBoth(session, page)).toEqual([]);
  await page.click('::-p-text(Show as Seo Ye-rin)');
  await page.keyboard.press('m');
  await waitFor(async () => (await texts(page, SAID)).includes('“Suh Ye-lin” is now “Seo Ye-rin”'));
  expect(await facetOf(session, 'actor')).toEqual(['Seo Ye-rin 2']);

  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await page.waitForSelector('.Names-pair');
  expect(await facetOf(session, 'actor')).toEqual(['Seo Ye-rin 1', 'Suh Ye-lin 1']);
  await page.bringToFront();
  await page.click('::-p-text(Show as Seo Ye-rin)');
  await page.keyboard.press('m');
  await page.waitForSelector('.Library-nothing'); // it is written: a power cut may come
  await page.close();
});

test('after a crash the two are still one: search, the boxes and suggestions know every spelling', async () => {
  await restarted();
  expect(await facetOf(session, 'actor')).toEqual(['Seo Ye-rin 2']);
  const library = await session.openOwn('library.html');
  await library.waitForSelector('.ClipRow-title');
  await searchLibrary(library, 'actor:"Suh Ye-lin"');
  await waitFor(async () => (await clipsFound(library)) === 2);
  expect(await library.$eval('.Library-also', (line) => line.textContent)).toContain('Seo Ye-rin');
  await library.close();

  session.site.answer(
    'reel-courier.test/again',
    '<!doctype html><html lang="en"><title>A note</title><article><h1>A note from the coast</h1><p>Suh Ye-lin was seen at the harbour on Friday, in a yellow coat, and would not say what she was doing there. The harbour master said that visitors come and go, and that he had not asked.</p><p>Nothing more is known at this point, though the paper has sent somebody to look.</p></article>',
  );
  const popup = await session.popup(await session.visit('http://reel-courier.test/again'));
  const offered = await control(popup, 'button', 'Seo Ye-rin');
  await offered.focus();
  expect(await popup.$eval('.SuggestedNames-why p[dir]', (why) => why.textContent)).toContain('Suh Ye-lin');
  await typeInto(popup, 'combobox', 'Actors', 'suh');
  await waitFor(async () => (await texts(popup, '[role="option"]')).includes('Seo Ye-rin'));
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  expect(await entriesOf(popup, 'Actors')).toEqual(['Seo Ye-rin']);
  expect(await searchFor(popup, 'actor:"Suh Ye-lin"')).toHaveLength(2);
  expect(await popup.$eval('.SearchBox-remarks', (line) => line.textContent)).toContain('Seo Ye-rin');
  await popup.close();
});

test('a name page says how it is spelled, and a spelling split out is a name of its own after a crash', async () => {
  const page = await session.openOwn('names.html?person=Suh%20Ye-lin');
  await page.waitForSelector('.Names-head h2');
  expect(await texts(page, '.Names-head h2, .Names-also')).toEqual(['Seo Ye-rin', 'also spelled Suh Ye-lin']);
  expect(await texts(page, '.ClipLine-spelled')).toEqual(['as Suh Ye-lin']);
  expect(await flawsInBoth(session, page)).toEqual([]);
  await page.click('::-p-aria([name="Split out Suh Ye-lin"][role="button"])');
  await waitFor(async () => (await texts(page, '.Names-also')).length === 0);
  await restarted();

  expect(await facetOf(session, 'actor')).toEqual(['Seo Ye-rin 1', 'Suh Ye-lin 1']);
});

test('what was never the same is not proposed again, also after a crash, until it is taken back', async () => {
  let page = await openSame();
  expect(await texts(page, '.PairCard h3')).toEqual([]); // split by hand: never the same
  await page.waitForSelector('.Names-lately');
  for (const left of [1, 0]) {
    await page.click('.Names-lately button'); // the split, then the merge
    await waitFor(async () => (await texts(page, '.Names-lately li')).length === left);
  }
  await page.waitForSelector('.Names-pair');
  await page.keyboard.press('n');
  await page.waitForSelector('.Library-nothing');
  await page.close();
  await restarted();
  page = await openSame();
  expect(await texts(page, '.PairCard h3')).toEqual([]);

  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await page.waitForSelector('.Names-pair');
  await page.close();
});

test('two people of one name: the clips chosen get a word that tells them apart, and lose it with undo', async () => {
  const page = await session.openOwn('names.html?person=Seo%20Ye-rin');
  await page.waitForSelector('.ClipLine');
  await page.click('.ClipLine input');
  await page.type('.Names-distinguish input', 'singer');
  expect(await flawsInBoth(session, page)).toEqual([]);
  await page.keyboard.press('Enter');
  await waitFor(async () => (await facetOf(session, 'actor')).includes('Seo Ye-rin (singer) 1'));

  await page.bringToFront();
  await page.click('.BulkBar-undo button');
  await waitFor(async () => (await texts(page, SAID)).join().startsWith('Taken back'));
  expect(await facetOf(session, 'actor')).toEqual(['Seo Ye-rin 1', 'Suh Ye-lin 1']);
  await page.close();
});

test('people and films are lists with counts, found by any word, and a film has its cast', async () => {
  const page = await session.openOwn('names.html?show=people');
  await fillLibrary(page, 60);
  await page.reload();
  await page.waitForSelector('.NameList li');
  expect(await flawsInBoth(session, page)).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('sollers');
  await waitFor(async () => (await texts(page, '.NameList-name')).join() === 'Ingrid Sollers');
  await page.click('.NameList a');
  await page.waitForSelector('.Names-head h2');
  expect(page.url()).toContain('person=Ingrid+Sollers');
  expect(await texts(page, '.Names-people h3')).toContain('Films, with whom');
  await page.click('.Names-people a');
  await waitFor(async () => (await texts(page, '.Names-people h3')).join() === 'Director,Cast');
  expect(await page.$('.Timeline')).not.toBeNull();
  expect(await flawsInBoth(session, page)).toEqual([]);

  await page.setViewport({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.goBack();
  await waitFor(async () => (await texts(page, '.Names-head h2')).join() === 'Ingrid Sollers');
  await page.close();
});
