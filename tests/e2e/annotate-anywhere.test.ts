import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { flawsOf } from './axe.ts';
import {
  cardsIn,
  openPanel,
  paintedWords,
  placeInToolbar,
  pressInToolbar,
  selectWords,
} from './annotate-steps.ts';
import { waitFor } from './wait-for.ts';
import { press, saidAtFoot } from './popup-steps.ts';
import { inChromium, withBrowser } from './with-browser.ts';

const ARTICLE = 'http://reel-courier.test/interview';
const HTML = readFileSync(new URL('../site/pages/interview.html', import.meta.url), 'utf8');
const NAPKIN = 'drew it on a napkin';

const session = withBrowser();

async function markOn(address: string, words: string): Promise<string[]> {
  const page = await session.visit(address);
  await (await session.popup(page)).close();
  await selectWords(page, words);
  await pressInToolbar(page, 'Mark as Quote');
  return waitFor(async () => {
    const painted = await paintedWords(page);
    return painted.length > 0 ? painted : undefined;
  });
}

test('marking works under a content security policy that allows nothing', async () => {
  session.site.answer('strict.test/interview', (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    response.end(HTML);
  });

  expect(await markOn('http://strict.test/interview', NAPKIN)).toEqual([`yellow: ${NAPKIN}`]);
});

test('marking works on a page that stops every key and mouse event', async () => {
  const deaf = `<script>for (const name of ['keydown','keyup','mousedown','mouseup','click','pointerdown','pointerup','selectionchange','copy'])
    document.addEventListener(name, (event) => { event.stopImmediatePropagation(); }, true);</script></head>`;
  session.site.answer('deaf.test/interview', HTML.replace('</head>', deaf));

  expect(await markOn('http://deaf.test/interview', NAPKIN)).toEqual([`yellow: ${NAPKIN}`]);
});

test.each([
  ['right-to-left', '<html dir="rtl" lang="en">'],
  ['vertical writing', '<html lang="en" style="writing-mode: vertical-rl">'],
])('marking works on a page in %s', async (_what, html) => {
  session.site.answer('odd.test/interview', HTML.replace('<html lang="en">', html));

  expect(await markOn('http://odd.test/interview', NAPKIN)).toEqual([`yellow: ${NAPKIN}`]);
});

test('words in an open shadow tree can be marked', async () => {
  const element = `<story-text></story-text><script>
    customElements.define('story-text', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>In the shadow the keeper <b>lit the lamp</b> himself.</p>'; }
    });</script></article>`;
  session.site.answer('shadow.test/interview', HTML.replace('</article>', element));
  const page = await session.visit('http://shadow.test/interview');
  await (await session.popup(page)).close();
  await page.bringToFront();
  await page.evaluate(() => {
    const words = document.querySelector('story-text')?.shadowRoot?.querySelector('b')?.firstChild;
    document.querySelector('story-text')?.scrollIntoView({ block: 'center' });
    if (words) getSelection()?.setBaseAndExtent(words, 0, words, 12);
  });
  await pressInToolbar(page, 'Mark as Quote');

  await waitFor(async () => (await paintedWords(page))[0] === 'yellow: lit the lamp');
});

test('words in a frame of the same site can be marked', async () => {
  const frame = '<iframe src="/frame" width="600" height="200"></iframe></article>';
  session.site.answer(
    'framed.test/frame',
    '<!doctype html><p>In the frame the keeper drew another lamp.</p>',
  );
  session.site.answer('framed.test/interview', HTML.replace('</article>', frame));
  const page = await session.visit('http://framed.test/interview');
  await (await session.popup(page)).close();
  await page.bringToFront();
  await page.evaluate(() => {
    document.querySelector('iframe')?.scrollIntoView({ block: 'center' });
  });
  const inner = page.frames().find((other) => other.url().endsWith('/frame'));
  await inner?.evaluate(() => {
    const words = document.querySelector('p')?.firstChild;
    if (words) getSelection()?.setBaseAndExtent(words, 13, words, 41);
  });
  await pressInToolbar(page, 'Mark as Quote');

  const painted = await waitFor(
    () =>
      inner?.evaluate(
        () =>
          [...(CSS.highlights.get('cutting-room-yellow') ?? [])].map((range) =>
            (range as Range).toString(),
          )[0],
      ) ?? Promise.resolve(undefined),
  );
  expect(painted).toBe('the keeper drew another lamp');
});

test('where selecting is forbidden, sentences can be walked and marked', async () => {
  session.site.answer('locked.test/interview', HTML.replace('<body>', '<body style="user-select: none">'));
  const page = await session.visit('http://locked.test/interview');
  const popup = await session.popup(page);
  await popup.evaluate(
    `void chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { ask: 'highlight' }))`,
  );
  await page.waitForFunction(() => CSS.highlights.has('cutting-room-walk'));
  await popup.close();
  await page.bringToFront();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await waitFor(async () => (await paintedWords(page)).length === 1);
});

test('a page that draws itself anew and throws the toolbar out has it again at the next selection', async () => {
  const page = await session.visit(ARTICLE);
  await (await session.popup(page)).close();
  await page.evaluate(() => document.querySelectorAll(':root > div').forEach((host) => host.remove()));
  await selectWords(page, NAPKIN);
  await pressInToolbar(page, 'Mark as Quote');

  await waitFor(async () => (await paintedWords(page))[0] === `yellow: ${NAPKIN}`);
});

inChromium('print preview')(
  'marks are told apart in print and in forced colours, each by its own line',
  async () => {
    const page = await session.visit(ARTICLE);
    await (await session.popup(page)).close();
    await selectWords(page, NAPKIN);
    await pressInToolbar(page, 'Mark as Quote');
    await waitFor(async () => (await paintedWords(page)).length === 1);
    const look = () =>
      page.$$eval('article p', ([paragraph]) =>
        ['yellow', 'green', 'blue', 'pink'].map((colour) => {
          const style = getComputedStyle(paragraph as Element, `::highlight(cutting-room-${colour})`);
          return [style.backgroundColor, style.textDecorationLine, style.textDecorationStyle] as const;
        }),
      );
    const screen = await look();
    await page.emulateMediaType('print');
    const printed = await look();
    await page.emulateMediaType('screen');
    await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    const forced = await look();

    for (const looks of [screen, printed, forced]) {
      expect(looks.map(([, line]) => line)).toEqual(['underline', 'underline', 'underline', 'underline']);
      expect(looks.map(([, , style]) => style)).toEqual(['solid', 'dashed', 'double', 'wavy']);
    }
    expect(new Set(screen.map(([background]) => background)).size).toBe(4);
    expect(new Set(printed.map(([background]) => background))).toEqual(new Set(['rgba(0, 0, 0, 0)']));
    expect(new Set(forced.map(([background]) => background)).size).toBe(1);
  },
);

test('an orphan stays one while its words are gone, and opens in the reader at them', async () => {
  const page = await session.visit(ARTICLE);
  await (await session.popup(page)).close();
  await selectWords(page, NAPKIN);
  await pressInToolbar(page, 'Mark as Quote');
  await waitFor(async () => (await paintedWords(page)).length === 1);
  const panel = await openPanel(session, page);
  await waitFor(async () => (await cardsIn(panel)).length === 1);
  await page.evaluate(() => {
    for (const p of document.querySelectorAll('p')) if (p.textContent?.includes('napkin')) p.remove();
  });
  await panel.waitForSelector('.OrphanCard');
  await press(panel, 'Try again');
  await panel.waitForSelector('.OrphanCard');
  expect(await paintedWords(page)).toEqual([]);
  await press(panel, 'Open in reader');
  const reader = await session.opened('reader.html?clip=');

  await waitFor(async () => (await paintedWords(reader))[0] === `yellow: ${NAPKIN}`);
});

test('the toolbar stands beside the words, never over them', async () => {
  const page = await session.visit(ARTICLE);
  await (await session.popup(page)).close();
  await selectWords(page, NAPKIN);
  const button = await waitFor(() => placeInToolbar(page, 'Mark as Quote'));
  const words = await page.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
    return { top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
  });

  expect(button.y < words.top || button.y > words.bottom).toBe(true);
});

test('where the person allowed all sites, marks come back on each by themselves', async () => {
  await session.close();
  const everywhere = { allowed: ['*://*/*'] };
  await session.restart(everywhere);
  await markOn(ARTICLE, NAPKIN);
  await markOn('http://elsewhere.test/interview', 'Four minutes, no cut');
  await session.close();
  await session.restart(everywhere);

  for (const [address, words] of [
    [ARTICLE, NAPKIN],
    ['http://elsewhere.test/interview', 'Four minutes, no cut'],
  ] as const) {
    const page = await session.visit(address);
    for (let visit = 0; visit < 5 && !(await comesToHave(page, `yellow: ${words}`)); visit++) {
      await page.reload();
    }
    expect(await paintedWords(page)).toEqual([`yellow: ${words}`]);
  }
});

test('where the person allowed a site, marks come back by themselves; elsewhere nothing of ours runs', async () => {
  await session.close();
  const site = { allowed: ['*://reel-courier.test/*'] };
  await session.restart(site);
  await markOn(ARTICLE, NAPKIN);
  await session.close();
  await session.restart(site);
  const allowed = await session.visit(ARTICLE);
  // A driver installs the extension anew at each start, and a page may be quicker than that.
  for (let visit = 0; visit < 5 && !(await comesToHave(allowed, `yellow: ${NAPKIN}`)); visit++) {
    await allowed.reload();
  }
  expect(await paintedWords(allowed)).toEqual([`yellow: ${NAPKIN}`]);
  const other = await session.visit('http://elsewhere.test/interview');
  await new Promise((done) => setTimeout(done, 500)); // what would come by itself would have come
  expect(await other.$(':root > div[popover]')).toBeNull();
  expect(await paintedWords(other)).toEqual([]);
});

/** Whether words are painted within two seconds. */
async function comesToHave(page: Page, painted: string): Promise<boolean> {
  for (let look = 0; look < 20; look++) {
    if ((await paintedWords(page)).includes(painted)) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}

const LOOKS = [
  ['light', { 'prefers-color-scheme': 'light' }],
  ['dark', { 'prefers-color-scheme': 'dark' }],
  ['forced colours', { 'forced-colors': 'active' }],
] as const;

test.each(LOOKS)('axe finds nothing in the side panel and the reader in %s', async (_look, features) => {
  const page = await session.visit(ARTICLE);
  const popup = await session.popup(page);
  await press(popup, 'Clip');
  await saidAtFoot(popup, 'Clipped');
  await popup.close();
  const panel = await openPanel(session, page);
  for (const words of [NAPKIN, 'Four minutes, no cut']) {
    await selectWords(page, words);
    await pressInToolbar(page, 'Mark as Quote');
    await waitFor(async () => (await cardsIn(panel)).includes(words));
  }
  await page.evaluate(() =>
    document.querySelectorAll('p').forEach((p) => p.textContent?.includes('napkin') && p.remove()),
  );
  await panel.waitForSelector('.OrphanCard');
  const reader = await session.openOwn('reader.html?clip=reel-courier.test%2Finterview');
  await reader.waitForSelector('.Reader-text');
  for (const screen of [panel, reader]) {
    await session.look(screen, features);
    expect(await flawsOf(screen)).toEqual([]);
  }
});
