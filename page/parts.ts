import { webAddress } from '../core/address.ts';
import type { ArticleParts } from '../core/article-parts.ts';
import { MOST_PAGES, placesOf, stemOf, type PagePlace } from '../core/page-place.ts';
import { folded } from './blocks.ts';
import { cuesOf } from './steps/cues.ts';

/* `rel=next` is the next page of an article on some sites and the next article on others; a number in a list
   of pages is one on every site. Both are believed only where the address is this page's own, but for the
   number in it. */

const PAGER = / (?:pagination|pager|paging|page links?|page numbers?|post page numbers|nav links|pages) /;
const SAYS_NUMBER = /^(?:page|seite|página|第)?\s*(\d{1,2})\s*(?:페이지|쪽|頁|页|ページ)?$/i;
const SAYS_NEXT =
  /^(?:[«‹<←]\s*)?(?:next(?: page)?|previous(?: page)?|prev(?: page)?|continue reading|read on|weiter|zurück|siguiente|anterior|suivante?|précédente?|다음(?: ?페이지)?|이전(?: ?페이지)?|次(?:へ|のページ)?|前(?:へ|のページ)?|下一页|上一页|下一頁|上一頁)(?:\s*[»›>→])?$/i;
/** `Page 2 of 5`, `2/5`. */
const OF = /(?:^|\D)(\d{1,2})\s*(?:of|\/|von|de|di|sur|av)\s*(\d{1,2})(?!\d|\/)/i;
/** No article has so many links that say a page's number or “next”: the rest of a calendar is not looked at. */
const MOST_LINKS = 2_000;
/** A line that counts the pages says hardly more. */
const LONGEST_COUNT = 60;
/** A list of all pages an article may have, and some words. */
const LONGEST_PAGER = 600;
const ONLY_PAGES = /^[\s\d|·•/«»‹›<>←→…,.-]*(?:(?:pages?|next|previous|prev)\W*[\s\d|·•…]*)*$/i;

/** A link to what may be another page of the article. */
interface Link {
  readonly address: string;
  readonly place: PagePlace | undefined;
  readonly element: Element;
  /** Its words are the number of a page; else it says "next", or its `rel` does. */
  readonly isNumbered: boolean;
}

/** A link to another page of this article, and which. */
interface Part extends Link {
  readonly number: number;
}

/** The pages of the article that this page is one of; undefined where it is whole. The page is only looked at. */
export function findParts(page: Document, address: string): ArticleParts | undefined {
  const links = linksOf(page, address);
  const surroundings = lookAround();
  for (const own of [firstPage(address), ...placesOf(address)]) {
    const parts = links
      .flatMap((link) => partOf(link, own, address))
      .filter((part) => !part.isNumbered || isInPager(part.element, surroundings));
    const found = parts.length > 0 ? together(parts, own, { address, surroundings }) : undefined;
    if (found) return found;
  }
  return undefined;
}

/* A page that has no number is the first. */
function firstPage(address: string): PagePlace {
  return { stem: stemOf(address), form: '', number: 1, at: () => address };
}

function linksOf(page: Document, address: string): Link[] {
  const origin = webAddress(address)?.origin;
  const found = Document.prototype.querySelectorAll.call(
    page,
    'a[href], link[rel~=next i], link[rel~=prev i]',
  );
  const links: Link[] = [];
  let looked = 0;
  for (const element of found) {
    const href = Element.prototype.getAttribute.call(element, 'href') ?? '';
    if (href.startsWith('#')) continue;
    const said = folded(element.textContent);
    const number = SAYS_NUMBER.exec(said)?.[1];
    const rel = Element.prototype.getAttribute.call(element, 'rel') ?? '';
    if (number === undefined && !SAYS_NEXT.test(said) && !/\b(?:next|prev)\b/i.test(rel)) continue;
    if (++looked > MOST_LINKS) break;
    if (!URL.canParse(href, address)) continue;
    const url = webAddress(new URL(href, address).href);
    if (!url || url.origin !== origin) continue;
    url.hash = '';
    const places = placesOf(url.href);
    const matching = places.filter((place) => number === undefined || place.number === Number(number));
    const isNumbered = number !== undefined;
    for (const place of matching) links.push({ address: url.href, place, element, isNumbered });
    links.push({ address: url.href, place: undefined, element, isNumbered: number === '1' });
  }
  return links;
}

function partOf(link: Link, own: PagePlace, address: string): Part[] {
  const { place } = link;
  if (stemOf(link.address) === stemOf(address)) return [];
  if (!place) return stemOf(link.address) === own.stem ? [{ ...link, number: 1 }] : [];
  const isAlike = own.form === '' || own.form === place.form;
  if (!isAlike || place.stem !== own.stem || place.number === own.number) return [];
  return [{ ...link, number: place.number }];
}

function together(
  parts: readonly Part[],
  own: PagePlace,
  { address, surroundings }: { readonly address: string; readonly surroundings: Surroundings },
): ArticleParts | undefined {
  const isNumbered = parts.some((part) => part.isNumbered);
  // Articles that are numbered themselves have a next one too, and no list of numbers from 1.
  if (own.form !== '' && !isNumbered) return undefined;
  if (own.number > 1 && !parts.some(({ number }) => number === 1)) return undefined;
  const template = parts.find(({ place }) => place)?.place;
  const counted = Math.max(...parts.map(({ element }) => countBeside(element, own.number, surroundings)));
  const last = Math.min(MOST_PAGES, Math.max(own.number, counted, ...parts.map(({ number }) => number)));
  if (last < 2) return undefined;
  const addresses = Array.from({ length: last }, (_, at) => {
    if (at + 1 === own.number) return address;
    const linked = parts.find(({ number }) => number === at + 1);
    return linked?.address ?? (at === 0 ? own.stem : (template?.at(at + 1) ?? ''));
  });
  if (addresses.includes('')) return undefined;
  return { at: own.number, addresses, isOpen: !isNumbered && counted === 0 };
}

/** What is said around links: asked once of each box, for a page may have all its links in one. */
interface Surroundings {
  readonly isPager: (box: Element) => boolean;
  /** Undefined where it says more than a line that counts pages does. */
  readonly line: (box: Element) => string | undefined;
}

function lookAround(): Surroundings {
  return {
    isPager: once((box) => PAGER.test(cuesOf(box)) || box.localName === 'nav' || isAllPages(box)),
    line: once((box) => {
      const said = folded(box.textContent);
      return said.length > LONGEST_COUNT ? undefined : said;
    }),
  };
}

function once<Value>(ask: (box: Element) => Value): (box: Element) => Value {
  const known = new Map<Element, Value>();
  return (box) => {
    const value = known.has(box) ? (known.get(box) as Value) : ask(box);
    known.set(box, value);
    return value;
  };
}

function isAllPages(box: Element): boolean {
  const said = folded(box.textContent);
  return said.length <= LONGEST_PAGER && ONLY_PAGES.test(said);
}

/* A number that is a link stands in a list of its like, or in what is called a pager. */
function isInPager(element: Element, { isPager }: Surroundings): boolean {
  for (let up = element.parentElement, steps = 0; up && steps < 4; up = up.parentElement, steps++) {
    if (isPager(up)) return true;
  }
  return false;
}

/** How many pages a line beside the link says there are; 0 where none does. */
function countBeside(element: Element, own: number, { line }: Surroundings): number {
  for (let up = element.parentElement, steps = 0; up && steps < 3; up = up.parentElement, steps++) {
    const said = line(up);
    if (said === undefined) return 0;
    const [, at, of] = OF.exec(said) ?? [];
    if (Number(at) === own && Number(of) <= MOST_PAGES) return Number(of);
  }
  return 0;
}
