/* Every vector that we know stands in every field that a file may fill; each screen is opened once, gone through to its
   end, and watched. The reader and the page of a name stay open while they are led from one to the next. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { EVERY_VECTOR } from '../fixtures/every-vector.ts';
import {
  DRAFTED,
  MARKED,
  READINGS,
  REFUSED,
  refusedLibrary,
  STORIES,
  storyOf,
  vectorLibrary,
  WORDS,
} from '../fixtures/vector-library.ts';
import { choose, figures, openData, said, saveAs, WORK_ON_MANY } from './data-steps.ts';
import { press, searchFor } from './popup-steps.ts';
import { expectQuiet, flawsIn, goThroughRows, showAll, walk, witnessIn } from './vector-watch.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const HTML = readFileSync(new URL('../site/pages/interview.html', import.meta.url), 'utf8');
const MANY = EVERY_VECTOR.length;

const session = withBrowser({ keep: 'everything' });
const witness = witnessIn(session);

async function chooseFile(name: string, contents: string): Promise<Page> {
  const file = join(session.profile, name);
  writeFileSync(file, contents);
  const page = witness.watch(await openData(session));
  await choose(page, file);
  await expectQuiet(page);
  return page;
}

beforeAll(async () => {
  const page = await chooseFile('library.json', vectorLibrary());
  expect(await page.$('.ProblemList')).toBeNull();
  await press(page, 'Bring in');
  await said(page, `Brought in: ${STORIES} clips added`, WORK_ON_MANY);
  await expectQuiet(page);
  await page.close();
});

const readerOf = (clip: string) => `reader.html?clip=${encodeURIComponent(clip)}`;

afterEach(() => witness.expectNothing());

test(
  'the library shows whatever was brought in as words: its rows, its facets, its marks, what it finds',
  { timeout: 120_000 },
  async () => {
    const page = await witness.open('library.html');
    await page.waitForSelector('.SavedSearches li');
    expect(await goThroughRows(page)).toBe(STORIES);
    await page.click('.Library-views button:last-of-type');
    expect(await showAll(page, '.MarkLine')).toBeGreaterThanOrEqual(MANY);

    await page.goto(session.own('library.html?q=napkin'));
    await page.waitForSelector('.ClipRow-snippet mark');
    expect(await goThroughRows(page, 100)).toBeGreaterThanOrEqual(100);
    await page.close();
  },
);

test('the reader shows each, as a text and as a mark, as the harmless part of it', async () => {
  const page = await witness.open(readerOf(MARKED));
  /* All but the one that is the headline, word for word: it stands there. */
  await waitFor(() =>
    page.evaluate(`document.querySelectorAll('.Reader-side .OrphanCard').length >= ${MANY - 1}`),
  );
  await openDetails(page);
  await expectQuiet(page);
  for (const { id, versions } of READINGS) {
    await page.goto(session.own(readerOf(id)));
    await page.waitForSelector('.Reader-versions select');
    await page.waitForSelector('.Reader-text p');
    const wrong = await walk(page, {
      steps: versions,
      step: `const choice = document.querySelector('.Reader-versions select');
        choice.selectedIndex = at + 1;
        choice.dispatchEvent(new Event('change', { bubbles: true }))`,
      arrived: `document.querySelector('.Reader-text').textContent.startsWith('reading ' + at + ' .')`,
    });
    expect(wrong, id).toEqual([]);
  }
  await page.close();
});

test('what stands above and beside a text in the reader is words, and no picture of it is asked for', async () => {
  const page = await witness.open('icon/16.png');
  for (let at = 0; at < MANY; at += 70) {
    await page.goto(session.own(readerOf(storyOf(at))));
    await waitFor(
      () =>
        page.evaluate((words) => document.querySelector('.Reader-text')?.textContent?.includes(words), WORDS),
      EVERY_VECTOR[at],
    );
    await expectQuiet(page);
  }
  await page.close();
});

test('the lists of names, and the page of each, show what was brought in as words', async () => {
  const page = await witness.open('names.html?show=people');
  const shown = new Map<string, number>();
  for (const show of ['people', 'films']) {
    await page.goto(session.own(`names.html?show=${show}`));
    shown.set(show, await showAll(page, '.NameList li'));
  }
  for (const count of shown.values()) expect(count).toBeGreaterThan(0.8 * MANY); // some are one name, folded
  await page.goto(session.own('names.html?show=same'));
  await page.waitForSelector('.Names-pair, .Library-nothing');
  await expectQuiet(page);
  const some = // all of them stand in the lists; the page of a name costs more
    EVERY_VECTOR.filter((_, at) => at % 10 === 0);
  const wrong = await walk(page, {
    steps: some.length,
    step: `history.pushState(null, '', '/names.html?film=' + encodeURIComponent(${JSON.stringify(some)}[at]));
      dispatchEvent(new PopStateEvent('popstate'))`,
    arrived: `document.querySelector('.Names-head h2, .Library-nothing')`,
  });
  expect(wrong).toEqual([]);
  await page.close();
});

test('popup and side panel show a clip, a draft and marks of such a page, and find it, without a stir', async () => {
  const page = await visitAs(MARKED);
  const panel = witness.watch(await session.panel(page));
  await waitFor(() => panel.evaluate(`document.querySelectorAll('.HighlightCard').length >= ${MANY}`));
  await expectQuiet(panel);
  await panel.close();
  const popup = witness.watch(await session.popup(page));
  expect(await searchFor(popup, 'napkin')).not.toEqual([]);
  await expectQuiet(popup);
  await popup.close();
  await page.close();

  const drafted = await visitAs(DRAFTED);
  const form = witness.watch(await session.popup(drafted));
  await openDetails(form);
  await expectQuiet(form);
  await form.close();
  await drafted.close();
});

/** Unfolds what is folded away: paragraphs left out, earlier versions of a note. */
async function openDetails(page: Page): Promise<void> {
  await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
}

/** A page of the site under the address of a clip or a draft. */
async function visitAs(place: string): Promise<Page> {
  session.site.answer(place, HTML.replaceAll('/interview', place.slice(place.indexOf('/'))));
  return session.visit(`http://${place}`);
}

/** Opens a file in a tab as a person does who keeps it on the disk. */
async function openFile(name: string, contents: string | Buffer): Promise<Page> {
  const file = join(session.profile, name);
  writeFileSync(file, contents);
  const page = witness.watch(await session.browser.newPage());
  await page.goto(pathToFileURL(file).href);
  return page;
}

test('the pages and the book that everything goes out as run nothing and load nothing in any browser tab', async () => {
  const data = witness.watch(await openData(session));
  for (const [format, article] of [
    ['html', 'article'],
    ['book', 'section, article'],
  ] as const) {
    const contents = await saveAs(data, format);
    expect(await flawsIn(data, [contents.toString()], 'text/html'), format).toEqual([]);
    const page = await openFile(`cuttings.${format}.html`, contents);
    expect(await page.$$eval(article, (all) => all.length), format).toBeGreaterThanOrEqual(STORIES);
    await expectQuiet(page);
    await page.close();
  }
  await data.close();
});

test('nothing runs or loads in any chapter of the e-book', async () => {
  const data = witness.watch(await openData(session));
  const book = textsOf(await saveAs(data, 'epub'), '.xhtml');
  expect(book.length).toBeGreaterThan(STORIES);
  expect(await flawsIn(data, book, 'application/xhtml+xml')).toEqual([]);
  const bodies = book.map((chapter) => /<body[^>]*>([\s\S]*)<\/body>/u.exec(chapter)?.[1] ?? '');
  const page = await openFile(
    'book.xhtml',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>${bodies.join('')}</body></html>`,
  );
  expect(await page.$('parsererror')).toBeNull();
  await expectQuiet(page);
  await page.close();
  await data.close();
});

test('in Markdown nothing but what a person wrote as Markdown, the notes, could be taken for an element', async () => {
  const data = witness.watch(await openData(session));
  const files = textsOf(await saveAs(data, 'markdown'), '.md');
  expect(files.length).toBe(STORIES);
  const written = new Set(EVERY_VECTOR.flatMap((vector) => vector.split('\n')).map((line) => line.trim()));
  const elements = files
    .map((file) => file.slice(file.indexOf('\n---\n') + 5))
    .flatMap((body) => body.split('\n').filter((line) => !written.has(line.trim())))
    .filter((line) => /(?<!\\)(?:\\\\)*<[\w!?/]/u.test(line));
  expect(elements).toEqual([]);
  await data.close();
});

function textsOf(archive: Buffer, ending: string): string[] {
  return Object.entries(unzipSync(archive)).flatMap(([name, bytes]) =>
    name.endsWith(ending) ? [strFromU8(bytes)] : [],
  );
}

test('a record with a vector where no words may stand is refused, and the refusal is words', async () => {
  const page = await chooseFile('refused.json', refusedLibrary());

  expect((await figures(page))['new']).toBe('0');
  const refused = await page.$$eval('.ProblemList li', (lines) => lines.map((line) => line.textContent));
  expect(refused.length, refused.join('\n')).toBeGreaterThanOrEqual(Object.keys(REFUSED).length);
  await page.$eval('.ProblemList', (list) => ((list as HTMLDetailsElement).open = true));
  await expectQuiet(page);
  await page.close();
});
