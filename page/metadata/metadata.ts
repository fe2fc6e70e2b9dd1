import type { Article, ArticleField, FieldSource, LeadPicture } from '../../core/article.ts';
import { canonicalAddress, isFrontPage, webAddress } from '../../core/address.ts';
import { letters, plainLine } from '../../core/title.ts';
import { pictureKey } from '../../core/picture-key.ts';
import { copyPage } from '../copy.ts';
import { type Thing, articleAmong, listOf, readThings, textOf, thingsOf, typesOf } from './json-ld.ts';
import { findByline } from './byline.ts';
import { findModified, findPublished } from './date.ts';
import { type Found, type Reading, firstOf } from './found.ts';
import { metaContent } from './meta.ts';
import { findSections } from './sections.ts';
import { findHeadline, findTitle, statedTitles, wholeTitle } from './title.ts';
import { pictureAddress } from '../steps/pictures.ts';

const LONGEST_CAPTION = 1_000;

/** What a page says about its article, each field with where it was read. */
export type Metadata = Omit<Article, 'text' | 'html'>;

/** The page as an article without text, to be kept as a bookmark. Never fails; the page is not altered. */
export function describePage(page: Document, address: string): Article {
  const copy = copyPage(page, address);
  const metadata = copy ? readMetadata(copy, address) : bareMetadata(address);
  // of a front page the outlet's name is no frame but what it is called
  const whole = copy && isFrontPage(address) ? wholeTitle(copy) : '';
  return { ...metadata, ...(whole === '' ? {} : { title: whole }), text: '', html: '' };
}

/** The metadata of a page's copy. */
export function readMetadata(page: Document, address: string): Metadata {
  const things = readThings(page);
  const article = articleAmong(things, address);
  const outlet = findOutlet(page, things, article);
  const outlets = [outlet?.[0] ?? '', hostName(address), hostLabel(address)];
  const frame = { outlets, sections: findSections(page, things, article, address) };
  const stated = statedTitles(page, article?.['headline'] ?? article?.['name'], frame);
  const titles = stated.map((found) => found?.[0] ?? '').filter(Boolean);
  const headline = findHeadline(page, titles, outlets);
  const reading: Reading = { page, address, things, article, now: Date.now(), headline };
  const found = {
    outlet,
    title: findTitle(reading, stated, frame),
    byline: findByline(reading, outlet?.[0] ?? ''),
    published: findPublished(reading),
    modified: findModified(reading),
    language: findLanguage(reading),
    excerpt: findExcerpt(reading),
    leadPicture: findPicture(reading),
    canonical: findCanonical(reading),
  };
  const sources: Partial<Record<ArticleField, FieldSource>> = {};
  for (const [field, value] of Object.entries(found)) if (value) sources[field as ArticleField] = value[1];
  const { published, modified, language, leadPicture } = found;
  return {
    address,
    canonical: found.canonical[0],
    title: found.title?.[0] ?? '',
    byline: found.byline?.[0] ?? '',
    outlet: outlet?.[0] ?? hostName(address),
    excerpt: found.excerpt?.[0] ?? '',
    ...(published && { published: published[0] }),
    ...(modified && { modified: modified[0] }),
    ...(language && { language: language[0] }),
    ...(leadPicture && { leadPicture: leadPicture[0] }),
    sources,
  };
}

function bareMetadata(address: string): Metadata {
  const canonical = canonicalAddress(address, undefined);
  return { address, canonical, title: '', byline: '', outlet: hostName(address), excerpt: '', sources: {} };
}

function findOutlet(page: Document, things: readonly Thing[], article: Thing | undefined): Found {
  const publisher = thingsOf(article?.['publisher'], things)[0];
  const site = things.find((thing) => typesOf(thing).includes('WebSite'));
  return firstOf([
    [metaContent(page, 'og:site_name'), 'meta'],
    [textOf(publisher?.['name']), 'json-ld'],
    [
      metaContent(page, 'application-name', 'publisher', 'dc.publisher', 'apple-mobile-web-app-title'),
      'meta',
    ],
    [textOf(site?.['name']), 'json-ld'],
  ]);
}

function findLanguage({ page, article }: Reading): Found {
  return firstOf([
    [languageTag(page.documentElement.lang), 'markup'],
    [languageTag(textOf(article?.['inLanguage'])), 'json-ld'],
    [languageTag(metaContent(page, 'og:locale', 'content-language', 'language', 'dc.language')), 'meta'],
  ]);
}

function languageTag(stated: string): string {
  const tag = stated.trim().replaceAll('_', '-');
  try {
    return /^[a-z]{2,3}\b/i.test(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? '') : '';
  } catch {
    return ''; // no language tag, whatever the page meant by it
  }
}

function findExcerpt({ page, article }: Reading): Found {
  return firstOf([
    [wholeLine(metaContent(page, 'og:description', 'description', 'twitter:description')), 'meta'],
    [wholeLine(textOf(article?.['description'])), 'json-ld'],
  ]);
}

/* Where a script's way to quote, a backslash before the mark, stands in a page, its description ends there for HTML:
   half a sentence, and the article's own first words say more. */
function wholeLine(description: string): string {
  const line = plainLine(description);
  return line.endsWith('\\') ? '' : line;
}

function findPicture({ page, article, things }: Reading): Found<LeadPicture> {
  const stated = listOf(article?.['image'])[0];
  const thing = thingsOf(stated, things)[0];
  const own = typeof stated === 'string' ? stated : textOf(thing?.['url'] ?? thing?.['contentUrl']);
  const meta = metaContent(page, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image');
  for (const [address, source] of [
    [meta, 'meta'],
    [own, 'json-ld'],
  ] as const) {
    const absolute =
      address && URL.canParse(address, page.baseURI) ? new URL(address, page.baseURI).href : '';
    if (!webAddress(absolute)) continue;
    const caption = plainLine(textOf(thing?.['caption'])) || captionOf(page, absolute);
    return [{ address: absolute, ...(caption && { caption }) }, source];
  }
  return undefined;
}

const MOST_FIGURES = 100;

/* What stands under the same picture in the page. */
function captionOf(page: Document, address: string): string {
  const key = pictureKey(address);
  const figures = [...page.body.querySelectorAll('figure:has(img):has(figcaption)')].slice(0, MOST_FIGURES);
  const own = figures.find((figure) =>
    [...figure.querySelectorAll('img')].some((image) => pictureKey(pictureAddress(image)) === key),
  );
  return plainLine(own?.querySelector('figcaption')?.textContent ?? '').slice(0, LONGEST_CAPTION);
}

function findCanonical({ page, address }: Reading): readonly [string, FieldSource] {
  const claims: readonly (readonly [string, FieldSource])[] = [
    [page.querySelector('link[rel~=canonical i][href]')?.getAttribute('href') ?? '', 'link'],
    [metaContent(page, 'og:url'), 'meta'],
  ];
  const own = canonicalAddress(address, undefined);
  for (const [claimed, source] of claims) {
    const canonical = canonicalAddress(address, claimed || undefined);
    if (claimed && (canonical !== own || claimed === own)) return [canonical, source];
  }
  return [own, 'address'];
}

/** The host as a reader would name the outlet where it does not name itself: `kfilm.test`. */
function hostName(address: string): string {
  const host = webAddress(address)?.hostname ?? '';
  return letters(host) ? host.replace(/^(?:www\d?|m|mobile|amp)\./, '') : host;
}

/** The host's own word: `kfilm` of `www.kfilm.co.kr`, as outlets call themselves. */
function hostLabel(address: string): string {
  return (
    hostName(address)
      .split('.')
      .slice(0, -1)
      .toSorted((a, b) => b.length - a.length)[0] ?? ''
  );
}
