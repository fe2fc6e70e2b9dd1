import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { cardsIn, mark, openPanel, paintedWords, pressInToolbar, selectWords } from './annotate-steps.ts';
import { waitFor } from './chromium.ts';
import { press, saidAtFoot, typeInto, valueOf } from './popup-steps.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();

const ARTICLE = 'http://reel-courier.test/interview';
const NAPKIN = 'drew it on a napkin';
const FERRY = 'kept a thermos under his seat';
const LISTEN = 'Four minutes, no cut';

/** An article, clipped, with the panel beside it. */
async function annotating(): Promise<{ page: Page; panel: Page }> {
  const page = await session.visit(ARTICLE);
  const popup = await session.popup(page);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  return { page, panel: await openPanel(session, page) };
}

test('words are marked with the toolbar, painted, and shown beside the page in its order', async () => {
  const { page, panel } = await annotating();
  await mark(page, NAPKIN, 'Fact');
  await mark(page, LISTEN);

  await waitFor(async () => (await cardsIn(panel)).length === 2);
  expect(await cardsIn(panel)).toEqual([LISTEN, NAPKIN]);
  expect((await paintedWords(page)).sort()).toEqual([`green: ${NAPKIN}`, `yellow: ${LISTEN}`]);
});

test('a note is written, a colour changed, a mark deleted and had back', async () => {
  const { page, panel } = await annotating();
  await mark(page, NAPKIN);
  await waitFor(async () => (await cardsIn(panel)).length === 1);
  await press(panel, 'Add a note');
  await panel.keyboard.type('Who was the **keeper**?');
  await waitFor(async () => (await noteOf(panel)) === 'Who was the **keeper**?');
  await press(panel, 'Casting');
  await waitFor(async () => (await paintedWords(page))[0] === `pink: ${NAPKIN}`);

  await press(panel, 'Delete');
  await waitFor(async () => (await paintedWords(page)).length === 0);
  await press(panel, 'Undo');
  await waitFor(async () => (await paintedWords(page))[0] === `pink: ${NAPKIN}`);

  expect(await panel.$eval('.NoteText strong', (bold) => bold.textContent)).toBe('keeper');
});

test('marks are there again after the browser was killed, once the person acts', async () => {
  const { page } = await annotating();
  await mark(page, NAPKIN);
  await session.kill();

  await session.restart();
  const again = await session.visit(ARTICLE);
  expect(await paintedWords(again)).toEqual([]);
  await session.popup(again);

  await waitFor(async () => (await paintedWords(again))[0] === `yellow: ${NAPKIN}`);
});

test('marking a page that is not clipped clips it, and one undo takes both back', async () => {
  const page = await session.visit(ARTICLE);
  const popup = await session.popup(page); // lets us into the page
  await popup.close();
  await mark(page, NAPKIN);
  await new Promise((done) => setTimeout(done, 700)); // a person takes a moment to see it
  await pressInToolbar(page, 'Undo');
  await waitFor(async () => (await paintedWords(page)).length === 0);

  const after = await session.popup(page);
  expect(await after.$eval('.Notice', (told) => told.textContent)).toMatch(
    /You put a clip of this page in the trash/,
  );
});

test('a mark whose words are gone is an orphan with its paragraph, and can be attached anew', async () => {
  const { page, panel } = await annotating();
  await mark(page, NAPKIN);
  await waitFor(async () => (await cardsIn(panel)).length === 1);
  await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('napkin'));
    if (paragraph)
      paragraph.textContent =
        'The shoot was not easy. Eleven nights were lost to weather, two boats to rust, and the lamp itself had to be built three times, because nobody alive remembered how the old one turned. A retired keeper sketched the mechanism from memory.';
  });
  await panel.waitForSelector('.OrphanCard');
  expect(await paintedWords(page)).toEqual([]);
  await panel.click('.OrphanCard summary');
  expect(await panel.$eval('.OrphanCard details', (details) => details.textContent)).toContain('napkin');

  await selectWords(page, 'sketched the mechanism');
  await press(panel, 'Re-attach');
  await waitFor(async () => (await paintedWords(page))[0] === 'yellow: sketched the mechanism');
  expect(await panel.$('.OrphanCard')).toBeNull();
});

test('marks follow a single-page site to another article and back, and wait for late text', async () => {
  const { page, panel } = await annotating();
  await mark(page, NAPKIN);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    (globalThis as unknown as { kept: string }).kept = main?.innerHTML ?? '';
    history.pushState({}, '', '/casting');
    if (main) main.innerHTML = '<article><h1>Other</h1><p>Another article altogether.</p></article>';
  });
  await waitFor(async () => (await paintedWords(page)).length === 0);
  await waitFor(async () => (await cardsIn(panel)).length === 0);
  await page.evaluate(() => {
    history.pushState({}, '', '/interview');
    setTimeout(() => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = (globalThis as unknown as { kept: string }).kept;
    }, 700);
  });

  await waitFor(async () => (await paintedWords(page))[0] === `yellow: ${NAPKIN}`);
  await waitFor(async () => (await cardsIn(panel))[0] === NAPKIN);
});

test('a panel beside a page that is clipped by marking shows the clip, with what was typed before', async () => {
  const { panel } = await annotating();
  const page = await session.visit('http://reel-courier.test/ferry');
  await (await session.popup(page)).close(); // lets us into the page
  await waitFor(async () => (await panel.$$('.Panel-clip')).length === 0);
  await typeInto(panel, 'textbox', 'Note', 'Ask the captain');
  await saidAtFoot(panel, 'Draft saved');
  await mark(page, FERRY);

  await waitFor(async () => (await cardsIn(panel))[0] === FERRY);
  const note = await panel.$eval(
    '.Panel-clip > .NoteText',
    (text) => text.checkVisibility() && text.textContent,
  );
  expect(note).toBe('Ask the captain'); // on top, though the form is folded away
  const titles = () =>
    panel.$$eval('.Panel-clip > details > summary strong, .Panel-clip .ArticleCard-title', (all) =>
      all.filter((title) => title.checkVisibility()).map(({ className }) => className),
    );
  expect(await titles()).toEqual(['']);
  await panel.click('.Panel-clip summary');
  expect(await titles()).toEqual(['ArticleCard-title']); // once, where it can be written
  expect(await panel.$eval('.Panel-clip > .NoteText', (text) => text.checkVisibility())).toBe(false);
  expect(await valueOf(panel, 'textbox', 'Note')).toBe('Ask the captain');
  await typeInto(panel, 'textbox', 'Note', ' again');
  await saidAtFoot(panel, 'All changes saved');
});

test('two windows with one article stay in step', async () => {
  const { page, panel } = await annotating();
  const other = await session.visit(`${ARTICLE}?utm_source=second`);
  const popup = await session.popup(other);
  await popup.close();
  await mark(other, LISTEN);

  await waitFor(async () => (await paintedWords(page))[0] === `yellow: ${LISTEN}`);
  await page.bringToFront();
  await waitFor(async () => (await cardsIn(panel))[0] === LISTEN);
});

test('nothing in the article moves: no element, no attribute, no text is changed', async () => {
  const { page, panel } = await annotating();
  await page.evaluate(() => {
    const seen: string[] = [];
    (globalThis as unknown as { seen: string[] }).seen = seen;
    new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document.body, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await mark(page, NAPKIN);
  await mark(page, LISTEN, 'Check this');
  await waitFor(async () => (await cardsIn(panel)).length === 2);
  await panel.click('.HighlightCard-quote');
  await press(panel, 'Delete');
  await waitFor(async () => (await paintedWords(page)).length === 1);

  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
});

test('without a mouse: the shortcut walks sentence by sentence, Shift adds, Enter marks', async () => {
  const { page, panel } = await annotating();
  const shortcut = `void chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { ask: 'highlight' }))`;
  await page.bringToFront();
  await panel.evaluate(shortcut);
  await page.waitForFunction(() => CSS.highlights.has('cutting-room-walk'));
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');

  await waitFor(async () => (await cardsIn(panel)).length === 1);
  const [quote = ''] = await cardsIn(panel);
  expect(quote.length).toBeGreaterThan(30);
  expect(quote).toMatch(/[.!?”]$/);
});

async function noteOf(panel: Page): Promise<string> {
  return (await panel.evaluate(`new Promise((done) => {
    const opened = indexedDB.open('cutting-room');
    opened.onsuccess = () => {
      opened.result.transaction('highlights').objectStore('highlights').getAll().onsuccess = (event) => {
        opened.result.close();
        done(event.target.result[0]?.note ?? '');
      };
    };
  })`)) as string;
}
