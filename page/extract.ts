import { besideText, type Article } from '../core/article.ts';
import { isFrontPage } from '../core/address.ts';
import { shorten } from '../core/shorten.ts';
import { plainLine } from '../core/title.ts';
import { assemble } from './assemble.ts';
import { cutBody } from './body.ts';
import { copyPage } from './copy.ts';
import { readMetadata } from './metadata/metadata.ts';
import type { Change } from './steps/step.ts';

/** An article, and what was done to the page to get it. */
export interface Explanation {
  readonly article: Article;
  readonly changes: readonly Change[];
}

/** Characters of text under which a page is no article: a search form, an error, a teaser. */
const SHORTEST = 140;
const EXCERPT_LENGTH = 300;

/**
 * The article that a page shows, or undefined where it shows none (a home page, a search page, hardly any
 * text). Works on a copy: the page is not altered, and nothing in the copy runs or loads.
 * `address` is where the page was read, as the browser shows it.
 */
export function extractArticle(page: Document, address: string): Article | undefined {
  return explainArticle(page, address)?.article;
}

/** The same, with every step's doings. Steps named in `without` are left out (steps/order.ts has their names). */
export function explainArticle(
  page: Document,
  address: string,
  without: readonly string[] = [],
): Explanation | undefined {
  const copy = isFrontPage(address) ? undefined : copyPage(page, address);
  if (!copy) return undefined;
  const metadata = readMetadata(copy, address);
  const cut = cutBody(copy, metadata, without);
  const assembled = assemble(cut);
  if (!assembled || assembled.text.length < SHORTEST) return undefined;
  const { text, html, dropped, kept } = assembled;
  const excerpt = metadata.excerpt || shorten(plainLine(text), EXCERPT_LENGTH);
  const sources = metadata.excerpt ? metadata.sources : { ...metadata.sources, excerpt: 'text' as const };
  const article: Article = {
    ...metadata,
    excerpt,
    text,
    html,
    ...besideText(assembled),
    paragraphs: kept,
    dropped,
    sources,
  };
  return { article, changes: cut.changes };
}
