/* Marks in a page that grows, and chosen among in the panel. */
import type { Page } from 'puppeteer-core';
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
import { press, saidAtFoot } from './popup-steps.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();

const ARTICLE = 'http://reel-courier.test/interview';
const NAPKIN = 'drew it on a napkin';
const LISTEN = 'Four minutes, no cut';
/** With the two above so many that the panel lets one choose among them. */
const FOUR_MORE = ['the set apart', 'made tea', 'lighthouse keeper', 'two prizes'];

async function clipped(): Promise<Page> {
  const page = await session.visit(ARTICLE);
  const popup = await session.popup(page);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  return page;
}

test('in the panel, where there are many, highlights are chosen by their colour and by their words', async () => {
  const page = await clipped();
  const panel = await openPanel(session, page);
  await mark(page, NAPKIN, 'Fact');
  await mark(page, LISTEN);
  await waitFor(async () => (await cardsIn(panel)).length === 2);
  expect(await panel.$('.MarkFilter')).toBeNull();
  for (const words of ['the set apart', 'made tea', 'lighthouse keeper', 'two prizes'])
    await mark(page, words);
  await panel.waitForSelector('.MarkFilter');
  await press(panel, 'Fact');
  await waitFor(async () => (await cardsIn(panel)).join() === NAPKIN);
  await press(panel, 'Fact');
  await panel.type('.MarkFilter input', 'minutes');

  await waitFor(async () => (await cardsIn(panel)).join() === LISTEN);
});

test('a colour pressed twice, as in a double click, makes one mark', async () => {
  const page = await clipped();
  const panel = await openPanel(session, page);
  await selectWords(page, NAPKIN);
  const { x, y } = await waitFor(() => placeInToolbar(page, 'Mark as Quote'), 'the toolbar');
  await page.mouse.click(x, y, { count: 2 });
  await waitFor(async () => (await cardsIn(panel)).length > 0);
  await mark(page, LISTEN);

  await waitFor(async () => (await cardsIn(panel)).includes(LISTEN));
  expect(await cardsIn(panel)).toEqual([LISTEN, NAPKIN]);
});

test('a second article that is loaded below leaves the marks of the first where they are', async () => {
  const page = await clipped();
  const panel = await openPanel(session, page);
  await mark(page, NAPKIN);
  await page.evaluate(() => {
    const next =
      '<article><h1>The next one</h1><p>Nobody on the second set had a napkin, a pen, or a night to lose.</p></article>';
    document.body.insertAdjacentHTML('beforeend', next.repeat(3));
  });
  await goOnTo(page, '/casting');
  await panel.waitForSelector('.ArticleCard');
  expect(await cardsIn(panel)).toEqual([]);
  expect(await paintedWords(page)).toEqual([`yellow: ${NAPKIN}`]);
  await goOnTo(page, '/interview');

  await waitFor(async () => (await cardsIn(panel))[0] === NAPKIN);
  expect(await paintedWords(page)).toEqual([`yellow: ${NAPKIN}`]);
});

test('pressing a card shows its mark in the page, and pressing the mark its card', async () => {
  const page = await clipped();
  const panel = await openPanel(session, page);
  await mark(page, LISTEN);
  await mark(page, NAPKIN);
  await waitFor(async () => (await cardsIn(panel)).length === 2);
  await page.evaluate(() => {
    document.querySelector('h1')?.insertAdjacentHTML('afterend', '<div style="height: 300vh"></div>');
    scrollTo(0, 0);
  });
  await panel.click('.HighlightCard:last-of-type .HighlightCard-quote');
  await page.waitForFunction(() => CSS.highlights.has('cutting-room-flash'));
  const { x, y } = await waitFor(() => restingPlaceOf(page, NAPKIN), 'the mark at rest on the screen');
  await page.mouse.click(x, y);

  const wanted = '.HighlightCard[data-wanted="true"] .HighlightCard-quote';
  await waitFor(async () => {
    const quotes = await panel.$$eval(wanted, (cards) => cards.map((card) => card.textContent));
    return quotes.join() === NAPKIN;
  }, 'the card of the mark');
});

test('a mark that is pressed has its card in view, though the panel shows those of another colour', async () => {
  const page = await clipped();
  const panel = await openPanel(session, page);
  await mark(page, LISTEN, 'Fact');
  for (const words of [...FOUR_MORE, NAPKIN]) await mark(page, words);
  await waitFor(async () => (await cardsIn(panel)).length === 6);
  await press(panel, 'Fact');
  await waitFor(async () => (await cardsIn(panel)).join() === LISTEN);
  const { x, y } = await waitFor(() => restingPlaceOf(page, NAPKIN), 'the mark at rest on the screen');
  await page.bringToFront();
  await page.mouse.click(x, y);

  await panel.waitForSelector('.HighlightCard[data-wanted="true"]');
  expect(await cardsIn(panel)).toHaveLength(6);
});

test('a mark removed in the page is had back with its note by one press', async () => {
  const page = await clipped();
  const panel = await openPanel(session, page);
  await mark(page, NAPKIN);
  await waitFor(async () => (await cardsIn(panel)).length === 1);
  await press(panel, 'Add a note');
  await panel.keyboard.type('Who was it?');
  await page.bringToFront();
  await page.mouse.click(1, 1); // the toolbar that stands at the new mark goes
  const { x, y } = await waitFor(() => restingPlaceOf(page, NAPKIN), 'the mark at rest on the screen');
  await page.mouse.click(x, y);
  await pressInToolbar(page, 'Delete');
  await waitFor(async () => (await paintedWords(page)).length === 0);
  await waitFor(async () => (await cardsIn(panel)).length === 0);
  await pressInToolbar(page, 'Undo');

  await waitFor(async () => (await paintedWords(page))[0] === `yellow: ${NAPKIN}`);
  // its card was wanted by the press in the page, and is open to be written in
  const note = await panel.waitForSelector('.HighlightCard textarea');
  expect(await note?.evaluate((box) => box.value)).toBe('Who was it?');
});

test('Note in the toolbar marks the words and opens the panel at their card, ready to write', async () => {
  const page = await clipped();
  const panel = await openPanel(session, page);
  await selectWords(page, NAPKIN);
  await pressInToolbar(page, 'Note');
  await panel.waitForSelector('.HighlightCard[data-wanted="true"] textarea');
  await waitFor(() => panel.evaluate(() => document.activeElement?.localName === 'textarea'));

  expect(await cardsIn(panel)).toEqual([NAPKIN]);
  expect(await paintedWords(page)).toEqual([`yellow: ${NAPKIN}`]);
});

test('the walk over the sentences ends by Escape, and nothing is marked', async () => {
  const page = await clipped();
  const panel = await openPanel(session, page);
  await page.bringToFront();
  await panel.evaluate(
    `void chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { ask: 'highlight' }))`,
  );
  await page.waitForFunction(() => CSS.highlights.has('cutting-room-walk'));
  const chosen = () =>
    page.evaluate(() => [...(CSS.highlights.get('cutting-room-walk') ?? [])].map(String).join());
  const first = await chosen();
  await page.keyboard.press('ArrowDown');
  expect(await chosen()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await chosen()).toBe(first);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !CSS.highlights.has('cutting-room-walk'));

  expect(await cardsIn(panel)).toEqual([]);
});

test('while the panel says something at its foot, every button of its last card can be pressed', async () => {
  const page = await clipped();
  const panel = await openPanel(session, page);
  for (const words of [LISTEN, NAPKIN, 'made tea and waited']) await mark(page, words);
  await waitFor(async () => (await cardsIn(panel)).length === 3);
  await panel.setViewport({ width: 320, height: 480 });
  await press(panel, 'Delete');
  await waitFor(async () =>
    (await panel.$eval('.Panel-said', (line) => line.textContent))?.includes('deleted'),
  );
  await waitFor(async () => (await cardsIn(panel)).length === 2);
  const covered = await panel.$$eval('.HighlightCard:last-of-type button', (buttons) =>
    buttons
      .filter((button) => button.checkVisibility())
      .flatMap((button) => {
        button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { left, top, width, height } = button.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return button.contains(hit) ? [] : [`${button.textContent}: ${hit?.className}`];
      }),
  );

  expect(covered).toEqual([]);
});

test('the last thing in the panel can be scrolled clear of what it says at its foot', async () => {
  const page = await clipped();
  const panel = await openPanel(session, page);
  await mark(page, NAPKIN);
  await waitFor(async () => (await cardsIn(panel)).length === 1);
  await panel.setViewport({ width: 320, height: 480 });
  await press(panel, 'Copy');
  await waitFor(async () =>
    (await panel.$eval('.Panel-said', (line) => line.textContent))?.includes('Copied'),
  );
  const [end = 0, said = 0] = await panel.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    const all = [...document.querySelectorAll('.Panel-page > :not(.Panel-said)')];
    const line = document.querySelector('.Panel-said');
    return [all.at(-1)?.getBoundingClientRect().bottom, line?.getBoundingClientRect().top];
  });

  expect(end).toBeLessThanOrEqual(said);
});

/** Where painted words are seen; undefined as long as they are not on the screen, or still on their way. */
async function restingPlaceOf(page: Page, words: string): Promise<{ x: number; y: number } | undefined> {
  const before = await placeOf(page, words);
  await new Promise((done) => setTimeout(done, 150));
  const now = await placeOf(page, words);
  return before?.y === now?.y ? now : undefined;
}

async function placeOf(page: Page, words: string): Promise<{ x: number; y: number } | undefined> {
  return page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get('cutting-room-yellow') ?? [])] as Range[];
    const box = ranges.find((range) => range.toString() === wanted)?.getClientRects()[0];
    if (!box || box.top < 0 || box.bottom > innerHeight) return undefined;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, words);
}

/** What sites do when a reader scrolls into the next article. */
async function goOnTo(page: Page, path: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState({}, '', next);
    const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    if (own) own.href = next;
  }, path);
}
