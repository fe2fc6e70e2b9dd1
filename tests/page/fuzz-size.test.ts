import { expect, test } from 'vitest';
import { extractArticle } from '../../page/extract.ts';
import { findParts } from '../../page/parts.ts';
import { makePage } from './pages/malformed.ts';
import { ADDRESS, paragraph, paragraphs } from './pages/story.ts';
import { overItsSize, SLACK } from '../growth.ts';

const NODES = 16_000;

function parsed(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><title>Quiet Harbour</title>${body}`, 'text/html');
}

function article(body: string): Document {
  return parsed(`<article><h1>Quiet Harbour sets sail</h1>${paragraphs(12)}${body}</article>`);
}

function readWhole(page: Document): void {
  extractArticle(page, ADDRESS);
  findParts(page, ADDRESS);
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
    expect(overItsSize(make, readWhole, NODES, { noise: 40 })).toBeLessThan(SLACK);
  },
);

test.each([3, 7, 11, 19, 42, 58])(
  'a page malformed by seed %i, eight times over, takes no more time for its size',
  { timeout: 120_000 },
  (seed) => {
    const make = (times: number) => new DOMParser().parseFromString(makePage(seed, times), 'text/html');

    expect(overItsSize(make, readWhole, 8, { noise: 40 })).toBeLessThan(SLACK);
  },
);

test(
  'a page of 10 MB, of more than 100,000 nodes, is read, in no more time for its size than one of a megabyte',
  { timeout: 120_000 },
  () => {
    const make = (bytes: number) => article(paragraphs(bytes / paragraph(0).length));
    expect(make(10_000_000).documentElement.outerHTML.length).toBeGreaterThan(10_000_000);

    expect(overItsSize(make, readWhole, 10_000_000)).toBeLessThan(SLACK);
  },
);

/** Each as long as is said, in letters. */
const LONG: readonly (readonly [what: string, make: (letters: number) => string])[] = [
  ['paragraph', (letters) => `<p>${'sea '.repeat(letters / 4)}</p>`],
  [
    'attribute',
    (letters) => {
      const long = 'sea '.repeat(letters / 4);
      return `<p class="${long}" id="${long}" title="${long}">${paragraph(1)}</p>`;
    },
  ],
  ['word', (letters) => `<p>${'x'.repeat(letters)}</p>`],
  ['set of pictures', (letters) => `<img srcset="${'/a.jpg 1w, '.repeat(letters / 11)}">`],
  ['address', (letters) => `<a href="/${'a'.repeat(letters)}">2</a>`],
  [
    'row of signs',
    (letters) =>
      `<p>${'('.repeat(letters)}</p><p>${'. '.repeat(letters / 2)}</p><p>${' \n'.repeat(letters / 2)}</p>`,
  ],
];

test.each(LONG)('one %s of megabytes is no trouble', { timeout: 60_000 }, (_what, make) => {
  const readPage = (long: Document) => expect(extractArticle(long, ADDRESS)?.text).toContain('Part 12.');

  expect(overItsSize((letters) => article(make(letters)), readPage, 3_000_000)).toBeLessThan(SLACK);
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

test('pictures of 5 MB in the page itself are neither kept nor slow', { timeout: 60_000 }, () => {
  const make = (bytes: number) =>
    article(
      `<p>${paragraph(1)}<img alt="tug" src="data:image/png;base64,${'A'.repeat(bytes)}"></p>`.repeat(3),
    );
  const readPage = (page: Document) => {
    const found = extractArticle(page, ADDRESS);
    expect(found?.html).not.toContain('data:image');
    expect(JSON.stringify(found).length).toBeLessThan(100_000);
  };

  expect(overItsSize(make, readPage, 5_000_000)).toBeLessThan(SLACK);
});
