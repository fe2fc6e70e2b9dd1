/* Keys, looks and places: how a person goes about in the reader. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { flawsOf } from './axe.ts';
import { cardsIn, pressInToolbar, selectWords } from './annotate-steps.ts';
import { waitFor } from './wait-for.ts';
import { addEntries, press } from './popup-steps.ts';
import { clipPage, longArticle, openReader, paragraphAt, said, wordsPainted } from './reader-steps.ts';
import { inChromium, withBrowser } from './with-browser.ts';

const CLIP = 'reel-courier.test/interview';
const LONG = 'reel-courier.test/night';

const session = withBrowser({
  keep: 'everything',
  site: (site) => site.answer(LONG, longArticle(30)),
});
beforeAll(async () => {
  await (await clipPage(session, `http://${CLIP}`)).close();
  await (await clipPage(session, `http://${LONG}`)).close();
});
beforeEach(async () => {
  const [first, ...others] = await session.browser.pages();
  for (const page of others) await page.close();
  await first?.bringToFront();
});

test('paper and letters are chosen with a look at the text, and remembered', async () => {
  const reader = await openReader(session, CLIP);
  const setIn = (page: Page) =>
    page.$eval('.Reader-text p', (p) => {
      const { fontSize, lineHeight } = getComputedStyle(p);
      const size = Number.parseFloat(fontSize);
      const column = p.closest('.Reader-page')?.getBoundingClientRect().width ?? 0;
      return { size, line: Number.parseFloat(lineHeight) / size, width: column / size };
    });
  const before = await setIn(reader);

  await press(reader, 'Letters and paper');
  await (await reader.$('aria/Sepia[role="radio"]'))?.click();
  await (await reader.$('aria/Sans[role="radio"]'))?.click();
  for (const slide of await reader.$$('.LookFields-slide input')) {
    await slide.focus();
    for (let at = 0; at < 2; at++) await reader.keyboard.press('ArrowRight');
  }
  const chosen = await setIn(reader);
  expect(chosen.size / before.size).toBeCloseTo(140 / 120, 1);
  expect(chosen.line - before.line).toBeCloseTo(0.2, 1);
  expect(chosen.width - before.width).toBeCloseTo(4, 0);
  await new Promise((done) => setTimeout(done, 400)); // a slider may be on its way
  const again = await openReader(session, LONG);

  expect(await again.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(243, 232, 210)',
  );
  expect(
    await again.$eval('.Reader-text p', (p) => getComputedStyle(p).fontFamily.includes('sans-serif')),
  ).toBe(true);
  expect(await setIn(again)).toEqual(chosen);
  await press(again, 'Letters and paper');
  await press(again, 'Back to the usual look');
  await waitFor(() => again.evaluate(() => document.documentElement.dataset['paper'] === 'auto'));
  await new Promise((done) => setTimeout(done, 400));
});

inChromium('isolated world')(
  'the toolbar at a selection is as dark or as light as the paper, whatever the system is',
  async () => {
    const reader = await openReader(session, CLIP);
    const wire = await reader.createCDPSession();
    const schemeOfToolbar = async (): Promise<string | undefined> => {
      await wire.send('DOM.enable');
      await wire.send('CSS.enable');
      const { nodes } = await wire.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
      const bar = nodes.find(
        ({ attributes }) => attributes?.includes('toolbar') && attributes.includes('bar'),
      );
      if (!bar) return undefined;
      const { computedStyle } = await wire.send('CSS.getComputedStyleForNode', { nodeId: bar.nodeId });
      return computedStyle.find(({ name }) => name === 'background-color')?.value;
    };
    await press(reader, 'Letters and paper');

    for (const [paper, colour] of [
      ['Dark', 'rgb(34, 32, 28)'],
      ['Sepia', 'rgb(255, 253, 250)'],
    ] as const) {
      await (await reader.$(`aria/${paper}[role="radio"]`))?.click();
      for (const value of ['light', 'dark']) {
        await reader.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await schemeOfToolbar(), `${paper} paper, ${value} system`).toBe(colour);
      }
    }
    await press(reader, 'Back to the usual look');
    await waitFor(() => reader.evaluate(() => document.documentElement.dataset['paper'] === 'auto'));
    await new Promise((done) => setTimeout(done, 400));
  },
);

test('a clip opens again where the reading stopped, and says how much is left', async () => {
  const reader = await openReader(session, LONG);
  await reader.evaluate(() => document.querySelectorAll('.Reader-text p')[14]?.scrollIntoView());
  await waitFor(async () =>
    (await reader.$eval('.Reader-left', (line) => line.textContent))?.endsWith('left'),
  );
  await new Promise((done) => setTimeout(done, 900)); // the place counts once it rests
  await reader.close();

  const again = await openReader(session, LONG);
  await said(again, 'You read up to here.');
  const top = await again.evaluate(() => {
    const seen = [...document.querySelectorAll('.Reader-text p')];
    return seen.findIndex((p) => p.getBoundingClientRect().bottom > 82);
  });
  expect(Math.abs(top - 14)).toBeLessThanOrEqual(1);
  await press(again, 'From the beginning');
  await waitFor(() => again.evaluate(() => scrollY === 0));
});

test('j and k walk the paragraphs, h marks a sentence of the one they stand at, n writes its note', async () => {
  const reader = await openReader(session, CLIP);
  await reader.keyboard.press('j');
  const first = await paragraphAt(reader);
  await reader.keyboard.press('j');
  const second = await paragraphAt(reader);
  await reader.keyboard.press('k');
  expect(first).not.toBe('');
  expect(second).not.toBe(first);
  expect(await paragraphAt(reader)).toBe(first);

  while (!(await paragraphAt(reader)).startsWith('The shoot was not easy')) await reader.keyboard.press('j');
  await reader.keyboard.press('h');
  await reader.keyboard.press('ArrowRight');
  await reader.keyboard.press('Enter');
  await waitFor(async () => (await cardsIn(reader)).length === 1);
  expect((await cardsIn(reader))[0]).toMatch(/^Eleven nights were lost/);
  await reader.keyboard.press('Escape');
  await reader.keyboard.press('n');
  await reader.waitForSelector('.HighlightCard textarea:focus');
  await reader.keyboard.type('jnh/o?');
  await reader.keyboard.press('Escape');
  await waitFor(async () =>
    (await reader.$eval('.HighlightCard', (card) => card.textContent))?.includes('jnh/o?'),
  );
  await press(reader, 'Delete');
});

test('/ finds words in the clip and goes from one to the next', async () => {
  const reader = await openReader(session, CLIP);
  await reader.keyboard.press('/');
  await reader.waitForSelector('.FindBar input:focus');
  await reader.keyboard.type('HAN');

  const all = await wordsPainted(reader, 'found');
  expect(all.length).toBeGreaterThan(2);
  expect(await reader.$eval('.FindBar-count', (count) => count.textContent)).toBe(`1 of ${all.length}`);
  await reader.keyboard.press('Enter');
  expect(await reader.$eval('.FindBar-count', (count) => count.textContent)).toBe(`2 of ${all.length}`);
  await reader.keyboard.down('Shift');
  await reader.keyboard.press('Enter');
  await reader.keyboard.press('Enter');
  await reader.keyboard.up('Shift');
  expect(await reader.$eval('.FindBar-count', (count) => count.textContent)).toBe(
    `${all.length} of ${all.length}`,
  );
  await reader.keyboard.press('Escape');
  await waitFor(async () => (await reader.$('.FindBar')) === null);
  expect(await wordsPainted(reader, 'found')).toEqual([]);
});

test('o opens the original page, and ? tells all keys', async () => {
  const reader = await openReader(session, CLIP);
  await reader.keyboard.press('?');
  await reader.waitForSelector('dialog[open]');
  const keys = await reader.$$eval('dialog kbd', (all) => all.map((one) => one.textContent));
  for (const key of ['j', 'k', 'h', 'n', '/', 'o', '?']) expect(keys).toContain(key);
  await reader.keyboard.press('Escape');
  await waitFor(async () => (await reader.$('dialog')) === null);

  await reader.keyboard.press('o');
  await session.opened(`http://${CLIP}`);
});

test('names of the library are underlined where the person wants it, and say who and in how many clips', async () => {
  const reader = await openReader(session, CLIP);
  await press(reader, 'Add credits');
  await addEntries(reader, 'Directors', ['Han Do-yeon']);
  await press(reader, 'Save');
  await reader.waitForSelector('.Reader-director');
  expect(await wordsPainted(reader, 'names')).toEqual([]);

  await press(reader, 'Letters and paper');
  await reader.click('.LookFields-check input');
  await waitFor(async () => (await wordsPainted(reader, 'names')).includes('Han Do-yeon'));
  await reader.keyboard.press('Escape');

  expect(await reader.$eval('.Reader-names li', (one) => one.textContent)).toBe(
    'Han Do-yeon director in 1 clip',
  );
  const place = await reader.evaluate(() => {
    const [range] = [...(CSS.highlights.get('cutting-room-names') ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range!.getClientRects()[0]!;
    return { x: box.x + 8, y: box.y + box.height / 2 };
  });
  await new Promise((done) => setTimeout(done, 200)); // scrolling takes the tip away
  await reader.mouse.move(place.x, place.y);
  await reader.waitForSelector('.Reader-tip');
  expect(await reader.$eval('.Reader-tip', (tip) => tip.textContent)).toBe('Han Do-yeon director in 1 clip');

  await reader.goto(session.own(`reader.html?clip=${encodeURIComponent(LONG)}`));
  await reader.waitForSelector('.Reader-text p');
  await press(reader, 'Add credits');
  await addEntries(reader, 'Directors', ['Hahn Do-yeon']);
  await press(reader, 'Save');
  await reader.waitForSelector('.Reader-director');
  const names = await session.openOwn('names.html?show=same');
  await names.waitForSelector('.Names-pair');
  await names.click('::-p-text(Show as Han Do-yeon)');
  await names.keyboard.press('m');
  await names.waitForSelector('.Library-nothing');
  const both = await openReader(session, CLIP);
  await waitFor(
    async () =>
      (await both.$eval('.Reader-names li', (one) => one.textContent).catch(() => '')) ===
      'Han Do-yeon director in 2 clips, also Hahn Do-yeon',
  );
});

const LOOKS = [
  ['light', 1280, { 'prefers-color-scheme': 'light' }, 'auto'],
  ['dark', 1280, { 'prefers-color-scheme': 'dark' }, 'auto'],
  ['sepia', 1280, {}, 'sepia'],
  ['forced colours', 1280, { 'forced-colors': 'active' }, 'auto'],
  ['a narrow window', 320, {}, 'light'],
] as const;

test.each(LOOKS)(
  'axe finds nothing in %s, with cards, search, panel and dialog',
  async (_look, width, features, paper) => {
    const reader = await openReader(session, CLIP);
    await reader.setViewport({ width, height: 800 });
    if ((await cardsIn(reader)).length === 0) {
      await selectWords(reader, 'made tea and waited');
      await pressInToolbar(reader, 'Mark as Quote');
      await waitFor(async () => (await cardsIn(reader)).length === 1);
    }
    await session.look(reader, features);
    await reader.evaluate((wanted) => (document.documentElement.dataset['paper'] = wanted), paper);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await reader.evaluate(() => scrollTo(0, 0));
    await press(reader, 'Find in this clip (/)');
    expect(await flawsOf(reader)).toEqual([]);
    await press(reader, 'Letters and paper');
    expect(await flawsOf(reader)).toEqual([]);
    await reader.keyboard.press('Escape');
    await press(reader, 'Keys (?)');
    expect(await flawsOf(reader)).toEqual([]);
  },
);
