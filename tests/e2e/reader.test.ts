import { expect, test } from 'vitest';
import {
  cardsIn,
  mark,
  openPanel,
  paintedWords,
  placeInToolbar,
  pressInToolbar,
  selectWords,
} from './annotate-steps.ts';
import { waitFor } from './wait-for.ts';
import {
  addEntries,
  control,
  openParagraphs,
  paste,
  press,
  saidAtFoot,
  toggleParagraph,
} from './popup-steps.ts';
import { clipPage, openReader, said } from './reader-steps.ts';
import { searchLibrary } from './library-steps.ts';
import { withBrowser } from './with-browser.ts';

const ARTICLE = 'http://reel-courier.test/interview';
const CLIP = 'reel-courier.test/interview';
const NAPKIN = 'drew it on a napkin';

const session = withBrowser();

test('a mark made in the reader is on the live page and in the side panel at once', async () => {
  const page = await clipPage(session, ARTICLE);
  const panel = await openPanel(session, page);
  const reader = await openReader(session, CLIP);

  await selectWords(reader, NAPKIN);
  await pressInToolbar(reader, 'Mark as Fact');

  await waitFor(async () => (await paintedWords(reader)).includes(`green: ${NAPKIN}`));
  await waitFor(async () => (await paintedWords(page)).includes(`green: ${NAPKIN}`));
  await page.bringToFront(); // the panel shows what is in front
  await waitFor(async () => (await cardsIn(panel)).includes(NAPKIN));
  expect(await cardsIn(reader)).toEqual([NAPKIN]);
});

test('a mark made on the live page, and its note, are in the reader at once', async () => {
  const page = await clipPage(session, ARTICLE);
  const panel = await openPanel(session, page);
  const reader = await openReader(session, CLIP);

  await selectWords(page, 'Four minutes, no cut');
  await pressInToolbar(page, 'Mark as Quote');
  await waitFor(async () => (await paintedWords(reader)).includes('yellow: Four minutes, no cut'));
  await press(panel, 'Add a note');
  await panel.keyboard.type('Which scene?');

  await waitFor(async () =>
    (await reader.$eval('.Reader-cards', (side) => side.textContent))?.includes('Which scene?'),
  );
});

test('a mark gets another colour and a note, is copied with its source, and comes back after it was deleted', async () => {
  await clipPage(session, ARTICLE);
  const reader = await openReader(session, CLIP);
  await selectWords(reader, NAPKIN);
  await pressInToolbar(reader, 'Mark as Quote');
  await waitFor(async () => (await paintedWords(reader)).length === 1);
  await waitFor(() => placeInToolbar(reader, 'Undo'), 'the toolbar at the mark'); // its buttons stand elsewhere than before

  await pressInToolbar(reader, 'Copy as quote');
  await reader.click('.HighlightCard [aria-label="Check this"]');
  await waitFor(async () => (await paintedWords(reader)).includes(`blue: ${NAPKIN}`));
  await press(reader, 'Add a note');
  await reader.waitForSelector('.HighlightCard textarea');
  await reader.keyboard.type('Ask Han.');
  await waitFor(async () => (await storedNotes()).includes('Ask Han.'));
  await press(reader, 'Delete');
  await said(reader, 'Highlight deleted');
  expect(await paintedWords(reader)).toEqual([]);
  await press(reader, 'Undo');

  await waitFor(async () => (await paintedWords(reader)).includes(`blue: ${NAPKIN}`));
  expect(await storedNotes()).toEqual(['Ask Han.']);
  await reader.focus('.Reader-note textarea');
  await paste(reader);
  const pasted = await reader.$eval('.Reader-note textarea', (box) => box.value);
  expect(pasted).toContain(`“${NAPKIN}”`);
  expect(pasted).toContain('Marta Quill, The Reel Courier, 2026-03-14');

  async function storedNotes(): Promise<string[]> {
    return reader.evaluate(async () => {
      const open = indexedDB.open('cutting-room');
      await new Promise((done) => open.addEventListener('success', done));
      const rows = open.result.transaction('highlights').objectStore('highlights').getAll();
      await new Promise((done) => rows.addEventListener('success', done));
      open.result.close();
      return (rows.result as { note: string }[]).map(({ note }) => note);
    });
  }
});

test('pressing a mark shows its card, and pressing the card shows the mark', async () => {
  await clipPage(session, ARTICLE);
  const reader = await openReader(session, CLIP);
  for (const words of ['made tea and waited', NAPKIN]) {
    await selectWords(reader, words);
    await pressInToolbar(reader, 'Mark as Quote');
    await waitFor(async () => (await cardsIn(reader)).includes(words));
  }

  const place = await reader.evaluate(() => {
    getSelection()?.removeAllRanges();
    const range = [...(CSS.highlights.get('cutting-room-yellow') ?? [])].find(
      (one) => (one as Range).toString() === 'drew it on a napkin',
    ) as Range;
    const box = range.getClientRects()[0]!;
    return { x: box.x + 10, y: box.y + box.height / 2 };
  });
  await reader.mouse.click(place.x, place.y);

  await waitFor(() => reader.$('.Reader-card[data-chosen="true"]'));
  expect(
    await reader.$eval('.Reader-card[data-chosen="true"] .HighlightCard-quote', (one) => one.textContent),
  ).toBe(NAPKIN);
  await (await control(reader, 'button', 'made tea and waited')).click();
  await waitFor(() => reader.evaluate(() => CSS.highlights.has('cutting-room-flash')));
});

test('credits and the note on the article are shown and changed in the reader', async () => {
  await clipPage(session, ARTICLE);
  const reader = await openReader(session, CLIP);

  await press(reader, 'Add credits');
  await addEntries(reader, 'Directors', ['Han Do-yeon']);
  await press(reader, 'Save');
  await reader.waitForSelector('.Reader-director');
  await reader.type('.Reader-note textarea', 'A calm piece.');
  await new Promise((done) => setTimeout(done, 300));
  await reader.reload();
  await reader.waitForSelector('.Reader-credits li');

  expect(await reader.$eval('.Reader-note textarea', (box) => box.value)).toBe('A calm piece.');
  expect(await reader.$$eval('.Reader-credits li', (all) => all.map((one) => one.textContent))).toEqual([
    'Director Han Do-yeon',
  ]);
});

test('what was marked in the page’s headline stands in the reader’s; what was marked in a paragraph left out does not', async () => {
  const name = 'Han Do-yeon'; // in both
  const page = await session.visit(ARTICLE);
  const popup = await session.popup(page);
  await openParagraphs(popup);
  await toggleParagraph(popup, 'When the first storm');
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  await mark(page, name, 'Fact');
  await page.$eval('article h1', (headline) => headline.setAttribute('hidden', '')); // its words are looked for below
  await selectWords(page, name);
  await pressInToolbar(page, 'Mark as Quote');
  await waitFor(async () => (await paintedWords(page)).includes(`yellow: ${name}`));
  const reader = await openReader(session, CLIP);

  await waitFor(async () => (await paintedWords(reader)).includes(`green: ${name}`));
  expect(await paintedWords(reader)).toHaveLength(1);
  expect(await cardsIn(reader)).toEqual([name]);
  expect(await reader.$$eval('.OrphanCard blockquote', (all) => all.map((one) => one.textContent))).toEqual([
    name,
  ]);
  const { x, y } = await reader.evaluate(() => {
    const [range] = CSS.highlights.get('cutting-room-green') ?? [];
    const { left, top, height } = (range as Range).getBoundingClientRect();
    return { x: left + 10, y: top + height / 2 };
  });
  await reader.bringToFront();
  await reader.mouse.click(x, y);
  await reader.waitForSelector('.Reader-card[data-chosen="true"]', { timeout: 10_000 });
});

test('a clip in the trash can be read, says so, and is marked again once it is restored', async () => {
  const page = await clipPage(session, ARTICLE);
  const popup = await session.popup(page);
  await press(popup, 'Trash');
  await control(popup, 'button', 'Undo'); // it is in the trash now
  await popup.close();
  const reader = await openReader(session, CLIP);

  await selectWords(reader, NAPKIN);
  await pressInToolbar(reader, 'Mark as Fact');
  expect(await cardsIn(reader)).toEqual([]);
  await press(reader, 'Restore');
  await waitFor(async () => (await reader.$('.Reader-head .Notice')) === null);
  await selectWords(reader, NAPKIN);
  await pressInToolbar(reader, 'Mark as Quote'); // elsewhere: no second of a double click

  await waitFor(async () => (await cardsIn(reader)).includes(NAPKIN));
});

test('a clip that is opened asks nothing of any server, pictures or not', async () => {
  await clipPage(session, ARTICLE);
  const before = session.site.requests.length;
  const reader = await openReader(session, CLIP);
  await new Promise((done) => setTimeout(done, 500));

  expect(session.site.requests.slice(before)).toEqual([]);
  expect(await reader.$eval('.Reader-text figure a', (link) => link.getAttribute('href'))).toBe(
    'http://reel-courier.test/harbour.svg',
  );
});

test('what the library’s search found in the text is where the reader opens', async () => {
  await clipPage(session, ARTICLE);
  const library = await session.openOwn('library.html');
  await library.waitForSelector('.ClipRow-title');
  await searchLibrary(library, 'napkin');
  await library.waitForSelector('.ClipRow mark');

  await library.click('.ClipRow-title a');
  await library.waitForSelector('.FindBar');

  expect(await library.$eval('.FindBar-count', (count) => count.textContent)).toBe('1 of 1');
  await waitFor(() =>
    library.evaluate(() => {
      const [range] = [...(CSS.highlights.get('cutting-room-found-now') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return range?.toString() === 'napkin' && box !== undefined && box.top > 0 && box.bottom < innerHeight;
    }),
  );
});

test('the popup and the side panel lead from the page to its clip in the reader', async () => {
  const page = await clipPage(session, ARTICLE);
  const panel = await openPanel(session, page);
  await press(panel, 'Read the clip (1 min)');
  const beside = await session.opened('reader.html?clip=');
  await beside.waitForSelector('.Reader-text p');
  await beside.close();

  const popup = await session.popup(page);
  await press(popup, 'Read').catch(() => undefined); // the popup closes under the press
  const reader = await session.opened('reader.html?clip=');

  await reader.waitForSelector('.Reader-text p');
  expect(await reader.title()).toContain('Han Do-yeon on shooting a harbour');
});
