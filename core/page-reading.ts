import * as v from 'valibot';
import type { Article } from './article.ts';
import { ArticlePartsShape, type ArticleParts } from './article-parts.ts';
import { ArticleShape } from './article-shape.ts';
import type { Selectors, Twins } from './highlight.ts';

/** Why a page is no article. */
export const NO_ARTICLE_REASONS = [
  'front-page',
  'little-text',
  'pdf',
  'closed-page', // the browser lets no extension in: all that is known is its address and title
] as const;
export type NoArticleReason = (typeof NO_ARTICLE_REASONS)[number];

/** Where the lead picture stands in the tab's visible part, in CSS pixels. */
export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Device pixels in a CSS pixel. */
  readonly ratio: number;
}

/** What the content script says of the page it was injected into. */
export interface PageReading {
  /** The article; of a page that is none, its title and address, with empty text. */
  readonly article: Article;
  readonly noArticle?: NoArticleReason;
  /** All pages of the article, where it has several. */
  readonly parts?: ArticleParts | undefined;
  /** The words selected on the page. */
  readonly selection?: Selectors;
  /** The lead picture made small, where the page lets its pixels be read. */
  readonly thumbnail?: string;
  /** Else where it is seen. */
  readonly pictureBox?: PictureBox;
  /** What the page says of films and people besides its text. */
  readonly hints?: PageHints;
}

/** What a page states about itself, for suggesting credits. */
export interface PageHints {
  readonly stated: {
    readonly films: readonly string[];
    readonly directors: readonly string[];
    readonly actors: readonly string[];
  };
  /** Tags and keywords: names without a role. */
  readonly keywords: readonly string[];
  /** Words in italics or another emphasis, which often are titles. */
  readonly emphasised: readonly string[];
}

/** A thumbnail is some kilobytes; more is no thumbnail. */
const LONGEST_THUMBNAIL = 200_000;
const LONGEST_QUOTE = 200_000;
/** Pictures larger than any screen are not where they say. */
const pixels = v.pipe(v.number(), v.finite(), v.minValue(-100_000), v.maxValue(100_000));

export const ThumbnailShape = v.pipe(
  v.string(),
  v.maxLength(LONGEST_THUMBNAIL),
  v.regex(/^data:image\/(?:jpeg|png|webp);base64,[\w+/=]+$/),
);

/** Words that stand on a page more often than this are told apart by other means. */
const MOST_NUMBERS = 10_000;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const TwinsShape: v.GenericSchema<unknown, Twins> = v.object({
  before: count,
  after: count,
  alike: count,
  alikeBefore: v.optional(count),
  others: v.optional(v.pipe(v.array(v.pipe(v.number(), v.finite())), v.maxLength(MOST_NUMBERS))),
});

export const SelectorsShape: v.GenericSchema<unknown, Selectors> = v.object({
  quote: v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_QUOTE)),
    prefix: v.pipe(v.string(), v.maxLength(2_000)),
    suffix: v.pipe(v.string(), v.maxLength(2_000)),
  }),
  twins: v.optional(TwinsShape),
  landmarks: v.optional(
    v.pipe(
      v.array(
        v.object({
          at: v.pipe(v.number(), v.integer()),
          letters: v.pipe(v.string(), v.maxLength(40)),
        }),
      ),
      v.maxLength(100),
    ),
  ),
  position: v.optional(
    v.object({
      type: v.literal('TextPositionSelector'),
      start: v.pipe(v.number(), v.integer(), v.minValue(0)),
      end: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
});

const hintWords = v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(500));
const HintsShape: v.GenericSchema<unknown, PageHints> = v.object({
  stated: v.object({ films: hintWords, directors: hintWords, actors: hintWords }),
  keywords: hintWords,
  emphasised: hintWords,
});

/** A page's reading as it may cross into the extension. */
export const PageReadingShape: v.GenericSchema<unknown, PageReading> = v.object({
  article: ArticleShape,
  noArticle: v.optional(v.picklist(NO_ARTICLE_REASONS)),
  parts: v.fallback(v.optional(ArticlePartsShape), undefined),
  selection: v.optional(SelectorsShape),
  hints: v.optional(HintsShape),
  thumbnail: v.optional(ThumbnailShape),
  pictureBox: v.optional(
    v.object({
      x: pixels,
      y: pixels,
      width: pixels,
      height: pixels,
      ratio: v.pipe(v.number(), v.minValue(0.1), v.maxValue(16)),
    }),
  ),
});

/** What came over the border, where it is a page's reading; undefined where it is anything else. */
export function pageReadingFrom(message: unknown): PageReading | undefined {
  const parsed = v.safeParse(PageReadingShape, message);
  return parsed.success ? parsed.output : undefined;
}
