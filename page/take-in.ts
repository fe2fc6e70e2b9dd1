import type { DroppedParagraph } from '../core/article.ts';
import type { Cut } from '../core/cut.ts';
import type { WhyLeftOut } from '../core/left-out.ts';
import { asItWas } from './dropped.ts';
import { sanitise } from './sanitise.ts';
import { plainText } from './text.ts';

/* A person looks at what was kept and puts it right: takes a paragraph in, leaves one out. The HTML's
   `data-paragraph` numbers are the paragraphs of the text; what has none is a caption or a standfirst. */

/** Numbers the paragraphs of the text, in the HTML. */
export const NUMBER = 'data-paragraph';
const UNNUMBERED = `:not([${NUMBER}], [${NUMBER}] *, :has([${NUMBER}]))`;

/** A paragraph of an article, in it or left out. */
export interface Paragraph {
  readonly text: string;
  readonly isHeading: boolean;
  /** Its number in the text; undefined where it is left out. */
  readonly number?: number;
  readonly dropped?: DroppedParagraph;
}

/** All paragraphs of an article in reading order, with those left out in their places. */
export function paragraphsOf(cut: Cut): Paragraph[] {
  const kept = [...bodyOf(cut).querySelectorAll(`[${NUMBER}]`)].map((element, number) => ({
    text: plainText(element),
    isHeading: isHeading(element),
    number,
  }));
  const out = new Map<number, Paragraph[]>();
  for (const dropped of cut.dropped ?? []) {
    const isOne = /^<h\d/.test(dropped.html);
    const after = Math.min(dropped.after, kept.length - 1);
    out.set(after, [...(out.get(after) ?? []), { text: dropped.text, isHeading: isOne, dropped }]);
  }
  return [...(out.get(-1) ?? []), ...kept.flatMap((one) => [one, ...(out.get(one.number) ?? [])])];
}

/** The words with one of the dropped paragraphs taken in, in its place. */
export function takeIn<Kept extends Cut>(cut: Kept, dropped: DroppedParagraph): Kept {
  const body = bodyOf(cut);
  const paragraph = bodyOf({ html: dropped.html }).firstElementChild;
  if (!paragraph || !cut.dropped?.includes(dropped)) return cut;
  paragraph.setAttribute(NUMBER, '');
  const before = body.querySelector(`[${NUMBER}="${dropped.after}"]`);
  const place = before?.closest('table, ul, ol, dl') ?? before;
  if (place) place.after(paragraph);
  else (body.querySelector(`[${NUMBER}]`)?.parentElement ?? body).prepend(paragraph);
  const at = cut.dropped.indexOf(dropped);
  const rest = cut.dropped.toSpliced(at, 1);
  const later = (other: DroppedParagraph, index: number): boolean =>
    other.after > dropped.after || (other.after === dropped.after && index >= at);
  return written(
    cut,
    body,
    rest.map((other, index) => (later(other, index) ? { ...other, after: other.after + 1 } : other)),
  );
}

/** The words without one of their paragraphs, which can be taken in again. `paragraph` counts from 0. */
export function leaveOut<Kept extends Cut>(
  cut: Kept,
  paragraph: number,
  reason: WhyLeftOut = 'left out by hand',
): Kept {
  const body = bodyOf(cut);
  const element = body.querySelector(`[${NUMBER}="${paragraph}"]`);
  if (!element) return cut;
  const text = plainText(element);
  const dropped: DroppedParagraph = { after: paragraph - 1, text, html: asItWas(element), reason };
  takeAway(element);
  const others = (cut.dropped ?? []).map((other) =>
    other.after >= paragraph ? { ...other, after: other.after - 1 } : other,
  );
  const before = (cut.dropped ?? []).filter(({ after }) => after < paragraph).length;
  return written(cut, body, others.toSpliced(before, 0, dropped));
}

/** The HTML as elements, without a window: nothing in it runs or loads. */
export function bodyOf({ html }: Pick<Cut, 'html'>): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** The words written anew from their elements, the paragraphs numbered as they stand now. */
export function written<Kept extends Cut>(
  cut: Kept,
  body: HTMLElement,
  dropped: readonly DroppedParagraph[],
): Kept {
  const numbered = body.querySelectorAll(`[${NUMBER}]`);
  for (const [at, element] of numbered.entries()) element.setAttribute(NUMBER, String(at));
  const text = plainText(body, UNNUMBERED);
  return { ...cut, html: sanitise(body.innerHTML), text, paragraphs: numbered.length, dropped };
}

/* A cell keeps its place, or the row would move; a list without items goes. */
function takeAway(element: Element): void {
  if (/^t[dh]$/.test(element.localName)) {
    element.replaceChildren();
    element.removeAttribute(NUMBER);
    return;
  }
  const around = element.parentElement;
  element.remove();
  if (around?.matches('ul, ol, dl, blockquote') && around.textContent?.trim() === '') around.remove();
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName);
}
