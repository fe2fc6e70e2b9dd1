import { shorten } from '../../core/shorten.ts';
import { letters, plainLine, withoutOutlet } from '../../core/title.ts';
import { textOf, unescaped } from './json-ld.ts';
import { type Found, type Reading, firstOf } from './found.ts';
import { metaContent } from './meta.ts';

/* Search engines and social networks are told titles of their own; the headline is what a reader saw. It is
   believed where it shares its words with what the head of the page says, so that a logo is not taken for it. */

/** Share of the shorter one's words that two titles of one article have in common. */
const COMMON = 0.4;
const LONGEST = 300;

/** The page's main heading: an h1 that says what the head of the page says, else its only h1. */
export function findHeadline(
  page: Document,
  stated: readonly string[],
  outlets: readonly string[],
): Element | undefined {
  const names = new Set(outlets.map(letters));
  const headings = [...page.querySelectorAll('h1')].slice(0, 20).filter((heading) => {
    const text = plainLine(heading.textContent);
    return text.length > 1 && text.length < LONGEST && !names.has(letters(text));
  });
  const scored = headings.map((heading) => ({
    heading,
    score: Math.max(0, ...stated.map((title) => inCommon(plainLine(heading.textContent), title))),
  }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  if (best && best.score >= COMMON) return best.heading;
  const single = headings.length === 1 ? headings[0] : undefined;
  const isLogo = stated.length > 0 && plainLine(single?.textContent ?? '').split(' ').length <= 3;
  return isLogo ? undefined : single;
}

/** What titles have around them: the names of the outlet, and of the sections the article stands in. */
export interface TitleFrame {
  readonly outlets: readonly string[];
  readonly sections: readonly string[];
}

/** What the head of the page and its structured data call the article. */
export function statedTitles(page: Document, headline: unknown, { outlets, sections }: TitleFrame): Found[] {
  const stated: Found[] = [
    [metaContent(page, 'og:title', 'twitter:title', 'dc.title', 'parsely-title'), 'meta'],
    [textOf(headline), 'json-ld'],
    [page.querySelector('head > title')?.textContent ?? '', 'title-element'],
  ];
  return stated.map(
    (found) => found && [shorten(withoutOutlet(unescaped(found[0]), outlets, sections), LONGEST), found[1]],
  );
}

/** What a page calls itself in the browser's tab. */
export function wholeTitle(page: Document): string {
  return shorten(plainLine(page.querySelector('head > title')?.textContent ?? ''), LONGEST);
}

/** The article's title: its headline, else what the head of the page says without the outlet's name. */
export function findTitle(
  reading: Reading,
  stated: readonly Found[],
  { outlets, sections }: TitleFrame,
): Found {
  const words = unescaped(plainLine(reading.headline?.textContent ?? ''));
  const headline = withoutOutlet(words, outlets, sections);
  return firstOf([[headline, 'markup'], ...stated]);
}

function inCommon(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const both = [...first].filter((word) => second.has(word)).length;
  return both / Math.max(1, Math.min(first.size, second.size));
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
