/* Marks in a page that grows, and chosen among in the panel. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { cardsIn, openPanel, paintedWords, pressInToolbar, selectWords } from './annotate-steps.ts';
import { press, saidAtFoot } from './popup-steps.ts';
import type { EitherSession } from './stage.ts';
import { waitFor } from './wait-for.ts';
import { inEachBrowser } from './with-browser.ts';

const ARTICLE = 'http://reel-courier.test/interview';
const NAPKIN = 'drew it on a napkin';
const LISTEN = 'Four minutes, no cut';

async function clipped(session: EitherSession): Promise<Page> {
  const page = await session.visit(ARTICLE);
  const popup = await session.popup(page);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  return page;
}

async function mark(page: Page, words: string, meaning = 'Quote'): Promise<void> {
  await selectWords(page, words);
  await pressInToolbar(page, `Mark as ${meaning}`);
  await waitFor(async () => (await paintedWords(page)).some((painted) => painted.endsWith(words)));
}

inEachBrowser('in the panel, highlights are chosen by their colour and by their words', async (session) => {
  const page = await clipped(session);
  const panel = await openPanel(session, page);
  await mark(page, NAPKIN, 'Fact');
  await mark(page, LISTEN);
  await waitFor(async () => (await cardsIn(panel)).length === 2);
  await press(panel, 'Fact');
  await waitFor(async () => (await cardsIn(panel)).join() === NAPKIN);
  await press(panel, 'Fact');
  await panel.type('.MarkFilter input', 'minutes');

  await waitFor(async () => (await cardsIn(panel)).join() === LISTEN);
});

inEachBrowser(
  'a second article that is loaded below leaves the marks of the first where they are',
  async (session) => {
    const page = await clipped(session);
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
  },
);

/** What sites do when a reader scrolls into the next article. */
async function goOnTo(page: Page, path: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState({}, '', next);
    const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    if (own) own.href = next;
  }, path);
}
