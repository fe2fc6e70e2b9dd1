/* Words of no language, longer than any and written from right to left: no screen breaks. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { messagesOf } from '../locale-file.ts';
import { pressInToolbar, selectWords } from './annotate-steps.ts';
import { flawsOf } from './axe.ts';
import { cutOff, unmirrored } from './cut-off.ts';
import { lengthened, wordsFor } from './other-words.ts';
import { addEntries, press, saidAtFoot } from './popup-steps.ts';
import { SCREENS, openScreen, sidewaysBy, still, type Screen } from './screens.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser({ keep: 'everything', words: 'longAndMirrored' });
const ALL = Object.keys(SCREENS) as Screen[];
const ENGLISH = messagesOf(readFileSync(resolve(import.meta.dirname, '../../locales/en.yml'), 'utf8'));
const WIDTHS = [1200, 320] as const;

beforeAll(async () => {
  await clip('interview', { 'popup.films': 'Salt Lantern', 'popup.directors': 'Han Do-yeon' });
  await clip('ferry', { 'popup.directors': 'Hahn Do-yeon' });
  const reader = await openScreen(session, 'reader');
  await selectWords(reader, 'made tea and waited');
  const mark = await wordsFor(reader, 'toolbar.mark');
  await pressInToolbar(reader, mark.replace('{meaning}', await wordsFor(reader, 'browser.meanings.yellow')));
  await reader.waitForSelector('.HighlightCard');
  await reader.close();
});

test('the words are more than half as long again in all, and what stands in braces stays', async () => {
  const page = await openScreen(session, 'welcome');
  const said = await wordsFor(page, 'welcome.clip.words');
  await page.close();

  expect(said).toBe(lengthened(ENGLISH.get('welcome.clip.words') ?? ''));
  const all = [...ENGLISH.values()].join('');
  expect([...ENGLISH.values()].map(lengthened).join('').length / all.length).toBeGreaterThan(1.55);
  expect(lengthened('{count} clips here | None')).toBe('{count} cliiipsheeereee | Nooonneee');
});

test.each(ALL)('%s holds long words from right to left', async (screen) => {
  const page = await openScreen(session, screen);
  const found = await brokenAt(page);

  expect(await unmirrored(page)).toEqual([]);
  expect(found).toEqual([]);
  await page.close();
});

test('the options say in which language the words are, and run its way after they are loaded anew, too', async () => {
  const page = await openScreen(session, 'options');
  const told = () =>
    page.evaluate(() => {
      const words = document.querySelector('#language dd')?.textContent;
      const { lang, dir } = document.documentElement;
      return { words, lang, dir, flow: getComputedStyle(document.body).direction };
    });
  const arabic = { words: 'العربية', lang: 'ar', dir: 'rtl', flow: 'rtl' };

  expect(await told()).toEqual(arabic);
  await page.reload();
  await page.waitForSelector('#language dd');
  expect(await told()).toEqual(arabic);
  await page.close();
});

test('the popup holds long words from right to left, before and after the clip', async () => {
  const page = await session.visit('http://reel-courier.test/festival');
  const popup = await session.popup(page);
  const before = [...(await cutOff(popup)), ...(await flawsOf(popup))];
  expect(await sidewaysBy(popup)).toBe(0);
  expect(await unmirrored(popup)).toEqual([]);
  await press(popup, await wordsFor(popup, 'popup.clip'));
  await saidAtFoot(popup, await wordsFor(popup, 'popup.saved.clipped'));

  expect([...before, ...(await cutOff(popup)), ...(await flawsOf(popup))]).toEqual([]);
  expect(await sidewaysBy(popup)).toBe(0);
  await popup.close();
  await page.close();
});

test('the side panel holds long words from right to left', async () => {
  const page = await session.visit('http://reel-courier.test/interview');
  const panel = await session.panel(page);
  await panel.waitForSelector('.HighlightCard');

  expect([...(await cutOff(panel)), ...(await flawsOf(panel))]).toEqual([]);
  expect(await sidewaysBy(panel)).toBe(0);
  expect(await unmirrored(panel)).toEqual([]);
  await page.close();
});

/** Clips a page of the sample site with a name in each box, which is told by the name of its label. */
async function clip(story: string, named: Readonly<Record<string, string>>): Promise<void> {
  const page = await session.visit(`http://reel-courier.test/${story}`);
  const popup = await session.popup(page);
  for (const [label, name] of Object.entries(named)) {
    await addEntries(popup, await wordsFor(popup, label), [name]);
  }
  await press(popup, await wordsFor(popup, 'popup.clip'));
  await saidAtFoot(popup, await wordsFor(popup, 'popup.saved.clipped'));
  await popup.close();
  await page.close();
}

async function brokenAt(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    await still(session, page, {});
    const by = await sidewaysBy(page);
    const wrong = [
      ...(by > 0 ? [`runs out by ${by} px`] : []),
      ...(await cutOff(page)),
      ...(await flawsOf(page)),
    ];
    found.push(...wrong.map((one) => `${width} px: ${one}`));
  }
  return found;
}
