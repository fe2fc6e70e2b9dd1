import { cleanByline, isSigned, joinBylines } from '../../core/byline.ts';
import { letters } from '../../core/title.ts';
import { folded } from '../blocks.ts';
import { type Thing, listOf, textOf, thingsOf, typesOf } from './json-ld.ts';
import { type Found, type Reading, firstOf } from './found.ts';
import { metaContent } from './meta.ts';
import { plainText } from '../text.ts';

/* Structured data often names the publisher where it should name the writer. A person there is believed
   first, then the line that a reader sees, then an organisation. */

const PROFILE =
  'a[rel~=author], a[href*="/author/"], a[href*="/authors/"], a[href*="/contributor"], a[href*="/journalist"], ' +
  'a[href*="/reporter"], a[href*="/staff/"], a[href*="/by/"], a[href*="/profile/"]';
const MARKED =
  '[itemprop~=author], [class*=byline i], [class*=author i], [id*=byline i], [class*=writer i], [data-testid*=byline i], address';
const NOT_THE_WRITER =
  '[class*=comment i], [id*=comment i], [class*=related i], [class*=sidebar i], aside, body > footer, body > * > footer, nav, [class*=avatar i]';
/** A byline is a line; a box with the author's life is not. */
const LONGEST = 160;
const MOST_LOOKED_AT = 40;

/** Who wrote the article. */
export function findByline(reading: Reading, outlet: string): Found {
  const { page, article, things } = reading;
  const authors = [...listOf(article?.['author']), ...listOf(article?.['creator'])];
  const people = joinBylines(namesOf(authors, things, outlet, true));
  const meta = joinBylines([
    metaContent(
      page,
      'author',
      'article:author_name',
      'parsely-author',
      'dc.creator',
      'sailthru.author',
      'byl',
      'citation_author',
    ),
  ]);
  return firstOf(
    (function* (): Generator<Found> {
      yield [people, 'json-ld'];
      if (letters(meta) !== letters(outlet)) yield [meta, 'meta'];
      yield [visibleByline(reading, outlet), 'markup'];
      yield [joinBylines(namesOf(authors, things, outlet, false)), 'json-ld'];
      yield [meta, 'meta'];
    })(),
  );
}

function namesOf(
  authors: readonly unknown[],
  things: readonly Thing[],
  outlet: string,
  people: boolean,
): string[] {
  return authors.flatMap((author) => {
    if (typeof author === 'string') return people && letters(author) === letters(outlet) ? [] : [author];
    return thingsOf(author, things)
      .filter(
        (thing) =>
          !people ||
          !(typesOf(thing).includes('Organization') || letters(textOf(thing['name'])) === letters(outlet)),
      )
      .flatMap((thing) => listOf(thing['name']).map(textOf));
  });
}

function visibleByline({ page, headline }: Reading, outlet: string): string {
  const near = (element: Element): boolean =>
    !element.closest(NOT_THE_WRITER) && folded(element.textContent).length < LONGEST;
  const marked = [...page.body.querySelectorAll(MARKED)].slice(0, MOST_LOOKED_AT).filter(near);
  for (const element of marked) {
    const links = [...element.querySelectorAll(`${PROFILE}, [itemprop~=name]`)].map((link) =>
      folded(link.textContent),
    );
    const name = joinBylines(links) || firstName(plainText(element));
    if (name && letters(name) !== letters(outlet)) return name;
  }
  const links = [...page.body.querySelectorAll(PROFILE)].slice(0, MOST_LOOKED_AT).filter(near);
  const linked = links
    .map((link) => cleanByline(folded(link.textContent)))
    .find((name) => name && letters(name) !== letters(outlet));
  return linked ?? lineNear(headline);
}

/* "By / Mara Lind / Staff writer / May 3": the first line that is a name. */
function firstName(text: string): string {
  for (const line of text.split(/\n+/).slice(0, 4)) {
    const name = cleanByline(line);
    if (name) return name;
  }
  return '';
}

/* A short line "By Mara Lind" shortly after the headline, whatever it is called. */
function lineNear(headline: Element | undefined): string {
  const page = headline?.ownerDocument;
  if (!headline || !page) return '';
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = headline;
  for (let seen = 0; seen < 60;) {
    const node = walker.nextNode();
    if (!node) return '';
    const text = folded(node.nodeValue);
    if (!text) continue;
    seen += 1;
    if (/^(?:by|written by|words by|author:?|글)$/i.test(text)) {
      const next = folded(walker.nextNode()?.nodeValue ?? '') || folded(walker.nextNode()?.nodeValue ?? '');
      return cleanByline(next);
    }
    const isLine = /^(?:by|written by|words by|posted by|author:)\s+\p{Lu}/iu.test(text) || isSigned(text);
    if (text.length < 80 && isLine) return cleanByline(text);
  }
  return '';
}
