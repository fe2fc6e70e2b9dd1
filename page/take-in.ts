import type { Article, DroppedParagraph } from '../core/article.ts';
import { sanitise } from './sanitise.ts';
import { plainText } from './text.ts';

/* A person looks at what was kept and puts it right: takes a paragraph in, leaves one out. The HTML's
   `data-paragraph` numbers are the paragraphs of the text; what has none is a caption or a standfirst. */

const NUMBER = 'data-paragraph';
const UNNUMBERED = `:not([${NUMBER}], [${NUMBER}] *, :has([${NUMBER}]))`;

/** The article with one of its dropped paragraphs taken in, in its place. */
export function takeIn(article: Article, dropped: DroppedParagraph): Article {
  const body = bodyOf(article);
  const paragraph = bodyOf({ html: dropped.html }).firstElementChild;
  if (!paragraph || !article.dropped?.includes(dropped)) return article;
  paragraph.setAttribute(NUMBER, '');
  const before = body.querySelector(`[${NUMBER}="${dropped.after}"]`);
  const place = before?.closest('table, ul, ol, dl') ?? before;
  if (place) place.after(paragraph);
  else (body.firstElementChild ?? body).prepend(paragraph);
  const at = article.dropped.indexOf(dropped);
  const rest = article.dropped.toSpliced(at, 1);
  const later = (other: DroppedParagraph, index: number): boolean =>
    other.after > dropped.after || (other.after === dropped.after && index >= at);
  return written(
    article,
    body,
    rest.map((other, index) => (later(other, index) ? { ...other, after: other.after + 1 } : other)),
  );
}

/** The article without one of the paragraphs of its text, which can be taken in again. `paragraph` counts from 0. */
export function leaveOut(article: Article, paragraph: number): Article {
  const body = bodyOf(article);
  const element = body.querySelector(`[${NUMBER}="${paragraph}"]`);
  if (!element) return article;
  const text = plainText(element);
  const html = sanitise(`<p>${element.innerHTML}</p>`);
  element.remove();
  const dropped: DroppedParagraph = { after: paragraph - 1, text, html, reason: 'left out by hand' };
  const others = (article.dropped ?? []).map((other) =>
    other.after >= paragraph ? { ...other, after: other.after - 1 } : other,
  );
  const at = others.findIndex(({ after }) => after >= paragraph - 1);
  return written(article, body, others.toSpliced(at === -1 ? others.length : at, 0, dropped));
}

function bodyOf({ html }: Pick<Article, 'html'>): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function written(article: Article, body: HTMLElement, dropped: readonly DroppedParagraph[]): Article {
  const numbered = body.querySelectorAll(`[${NUMBER}]`);
  for (const [at, element] of numbered.entries()) element.setAttribute(NUMBER, String(at));
  const text = plainText(body, UNNUMBERED);
  return { ...article, html: sanitise(body.innerHTML), text, paragraphs: numbered.length, dropped };
}
