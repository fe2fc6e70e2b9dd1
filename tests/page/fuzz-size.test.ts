import { expect, test } from 'vitest';
import { extractArticle } from '../../page/extract.ts';
import { findParts } from '../../page/parts.ts';
import { growthOf } from './pages/growth.ts';
import { makePage } from './pages/malformed.ts';
import { ADDRESS, paragraph, paragraphs } from './pages/story.ts';

const SEEDS = Array.from({ length: 16 }, (_, at) => at + 500);

function parsed(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><title>Quiet Harbour</title>${body}`, 'text/html');
}

function article(body: string): Document {
  return parsed(`<article><h1>Quiet Harbour sets sail</h1>${paragraphs(12)}${body}</article>`);
}

function read(page: Document): void {
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

function expectLinear(growing: Pick<Parameters<typeof growthOf>[0], 'make' | 'from' | 'to'>): void {
  const { isLinear, told } = growthOf({ ...growing, run: read });
  expect(isLinear, told).toBe(true);
}

test(
  'the measure itself tells work on each word once from work on all words for each',
  { timeout: 60_000 },
  () => {
    let seen = 0; // so that the engine cannot leave the work out
    const make = (nodes: number): Document => article('<i>sea</i>'.repeat(nodes));
    const once = (page: Document): void => {
      for (const { textContent } of page.querySelectorAll('i')) seen += textContent.length;
    };
    const squared = (page: Document): void => {
      for (const { parentNode } of page.querySelectorAll('i')) seen += parentNode?.textContent?.length ?? 0;
    };

    const [one, other] = [once, squared].map((run) => growthOf({ make, run, from: 100, to: 400_000 }));

    expect(one?.isLinear, one?.told).toBe(true);
    expect(other?.isLinear, other?.told).toBe(false);
    expect(seen).toBeGreaterThan(0);
  },
);

test.each(SHAPES)(
  'a page eight times as large takes no more time for its size: %s',
  { timeout: 120_000 },
  (_shape, make) => {
    expectLinear({ make, from: 1_000, to: 128_000 });
  },
);

test.each(SEEDS)(
  'nor does one that is malformed all the way down, made by seed %i',
  { timeout: 120_000 },
  (seed) => {
    const make = (times: number): Document =>
      new DOMParser().parseFromString(makePage(seed, times), 'text/html');

    expectLinear({ make, from: 2, to: 512 });
  },
);

test(
  'a page of 10 MB, of more than 100,000 nodes, is read, in no more time for its size than one of a megabyte',
  { timeout: 120_000 },
  () => {
    const make = (bytes: number) => article(paragraphs(bytes / paragraph(0).length));
    expect(make(10_000_000).documentElement.outerHTML.length).toBeGreaterThan(10_000_000);

    expectLinear({ make, from: 1_250_000, to: 10_000_000 });
  },
);

/** Each about so many characters in one. */
const LONG: readonly (readonly [what: string, make: (length: number) => string])[] = [
  ['paragraph', (length) => `<p>${'sea '.repeat(length / 4)}</p>`],
  [
    'attribute',
    (length) => {
      const long = 'sea '.repeat(length / 12);
      return `<p class="${long}" id="${long}" title="${long}">${paragraph(1)}</p>`;
    },
  ],
  ['word', (length) => `<p>${'x'.repeat(length)}</p>`],
  ['set of pictures', (length) => `<img srcset="${'/a.jpg 1w, '.repeat(length / 11)}">`],
  ['address', (length) => `<a href="/${'a'.repeat(length)}">2</a>`],
  [
    'run of signs',
    (length) => ['(', '. ', ' \n'].map((sign) => `<p>${sign.repeat(length / 5)}</p>`).join(''),
  ],
];

test.each(LONG)('one %s of megabytes is no trouble', { timeout: 120_000 }, (_what, make) => {
  expect(extractArticle(article(make(2_500_000)), ADDRESS)?.text).toContain('Part 12.');

  expectLinear({ make: (length) => article(make(length)), from: 40_000, to: 2_560_000 });
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
