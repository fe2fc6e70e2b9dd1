const ADDRESS = 'data-picture';

/**
 * Prepares the pictures of an article that is about to be shown: none loads by itself, and each is a link to
 * where the page has it. Call before the content is on the screen.
 */
export function layPictures(content: ParentNode & Node): void {
  for (const image of content.querySelectorAll('img')) {
    image.setAttribute(ADDRESS, image.getAttribute('src') ?? '');
    image.removeAttribute('src');
    const link = image.closest('a') ?? linked(image);
    if (link.getAttribute('href') === null) link.href = image.getAttribute(ADDRESS) ?? '';
    link.setAttribute('data-alt', image.alt);
    link.setAttribute('aria-label', ['Picture', image.alt].filter((part) => part !== '').join(': '));
  }
}

function linked(image: HTMLImageElement): HTMLAnchorElement {
  const link = image.ownerDocument.createElement('a');
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  image.replaceWith(link);
  link.append(image);
  return link;
}
