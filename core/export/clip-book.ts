/* The clip book: one HTML file to print, or to save as a PDF. It loads nothing and runs nothing. */
import { barChart } from './bar-chart.ts';
import { bookStyle } from './clip-book-style.ts';
import { dayWords } from '../day-words.ts';
import type { Speech } from '../message.ts';
import { cuttingOf, languageOf, type Cutting } from './cutting.ts';
import type { Clips, ExportOptions } from './export-options.ts';
import { outlineOf, type Bar, type Entry, type Outline } from './outline.ts';
import { xmlText } from './xml-text.ts';

/** A cover with figures, contents, and a page a cutting. The clips are read twice. */
export async function* clipBookOf(clips: Clips, options: ExportOptions): AsyncGenerator<string> {
  const outline = await outlineOf(clips(), options.speech);
  const { language, direction } = options.speech;
  yield `<!doctype html>\n<html lang="${language}" dir="${direction}">\n<head>\n<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${xmlText(options.title)}</title>\n<style>${bookStyle(options.paper)}</style>\n</head>\n<body>\n`;
  yield cover(outline, options);
  yield contents(outline.entries, options.speech);
  let number = 0;
  for await (const kept of clips()) {
    number += 1;
    yield page(cuttingOf(kept, options), { number, picture: kept.thumbnail, speech: options.speech });
  }
  yield '</body>\n</html>\n';
}

function cover({ figures, span, bars, outlets }: Outline, { title, now, speech }: ExportOptions): string {
  const { tell, language } = speech;
  const told = figures.map(
    ({ name, value }) => `<div><dt>${xmlText(tell(name))}</dt><dd>${grouped(value, language)}</dd></div>`,
  );
  const chart = bars.length === 0 ? '' : barChart(bars, tell({ key: 'document.cuttingsByDate' }));
  const tables = [
    bars.length === 0 ? '' : table(bars, { caption: tell({ key: 'document.byDate' }), language }),
    outlets.length < 2 ? '' : table(outlets, { caption: tell({ key: 'document.byOutlet' }), language }),
  ];
  return `<section class="cover">${STRIP}
<h1>${xmlText(title)}</h1>
<p class="span">${xmlText(span)}</p>
<dl class="figures">${told.join('')}</dl>
${chart}
<div class="tables">${tables.join('')}</div>
<p class="made">${xmlText(tell({ key: 'document.made', values: { day: dayWords(now, language) } }))}</p>
</section>\n`;
}

/** A strip of film across the sheet. */
const STRIP = `<svg class="strip" aria-hidden="true" viewBox="0 0 420 22" preserveAspectRatio="xMidYMid slice"><rect width="420" height="22" fill="#211d18"/><path d="M4 3.5h412M4 18.5h412" stroke="#fffdfa" stroke-width="3" stroke-dasharray="4 6"/><rect x="180" y="7" width="60" height="8" fill="#a8321a"/></svg>`;

function table(
  rows: readonly Bar[],
  { caption, language }: { readonly caption: string; readonly language: string },
): string {
  const lines = rows
    .filter(({ count }) => count > 0)
    .map(
      ({ label, count }) =>
        `<tr><th scope="row">${xmlText(label)}</th><td>${grouped(count, language)}</td></tr>`,
    );
  return `<table><caption>${xmlText(caption)}</caption><tbody>${lines.join('')}</tbody></table>`;
}

function contents(entries: readonly Entry[], { tell }: Speech): string {
  const lines = entries.map(({ number: at, title, language, outlet, day }) => {
    const facts = [outlet, day].filter((fact) => fact !== '').join(', ');
    return `<li><a href="#cutting-${at}"><span class="number">${at}</span><span class="name"${languageOf(language)}>${xmlText(title)}</span><span class="facts">${xmlText(facts)}</span></a></li>\n`;
  });
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">${xmlText(tell({ key: 'document.contents' }))}</h2>\n<ol>\n${lines.join('')}</ol></nav>\n`;
}

interface Page {
  readonly number: number;
  readonly picture: string | undefined;
  readonly speech: Speech;
}

function page(cutting: Cutting, { number: at, picture, speech }: Page): string {
  const { title, address, language, outlet, day, byline, names, note, quotes, paragraphs } = cutting;
  const rows = names.map(
    ({ label, words }) => `<div><dt>${xmlText(label)}</dt><dd dir="auto">${xmlText(words)}</dd></div>`,
  );
  const marked = quotes.map(
    ({ words, colour, note: thought }) =>
      `<div class="quote ${colour}"><blockquote${languageOf(language)}>${xmlText(words)}</blockquote>${thought === '' ? '' : `<p class="note" dir="auto">${xmlText(thought)}</p>`}</div>`,
  );
  const parts = [
    `<article class="cutting" id="cutting-${at}">`,
    `<p class="head"><span class="outlet">${xmlText(outlet)}</span><span class="day">${xmlText(day)}</span><span class="number">${at}</span></p>`,
    picture ? `<img class="picture" alt="" src="${xmlText(picture)}">` : '',
    `<h2${languageOf(language)}>${xmlText(title)}</h2>`,
    byline === '' ? '' : `<p class="byline">${xmlText(byline)}</p>`,
    rows.length === 0 ? '' : `<dl class="names">${rows.join('')}</dl>`,
    note === ''
      ? ''
      : `<div class="own"><h3>${xmlText(speech.tell({ key: 'document.note' }))}</h3><p class="note" dir="auto">${xmlText(note)}</p></div>`,
    marked.length === 0 ? '' : `<div class="quotes">${marked.join('\n')}</div>`,
    paragraphs.length === 0
      ? ''
      : `<div class="text"${languageOf(language)}><h3 lang="${speech.language}" dir="${speech.direction}">${xmlText(speech.tell({ key: 'document.article' }))}</h3>${paragraphs.map((words) => `<p>${xmlText(words)}</p>`).join('\n')}</div>`,
    `<p class="address"><a rel="noopener noreferrer" href="${xmlText(address)}">${xmlText(address)}</a></p>`,
    '</article>\n',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function grouped(value: number, language: string): string {
  return value.toLocaleString(language);
}
