import { extractArticle } from '../../page/extract.ts';
import { findParts } from '../../page/parts.ts';
import { makePage } from '../page/pages/malformed.ts';
import { ADDRESS, paragraph, paragraphs } from '../page/pages/story.ts';
const parsed = (body: string) => new DOMParser().parseFromString(`<!doctype html><title>Quiet Harbour</title>${body}`, 'text/html');
const article = (body: string) => parsed(`<article><h1>Quiet Harbour sets sail</h1>${paragraphs(12)}${body}</article>`);
const run = (char: string) => (n: number) => article(`<p>${char.repeat(n / char.length)}</p>`);
const MAKES: Record<string, (n: number) => Document> = {
  paragraph: run('sea '),
  word: run('x'),
  address: (n) => article(`<a href="/${'a'.repeat(n)}">2</a>`),
  nbsp: run('\u00a0'), nbspx: (n) => article(`<p>x${'\u00a0'.repeat(n)}x</p>`),
  zero: (n) => article(`<p>x${'\u200b'.repeat(n)}x</p>`),
  zwnj: (n) => article(`<p>x${'\u200c'.repeat(n)}x</p>`),
  ideographic: (n) => article(`<p>x${'\u3000'.repeat(n)}x</p>`),
  mixed: (n) => article(`<p>x${'\u00a0 '.repeat(n/2)}x</p>`),
  zeros: (n) => article(`<p>x${'\u200b '.repeat(n/2)}x</p>`),
  comma: run(','), dots: run('.'), quote: run('“'), dash: run('-'), hash: run('#'),
  digits: run('1'), cap: run('A '), at: run('@'), colon: run('a:'), date: run('1 May '), by: run('By '), pipe: run(' | '),
  title: (n) => parsed(`<title>${'x '.repeat(n/2)}</title><article><h1>${'x '.repeat(n/2)}</h1>${paragraphs(12)}</article>`),
  titlespace: (n) => parsed(`<title>x${'\u00a0'.repeat(n)}x</title><article><h1>x${'\u00a0'.repeat(n)}x</h1>${paragraphs(12)}</article>`),
  titlepipe: (n) => new DOMParser().parseFromString(`<title>${'a | '.repeat(n/4)}</title><article><h1>x</h1>${paragraphs(12)}</article>`, 'text/html'),
  meta: (n) => new DOMParser().parseFromString(`<title>x</title><meta name=description content="${'a. '.repeat(n/3)}"><meta name=author content="${'By and '.repeat(n/7)}"><article><h1>x</h1>${paragraphs(12)}</article>`, 'text/html'),
  metaspace: (n) => new DOMParser().parseFromString(`<title>x</title><meta name=description content="x${'\u00a0'.repeat(n)}x"><meta name=author content="x${' '.repeat(n)}x"><article><h1>x</h1>${paragraphs(12)}</article>`, 'text/html'),
  class: (n) => article(`<p class="${'a-'.repeat(n/2)}" id="${' '.repeat(n)}x">${paragraph(1)}</p>`),
  style: (n) => article(`<p style="${'a:b;'.repeat(n/4)}">${paragraph(1)}</p>`),
  src: (n) => article(`<img src="/${'a'.repeat(n)}"><img srcset="${'/a.jpg 1w, '.repeat(n/11)}">`),
  alt: (n) => article(`<img src="/a.jpg" alt="${'x '.repeat(n/2)}">`),
  byline: (n) => article(`<p class="byline">By ${'Ann and '.repeat(n/8)}</p>`),
  time: (n) => article(`<time datetime="${'2'.repeat(n)}">${'2026-'.repeat(n/5)}</time>`),
  json: (n) => article(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'x '.repeat(n/2)}","author":${'['.repeat(n/100)}${']'.repeat(n/100)}}</script>`),
  comments: (n) => article('<br>'+'<!--a-->'.repeat(n/8)+'<br>'),
  text: (n) => article('sea<br>'.repeat(n/7)),
  brs: (n) => article('<br>'.repeat(n/4)),
  brspaces: (n) => article('<br> '.repeat(n/5)),
  hrs: (n) => article('<hr>'.repeat(n/4)),
  bold: (n) => article('<b>x</b>'.repeat(n/8)),
  deep: (n) => article('<b>'.repeat(n/3)),
  deepdiv: (n) => article('<div>'.repeat(n/5)),
  lists: (n) => article('<ul><li>'.repeat(n/8)),
  quotes: (n) => article('<blockquote>x'.repeat(n/13)),
};

Object.assign(MAKES, {
  lineC: (n) => article(`<div>sea<!--a-->${'<!--a-->'.repeat(n/8)}</div><p>sea`),
  headingC: (n) => article(`<h2><div>sea${'<!--a-->'.repeat(n/8)}</div></h2>`),
  templateC: (n) => article(`<template shadowrootmode=open>${'<i></i>'.repeat(n/8)}</template>`),
  formC: (n) => article(`<form>${'<input>'.repeat(n/8)}</form>`),
  pagerC: (n) => article(`<nav class="pager">${'<a href="?page=2">2</a>'.repeat(n/8)}</nav>`),
} satisfies typeof MAKES);
for (let seed = 500; seed < 516; seed++) MAKES[`seed ${seed}`] = (times) => new DOMParser().parseFromString(makePage(seed, times), 'text/html');
export const names = Object.keys(MAKES);
export function timed(name: string, size: number): number {
  const make = MAKES[name]!;
  let least = Infinity;
  for (let round = 0; round < 4; round++) {
    const page = make(size);
    const from = performance.now();
    extractArticle(page, ADDRESS); findParts(page, ADDRESS);
    least = Math.min(least, performance.now() - from);
    if (least > 5000) break;
  }
  return least;
}
