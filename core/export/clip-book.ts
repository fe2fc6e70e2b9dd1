/* The clip book: one HTML file to print, or to save as a PDF. It loads nothing and runs nothing. */
import { barChart } from './bar-chart.ts';
import { bookStyle } from './clip-book-style.ts';
import { cuttingOf, dayWords, type Cutting } from './cutting.ts';
import type { Clips, ExportOptions } from './export-options.ts';
import { outlineOf, type Bar, type Entry, type Outline } from './outline.ts';
import { xmlText } from './xml-text.ts';

/** A cover with figures, contents, and a page a cutting. The clips are read twice. */
export async function* clipBookOf(clips: Clips, options: ExportOptions): AsyncGenerator<string> {
  const outline = await outlineOf(clips());
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${xmlText(options.title)}</title>\n<style>${bookStyle(options.paper)}</style>\n</head>\n<body>\n`;
  yield cover(outline, options);
  yield contents(outline.entries);
  let number = 0;
  for await (const kept of clips()) {
    number += 1;
    yield page(cuttingOf(kept, options), { number, picture: kept.thumbnail });
  }
  yield '</body>\n</html>\n';
}

function cover({ figures, span, bars, outlets }: Outline, { title, now }: ExportOptions): string {
  const told = figures.map(({ name, value }) => `<div><dt>${name}</dt><dd>${grouped(value)}</dd></div>`);
  const chart = bars.length === 0 ? '' : barChart(bars, 'Cuttings by date');
  const tables = [
    bars.length === 0 ? '' : table('By date', bars),
    outlets.length < 2 ? '' : table('By outlet', outlets),
  ];
  return `<section class="cover">${STRIP}
<h1>${xmlText(title)}</h1>
<p class="span">${xmlText(span)}</p>
<dl class="figures">${told.join('')}</dl>
${chart}
<div class="tables">${tables.join('')}</div>
<p class="made">Made with Cutting Room, ${xmlText(dayWords(now))}</p>
</section>\n`;
}

/** A strip of film across the sheet. */
const STRIP = `<svg class="strip" aria-hidden="true" viewBox="0 0 420 22" preserveAspectRatio="xMidYMid slice"><rect width="420" height="22" fill="#211d18"/><path d="M4 3.5h412M4 18.5h412" stroke="#fffdfa" stroke-width="3" stroke-dasharray="4 6"/><rect x="180" y="7" width="60" height="8" fill="#a8321a"/></svg>`;

function table(caption: string, rows: readonly Bar[]): string {
  const lines = rows
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `<tr><th scope="row">${xmlText(label)}</th><td>${grouped(count)}</td></tr>`);
  return `<table><caption>${caption}</caption><tbody>${lines.join('')}</tbody></table>`;
}

function contents(entries: readonly Entry[]): string {
  const lines = entries.map(({ number: at, title, language, outlet, day }) => {
    const facts = [outlet, day].filter((fact) => fact !== '').join(', ');
    return `<li><a href="#cutting-${at}"><span class="number">${at}</span><span class="name"${langOf(language)}>${xmlText(title)}</span><span class="facts">${xmlText(facts)}</span></a></li>\n`;
  });
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">Contents</h2>\n<ol>\n${lines.join('')}</ol></nav>\n`;
}

function page(cutting: Cutting, { number: at, picture }: { number: number; picture?: string | undefined }) {
  const { title, address, language, outlet, day, byline, names, note, quotes, paragraphs } = cutting;
  const rows = names.map(
    ({ label, words }) => `<div><dt>${label}</dt><dd dir="auto">${xmlText(words)}</dd></div>`,
  );
  const marked = quotes.map(
    ({ words, colour, note: thought }) =>
      `<div class="quote ${colour}"><blockquote${langOf(language)}>${xmlText(words)}</blockquote>${thought === '' ? '' : `<p class="note" dir="auto">${xmlText(thought)}</p>`}</div>`,
  );
  const parts = [
    `<article class="cutting" id="cutting-${at}">`,
    `<p class="head"><span class="outlet">${xmlText(outlet)}</span><span class="day">${xmlText(day)}</span><span class="number">${at}</span></p>`,
    picture ? `<img class="picture" alt="" src="${xmlText(picture)}">` : '',
    `<h2${langOf(language)}>${xmlText(title)}</h2>`,
    byline === '' ? '' : `<p class="byline">${xmlText(byline)}</p>`,
    rows.length === 0 ? '' : `<dl class="names">${rows.join('')}</dl>`,
    note === '' ? '' : `<div class="own"><h3>Note</h3><p class="note" dir="auto">${xmlText(note)}</p></div>`,
    marked.length === 0 ? '' : `<div class="quotes">${marked.join('\n')}</div>`,
    paragraphs.length === 0
      ? ''
      : `<div class="text"${langOf(language)}><h3 lang="en">The article</h3>${paragraphs.map((words) => `<p>${xmlText(words)}</p>`).join('\n')}</div>`,
    `<p class="address"><a rel="noopener noreferrer" href="${xmlText(address)}">${xmlText(address)}</a></p>`,
    '</article>\n',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function langOf(language: string | undefined): string {
  return language ? ` lang="${xmlText(language)}" dir="auto"` : ' dir="auto"';
}

function grouped(value: number): string {
  return value.toLocaleString('en');
}
