/* An article in several pages has an address for each: `/story`, `/story/2`, `/story?page=2`, `/story-2.html`.
   A number at the end may as well be a part of the name; so places are only ever compared with one another. */
import { webAddress } from './address.ts';

/** A page of an article by its address: what is the same for all its pages, and which it is. */
export interface PagePlace {
  /** The address without the page's number: the first page's own in most systems. */
  readonly stem: string;
  /** How the number is written, so that `/2` and `-2` are not mixed. */
  readonly form: string;
  readonly number: number;
  /** The address of another page written alike. */
  at(number: number): string;
}

/** Articles have fewer pages than this; a larger number is a year, a day or another article's. */
export const MOST_PAGES = 60;

const IN_QUERY = /^(?:page|p|pg|paged|pagina|seite|pageno|page_no|pagenum|currentpage|pageindex)$/i;

/** Each finds a page's number in a path, with what stands before and after it. */
const IN_PATH: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['/page/', /^(.+?)(\/(?:page|seite|pagina)[/-])(\d{1,2})(\/?)$/i],
  ['/', /^(.+?)(\/)(\d{1,2})(\/?)$/],
  ['-p', /^(.+?)([-_]p(?:age)?[-_]?)(\d{1,2})((?:\.\w{2,5})?\/?)$/i],
  ['-', /^(.+?)([-_])(\d{1,2})((?:\.\w{2,5})?\/?)$/],
];

/** The places that an address may be: none is believed by itself. */
export function placesOf(address: string): PagePlace[] {
  const url = webAddress(address);
  if (!url) return [];
  return [...inPath(url), ...inQuery(url)].filter(({ number }) => number >= 1 && number <= MOST_PAGES);
}

/** An address without what does not matter when pages of one article are compared: fragment, last stroke, order. */
export function stemOf(address: string): string {
  const url = webAddress(address);
  if (!url) return address;
  const search = new URLSearchParams([...url.searchParams].sort(([a], [b]) => (a < b ? -1 : 1))).toString();
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}${search && `?${search}`}`;
}

function inPath(url: URL): PagePlace[] {
  return IN_PATH.flatMap(([form, pattern]) => {
    const [, before = '', mark = '', number, after = ''] = pattern.exec(url.pathname) ?? [];
    if (number === undefined) return [];
    const written = (path: string): string => {
      const other = new URL(url);
      other.pathname = path;
      other.hash = '';
      return other.href;
    };
    return [
      {
        stem: stemOf(written(`${before}${after}`)),
        form,
        number: Number(number),
        at: (other) => written(`${before}${mark}${other}${after}`),
      },
    ];
  });
}

function inQuery(url: URL): PagePlace[] {
  return [...url.searchParams].flatMap(([name, value]) => {
    if (!IN_QUERY.test(name) || !/^\d{1,2}$/.test(value)) return [];
    const without = new URL(url);
    without.searchParams.delete(name);
    return [
      {
        stem: stemOf(without.href),
        form: `?${name}`,
        number: Number(value),
        at(other: number) {
          const written = new URL(url);
          written.searchParams.set(name, String(other));
          written.hash = '';
          return written.href;
        },
      },
    ];
  });
}
