import { expect, test } from 'vitest';
import { extractArticle } from '../../page/extract.ts';
import { findParts } from '../../page/parts.ts';
import { makePage } from './pages/malformed.ts';
import { ADDRESS, paragraph, paragraphs } from './pages/story.ts';

/* Time is compared with time of the same minute. A page eight times as large may take eight times as long, and a
   few times that on a busy machine; what grows with the square takes 64 times. */
const TIMES = 8;
const SLACK = 4;
const NODES = 16_000;

function parsed(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><title>Quiet Harbour</title>${body}`, 'text/html');
}

function article(body: string): Document {
  return parsed(`<article><h1>Quiet Harbour sets sail</h1>${paragraphs(12)}${body}</article>`);
}

function timeOf(page: Document): number {
  const before = performance.now();
  extractArticle(page, ADDRESS);
  findParts(page, ADDRESS);
  return performance.now() - before;
}

/** Each makes about so many nodes. */
const SHAPES: readonly (readonly [shape: string, make: (nodes: number) => Document])[] = [
  ['paragraphs', (nodes) => article(paragraphs(nodes / 3))],
  ['links', (nodes) => article('<div class="ad related"><a href="/x/2">2</a></div>'.repeat(nodes / 3))],
  ['line breaks', (nodes) => article(`<div>${'words of the sea<br><br>'.repeat(nodes / 3)}</div>`)],
  ['spans', (nodes) => article(`<p>${'<span>sea </span>'.repeat(nodes / 2)}</p>`)],
  ['divisions in divisions', (nodes) => article(`${'<div>'.repeat(480)}${'<p>sea</p>'.repeat(nodes / 2)}`)],
  ['tables in tables', (nodes) => article('<table><tr><td>'.repeat(40) + paragraphs(nodes / 3))],
  ['templates', (nodes) => article(`<template>${paragraphs(20)}</template>`.repeat(nodes / 60))],
  [
    'shadow trees',
    (nodes) =>
      article(`<div><template shadowrootmode=open>${paragraphs(10)}</template></div>`.repeat(nodes / 32)),
  ],
  [
    'hidden boxes',
    (nodes) => article(`<div hidden style="display:none"><p>${paragraph(1)}</p></div>`.repeat(nodes / 3)),
  ],
  [
    'pictures for pages without scripts',
    (nodes) => article('<p>sea<noscript><img src="/a.jpg"></noscript></p>'.repeat(nodes / 4)),
  ],
  [
    'frames',
    (nodes) => article('<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>'.repeat(nodes / 4)),
  ],
  [
    'lists of links',
    (nodes) => article(`<ul>${'<li><a href="/b">Another film of this year</a></li>'.repeat(nodes / 4)}</ul>`),
  ],
  [
    'forms whose fields hide their members',
    (nodes) =>
      article('<form name=childNodes><input name=parentNode><button>Go</button></form>'.repeat(nodes / 4)),
  ],
  ['pages to turn to', (nodes) => article(`<nav>${'<a href="?page=2">2</a> '.repeat(nodes / 3)}</nav>`)],
  ['headings', (nodes) => article('<h2>Related</h2>'.repeat(nodes / 2))],
  [
    'captions',
    (nodes) =>
      article(
        '<figure><img src="/a.jpg"><figcaption>The tug. Photo: Ida Berg</figcaption></figure>'.repeat(
          nodes / 4,
        ),
      ),
  ],
];

test.each(SHAPES)(
  'a page eight times as large takes no more time for its size: %s',
  { timeout: 120_000 },
  (_shape, make) => {
    timeOf(make(2_000)); // warm
    const small = Math.min(timeOf(make(NODES / TIMES)), timeOf(make(NODES / TIMES)));
    const large = Math.min(timeOf(make(NODES)), timeOf(make(NODES)));

    expect(large).toBeLessThan(Math.max(small, 40) * TIMES * SLACK);
  },
);

test.each([3, 7, 11, 19, 42, 58])(
  'a page malformed by seed %i, eight times over, takes no more time for its size',
  { timeout: 120_000 },
  (seed) => {
    const make = (times: number) => new DOMParser().parseFromString(makePage(seed, times), 'text/html');
    timeOf(make(1)); // warm
    const small = Math.min(timeOf(make(1)), timeOf(make(1)));
    const large = Math.min(timeOf(make(TIMES)), timeOf(make(TIMES)));

    expect(large).toBeLessThan(Math.max(small, 40) * TIMES * SLACK);
  },
);

test(
  'a page of 10 MB, of more than 100,000 nodes, is read, in no more time for its size than one of a megabyte',
  { timeout: 120_000 },
  () => {
    const make = (bytes: number) => article(paragraphs(bytes / paragraph(0).length));
    timeOf(make(100_000));
    const small = timeOf(make(1_250_000));
    const page = make(10_000_000);
    expect(page.documentElement.outerHTML.length).toBeGreaterThan(10_000_000);

    expect(timeOf(page)).toBeLessThan(small * TIMES * SLACK);
  },
);

test('one paragraph, one attribute or one word of megabytes is no trouble', { timeout: 60_000 }, () => {
  const long = 'sea '.repeat(700_000);
  const before = performance.now();
  for (const body of [
    `<p>${long}</p>`,
    `<p class="${long}" id="${long}" title="${long}">${paragraph(1)}</p>`,
    `<p>${'x'.repeat(3_000_000)}</p>`,
    `<img srcset="${'/a.jpg 1w, '.repeat(200_000)}">`,
    `<a href="/${'a'.repeat(2_000_000)}">2</a>`,
    `<p>${'('.repeat(500_000)}</p><p>${'. '.repeat(500_000)}</p><p>${' \n'.repeat(500_000)}</p>`,
  ])
    expect(extractArticle(article(body), ADDRESS)?.text).toContain('Part 12.');

  expect(performance.now() - before).toBeLessThan(20_000);
});

/** Each with so many nodes side by side in one: more than a function of the engine takes. */
const SIDE_BY_SIDE: readonly (readonly [what: string, make: (nodes: number) => Document])[] = [
  ['line', (nodes) => article(`<div>sea<!--a-->${'<!--a-->'.repeat(nodes)}</div><p>sea`)],
  ['heading', (nodes) => article(`<h2><div>sea${'<!--a-->'.repeat(nodes)}</div></h2>`)],
  ['template', (nodes) => article(`<template shadowrootmode=open>${'<i></i>'.repeat(nodes)}</template>`)],
  ['form', (nodes) => article(`<form>${'<input>'.repeat(nodes)}</form>`)],
  ['pager', (nodes) => article(`<nav class="pager">${'<a href="?page=2">2</a>'.repeat(nodes)}</nav>`)],
];

test.each(SIDE_BY_SIDE)('300,000 nodes in one %s are no trouble', { timeout: 60_000 }, (_what, make) => {
  const page = make(300_000);

  expect(extractArticle(page, ADDRESS)?.text).toContain('Part 12.');
  expect(() => findParts(page, ADDRESS)).not.toThrow();
});

test('pictures of 5 MB in the page itself are neither kept nor slow', () => {
  const picture = `<p>${paragraph(1)}<img alt="tug" src="data:image/png;base64,${'A'.repeat(5_000_000)}"></p>`;
  const page = article(picture.repeat(3));
  const before = performance.now();

  const found = extractArticle(page, ADDRESS);

  expect(performance.now() - before).toBeLessThan(4_000);
  expect(found?.html).not.toContain('data:image');
  expect(JSON.stringify(found).length).toBeLessThan(100_000);
});
