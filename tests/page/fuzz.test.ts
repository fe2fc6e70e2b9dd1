import { afterEach, expect, test } from 'vitest';
import { explainArticle, extractArticle } from '../../page/extract.ts';
import { describePage } from '../../page/metadata.ts';
import { sanitise } from '../../page/sanitise.ts';
import { ADDRESS, paragraphs } from './pages/story.ts';
import { VECTORS } from './pages/vectors.ts';

const SEEDS = Array.from({ length: 60 }, (_, at) => at + 1);

declare global {
  // What a vector sets when it runs.
  var ran: number | undefined;
}

afterEach(() => {
  delete globalThis.ran;
});

test.each(SEEDS)('a page made by seed %i is read without harm, and is not altered', async (seed) => {
  const page = new DOMParser().parseFromString(makePage(seed), 'text/html');
  const before = Document.prototype.querySelector.call(page, ':root')?.outerHTML;

  const article = extractArticle(page, ADDRESS);
  const bookmark = describePage(page, ADDRESS);

  expect(Document.prototype.querySelector.call(page, ':root')?.outerHTML).toBe(before);
  expect(JSON.parse(JSON.stringify(article ?? bookmark))).toEqual(article ?? bookmark);
  expect(bookmark.title).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u);
  if (article) await expectHarmless(article.html);
});

test.each(VECTORS.map((vector) => [vector]))('what tries to run does not pass: %s', async (vector) => {
  const clean = sanitise(`<p>before</p>${vector}<p>after</p>`);

  expect(sanitise(clean)).toBe(clean);
  await expectHarmless(clean);
});

test('the time grows no faster than the page', () => {
  const time = (size: number): number => {
    const page = new DOMParser().parseFromString(
      `<article><h1>Quiet Harbour</h1>${paragraphs(size)}<div>${'words of the sea<br><br>'.repeat(size)}</div></article>`,
      'text/html',
    );
    const before = performance.now();
    extractArticle(page, ADDRESS);
    return performance.now() - before;
  };
  // The machine may be busy with other things: the best of three is the page's own cost.
  const best = (size: number): number => Math.min(time(size), time(size), time(size));
  time(300);
  const [small, large] = [best(300), best(2_400)];

  expect(large / small).toBeLessThan(8 * 4);
});

test('structured data that is anything but what it should be does no harm', () => {
  const garbage = [
    'null',
    '[]',
    '{"@type":7,"author":{"name":{"a":1}}}',
    '{"@graph":[[[{"@type":"NewsArticle","headline":["a"],"author":[null,3,{"@id":"#x"}],"datePublished":{}}]]]}',
    '{"@type":"Article",',
    '"\\u0000"',
  ];
  const scripts = garbage.map((json) => `<script type="application/ld+json">${json}</script>`).join('');
  const page = new DOMParser().parseFromString(
    `${scripts}<h1>A film about the sea and its people</h1>${paragraphs(6)}`,
    'text/html',
  );

  expect(explainArticle(page, ADDRESS)?.article.text).toContain('Part 6');
});

async function expectHarmless(html: string): Promise<void> {
  const place = document.createElement('div');
  document.body.append(place);
  place.innerHTML = html;
  await new Promise((done) => setTimeout(done, 5));
  expect(globalThis.ran).toBeUndefined();
  expect(
    place.querySelector(
      'script, style, iframe, object, embed, form, input, svg, math, template, [id], [class], [name], [style]',
    ),
  ).toBeNull();
  for (const element of place.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/);
      if (name === 'href' || name === 'src') expect(value).toMatch(/^(?:https?:\/\/|mailto:)/i);
    }
  place.remove();
}

/** A page that is malformed in a way that the seed decides, around something like an article. */
function makePage(seed: number): string {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const pieces = [
    () => paragraphs(1 + Math.floor(random() * 8)),
    () => pick(VECTORS),
    () => `<table><tr><td>${'<table><tr><td>'.repeat(Math.floor(random() * 30))}${paragraphs(1)}`,
    () => '<div>'.repeat(Math.floor(random() * 600)) + paragraphs(2),
    () => `<template>${paragraphs(3)}</template>`,
    () => `<img src="data:image/png;base64,${'A'.repeat(Math.floor(random() * 50_000))}">`,
    () => `</div></p></article></table><p>stray ${pick(VECTORS)}`,
    () => `<ul><li>${'<ul><li>'.repeat(Math.floor(random() * 20))}a list of one thing and another</ul>`,
    () => `<p>${'\u202e\u200b\ud800 half <b><i></b>'.repeat(20)}`,
    () =>
      `<form name=${pick(['childNodes', 'parentNode', 'firstChild', 'body', 'x'])}>${paragraphs(2)}<input id=textContent>`,
    () =>
      `<noscript><img src="/a.jpg">${paragraphs(1)}</noscript><iframe src="https://www.youtube.com/embed/abcdefghijk">`,
    () => `<a href="/b"><div><h2>Another film</h2>${paragraphs(1)}</div></a>`,
  ];
  const body = Array.from({ length: 4 + Math.floor(random() * 20) }, () => pick(pieces)()).join(
    pick(['', '\n', '<!-- ', ' --> ']),
  );
  const title = `\u202eQuiet \u200bHarbour\u2066 ${pick(VECTORS)}`;
  return `${pick(['<!doctype html>', '', '<html><html>'])}<title>${title}</title><meta property="og:title" content="\u202eQuiet"><h1>${title}</h1>${body}`;
}

/** Numbers from 0 to 1 that a seed decides (mulberry32, public domain by Tommy Ettinger). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
