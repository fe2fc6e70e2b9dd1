import type { Article, ArticleField, FieldSource, LeadPicture } from '../core/article.ts';
import { canonicalAddress, webAddress } from '../core/address.ts';
import { joinBylines } from '../core/byline.ts';
import { isoDate } from '../core/iso-date.ts';
import { letters, plainLine, withoutOutlet } from '../core/title.ts';
import { copyPage } from './copy.ts';
import {
  type Thing,
  articleAmong,
  listOf,
  readThings,
  textOf,
  thingsOf,
  typesOf,
} from './metadata-json-ld.ts';
import { metaContent } from './metadata-meta.ts';

/** What a page says about its article, each field with where it was read. */
export type Metadata = Omit<Article, 'text' | 'html'>;

/** A field's value, and where it was read. */
type Found<T = string> = readonly [value: T, source: FieldSource] | undefined;

/** What the finders look at: the copy, its structured data, and the time of reading. */
export interface Reading {
  readonly page: Document;
  readonly address: string;
  readonly things: readonly Thing[];
  readonly article: Thing | undefined;
  readonly now: number;
}

/** The page as an article without text, to be kept as a bookmark. Never fails; the page is not altered. */
export function describePage(page: Document, address: string): Article {
  const copy = copyPage(page, address);
  const metadata = copy ? readMetadata(copy, address) : bareMetadata(address);
  return { ...metadata, text: '', html: '' };
}

/** The metadata of a page's copy. */
export function readMetadata(page: Document, address: string): Metadata {
  const things = readThings(page);
  const reading: Reading = { page, address, things, article: articleAmong(things, address), now: Date.now() };
  const outlet = findOutlet(reading);
  const found = {
    outlet,
    title: findTitle(reading, [outlet?.[0] ?? '', hostName(address)]),
    byline: findByline(reading),
    published: findDate(reading, 'published'),
    modified: findDate(reading, 'modified'),
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

function findTitle({ page, article }: Reading, outlets: readonly string[]): Found {
  const candidates: Found[] = [
    [textOf(article?.['headline']), 'json-ld'],
    [metaContent(page, 'og:title', 'twitter:title', 'dc.title', 'parsely-title'), 'meta'],
    [page.querySelector('h1')?.textContent ?? '', 'markup'],
    [page.querySelector('head > title')?.textContent ?? '', 'title-element'],
  ];
  return firstOf(candidates.map((found) => found && [withoutOutlet(found[0], outlets), found[1]]));
}

function findOutlet({ page, article, things }: Reading): Found {
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

function findByline({ page, article, things }: Reading): Found {
  const authors = [...listOf(article?.['author']), ...listOf(article?.['creator'])];
  const names = authors.flatMap((author) =>
    typeof author === 'string' ? [author] : thingsOf(author, things).map((thing) => textOf(thing['name'])),
  );
  const marked = page.querySelector(
    '[rel~=author], [itemprop~=author], .byline, .author-name, .author, [class*=byline i], [class*=author i]',
  );
  return firstOf([
    [joinBylines(names), 'json-ld'],
    [joinBylines([metaContent(page, 'author', 'parsely-author', 'dc.creator', 'sailthru.author')]), 'meta'],
    [joinBylines([marked?.textContent ?? '']), 'markup'],
  ]);
}

function findDate({ page, article, now }: Reading, which: 'published' | 'modified'): Found {
  const published = which === 'published';
  const properties = published
    ? [
        'article:published_time',
        'og:published_time',
        'parsely-pub-date',
        'datepublished',
        'dc.date.issued',
        'date',
      ]
    : ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'];
  const stated = article?.[published ? 'datePublished' : 'dateModified'];
  const time = published ? page.querySelector('time[datetime]')?.getAttribute('datetime') : undefined;
  const candidates: Found[] = [
    [isoDate(textOf(stated), now) ?? '', 'json-ld'],
    ...properties.map((name): Found => [isoDate(metaContent(page, name), now) ?? '', 'meta']),
    [isoDate(time ?? '', now) ?? '', 'time'],
  ];
  return firstOf(candidates);
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
    [plainLine(metaContent(page, 'og:description', 'description', 'twitter:description')), 'meta'],
    [plainLine(textOf(article?.['description'])), 'json-ld'],
  ]);
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
    const caption = plainLine(textOf(thing?.['caption']));
    return [{ address: absolute, ...(caption && { caption }) }, source];
  }
  return undefined;
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

function firstOf(candidates: readonly Found[]): Found {
  return candidates.find((found) => found?.[0]);
}

/** The host as a reader would name the outlet where it does not name itself: `kfilm.test`. */
function hostName(address: string): string {
  const host = webAddress(address)?.hostname ?? '';
  return letters(host) ? host.replace(/^(?:www\d?|m|mobile|amp)\./, '') : host;
}
