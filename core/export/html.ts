import { dayWords } from '../day-words.ts';
import { inReadingOrder, type Kept } from '../kept.ts';
import type { Highlight } from '../highlight.ts';
import { languageOf, namesOf } from './cutting.ts';
import type { ExportOptions } from './export-options.ts';
import { xmlText } from './xml-text.ts';

const STYLE =
  'body{font:1rem/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#211d18;background:#faf7f2}' +
  'article{border-top:1px solid #ddd5c7;padding:1.5rem 0}h2{margin:0}a{color:#a8321a}.facts{color:#665e52;margin:.2rem 0}' +
  'blockquote{margin:1rem 0 .3rem;padding-block:.2rem;padding-inline:1rem 0;border-inline-start:4px solid #e0b400}' +
  'blockquote.green{border-color:#3f8f55}blockquote.blue{border-color:#3d7fb0}blockquote.pink{border-color:#c3548a}' +
  '.note{white-space:pre-wrap}.names{margin:.4rem 0}img{float:inline-end;max-width:9rem;margin-block:0 1rem;margin-inline:1rem 0;border-radius:4px}' +
  '.text{white-space:pre-wrap}@media print{article{break-inside:avoid}}';

/**
 * One page with everything in it, its pictures too. It loads nothing and runs nothing, whatever a title
 * holds: a policy in its head says so to the browser.
 */
export async function* htmlOf(clips: AsyncIterable<Kept>, options: ExportOptions): AsyncGenerator<string> {
  const { language, direction } = options.speech;
  const titled = { title: options.title, day: dayWords(options.now, language) };
  yield (
    `<!doctype html>\n<html lang="${language}" dir="${direction}">\n<head>\n<meta charset="utf-8">\n` +
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">\n` +
      '<meta name="viewport" content="width=device-width">\n' +
      `<title>${xmlText(options.speech.tell({ key: 'document.titled', values: titled }))}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<h1>${xmlText(options.title)}</h1>\n`
  );
  for await (const kept of clips) yield article(kept, options);
  yield '</body>\n</html>\n';
}

function article(kept: Kept, { text, speech }: ExportOptions): string {
  const { clip, body, highlights, thumbnail } = kept;
  const day = dayWords(clip.published, speech.language);
  const facts = [clip.outlet, clip.byline, day].filter((fact) => fact !== '');
  const language = languageOf(clip.language);
  const lists = namesOf(clip, speech).map((values) => speech.tell({ key: 'document.labelled', values }));
  return [
    '<article>',
    thumbnail ? `<img alt="" src="${xmlText(thumbnail)}">` : '',
    `<h2${language}><a rel="noopener noreferrer" href="${xmlText(clip.address)}">${xmlText(clip.title || clip.address)}</a></h2>`,
    `<p class="facts">${xmlText(facts.join(' · '))}</p>`,
    ...lists.map((line) => `<p class="names">${xmlText(line)}</p>`),
    clip.note.trim() === '' ? '' : `<p class="note" dir="auto">${xmlText(clip.note.trim())}</p>`,
    ...inReadingOrder(highlights).map((highlight) => quote(highlight, language)),
    text && body && body.text !== '' ? `<div class="text"${language}>${xmlText(body.text)}</div>` : '',
    '</article>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function quote({ selectors, colour, note }: Highlight, language: string): string {
  const words = `<blockquote class="${colour}"${language}>${xmlText(selectors.quote.exact)}</blockquote>`;
  return note.trim() === '' ? words : `${words}\n<p class="note" dir="auto">${xmlText(note.trim())}</p>`;
}
