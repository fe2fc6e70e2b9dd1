/* What a search found opens in the reader at the words, from wherever it was searched. */
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { cardsIn, openPanel, pressInToolbar, selectWords } from './annotate-steps.ts';
import { searchLibrary } from './library-steps.ts';
import { addEntries, press, saidAtFoot, searchFor, typeInto, valueOf } from './popup-steps.ts';
import { clipPage, openReader, wordsPainted } from './reader-steps.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const CLIP = 'reel-courier.test/interview';
const LONG = 'reel-courier.test/night';
const ELSEWHERE = 'http://reel-courier.test/gallery';

/** Forty paragraphs, of which one far below has the words, and one before it has one of them alone. */
const words = 'The boat went round and the harbour went dark and somebody on the pier counted the seconds. ';
const paragraphs = Array.from({ length: 40 }, (_, at) => {
  const own = { 8: 'A marigold stood in the window.', 31: 'Under the marigold lay the quixotic ledger.' }[at];
  return `<p>${words.repeat(4)}${own ?? ''}</p>`;
});
const ARTICLE = `<!doctype html><html lang="en"><title>A long night</title><article><h1>A long night at the pier</h1>
  ${paragraphs.join('')}<figure><img src="/harbour.svg"><figcaption>The vermilion tug at its pier.</figcaption></figure><p>${words}</p></article>`;

const session = withBrowser({ keep: 'everything', site: (site) => site.answer(LONG, ARTICLE) });
beforeAll(async () => {
  await (await clipPage(session, `http://${LONG}`)).close();
  const page = await clipPage(session, `http://${CLIP}`);
  const popup = await session.popup(page);
  await addEntries(popup, 'Actors', ['Ida Quillfeather']);
  await typeInto(popup, 'textbox', 'Note', 'Ask about the periwinkle scarf.');
  await saidAtFoot(popup, 'All changes saved');
  await popup.close();
  await page.close();
});
beforeEach(async () => {
  const [first, ...others] = await session.browser.pages();
  for (const page of others) await page.close();
  await first?.bringToFront();
});

async function openFromPopup(query: string): Promise<Page> {
  const popup = await session.popup(await session.visit(ELSEWHERE));
  await searchFor(popup, query);
  await popup.keyboard.down('Enter').catch(() => undefined); // the popup closes under the finger
  const reader = await session.opened('reader.html?clip=');
  await reader.waitForSelector('.Reader-text p');
  return reader;
}

/** The find that is looked at, once it is on the screen. */
async function seen(reader: Page): Promise<string> {
  return waitFor(() =>
    reader.evaluate(() => {
      const [range] = [...(CSS.highlights.get('cutting-room-found-now') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box && box.top > 0 && box.bottom < innerHeight ? range?.toString() : undefined;
    }),
  );
}

test('a hit of the popup opens the clip at its words, all of them marked', async () => {
  const reader = await openFromPopup('quixotic marigold');

  expect(await seen(reader)).toBe('marigold');
  expect(await reader.$eval('.FindBar-count', (count) => count.textContent)).toBe('2 of 3');
  expect((await wordsPainted(reader, 'found')).toSorted()).toEqual(['marigold', 'marigold', 'quixotic']);
  await reader.keyboard.press('Escape');
  await reader.keyboard.press('o');
  await session.opened(`http://${LONG}`);
});

test('a hit of the side panel does so too, and the panel stays with what was searched', async () => {
  const panel = await openPanel(session, await session.visit(`http://${CLIP}`));
  expect(await searchFor(panel, 'quixotic')).toEqual(['A long night at the pier']);
  expect(await panel.$eval('.Panel-page', (page) => (page as HTMLElement).hidden)).toBe(true);

  await panel.keyboard.press('Enter');
  const reader = await session.opened('reader.html?clip=');
  await reader.waitForSelector('.Reader-text p');

  expect(await seen(reader)).toBe('quixotic');
  expect(await valueOf(panel, 'searchbox', 'Search clips')).toBe('quixotic');
});

test.each([
  ['a word that was mistyped', 'quixtoic ', 'quixotic'],
  ['a caption', 'vermilion', 'vermilion'],
  ['the beginning of a word', 'quixo', 'quixotic'],
])('popup and library open at %s', async (_what, query, word) => {
  const fromPopup = await openFromPopup(query);
  expect(await seen(fromPopup)).toBe(word);
  await fromPopup.close();

  const library = await session.openOwn('library.html');
  await library.waitForSelector('.ClipRow-title');
  await searchLibrary(library, query);
  await waitFor(async () =>
    (await library.$$eval('.ClipRow-snippet mark', (all) => all.map((one) => one.textContent))).includes(
      word,
    ),
  );
  await library.click('.ClipRow-title a');
  await library.waitForSelector('.FindBar');
  expect(await seen(library)).toBe(word);
});

test('a hit in the clip’s note shows the note, without a cursor that would take the keys', async () => {
  const reader = await openFromPopup('periwinkle');

  await reader.waitForSelector('.Reader-note[data-found="true"]');
  expect(await reader.$$eval('.Reader-note-marks mark', (all) => all.map((one) => one.textContent))).toEqual([
    'periwinkle',
  ]);
  await reader.keyboard.press('j');

  expect(await valueOf(reader, 'textbox', 'Your note')).toBe('Ask about the periwinkle scarf.');
});

test('a hit in a highlight’s note opens at the highlight', async () => {
  const marking = await openReader(session, LONG);
  await selectWords(marking, 'A marigold stood');
  await pressInToolbar(marking, 'Mark as Quote');
  await waitFor(async () => (await cardsIn(marking)).length === 1);
  await press(marking, 'Add a note');
  await marking.keyboard.type('Saffron, surely.');
  await marking.keyboard.press('Escape');
  await new Promise((done) => setTimeout(done, 300)); // a note is on its way
  await marking.close();

  const reader = await openFromPopup('saffron');

  await reader.waitForSelector('.Reader-card[data-chosen="true"]');
  expect(await reader.$('.FindBar')).toBeNull();
  await waitFor(() =>
    reader.evaluate(() => {
      const [range] = [...(CSS.highlights.get('cutting-room-yellow') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    }),
  );
});

test.each([
  ['a name alone', 'quillfeather', ['Quillfeather']],
  ['the title', 'long night', ['long', 'night']],
])(
  'a hit in %s has it marked at the head of the clip, from popup and library',
  async (_what, query, marked) => {
    const fromPopup = await openFromPopup(query);
    await waitFor(async () => (await wordsPainted(fromPopup, 'found')).length > 0, 'the words, painted');
    expect([...new Set(await wordsPainted(fromPopup, 'found'))]).toEqual(marked);
    expect(await fromPopup.$('.FindBar')).toBeNull();
    await fromPopup.close();

    const library = await session.openOwn('library.html');
    await library.waitForSelector('.ClipRow-title');
    await searchLibrary(library, query);
    await library.click('.ClipRow-title a');
    await library.waitForSelector('.Reader-text p');
    await waitFor(async () => (await wordsPainted(library, 'found')).length > 0, 'the words, painted');
    expect([...new Set(await wordsPainted(library, 'found'))]).toEqual(marked);
  },
);
