import { randomFrom } from './random.ts';
import { paragraphs } from './story.ts';
import { VECTOR_CLASSES, vectorOf } from './vector-classes.ts';
import { VECTORS } from './vectors.ts';

/** A page that is malformed in a way that the seed decides, around something like an article; `times` over. */
export function makePage(seed: number, times = 1): string {
  const random = randomFrom(seed);
  const pick = <Value>(list: readonly Value[]): Value => random.pick(list);
  const pieces = [
    () => paragraphs(1 + Math.floor(random() * 8)),
    () => pick(VECTORS),
    () => `<table><tr><td>${'<table><tr><td>'.repeat(Math.floor(random() * 30))}${paragraphs(1)}`,
    () => '<div>'.repeat(Math.floor(random() * 600)) + paragraphs(2),
    () => `<template>${paragraphs(3)}</template>`,
    () => `<div><template shadowrootmode=open>${paragraphs(2)}${pick(VECTORS)}</template></div>`,
    () => `<frameset><frame src="/a"></frameset><object data="/a">${paragraphs(1)}</object>`,
    () => vectorOf(pick(Object.keys(VECTOR_CLASSES)), random),
    () => `<svg><desc>${paragraphs(1)}</desc></svg><math><mtext>${paragraphs(1)}</mtext></math>`,
    () => `<select><option>${paragraphs(1)}<optgroup><table><hr>`,
    () => `<p>${'<b><i><a href=/x>'.repeat(random.below(60))}words</p><p>more words</p>`,
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
  return `${pick(['<!doctype html>', '', '<html><html>'])}<title>${title}</title><meta property="og:title" content="\u202eQuiet"><h1>${title}</h1>${body.repeat(times)}`;
}
