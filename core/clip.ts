import type {
  Article,
  ArticleField,
  BesideText,
  DroppedParagraph,
  FieldSource,
  LeadPicture,
} from './article.ts';
import { readingMinutes } from './article.ts';
import { addressKeys } from './address.ts';
import { ROLES, creditedAs, type Credit } from './credit.ts';
import { addEntries } from './entries.ts';

/** What a person may write about an article: the same in a draft, a clip and on the screen. */
export interface Fields {
  readonly title: string;
  readonly byline: string;
  /** A date as typed or read: ISO 8601, or empty. */
  readonly published: string;
  readonly credits: readonly Credit[];
  readonly tags: readonly string[];
  readonly note: string;
}

export const FIELD_NAMES = ['title', 'byline', 'published', 'credits', 'tags', 'note'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

export type ClipState = 'kept' | 'trashed';

/** An article that someone kept: the row that lists show. Its text lies apart, under `body`. */
export interface Clip extends Fields {
  /** The key of its canonical address: two libraries that clip one article give it one id. */
  readonly id: string;
  /** All address keys it answers to. */
  readonly keys: readonly string[];
  /** The address to open. */
  readonly address: string;
  readonly outlet: string;
  readonly modified?: string;
  readonly language?: string;
  readonly excerpt: string;
  readonly leadPicture?: LeadPicture;
  readonly sources: Readonly<Partial<Record<ArticleField, FieldSource>>>;
  /** Reading time in minutes; 0 for a bookmark, which has no text. */
  readonly minutes: number;
  /** SHA-256 of its body, in hexadecimal; empty for a bookmark. */
  readonly body: string;
  /** ISO 8601, like all times of a clip. */
  readonly created: string;
  readonly changed: string;
  readonly state: ClipState;
  /** When it was put in the trash. */
  readonly trashed?: string;
  /** When each field last changed: what lets two copies of a library be merged. `body` where a person cut it. */
  readonly times: Readonly<Partial<Record<FieldName | 'state' | 'body', string>>>;
  /** Names that are offered no more for it, in order: `actor:oh se a`. They only grow, so they need no time. */
  readonly refused?: readonly string[];
}

/** The article's own words, immutable, addressed by their hash; what stands beside the text is no part of the hash. */
export interface Body extends BesideText {
  readonly hash: string;
  readonly text: string;
  readonly html: string;
  /** What stands among its paragraphs and was left out; no part of the hash. */
  readonly dropped?: readonly DroppedParagraph[];
  /** The addresses of the article's other pages whose words are in it. */
  readonly parts?: readonly string[];
}

/** How long a deleted clip waits in the trash. */
export const TRASH_DAYS = 30;

/** The fields as an article gives them, before anyone wrote anything. */
export function fieldsOf(article: Article): Fields {
  return {
    title: article.title,
    byline: article.byline,
    published: article.published ?? '',
    credits: [],
    tags: [],
    note: '',
  };
}

/**
 * The article, kept with what the person wrote about it. `bodyHash` is empty for a bookmark.
 * Throws where the article's address is not of the web: such a page is never offered for clipping.
 */
export function keep(
  article: Article,
  fields: Fields,
  { now, bodyHash }: { now: string; bodyHash: string },
): Clip {
  const keys = addressKeys(article);
  const [id] = keys;
  if (id === undefined) throw new Error(`Only pages of the web can be kept, not ${article.address}.`);
  return {
    ...tidyFields(fields),
    id,
    keys,
    address: article.canonical,
    outlet: article.outlet,
    modified: article.modified,
    language: article.language,
    excerpt: article.excerpt,
    leadPicture: article.leadPicture,
    sources: correctedSources(article, fields),
    minutes: readingMinutes(article.text),
    body: bodyHash,
    created: now,
    changed: now,
    state: 'kept',
    times: Object.fromEntries([...FIELD_NAMES, 'state'].map((name) => [name, now])),
  };
}

/** The clip with some fields changed, and the time of each that is really another. */
export function edit(clip: Clip, change: Partial<Fields>, now: string): Clip {
  const tidy = tidyFields({ ...clip, ...change });
  const changed = FIELD_NAMES.filter((name) => name in change && !sameValue(clip[name], tidy[name]));
  if (changed.length === 0) return clip;
  const news = Object.fromEntries(changed.map((name) => [name, tidy[name]]));
  const times = Object.fromEntries(changed.map((name) => [name, now]));
  const byHand = Object.fromEntries(
    changed
      .filter((name) => name === 'title' || name === 'byline' || name === 'published')
      .map((name) => [name, 'person']),
  );
  return {
    ...clip,
    ...news,
    sources: { ...clip.sources, ...byHand },
    changed: now,
    times: { ...clip.times, ...times },
  };
}

/** The clip with other words of its article, and the keys of the pages they come from. */
export function recut(
  clip: Clip,
  { body, text, keys }: { body: string; text: string; keys: readonly string[] },
  now: string,
): Clip {
  return {
    ...clip,
    body,
    minutes: readingMinutes(text),
    keys: [...new Set([...clip.keys, ...keys])],
    changed: now,
    times: { ...clip.times, body: now },
  };
}

/** The clip with more names that are offered no more for it. */
export function refuse(clip: Clip, names: readonly string[]): Clip {
  const before = clip.refused ?? [];
  const refused = [...new Set([...before, ...names])].sort();
  return refused.join('\n') === before.join('\n') ? clip : { ...clip, refused };
}

/** The clip in the trash, or out of it again. */
export function moveTo(state: ClipState, clip: Clip, now: string): Clip {
  if (clip.state === state) return clip;
  const { trashed: _, ...rest } = clip;
  return {
    ...rest,
    ...(state === 'trashed' ? { trashed: now } : {}),
    state,
    changed: now,
    times: { ...clip.times, state: now },
  };
}

/** Fields as they are kept: no stray spaces, no name twice in one role. */
export function tidyFields(fields: Fields): Fields {
  return {
    title: fields.title.replace(/\s+/gu, ' ').trim(),
    byline: fields.byline.replace(/\s+/gu, ' ').trim(),
    published: fields.published.trim(),
    credits: ROLES.flatMap((role) =>
      addEntries([], creditedAs(role, fields.credits)).map((spelling) => ({ role, spelling })),
    ),
    tags: addEntries([], fields.tags),
    note: fields.note,
  };
}

function correctedSources(article: Article, fields: Fields): Clip['sources'] {
  const corrected: Partial<Record<ArticleField, FieldSource>> = {};
  for (const name of ['title', 'byline', 'published'] as const) {
    if (fields[name].trim() !== (article[name] ?? '')) corrected[name] = 'person';
  }
  return { ...article.sources, ...corrected };
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
