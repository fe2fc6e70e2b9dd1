import { webAddress } from '../../core/address.ts';
import type { Article } from '../../core/article.ts';
import type { Selectors } from '../../core/highlight.ts';
import type { NoArticleReason, PageReading } from '../../core/page-reading.ts';
import { describe } from '../../page/anchor/anchor.ts';
import { creditHints } from '../../page/credit-hints.ts';
import { extractArticle } from '../../page/extract.ts';
import { describePage } from '../../page/metadata/metadata.ts';
import { findParts } from '../../page/parts.ts';
import { selectedRange } from '../../page/anchor/selected-range.ts';
import { thumbnailOf } from '../../page/thumbnail.ts';

/** All that the popup wants to know of a page; the page is only looked at. */
export function readingOf(page: Document, address: string): PageReading {
  const article = isPdf(page) ? undefined : extractArticle(page, address);
  const shown = article ?? titled(describePage(page, address));
  const selection = describeSelected(page);
  const parts = article && findParts(page, address);
  return {
    article: shown,
    ...(parts ? { parts } : {}),
    hints: creditHints(page, shown.html),
    ...(article ? {} : { noArticle: reasonOf(page, address) }),
    ...(selection ? { selection } : {}),
    ...(shown.leadPicture ? thumbnailOf(page, shown.leadPicture.address) : {}),
  };
}

/** The words selected on the page; undefined where there are none. */
export function describeSelected(page: Document): Selectors | undefined {
  const range = selectedRange(page);
  const selection = range && describe(page.body, range);
  return selection && selection.quote.exact.trim() !== '' ? selection : undefined;
}

function reasonOf(page: Document, address: string): NoArticleReason {
  if (isPdf(page)) return 'pdf';
  return webAddress(address)?.pathname === '/' ? 'front-page' : 'little-text';
}

function isPdf(page: Document): boolean {
  return page.contentType === 'application/pdf';
}

/** A page without a title, as a PDF is, goes by the name of its file. */
function titled(article: Article): Article {
  if (article.title !== '') return article;
  const path = webAddress(article.address)?.pathname ?? '';
  return { ...article, title: decoded(path.split('/').findLast((part) => part !== '') ?? '') };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a name with a lone % sign
  }
}
