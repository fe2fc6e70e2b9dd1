import { webAddress } from '../../core/address.ts';
import type { Selectors } from '../../core/highlight.ts';
import type { NoArticleReason, PageReading } from '../../core/page-reading.ts';
import { describe } from '../../page/anchor.ts';
import { creditHints } from '../../page/credit-hints.ts';
import { extractArticle } from '../../page/extract.ts';
import { describePage } from '../../page/metadata.ts';
import { thumbnailOf } from '../../page/thumbnail.ts';

/** All that the popup wants to know of a page; the page is only looked at. */
export function readingOf(page: Document, address: string, selected: Selection | null): PageReading {
  const article = isPdf(page) ? undefined : extractArticle(page, address);
  const shown = article ?? describePage(page, address);
  const selection = describeSelected(page, selected);
  return {
    article: shown,
    hints: creditHints(page, shown.html),
    ...(article ? {} : { noArticle: reasonOf(page, address) }),
    ...(selection ? { selection } : {}),
    ...(shown.leadPicture ? thumbnailOf(page, shown.leadPicture.address) : {}),
  };
}

/** A selection of less is a slip of the mouse. */
const SHORTEST_QUOTE = 2;

/** The words selected on the page; undefined where there are none. */
export function describeSelected(page: Document, selected: Selection | null): Selectors | undefined {
  if (!selected || selected.rangeCount === 0 || selected.toString().trim().length < SHORTEST_QUOTE) {
    return undefined;
  }
  const selection = describe(page.body, selected.getRangeAt(0));
  return selection.quote.exact.trim() === '' ? undefined : selection;
}

function reasonOf(page: Document, address: string): NoArticleReason {
  if (isPdf(page)) return 'pdf';
  return webAddress(address)?.pathname === '/' ? 'front-page' : 'little-text';
}

function isPdf(page: Document): boolean {
  return page.contentType === 'application/pdf';
}
