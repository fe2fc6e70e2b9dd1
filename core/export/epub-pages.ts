/* The pages of an EPUB: XHTML, well-formed whatever a title holds. */
import { barChart } from './bar-chart.ts';
import { dayWords } from '../day-words.ts';
import type { Speech } from '../message.ts';
import { isRightToLeft, type Cutting } from './cutting.ts';
import type { ExportOptions } from './export-options.ts';
import type { Bar, Entry, Outline } from './outline.ts';
import { strictAddress } from './strict-address.ts';
import { xmlText } from './xml-text.ts';

export const EPUB_STYLE = `body{margin:5%;line-height:1.5}
h1,h2{line-height:1.2;font-weight:600;text-align:start}
.facts,.made{color:#665e52;font-size:.9em;margin:.2em 0}
.outlet{font-weight:600;border-bottom:2px solid currentColor;padding-bottom:.3em}
.byline{font-style:italic;margin:.2em 0}
.picture{display:block;max-width:60%;margin:1em 0}
.names{font-size:.9em;margin:1em 0}
.names p{margin:.1em 0}
blockquote{margin:1.4em 0 .4em;padding:0 0 0 1em;border-left:.25em solid #e0b400;font-size:1.05em}
[dir="rtl"] blockquote:not([dir="ltr"]),blockquote[dir="rtl"]{padding:0 1em 0 0;border-left:none;border-right:.25em solid #e0b400}
blockquote.green{border-color:#3f8f55}blockquote.blue{border-color:#3d7fb0}blockquote.pink{border-color:#c3548a}
.note{margin:.4em 1.2em}
.own{margin:1.2em 0;padding:.2em 1em;border:1px solid #ddd5c7;border-radius:.4em}
.own .note{margin-left:0;margin-right:0}
.text{border-top:1px solid #ddd5c7;margin-top:2em}
.address{font-size:.8em;margin-top:2em;overflow-wrap:anywhere}
.chart{width:100%;margin:1.5em 0}
.bar{fill:#a8321a}.base{stroke:#665e52;stroke-width:.75;fill:none}.label{font-size:12px;fill:#665e52}
table{border-collapse:collapse;margin:1em 0;font-size:.9em}
caption{text-align:start;font-style:italic}
th,td{text-align:start;font-weight:400;padding:.1em .75em}
nav ol{padding:0 1.6em}nav li{margin:.6em 0}
`;

/** A clip's own chapter. `picture` is a file beside it. */
export function chapterPage(
  cutting: Cutting,
  { picture, speech }: { readonly picture: string | undefined; readonly speech: Speech },
): string {
  const { title, address, language, outlet, day, byline, names, note, quotes, paragraphs } = cutting;
  const lang = attributesOf(language);
  const facts = [outlet, day].filter((fact) => fact !== '').join(', ');
  const parts = [
    facts === '' ? '' : `<p class="outlet">${xmlText(facts)}</p>`,
    `<h1${lang}>${xmlText(title)}</h1>`,
    byline === '' ? '' : `<p class="byline">${xmlText(byline)}</p>`,
    picture ? `<img class="picture" src="${picture}" alt=""/>` : '',
    names.length === 0
      ? ''
      : `<div class="names">${names.map((values) => `<p>${xmlText(speech.tell({ key: 'document.labelled', values }))}</p>`).join('')}</div>`,
    note === '' ? '' : `<div class="own"><p class="note" dir="auto">${lined(note)}</p></div>`,
    ...quotes.map(
      ({ words, colour, note: thought }) =>
        `<blockquote class="${colour}"${lang}><p>${lined(words)}</p></blockquote>${thought === '' ? '' : `\n<p class="note" dir="auto">${lined(thought)}</p>`}`,
    ),
    paragraphs.length === 0
      ? ''
      : `<section class="text"${lang}>${paragraphs.map((words) => `<p>${lined(words)}</p>`).join('\n')}</section>`,
    `<p class="address"><a href="${xmlText(strictAddress(address))}">${xmlText(address)}</a></p>`,
  ];
  return xhtml(
    { title, speech },
    `<section epub:type="chapter">\n${parts.filter((part) => part !== '').join('\n')}\n</section>`,
  );
}

/** What the book is, in figures and a chart. */
export function coverPage(outline: Outline, { title, now, speech }: ExportOptions): string {
  const { tell, language } = speech;
  const { bars, outlets, span, figures } = outline;
  const told = figures.map(({ words }) => tell(words)).join(', ');
  return xhtml(
    { title, speech },
    `<section epub:type="titlepage">
<h1>${xmlText(title)}</h1>
<p class="facts">${xmlText(span)}</p>
<p>${xmlText(told)}</p>
${bars.length === 0 ? '' : `${barChart(bars, tell({ key: 'document.cuttingsByDate' }))}\n${table(tell({ key: 'document.byDate' }), bars, language)}`}
${outlets.length < 2 ? '' : table(tell({ key: 'document.byOutlet' }), outlets, language)}
<p class="made">${xmlText(tell({ key: 'document.made', values: { day: dayWords(now, language) } }))}</p>
</section>`,
  );
}

/** The picture that shelves of books show. */
export function coverPicture({ span, figures }: Outline, { title, speech }: ExportOptions): string {
  const lines = wrapped(title, 17).slice(0, 6);
  const words = lines.map((line, at) => `<tspan x="60" y="${330 + at * 74}">${xmlText(line)}</tspan>`);
  const [first] = figures;
  const foot = [first ? speech.tell(first.words) : '', span]
    .filter((part) => part !== '')
    .map((part, at) => `<tspan x="60" y="${830 + at * 36}">${xmlText(part)}</tspan>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="640" height="960" viewBox="0 0 640 960"><rect width="640" height="960" fill="#faf7f2"/><rect y="90" width="640" height="84" fill="#211d18"/><path d="M12 102h620M12 162h620" stroke="#faf7f2" stroke-width="11" stroke-dasharray="15 22"/><rect x="60" y="118" width="150" height="28" fill="#a8321a"/><text font-family="Georgia, serif" font-size="60" fill="#211d18">${words.join('')}</text><text font-family="Georgia, serif" font-size="25" fill="#665e52">${foot.join('')}</text></svg>
`;
}

/** The table of contents. */
export function navPage(
  links: readonly { readonly file: string; readonly entry: Entry }[],
  speech: Speech,
): string {
  const lines = links.map(({ file, entry: { title, language, outlet, day } }) => {
    const facts = [outlet, day].filter((fact) => fact !== '').join(', ');
    return `<li><a href="${file}"${attributesOf(language)}>${xmlText(title)}${facts === '' ? '' : ` <span class="facts">${xmlText(facts)}</span>`}</a></li>`;
  });
  const contents = speech.tell({ key: 'document.contents' });
  const cover = xmlText(speech.tell({ key: 'document.cover' }));
  const all = [`<li><a href="cover.xhtml">${cover}</a></li>`, ...lines];
  return xhtml(
    { title: contents, speech },
    `<nav epub:type="toc" id="toc"><h1>${xmlText(contents)}</h1>\n<ol>\n${all.join('\n')}\n</ol></nav>`,
  );
}

function xhtml(
  { title, speech: { language, direction } }: { readonly title: string; readonly speech: Speech },
  body: string,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">
<head><title>${xmlText(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

/** Words whose line breaks stay, whatever a reader makes of styles. */
function lined(words: string): string {
  return xmlText(words).replaceAll('\n', '<br/>');
}

function table(caption: string, rows: readonly Bar[], language: string): string {
  const lines = rows
    .filter(({ count }) => count > 0)
    .map(
      ({ label, count }) =>
        `<tr><th scope="row">${xmlText(label)}</th><td>${count.toLocaleString(language)}</td></tr>`,
    );
  return `<table><caption>${xmlText(caption)}</caption><tbody>${lines.join('')}</tbody></table>`;
}

function attributesOf(language: string | undefined): string {
  if (!language) return '';
  const code = xmlText(language);
  return ` lang="${code}" xml:lang="${code}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"`;
}

/** Words in lines of at most so many letters; a longer word is parted. */
function wrapped(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words
    .split(/\s+/u)
    .flatMap((long) => long.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
