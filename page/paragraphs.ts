import { plainText } from './text.ts';

const STANDS_ALONE =
  'p, h1, h2, h3, h4, h5, h6, li, dt, dd, blockquote, pre, figcaption, caption, td, th, address, div, section';

/** The pieces of an article that stand in lines of their own and say something, in reading order. */
export function paragraphsOf(article: Element): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>(STANDS_ALONE)].filter(
    (element) => !element.querySelector(STANDS_ALONE) && plainText(element) !== '',
  );
}
