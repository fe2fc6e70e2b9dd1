/* What an article must look like before we believe it: it comes out of a page, and pages are hostile. */
import * as v from 'valibot';
import type { Article, ArticleField, DroppedParagraph, Embed, FieldSource } from './article.ts';

/** A page's text may be long, but a "book" of more characters than this is an attack or a mistake. */
const LONGEST_TEXT = 5_000_000;
const LONGEST_HTML = 20_000_000;
const LONGEST_LINE = 2_000;

const SOURCES: readonly FieldSource[] = [
  'json-ld',
  'meta',
  'link',
  'time',
  'microdata',
  'markup',
  'readability',
  'title-element',
  'text',
  'address',
  'person',
];
const FIELDS: readonly ArticleField[] = [
  'title',
  'byline',
  'outlet',
  'published',
  'modified',
  'language',
  'leadPicture',
  'canonical',
  'excerpt',
];

/* What can be cut is cut and what can be left out is left out: one strange field must not cost the article. */
const line = cut(LONGEST_LINE);
const address = v.pipe(v.string(), v.maxLength(LONGEST_LINE * 4), v.regex(/^https?:\/\/[^/]/));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/));

/** Captions or left-out paragraphs beyond this are no article's. */
const MOST_PARTS = 5_000;
/** No article has more pages. */
const MOST_PAGES = 200;
export const DroppedShape: v.GenericSchema<unknown, DroppedParagraph> = v.object({
  after: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  html: v.pipe(v.string(), v.maxLength(LONGEST_HTML)),
  reason: line,
});

const EmbedShape: v.GenericSchema<unknown, Embed> = v.object({ address, who: orNothing(line), words: line });

/** What stands beside a text, in an article and in a clip. */
export const besideShape = {
  standfirst: orNothing(line),
  captions: orNothing(v.pipe(v.array(line), v.maxLength(MOST_PARTS))),
  embeds: orNothing(v.pipe(v.array(EmbedShape), v.maxLength(MOST_PARTS))),
};

/** An article as it may cross from a page into the extension. */
export const ArticleShape: v.GenericSchema<unknown, Article> = v.object({
  address,
  canonical: address,
  title: line,
  byline: line,
  outlet: line,
  published: orNothing(isoDate),
  modified: orNothing(isoDate),
  language: orNothing(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/))),
  excerpt: line,
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  html: v.pipe(v.string(), v.maxLength(LONGEST_HTML)),
  ...besideShape,
  paragraphs: orNothing(v.pipe(v.number(), v.integer(), v.minValue(0))),
  dropped: orNothing(v.pipe(v.array(DroppedShape), v.maxLength(MOST_PARTS))),
  parts: orNothing(v.pipe(v.array(address), v.maxLength(MOST_PAGES))),
  leadPicture: orNothing(v.object({ address, caption: v.optional(line) })),
  sources: v.pipe(
    v.record(v.string(), v.picklist(SOURCES)),
    v.check((sources) => Object.keys(sources).every((field) => FIELDS.some((known) => known === field))),
    v.transform((sources): Article['sources'] => sources),
  ),
});

function cut(longest: number): v.GenericSchema<unknown, string> {
  return v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, longest)),
  );
}

function orNothing<Value>(
  shape: v.GenericSchema<unknown, Value>,
): v.GenericSchema<unknown, Value | undefined> {
  return v.fallback(v.optional(shape), undefined);
}
