import { Readability } from '@mozilla/readability';
import type { Article } from '../core/article.ts';
import { webAddress } from '../core/address.ts';
import { plainLine } from '../core/title.ts';
import { copyPage } from './copy.ts';
import { readMetadata } from './metadata.ts';
import { sanitise } from './sanitise.ts';
import { plainText } from './text.ts';

/** Characters of text under which a page is no article: a search form, an error, a teaser. */
const SHORTEST = 140;

/**
 * The article that a page shows, or undefined where it shows none (a home page, a search page, hardly any
 * text). Works on a copy: the page is not altered, and nothing in the copy runs or loads.
 * `address` is where the page was read, as the browser shows it.
 */
export function extractArticle(page: Document, address: string): Article | undefined {
  const copy = copyPage(page, address);
  if (!copy || isFrontPage(address)) return undefined;
  const metadata = readMetadata(copy, address);
  const body = readBody(copy, metadata.title);
  if (!body) return undefined;
  const text = plainText(body);
  if (text.length < SHORTEST) return undefined;
  const excerpt = metadata.excerpt || plainLine(text).slice(0, 300);
  return { ...metadata, excerpt, text, html: sanitise(body.innerHTML) };
}

function isFrontPage(address: string): boolean {
  const url = webAddress(address);
  return (
    url !== undefined && /^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === '' && url.hash === ''
  );
}

function readBody(copy: Document, title: string): Element | undefined {
  for (const silent of copy.querySelectorAll(
    'script, style, template, .author-box, [class*=comment-re], [id=comments]',
  ))
    silent.remove();
  for (const heading of copy.querySelectorAll('h1'))
    if (plainLine(heading.textContent) === title) heading.remove();
  const reader = new Readability<Node>(copy, { serializer: (node) => node });
  const content = reader.parse()?.content;
  return content instanceof Element ? content : undefined;
}
