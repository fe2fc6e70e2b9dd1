import { addressKey } from '../../core/address.ts';
import { plainLine } from '../../core/title.ts';
import { type Thing, isThing, listOf, textOf, typesOf } from './json-ld.ts';
import { metaContent } from './meta.ts';

const CRUMBS = ':is([class*=breadcrumb i], [id*=breadcrumb i], [aria-label*=breadcrumb i]) a[href]';
const MOST_CRUMBS = 30;

/** The sections that a page says its article stands in: its own word, its structured data, the links that lead to it. */
export function findSections(
  page: Document,
  things: readonly Thing[],
  article: Thing | undefined,
  address: string,
): string[] {
  const stated = [
    metaContent(page, 'article:section', 'parsely-section', 'og:article:section'),
    ...listOf(article?.['articleSection']).map(textOf),
  ];
  const linked = [...things.flatMap(crumbsOf), ...crumbsOn(page)];
  const own = addressKey(address);
  // the last crumb may be the article itself
  const above = linked.filter(({ to }) => {
    const key = URL.canParse(to, page.baseURI) ? addressKey(new URL(to, page.baseURI).href) : undefined;
    return key !== undefined && key !== own;
  });
  return [...stated, ...above.map(({ name }) => name)].map(plainLine).filter((name) => name !== '');
}

interface Crumb {
  readonly name: string;
  readonly to: string;
}

function crumbsOf(thing: Thing): Crumb[] {
  if (!typesOf(thing).includes('BreadcrumbList')) return [];
  return listOf(thing['itemListElement'])
    .filter(isThing)
    .slice(0, MOST_CRUMBS)
    .map((crumb) => {
      const item = crumb['item'];
      const named = isThing(item) ? item : crumb;
      const to = isThing(item) ? (item['@id'] ?? item['url']) : item;
      return { name: textOf(crumb['name'] ?? named['name']), to: textOf(to) };
    })
    .filter(({ to }) => to !== '');
}

function crumbsOn(page: Document): Crumb[] {
  return [...page.querySelectorAll(CRUMBS)].slice(0, MOST_CRUMBS).map((link) => ({
    name: link.textContent ?? '',
    to: link.getAttribute('href') ?? '',
  }));
}
