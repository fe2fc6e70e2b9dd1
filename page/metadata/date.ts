import { isoDate } from '../../core/iso-date.ts';
import { folded } from '../blocks.ts';
import { type Found, type Reading, firstOf } from './found.ts';
import { textOf } from './json-ld.ts';
import { metaContent } from './meta.ts';

const PUBLISHED =
  'article:published_time og:published_time article:published og:article:published_time parsely-pub-date datepublished publishdate publish-date publish_date ' +
  'pubdate sailthru.date bt:pubdate citation_publication_date cxenseparse:recs:publishtime dc.date.issued dc.date.created ' +
  'dcterms.created dcterms.date dcterms.issued dc.date date created rnews:datepublished';
const MODIFIED =
  'article:modified_time og:updated_time og:article:modified_time datemodified last-modified lastmod dcterms.modified article:modified';
const DATED =
  '[itemprop~=datePublished], [class*=publish i], [class*=posted i], [class*=date i], [class*=time i], [class*=byline i], [class*=meta i]';
const NOT_THE_DATE =
  '[class*=comment i], [id*=comment i], [class*=related i], [class*=sidebar i], [class*=update i], [class*=modif i], aside, footer, nav';
const UPDATED = /\b(?:updated?|modified|reviewed|edited|aktualisiert|actualizado|atualizado|mis à jour)\b/i;
/** A line that holds a date and little else. */
const LONGEST = 120;
const MOST_LOOKED_AT = 60;
/** Pieces of text from the headline within which a date is the article's own. */
const CLOSE = 12;

/** When the article was published. */
export function findPublished(reading: Reading): Found {
  const { article, page, now } = reading;
  const structured = firstOf(
    (function* (): Generator<Found> {
      yield [isoDate(textOf(article?.['datePublished']), now) ?? '', 'json-ld'];
      for (const name of PUBLISHED.split(' ')) yield [isoDate(metaContent(page, name), now) ?? '', 'meta'];
    })(),
  );
  if (structured) return earlierPrinted(reading, structured[0]) ?? structured;
  return firstOf(
    (function* (): Generator<Found> {
      yield [timeElement(reading), 'time'];
      yield [datedElement(reading), 'markup'];
      yield [lineNear(reading, MOST_LOOKED_AT), 'text'];
      yield [isoDate(textOf(article?.['dateCreated'] ?? article?.['uploadDate']), now) ?? '', 'json-ld'];
      yield [inAddress(reading), 'address'];
    })(),
  );
}

/* An article cannot have been published after the day it bears: a move to another editorial system gives
   old articles new dates in their structured data, and leaves the printed one alone. */
function earlierPrinted(reading: Reading, structured: string): Found {
  const printed = reading.headline ? lineNear(reading, CLOSE, true) : '';
  return printed && printed.slice(0, 10) < structured.slice(0, 10) ? [printed, 'text'] : undefined;
}

/** When it was last changed. */
export function findModified({ article, page, now }: Reading): Found {
  return firstOf([
    [isoDate(textOf(article?.['dateModified']), now) ?? '', 'json-ld'],
    ...MODIFIED.split(' ').map((name): Found => [isoDate(metaContent(page, name), now) ?? '', 'meta']),
  ]);
}

function timeElement({ page, now, headline }: Reading): string {
  const times = [...page.body.querySelectorAll('time')]
    .slice(0, MOST_LOOKED_AT)
    .filter((time) => !time.closest(NOT_THE_DATE));
  const after = (time: Element): boolean =>
    !headline || Boolean(headline.compareDocumentPosition(time) & Node.DOCUMENT_POSITION_FOLLOWING);
  const ranked = [
    ...times.filter((time) => time.matches('[pubdate], [itemprop~=datePublished]')),
    ...times.filter(after),
    ...times,
  ];
  for (const time of ranked) {
    if (UPDATED.test(folded(time.parentElement?.textContent ?? '').slice(0, LONGEST))) continue;
    const date = isoDate(time.getAttribute('datetime') ?? '', now) ?? isoDate(folded(time.textContent), now);
    if (date) return date;
  }
  return '';
}

function datedElement({ page, now, headline }: Reading): string {
  const marked = [...page.body.querySelectorAll(DATED)];
  const after = headline
    ? marked.filter((one) => headline.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)
    : marked;
  for (const element of after.slice(0, MOST_LOOKED_AT)) {
    const text = folded(element.getAttribute('content') ?? element.textContent);
    if (!text || text.length > LONGEST || UPDATED.test(text) || element.closest(NOT_THE_DATE)) continue;
    const date = isoDate(text, now);
    if (date) return date;
  }
  return '';
}

/* The nearest date in a short line around the headline: what was published, rather than what was updated. */
function lineNear({ page, now, headline }: Reading, reach: number, strict = false): string {
  const start = headline ?? page.body;
  let updated = '';
  let before = '';
  for (const text of textsFrom(start, reach, 'nextNode')) {
    const date = text.length < LONGEST / 2 ? isoDate(text, now) : undefined;
    if (date && !UPDATED.test(`${before} ${text}`)) return date;
    updated ||= date ?? '';
    before = text.length < 30 ? text : '';
  }
  if (strict) return '';
  const above = textsFrom(start, 8, 'previousNode').map((text) =>
    text.length < LONGEST / 2 ? isoDate(text, now) : '',
  );
  return updated || (above.find(Boolean) ?? '');
}

/** The pieces of text after or before an element, as they stand. */
function textsFrom(start: Element, most: number, step: 'nextNode' | 'previousNode'): string[] {
  const page = start.ownerDocument;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement && /^(?:script|style|noscript|template)$/.test(node.parentElement.localName)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  walker.currentNode = start;
  const texts: string[] = [];
  for (let node = walker[step](); node && texts.length < most; node = walker[step]()) {
    const text = folded(node.nodeValue);
    if (text) texts.push(text);
  }
  return texts;
}

/* `/2025/12/16/vibe-coding`: many editorial systems put the day into the address. */
function inAddress({ address, now }: Reading): string {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=\D)/.exec(address) ?? [];
  return (year && isoDate(`${year}-${month}-${day}`, now)) || '';
}
