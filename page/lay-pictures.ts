import type { ArticlePicture } from '../core/article-pictures.ts';

const ADDRESS = 'data-picture';

/**
 * Prepares the pictures of an article that is about to be shown: none loads by itself, and each is a link to
 * where the page has it. Call before the content is on the screen. `named` is how such a link is called, by the
 * picture's words, which may be none.
 */
export function layPictures(content: ParentNode & Node, named: (words: string) => string): void {
  for (const image of content.querySelectorAll('img')) {
    image.setAttribute(ADDRESS, image.getAttribute('src') ?? '');
    image.removeAttribute('src');
    const link = image.closest('a') ?? linked(image);
    if (link.getAttribute('href') === null) pointTo(link, image);
    link.setAttribute('data-alt', image.alt);
    link.setAttribute('aria-label', named(image.alt));
  }
}

function pointTo(link: HTMLAnchorElement, image: HTMLImageElement): void {
  link.href = image.getAttribute(ADDRESS) ?? '';
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

function linked(image: HTMLImageElement): HTMLAnchorElement {
  const link = image.ownerDocument.createElement('a');
  image.replaceWith(link);
  link.append(image);
  return link;
}

/** The pictures in an article's HTML, each once, in reading order. */
export function picturesInText(html: string): ArticlePicture[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html'); // without a window, nothing loads
  const all = [...parsed.querySelectorAll('img')].map((image) => ({
    address: image.getAttribute('src') ?? '',
    words: image.alt || (image.closest('figure')?.querySelector('figcaption')?.textContent ?? '').trim(),
  }));
  const shown = all.filter(({ address }) => /^https?:/i.test(address));
  return [...new Map(shown.toReversed().map((one) => [one.address, one])).values()].toReversed();
}

/** Shows the pictures there is something to show for: an address of our own for each of theirs. */
export function showPictures(article: ParentNode, ours: ReadonlyMap<string, string>): void {
  for (const image of article.querySelectorAll<HTMLImageElement>(`img[${ADDRESS}]`)) {
    const source = ours.get(image.getAttribute(ADDRESS) ?? '');
    if (source === undefined) image.removeAttribute('src');
    else if (image.getAttribute('src') !== source) image.src = source;
  }
}
