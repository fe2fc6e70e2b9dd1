/* The extension in a browser that speaks Korean: every screen in Korean, and not a sentence in English. */
import { beforeAll, expect, test } from 'vitest';
import { pressInToolbar, selectWords } from './annotate-steps.ts';
import { dropProfile, newProfile, start } from './chromium.ts';
import { englishOn, textsOn } from './other-words.ts';
import { addEntries, control, press, saidAtFoot, typeInto } from './popup-steps.ts';
import { SCREENS, openScreen, type Screen } from './screens.ts';
import { waitFor } from './wait-for.ts';
import { inChromium, withBrowser } from './with-browser.ts';

const session = withBrowser({ keep: 'everything', words: 'ko' });
const ALL = Object.keys(SCREENS) as Screen[];
const ARTICLE = 'http://reel-courier.test/interview';

beforeAll(async () => {
  const page = await session.visit(ARTICLE);
  const popup = await session.popup(page);
  await addEntries(popup, '영화·드라마', ['Salt Lantern']);
  await addEntries(popup, '감독', ['Han Do-yeon']);
  await typeInto(popup, 'textbox', '메모', '항구 장면');
  expect(await englishOn(popup)).toEqual([]);
  await press(popup, '스크랩');
  await saidAtFoot(popup, '스크랩함');
  expect(await englishOn(popup)).toEqual([]);
  await popup.close();
  await page.close();
  const reader = await openScreen(session, 'reader');
  await selectWords(reader, 'made tea and waited');
  await pressInToolbar(reader, '하이라이트: 인용');
  await reader.waitForSelector('.HighlightCard');
  await reader.close();
});

test.each(ALL)('%s is Korean throughout', async (screen) => {
  const page = await openScreen(session, screen);
  const html = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

  expect(html).toEqual(['ko', 'ltr']);
  expect(await englishOn(page)).toEqual([]);
  await page.close();
});

test('the side panel is Korean throughout, and so is the moment of a mark', async () => {
  const page = await session.visit(ARTICLE);
  const panel = await session.panel(page);
  await panel.waitForSelector('.HighlightCard');

  expect(await panel.$eval('.HighlightCard', (card) => card.textContent)).toMatch(
    /\d{4}\. \d+\. \d+\. (?:오전|오후) \d+:\d\d/u,
  );
  expect(await englishOn(panel)).toEqual([]);
  await page.close();
});

test('numbers, days and what is counted are said as Korean says them', async () => {
  const library = await openScreen(session, 'library');
  await waitFor(
    async () => (await textsOn(library)).includes('스크랩 1개를 찾았습니다'),
    'how many were found',
  );
  expect((await textsOn(library)).join('\n')).toMatch(/^\d{4}\. \d+\. \d+\. 스크랩$/mu); // the day it is sorted by
  await library.select('.Library-sort select', 'newest');
  await waitFor(async () => (await textsOn(library)).includes('2026. 3. 14.'), 'the day of the article');
  await library.close();

  const reader = await openScreen(session, 'reader');
  expect((await textsOn(reader)).join('\n')).toContain('2026. 3. 14.');
  await reader.close();
});

test('keys and what they open speak Korean: the help of the library and of the reader', async () => {
  for (const [screen, name] of [
    ['library', '도움말'],
    ['reader', '단축키 (?)'],
  ] as const) {
    const page = await openScreen(session, screen);
    await (await control(page, 'button', name)).click();
    await page.waitForSelector('dialog[open]');
    expect(await englishOn(page)).toEqual([]);
    await page.close();
  }
});

inChromium('language')(
  'a browser that speaks Korean is answered in Korean, without being asked',
  async () => {
    const profile = newProfile();
    const korean = await start({ site: session.site, profile, language: 'ko' });
    const popup = await korean.popup(await korean.visit(ARTICLE));
    await control(popup, 'button', '스크랩');

    expect(await englishOn(popup)).toEqual([]);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('ko');
    await korean.close();
    dropProfile(profile);
  },
);
