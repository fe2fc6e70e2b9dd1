import { type Note, type PageStep, takeOut } from './step.ts';

/** Where themes put a picture's address until it scrolls into view, best first. */
const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-url',
  'data-img-src',
  'data-hi-res-src',
];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
/** Smaller than this, in pixels, a picture is an icon or a counter. */
const SMALLEST = 60;

/** Gives every picture its real address: lazy ones, those only in `srcset`, and those that wait in `<noscript>`. */
export const pictures: PageStep = {
  name: 'pictures',
  run(page, _known, note) {
    for (const noscript of page.body.querySelectorAll('noscript')) unpack(noscript, note);
    for (const image of page.body.querySelectorAll('img')) {
      const address = pictureAddress(image);
      if (!address) takeOut(image, note, 'a picture without an address');
      else if (isTiny(image)) takeOut(image, note, 'an icon or a counter');
      else if (image.getAttribute('src') !== address) putRight(image, address, note);
    }
  },
};

function putRight(image: HTMLImageElement, address: string, note: Note): void {
  const isLazy = image.src !== address;
  image.setAttribute('src', address);
  if (isLazy) note('rescued', image, 'a picture that waits, or is there in several sizes');
}

/* With scripting on, a noscript is text; in a saved page read without it, elements. */
function unpack(noscript: Element, note: Note): void {
  const inner = noscript.querySelector('img') ? noscript : parsed(noscript.textContent ?? '');
  const found = inner?.querySelector('img');
  if (!found) return;
  const image = noscript.ownerDocument.importNode(found, true);
  const before = noscript.previousElementSibling;
  const twin = before?.matches('img') ? before : before?.querySelector('img');
  const shown = twin ? pictureAddress(twin) : '';
  if (shown && shown === pictureAddress(image)) return;
  (twin && !shown ? twin : noscript).replaceWith(image);
  note('rescued', noscript, 'a picture for pages without scripts');
}

function parsed(html: string): Element | undefined {
  return /<img\s/i.test(html) && html.length < 20_000
    ? new DOMParser().parseFromString(html, 'text/html').body
    : undefined;
}

/** The address of a picture, wherever the page keeps it; empty where it has none of the web. */
export function pictureAddress(image: Element): string {
  const source = image.closest('picture')?.querySelector('source[srcset], source[data-srcset]');
  const stated = [
    ...LAZY.map((name) => image.getAttribute(name)),
    ...LAZY_SETS.map((name) => largest(image.getAttribute(name))),
    image.getAttribute('src'),
    ...LAZY_SETS.map((name) => largest(source?.getAttribute(name) ?? null)),
  ];
  for (const address of stated) {
    if (!address || /^\s*(?:data|blob|about|javascript):/i.test(address)) continue;
    if (!URL.canParse(address.trim(), image.baseURI)) continue;
    const url = new URL(address.trim(), image.baseURI);
    if (/^https?:$/.test(url.protocol)) return url.href;
  }
  return '';
}

/** The widest picture of a `srcset`. */
function largest(set: string | null): string {
  const candidates = (set ?? '')
    .slice(0, 20_000)
    .split(/,\s+|,(?=https?:)/)
    .map((one) => one.trim().split(/\s+/));
  const size = (text: string | undefined): number => Number.parseFloat(text ?? '1') || 1;
  return candidates.reduce((best, one) => (size(one[1]) > size(best[1]) ? one : best), ['', '0'])[0] ?? '';
}

function isTiny(image: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) =>
    Number.parseFloat(image.getAttribute(name) ?? ''),
  );
  return (width ?? Infinity) < SMALLEST || (height ?? Infinity) < SMALLEST;
}
