import { addressKey } from '../../core/address.ts';

/** A thing of schema.org as a page states it: anything may be anything. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:Article|AdvertiserContentArticle|\w*NewsArticle|Report|SatiricalArticle|ScholarlyArticle|MedicalScholarlyArticle|SocialMediaPosting|BlogPosting|LiveBlogPosting|DiscussionForumPosting|TechArticle|APIReference|Review|CriticReview|Recipe)$/;
/** Structured data of a single article is small; what is larger is a catalogue. */
const LONGEST = 2_000_000;
const DEEPEST = 6;
const MOST_THINGS = 2_000;

/** Every schema.org thing stated in the page's JSON-LD, outer before inner. Broken scripts are left out. */
export function readThings(page: Document): readonly Thing[] {
  const things: Thing[] = [];
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length < LONGEST) collect(parsed(text), things, 0);
  }
  return things;
}

/** The thing that describes the article of this page, where there is one. */
export function articleAmong(things: readonly Thing[], address: string): Thing | undefined {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const key = addressKey(address);
  const own = articles.filter((thing) => addressesOf(thing).some((one) => addressKey(one) === key));
  return own.find(hasHeadline) ?? own[0] ?? articles.find(hasHeadline) ?? articles[0];
}

/** The types a thing claims, without the vocabulary's address. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).map((type) => (typeof type === 'string' ? type.replace(/^.*[/#]/, '') : ''));
}

/** A value as a list: nothing is none, one is one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The value as text where it is text (or `@value`), with entities that were written twice read once more. */
export function textOf(value: unknown): string {
  const first = listOf(value)[0];
  const text = isThing(first) ? first['@value'] : first;
  return typeof text === 'string' ? unescaped(text).trim() : '';
}

/** The things that a value holds or refers to by `@id`. */
export function thingsOf(value: unknown, things: readonly Thing[]): Thing[] {
  return listOf(value)
    .filter(isThing)
    .map((thing) => {
      const id = thing['@id'];
      if (typeof id !== 'string' || 'name' in thing || 'url' in thing) return thing;
      return things.find((other) => other['@id'] === id && other !== thing && 'name' in other) ?? thing;
    });
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > DEEPEST || things.length >= MOST_THINGS) return;
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1);
  if (!isThing(value)) return;
  things.push(value);
  for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, things, depth + 1);
}

function parsed(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|(?:\/\*|\/\/)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\*|\/\/)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/, '')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    return parsedLoosely(json);
  }
}

/* Editorial systems paste line breaks into strings, which JSON forbids; nothing else is worth mending. */
function parsedLoosely(json: string): unknown {
  try {
    return JSON.parse(json.replace(/\p{Cc}/gu, ' '));
  } catch {
    return undefined; // a page's own mistake: there is meta and markup to read instead
  }
}

function addressesOf(thing: Thing): string[] {
  const main = listOf(thing['mainEntityOfPage']).map((entity) => (isThing(entity) ? entity['@id'] : entity));
  return [thing['url'], thing['@id'], ...main].filter((value) => typeof value === 'string');
}

function hasHeadline(thing: Thing): boolean {
  return textOf(thing['headline']) !== '' || textOf(thing['name']) !== '';
}

/** Text whose entities were written twice (`&amp;#8230;`), read once more. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  const named: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    bull: '•',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
  };
  return text.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return named[String(name).toLowerCase()] ?? whole;
  });
}
