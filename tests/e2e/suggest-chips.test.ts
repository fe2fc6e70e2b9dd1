/* The chips of what an article suggests: by keys, by mouse, in popup and side panel, and their evidence in the page. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { panelOnUnclipped } from './annotate-steps.ts';
import {
  addEntries,
  control,
  entriesOf,
  press,
  saidAtFoot,
  suggestedChip,
  suggestedIn,
} from './popup-steps.ts';
import { sharedPages, visitShared } from './shared-pages.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();

const ARTICLE = 'http://reel-courier.test/interview';
const WHY = '.SuggestedNames-why';

/** What has the keyboard: a chip's words, or which box. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    return at?.dataset['box'] ?? at?.textContent ?? '';
  });

const said = (page: Page) => page.$eval('.ClipForm-said', (line) => line.textContent);

const why = (page: Page) => page.$$eval(`${WHY} p`, (lines) => lines.map((line) => line.textContent ?? ''));

/** Points at a name with the mouse, then presses “Show me” in its reasons with it, or by key. */
async function pressShowMe(form: Page, name: string, by: 'key' | 'mouse' = 'key'): Promise<void> {
  await (await suggestedChip(form, name)).hover();
  const button = await control(form, 'button', 'Show me');
  if (by === 'mouse') return button.click();
  await button.focus();
  await form.keyboard.press('Enter');
}

/** The side panel on an article that is not clipped, with what it suggests. */
async function panelOn(address = ARTICLE): Promise<{ readonly panel: Page; readonly page: Page }> {
  const { panel, page } = await panelOnUnclipped(session, address);
  await (await session.popup(page)).close(); // lets us into the page
  await waitFor(async () => (await suggestedIn(panel, 'Actors')).length > 0);
  return { panel, page };
}

async function popupOn(address = ARTICLE): Promise<{ readonly popup: Page; readonly page: Page }> {
  const page = await session.visit(address);
  const popup = await session.popup(page);
  await waitFor(async () => (await suggestedIn(popup, 'Actors')).length > 0);
  return { popup, page };
}

test('arrow down leads from the box to the chips, the arrows go among them, and Escape and arrow up go back', async () => {
  const { popup } = await popupOn();
  const [first = '', second = ''] = await suggestedIn(popup, 'Actors');
  await (await control(popup, 'combobox', 'Actors')).focus();
  const steps = [
    ['ArrowDown', first],
    ['ArrowRight', second],
    ['ArrowLeft', first],
    ['ArrowDown', second],
    ['ArrowUp', 'actors'],
    ['ArrowDown', first],
    ['Escape', 'actors'],
  ] as const;
  for (const [key, place] of steps) {
    await popup.keyboard.press(key);
    expect([key, await focused(popup)]).toEqual([key, place]);
  }

  expect(await entriesOf(popup, 'Actors')).toEqual([]);
});

test('the mouse at rest on a chip shows its sentence, and why it is suggested in words', async () => {
  const { popup } = await popupOn();
  await (await control(popup, 'button', 'Baek Ji-hwan')).hover();
  await popup.waitForSelector(WHY);

  expect((await why(popup)).join(' | ')).toContain('Captain Moon (played by Baek Ji-hwan)');
  expect((await why(popup))[0]).toBe('said to act in it');
  expect(await popup.$$eval(`${WHY} p`, (lines) => lines.filter((line) => line.textContent === ''))).toEqual(
    [],
  );
  expect(await popup.$eval(`${WHY} [lang]`, (sentence) => sentence.getAttribute('lang'))).toBe('en');
});

test('what the page states about itself is given as the reason, with no empty sentence', async () => {
  session.site.answer(
    'reel-courier.test/stated',
    `<!doctype html><html lang="en"><title>A note</title><script type="application/ld+json">${JSON.stringify({
      '@type': 'Movie',
      name: 'Nine Lanterns',
      director: { '@type': 'Person', name: 'Ada Brook' },
    })}</script><article><h1>A note from the coast</h1><p>The film was in every cinema on Friday; the movie had its premiere in the harbour, and the harbour master said that visitors come and go, and that he had not asked what they were doing there at all.</p><p>Nothing more is known at this point, though the paper has sent somebody to look.</p></article>`,
  );
  const popup = await session.popup(await session.visit('http://reel-courier.test/stated'));
  await (await control(popup, 'button', 'Ada Brook')).hover();
  await popup.waitForSelector(WHY);

  expect(await why(popup)).toEqual(['stated by the page']);
  expect(await popup.$eval(WHY, (box) => box.textContent)).not.toContain('Show me');
});

test('a box offers seven names at most', async () => {
  const cast = Array.from('ABCDEFGHIJ', (letter) => `${letter}nna ${letter}orvath`);
  session.site.answer(
    'reel-courier.test/many',
    `<!doctype html><html lang="en"><title>A cast</title><article><h1>The film has its cast</h1><p>The film “Nine Lanterns” is directed by Ada Brook. The cast includes ${cast.slice(0, -1).join(', ')} and ${cast.at(-1)}. It was shot in a harbour, in the winter, and opens in cinemas in May.</p><p>The director said that so many actors had never stood on so small a boat before.</p></article>`,
  );
  const { popup } = await popupOn('http://reel-courier.test/many');

  expect(await suggestedIn(popup, 'Actors')).toHaveLength(7);
});

test('in the side panel a chip is taken, another refused, and a key takes all that are certain', async () => {
  const { panel } = await panelOn();
  expect(await entriesOf(panel, 'Actors')).toEqual([]);
  await press(panel, 'Seo Ye-rin');
  expect(await entriesOf(panel, 'Actors')).toEqual(['Seo Ye-rin']);
  await waitFor(async () => (await said(panel)) === 'Seo Ye-rin added to Actors.');
  await (await control(panel, 'button', 'Baek Ji-hwan')).focus();
  await panel.keyboard.press('Delete');
  await waitFor(async () => (await said(panel)) === 'Baek Ji-hwan is offered no more.');
  expect(await suggestedIn(panel, 'Actors')).toEqual([]);
  await panel.focus('[data-box="note"]');
  await panel.keyboard.down('Alt');
  await panel.keyboard.press('Enter');
  await panel.keyboard.up('Alt');

  await waitFor(async () => (await entriesOf(panel, 'Films')).includes('Salt Lantern'));
  expect(await entriesOf(panel, 'Actors')).toEqual(['Seo Ye-rin']);
});

test('Ctrl+Enter clips from anywhere in the side panel too', async () => {
  const { panel } = await panelOn();
  await panel.focus('[data-box="note"]');
  await panel.keyboard.type('From the panel');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('Enter');
  await panel.keyboard.up('Control');

  await saidAtFoot(panel, 'Clipped');
});

test.each(['popup', 'panel'] as const)(
  'in the %s, “Show me” scrolls to the sentence in the page and paints it, or says that it is not there now',
  async (where) => {
    const { page, form } =
      where === 'popup'
        ? await popupOn().then(({ page: at, popup }) => ({ page: at, form: popup }))
        : await panelOn().then(({ page: at, panel }) => ({ page: at, form: panel }));
    const hand = where === 'popup' ? 'key' : 'mouse'; // the keyboard is in the page beside the panel
    await page.evaluate(() => {
      document.querySelector('h1')?.insertAdjacentHTML('afterend', '<div style="height: 300vh"></div>');
      scrollTo(0, 0);
    });
    await pressShowMe(form, 'Baek Ji-hwan', hand);
    await page.waitForFunction(() => CSS.highlights.has('cutting-room-flash'));
    const painted = await page.evaluate(() =>
      [...(CSS.highlights.get('cutting-room-flash') ?? [])]
        .map((range) => (range as Range).toString())
        .join(),
    );
    expect(painted).toContain('Baek Ji-hwan');
    await waitFor(() => page.evaluate(() => scrollY > innerHeight), 'the page to scroll to it');

    await page.evaluate(() => document.querySelectorAll('article p').forEach((line) => line.remove()));
    await pressShowMe(form, 'Baek Ji-hwan', hand);
    const sentence = 'These words are not on the page now.';
    await waitFor(async () => (await why(form)).includes(sentence));
    expect(await said(form)).toBe(sentence);
  },
);

test('“Not …” in the reasons takes a name away and leaves the keyboard with the next name, or in the box', async () => {
  const { popup } = await popupOn();
  const [first = '', second = ''] = await suggestedIn(popup, 'Actors');
  await (await suggestedChip(popup, first)).focus();
  await (await control(popup, 'button', `Not ${first}`)).focus();
  await popup.keyboard.press('Enter');
  await waitFor(async () => (await suggestedIn(popup, 'Actors')).join() === second);
  expect(await focused(popup)).toBe(second);
  await (await control(popup, 'button', `Not ${second}`)).focus();
  await popup.keyboard.press('Enter');
  await waitFor(async () => (await suggestedIn(popup, 'Actors')).length === 0);

  expect(await focused(popup)).toBe('actors');
});

test('“Take all” leaves the keyboard in the box it stands below', async () => {
  const { popup } = await popupOn();
  const all = await waitFor(() => popup.$('.EntryInput-below button'), 'the button');
  await all.focus();
  await popup.keyboard.press('Enter');
  await waitFor(async () => (await entriesOf(popup, 'Actors')).length > 0);

  expect(await focused(popup)).toBe('actors');
});

/** Saved pages of outlets, with a name a clipper would take, in which box, and one refused. */
const REAL = [
  { file: 'lee-chung-hyun-ballerina.html', label: 'Actors' },
  { file: 'newsweek-film.html', label: 'Films' },
  { file: 'usatoday-movies.html', label: 'Films' },
] as const;

for (const { file, label } of REAL) {
  const saved = sharedPages().find((one) => one.file === file);
  test.runIf(saved)(`on ${file} a name is taken, another refused, and the evidence shown`, async () => {
    if (!saved) return;
    const page = await visitShared(session, saved);
    const popup = await session.popup(page);
    await waitFor(async () => (await suggestedIn(popup, label)).length > 1);
    const [first = '', second = ''] = await suggestedIn(popup, label);
    await pressShowMe(popup, first);
    await page.waitForFunction(() => CSS.highlights.has('cutting-room-flash'));
    expect((await why(popup)).every((line) => line !== '')).toBe(true);
    await (await suggestedChip(popup, first)).focus();
    await popup.keyboard.press('Enter');
    expect(await entriesOf(popup, label)).toEqual([first]);
    await (await suggestedChip(popup, second)).focus();
    await popup.keyboard.press('Delete');
    await addEntries(popup, 'Tags', ['seen']);

    await waitFor(async () => !(await suggestedIn(popup, label)).includes(second));
    expect(await entriesOf(popup, label)).toEqual([first]);
  });
}
