import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { flawsOf } from './axe.ts';
import { clipPage, openReader } from './reader-steps.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser();

test('an Arabic clip is read from right to left, in its language and its letters', async () => {
  const reader = await openClip('arabic');

  expect(await setAs(reader, '.Reader-text')).toMatchObject({ lang: 'ar', dir: 'rtl', direction: 'rtl' });
  expect(await setAs(reader, '.Reader-head')).toMatchObject({ dir: 'rtl', direction: 'rtl' });
  expect(await setAs(reader, '.Reader-head h1')).toMatchObject({ lang: 'ar', direction: 'rtl' });
  // what is ours stands in our direction: its full stop behind its words
  const [first = 0, last = 0] = await reader.$eval('.Reader-lead a', (link) => {
    const words = document.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode() as Text;
    return [0, words.length - 1].map((at) => {
      const range = document.createRange();
      range.setStart(words, at);
      range.setEnd(words, at + 1);
      return range.getBoundingClientRect().left;
    });
  });
  expect(last).toBeGreaterThan(first);
  expect((await setAs(reader, '.Reader-text p')).fonts).toMatch(/^"?Noto Naskh Arabic/);
  expect(await flawsOf(reader)).toEqual([]);
});

test('a Korean clip has lines that break between words, in Korean letters before all others', async () => {
  const reader = await openClip('korean');

  for (const part of ['.Reader-text', '.Reader-head h1']) {
    const set = await setAs(reader, part);
    expect(set).toMatchObject({ lang: 'ko', direction: 'ltr', wordBreak: 'keep-all' });
    expect(set.fonts).toMatch(/^"?Apple SD Gothic Neo"?, "?Nanum Myeongjo/);
  }
  expect(await flawsOf(reader)).toEqual([]);
});

test('whatever stood in a text that was kept, the reader’s policy lets no script in it run', async () => {
  const reader = await openClip('korean');

  const ran = await reader.evaluate(async () => {
    const refused = new Set<string>();
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
    const text = document.querySelector('.Reader-text');
    // past the sanitiser, which would leave none of it
    if (text)
      text.innerHTML = '<img src="/none.png" onerror="globalThis.ran = true"><p onclick="ran = 1">a</p>';
    text?.querySelector('p')?.click();
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    text?.append(script);
    await new Promise((done) => setTimeout(done, 300));
    return { ran: 'ran' in globalThis, refused: [...refused].sort() };
  });

  expect(ran).toEqual({ ran: false, refused: ['script-src-attr', 'script-src-elem'] });
});

async function openClip(name: string): Promise<Page> {
  await clipPage(session, `http://reel-courier.test/${name}`);
  return openReader(session, `reel-courier.test/${name}`);
}

/** How an element is set. */
function setAs(reader: Page, selector: string) {
  return reader.$eval(selector, (element) => {
    const { direction, wordBreak, fontFamily: fonts } = getComputedStyle(element);
    const { lang, dir } = element as HTMLElement;
    return { lang, dir, direction, wordBreak, fonts };
  });
}
