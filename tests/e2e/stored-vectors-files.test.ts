/* Files of every product that can be brought in, with something that tries to run in all that they say. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { EACH, vectorExports } from '../fixtures/vector-exports.ts';
import { choose, figures, openData, said, WORK_ON_MANY } from './data-steps.ts';
import { press } from './popup-steps.ts';
import { rowsOf } from './rows.ts';
import { expectQuiet, flawsIn, showAll, witnessIn } from './vector-watch.ts';
import { withBrowser } from './with-browser.ts';

const session = withBrowser({ keep: 'everything' });
const witness = witnessIn(session);

function writeFiles(): string[] {
  return Object.entries(vectorExports()).map(([name, contents]) => {
    const file = join(session.profile, name);
    writeFileSync(file, contents);
    return file;
  });
}

afterEach(() => witness.expectNothing());

test('files of every product are looked at and brought in, and nothing in them runs or loads', async () => {
  const page = witness.watch(await openData(session));
  const files = writeFiles();
  await choose(page, ...files);
  await expectQuiet(page);
  const found = Number((await figures(page))['new']?.replaceAll(/\D/gu, ''));
  // a title that is nothing but signs may be all there is of an article
  expect(found).toBeGreaterThan(0.98 * files.length * EACH);
  await press(page, 'Bring in');
  await said(page, 'Brought in:', WORK_ON_MANY);
  await expectQuiet(page);
  await page.close();
});

test('what is kept of the articles in them is harmless before any page of ours has looked at it', async () => {
  const page = await witness.open('icon/16.png');
  const { bodies = [] } = await rowsOf(page, 'bodies');
  const texts = (bodies as { html: string }[]).map(({ html }) => html);
  expect(texts.length).toBeGreaterThan(2 * EACH);
  expect(texts.filter((html) => html.includes('It burned.')).length).toBeGreaterThan(2 * EACH);
  expect(await flawsIn(page, texts, 'text/html', 'may load pictures')).toEqual([]);
  await page.close();

  // no policy of ours stands before a page of another site: here everything that could run does
  const elsewhere = witness.watch(await session.visit('http://reel-courier.test/home'));
  const withoutPictures = texts.map((html) => html.replaceAll(/<img [^>]*>/gu, ''));
  await elsewhere.evaluate((all) => {
    for (const html of all) document.body.appendChild(document.createElement('div')).innerHTML = html;
  }, withoutPictures);
  expect(
    await elsewhere.evaluate(() => new Promise((done) => setTimeout(() => done('pwned' in globalThis), 200))),
  ).toBe(false);
  await elsewhere.close();
});

test('their quotes and notes are words in the list of them', async () => {
  const page = await witness.open('library.html');
  await page.waitForSelector('.ClipRow-title');
  await expectQuiet(page);
  await page.click('.Library-views button:last-of-type');
  expect(await showAll(page, '.MarkLine', 5 * EACH)).toBeGreaterThanOrEqual(5 * EACH);
  await page.close();
});
