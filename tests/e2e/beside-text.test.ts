/* What stands beside an article's text goes out with the library, comes back, and is read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { choose, openData, said, saveAs } from './data-steps.ts';
import { press, searchFor } from './popup-steps.ts';
import { clipPage, openReader } from './reader-steps.ts';
import { empty } from './stage.ts';
import { withBrowser } from './with-browser.ts';

const CLIP = 'reel-courier.test/harbour-film';
const STANDFIRST = 'A director, two actors and a ferry: how a small film found its harbour';
const CAPTION = 'Jonas Weir on the tug. Photo: Ida Berg';
const POST = 'Nobody told the gulls that this was a closed set, and nobody will.';
const words = 'She wrote the first draft on a ferry, she said, with nothing but a notebook beside her. ';
const PAGE = `<!doctype html><html lang="en"><title>A small film in a harbour</title><article><h1>A small film in a harbour</h1>
  <h2 class="standfirst">${STANDFIRST}</h2>${`<p>${words.repeat(3)}</p>`.repeat(4)}
  <figure><img src="/harbour.svg" alt="A tug"><figcaption>${CAPTION}</figcaption></figure><p>${words.repeat(2)}</p>
  <blockquote class="twitter-tweet"><p>${POST}</p>— Ida Berg (@idaberg) <a href="https://twitter.com/idaberg/status/7">March 3, 2024</a></blockquote>
  <p>${words.repeat(3)}</p></article></html>`;

const session = withBrowser({ site: (site) => site.answer(CLIP, PAGE) });

test('standfirst, captions and posts survive export, wiping and import, are read and are found', async () => {
  await clipPage(session, `http://${CLIP}`);
  const before = await saveAs(await openData(session), 'json');
  const [kept] = JSON.parse(before.toString()).records as [{ body: object }];
  expect(kept.body).toMatchObject({
    standfirst: STANDFIRST,
    captions: [CAPTION],
    embeds: [{ address: 'https://twitter.com/idaberg/status/7', who: 'Ida Berg (@idaberg)', words: POST }],
  });

  await empty(session);
  const page = await openData(session);
  const file = join(session.profile, 'cuttings.json');
  writeFileSync(file, before);
  await choose(page, file);
  await press(page, 'Bring in');
  await said(page, 'Brought in: 1 clip added');

  const [again] = JSON.parse((await saveAs(page, 'json')).toString()).records as unknown[];
  expect(again).toEqual(kept);
  const reader = await openReader(session, CLIP);
  const read = await reader.$eval('.Reader-text', (text) => text.textContent);
  for (const part of [STANDFIRST, CAPTION, POST]) expect(read).toContain(part);
  const popup = await session.popup(await session.visit('http://reel-courier.test/gallery'));
  expect(await searchFor(popup, 'gulls closed')).toEqual(['A small film in a harbour']);
});
