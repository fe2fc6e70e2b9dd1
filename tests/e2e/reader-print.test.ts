import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import { paintedWords, pressInToolbar, selectWords } from './annotate-steps.ts';
import { waitFor } from './wait-for.ts';
import { clipPage, openReader } from './reader-steps.ts';
import { inChromium, withBrowser } from './with-browser.ts';

const ADDRESS = 'http://reel-courier.test/printed';
const CLIP = 'reel-courier.test/printed';
const WORDS = 'The lamp went round and the harbour went dark and somebody counted the seconds aloud. ';

const session = withBrowser({
  site: (site) =>
    site.answer(
      CLIP,
      `<!doctype html><html lang="en"><title>A printed night</title><meta name="author" content="Ida Berg">
     <meta property="article:published_time" content="2024-03-03"><meta property="og:site_name" content="The Reel Courier">
     <article><h1>A printed night</h1><p>First words. ${WORDS.repeat(5)}</p>
     <blockquote><p>We waited for the fog, and the fog came.</p></blockquote>
     <p>${WORDS.repeat(5)} Last words.</p></article></html>`,
    ),
});

/** The words that are drawn, and nothing of what is hidden. */
async function drawn(page: Page): Promise<string> {
  return (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
}

inChromium('print preview')(
  'a printed clip is a press cutting: outlet, date, headline, byline, address and the words, and no controls',
  async () => {
    await clipPage(session, ADDRESS);
    const reader = await openReader(session, CLIP);
    expect(await drawn(reader)).toContain('Library');

    await reader.emulateMediaType('print');

    const sheet = await drawn(reader);
    for (const part of ['The Reel Courier', '2024', 'A printed night', 'Ida Berg', ADDRESS, 'Clipped on'])
      expect(sheet).toContain(part);
    for (const words of ['First words.', 'We waited for the fog, and the fog came.', 'Last words.'])
      expect(sheet).toContain(words);
    for (const control of ['Library', 'min', 'Note', 'Pictures']) expect(sheet).not.toContain(control);
    expect(
      await reader.$$eval('button, input, textarea, select, [role=toolbar]', (all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)),
      ),
    ).toEqual([]);
    expect((await reader.pdf()).byteLength).toBeGreaterThan(10_000);
  },
);

inChromium('print preview')(
  'the sheet is black on white whatever the paper, and shows the marks',
  async () => {
    await clipPage(session, ADDRESS);
    const reader = await openReader(session, CLIP);
    await selectWords(reader, 'the fog came');
    await pressInToolbar(reader, 'Mark as Quote');
    await waitFor(async () => (await paintedWords(reader)).length === 1);
    await reader.evaluate(() => {
      document.documentElement.dataset['paper'] = 'dark';
    });

    await reader.emulateMediaType('print');

    const colours = await reader.$eval('.Reader-text p', (words) => [
      getComputedStyle(words).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(await paintedWords(reader)).toEqual(['yellow: the fog came']);
  },
);
