/* Out of the library and into it: a selection in a format, a quote on the clipboard, a file dropped anywhere. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { flawsOf } from './axe.ts';
import { cardsIn, openPanel, paintedWords } from './annotate-steps.ts';
import { waitFor } from './wait-for.ts';
import { openData, said, saveAs } from './data-steps.ts';
import { searchLibrary, titlesShown } from './library-steps.ts';
import { allowClipboard, catchFile, clipboard, copyAs, dropFile } from './out-steps.ts';
import { press } from './popup-steps.ts';
import { inChromium, withBrowser } from './with-browser.ts';

const ADDRESS = 'http://reel-courier.test/interview';
/** Words of the sample article, as another product had them marked. */
const QUOTE = 'had to be built three times';

const session = withBrowser({ keep: 'everything' });
beforeAll(() => allowClipboard(session));

/** A Hypothesis export of the sample article, and two clips more of one tag. */
function hypothesis(): string {
  const annotation = (uri: string, exact: string, tags: string[]) => ({
    id: uri,
    uri,
    text: 'Is that so?',
    tags,
    created: '2025-03-01T10:00:00Z',
    updated: '2025-03-01T10:00:00Z',
    user: 'acct:mara@hypothes.is',
    document: { title: [`About ${uri.split('/').at(-1)}`] },
    target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact }] }],
  });
  return JSON.stringify({
    export_date: '2025-04-01T10:00:00Z',
    client_version: '1.1',
    annotations: [
      annotation(ADDRESS, QUOTE, ['Han Do-yeon', 'sea']),
      annotation('http://kfilm.test/lamp', 'A lamp', ['Han Do-yeon']),
      annotation('http://kfilm.test/tea', 'Some tea', ['tea']),
    ],
  });
}

async function openLibrary(): Promise<Page> {
  const page = await session.openOwn('library.html');
  await page.waitForSelector('.Library[aria-busy="false"]');
  return page;
}

test('a file dropped anywhere on the library is shown first; its tags become credits at a press, and go back with it', async () => {
  const page = await openLibrary();
  await dropFile(page, 'export.json', hypothesis());
  await page.waitForSelector('.Dialog .PreviewCard');
  await page.click('.TagCredits summary');
  await page.click('.TagCredits li[data-tag="Han Do-yeon"] .TagCredits-director');

  expect(await flawsOf(page)).toEqual([]);
  await press(page, 'Bring in');
  await said(page, 'Brought in: 3 clips added.');
  await page.click('.Dialog-close');
  await searchLibrary(page, 'director:"Han Do-yeon"');
  expect((await titlesShown(page)).sort()).toEqual(['About interview', 'About lamp']);
  expect(await page.$$eval('.ClipRow-director', (names) => names.map((name) => name.textContent))).toEqual([
    'Han Do-yeon',
    'Han Do-yeon',
  ]);
  await page.close();

  const data = await session.openOwn('options.html');
  await data.waitForSelector('.PastTransfers');
  await data.click('.PastTransfers summary');
  await data.click('.PastTransfers .Button');
  await said(data, 'Taken back');
  await data.close();
  const after = await openLibrary();
  await after.waitForSelector('.FirstRun');
  await dropFile(after, 'export.json', hypothesis()); // again, for what follows
  await after.waitForSelector('.Dialog .PreviewCard');
  await press(after, 'Bring in');
  await said(after, 'Brought in: 3 clips added.');
  await after.close();
});

test('an imported highlight finds its words when the page is next opened', async () => {
  const page = await session.visit(ADDRESS);
  const panel = await openPanel(session, page);

  expect(await waitFor(async () => (await cardsIn(panel))[0])).toBe(QUOTE);
  expect(await waitFor(async () => (await paintedWords(page))[0])).toBe(`yellow: ${QUOTE}`);
  await panel.close().catch(() => undefined);
  await page.close();
});

test('a selection is taken out in the format that is chosen, under its title', async () => {
  const page = await openLibrary();
  await searchLibrary(page, 'tag:tea');
  await page.waitForFunction(() => document.querySelectorAll('.ClipRow').length === 1);
  await catchFile(page);
  await page.click('.ClipRow-select input');
  await page.click('.BulkBar .Button[title^="As Markdown"]');
  await page.waitForSelector('.Dialog .ExportForm');

  expect(await flawsOf(page)).toEqual([]);
  expect(await page.$eval('.ExportForm-title input', (box) => box.value)).toBe('About tea');
  const book = (await saved(page, 'book')).toString();
  expect(book).toContain('<dt>cutting</dt><dd>1</dd>');
  expect(book).toContain('About tea');
  expect(book).not.toContain('About lamp');
  for (const [format, part] of [
    ['docx', 'word/styles.xml'],
    ['epub', 'EPUB/nav.xhtml'],
    ['xlsx', 'xl/worksheets/sheet1.xml'],
  ] as const) {
    expect(Object.keys(unzipSync(await saved(page, format))), format).toContain(part);
  }
  // a single clip is a single note, named after it
  const note = (await saved(page, 'markdown')).toString();
  expect(note).toMatch(/^---\ntitle:[^\n]*About tea/);
  expect(await page.evaluate(() => document.documentElement.dataset['fileName'])).toMatch(
    /^(?:\d{4}-\d\d-\d\d )?About tea\.md$/,
  );
  expect(JSON.parse((await saved(page, 'json')).toString())).toMatchObject({
    records: [
      { kind: 'clip', clip: { tags: ['tea'] } },
      { kind: 'end', clips: 1 },
    ],
  });
  await page.close();
});

test('a clip and a quote are copied in each form, with their looks where they have some', async () => {
  const page = await openLibrary();
  await searchLibrary(page, 'tag:tea');
  await page.waitForFunction(() => document.querySelectorAll('.ClipRow').length === 1);
  await page.bringToFront();
  await page.hover('.ClipRow');
  await copyAs(page, '.ClipRow .CopyAs', 'Markdown');
  expect(await clipboard(page)).toMatchObject({
    'text/plain': expect.stringContaining('[About tea](http://kfilm.test/tea)') as string,
  });

  await page.click('.Library-views button:nth-child(2)');
  await page.waitForSelector('.MarkLine .CopyAs');
  await copyAs(page, '.MarkLine .CopyAs', 'HTML');
  const copied = await clipboard(page);
  expect(copied['text/html']).toContain('<blockquote');
  expect(copied['text/html']).toContain('Is that so?');
  expect(copied['text/plain']).toContain('<blockquote cite="http://kfilm.test/tea">Some tea</blockquote>');

  await copyAs(page, '.MarkLine .CopyAs', 'Link');
  expect((await clipboard(page))['text/plain']).toBe('http://kfilm.test/tea#:~:text=Some%20tea');
  await page.close();
});

test('the clip in front is copied in the popup, its quotes too, and in the reader', async () => {
  const popup = await session.popup(await session.visit(ADDRESS));
  await popup.waitForSelector('.Popup-quotes .CopyAs');
  if (session.kind === 'chromium') await popup.bringToFront(); // Firefox's is in front from the start, and no tab
  await copyAs(popup, '.Foot .CopyAs', 'Markdown', '.Foot-saving');
  expect((await clipboard(popup))['text/plain']).toContain(`](${ADDRESS})`);
  await copyAs(popup, '.Popup-quotes .CopyAs', 'Link', '.Foot-saving');
  expect((await clipboard(popup))['text/plain']).toContain('#:~:text=');
  await popup.close();

  const reader = await session.openOwn('reader.html?clip=reel-courier.test%2Finterview');
  await reader.waitForSelector('.Reader-bar .CopyAs');
  await reader.bringToFront();
  await copyAs(reader, '.Reader-bar .CopyAs', 'Markdown', 'body');
  expect((await clipboard(reader))['text/plain']).toContain(`](${ADDRESS})`);
});

async function saved(page: Page, format: string): Promise<Buffer> {
  await page.evaluate(() => delete document.documentElement.dataset['file']);
  await page.click(`.Dialog input[type="radio"][value="${format}"]`);
  await press(page, 'Save as a file');
  const file = await waitFor(() => page.evaluate(() => document.documentElement.dataset['file']));
  return Buffer.from(file, 'base64');
}

inChromium('print preview')(
  'the clip book, opened from its file, prints a cover, its contents and a page for each clip, and asks for nothing',
  async () => {
    const data = await openData(session);
    const book = await saveAs(data, 'book');
    const clips = book.toString().match(/<article class="cutting"/g)?.length ?? 0;
    const file = join(session.profile, 'book.html');
    writeFileSync(file, book);
    const before = session.site.requests.length;
    const page = await session.browser.newPage();
    await page.goto(pathToFileURL(file).href);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');

    expect(clips).toBeGreaterThan(1);
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2 + clips);
    expect(new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g)?.map((box) => box.replaceAll(/\.\d+/g, '')))).toEqual(
      new Set(['/MediaBox [0 0 612 792]']), // Letter, in a browser of the United States,
    );
    expect(session.site.requests.slice(before)).toEqual([]);
    await page.close();
    await data.close();
  },
);
