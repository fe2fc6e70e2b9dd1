import * as v from 'valibot';
import { ArticleShape } from './article-shape.ts';
import { cutOf, type Cut } from './cut.ts';

/** The pages of an article that has several. */
export interface ArticleParts {
  /** Which of them this page is, counted from 1. */
  readonly at: number;
  /** The addresses of all pages in their order, this one's too. */
  readonly addresses: readonly string[];
  /** Only the next page is known: it may say that there are more. */
  readonly isOpen: boolean;
}

/** Why another page of an article could not be had. */
export const PART_TROUBLES = [
  'missing', // the site says that there is no such page
  'login', // it asks who one is
  'elsewhere', // it leads to another page
  'no-article', // there is hardly any text
  'too-large',
  'no-answer',
  'stopped', // the person said so
] as const;
export type PartTrouble = (typeof PART_TROUBLES)[number];

/** What came of reading another page of an article. */
export type PartReading =
  | { readonly kind: 'read'; readonly cut: Cut; readonly parts?: ArticleParts | undefined }
  | { readonly kind: 'refused'; readonly reason: PartTrouble };

const address = v.pipe(v.string(), v.maxLength(8_000), v.regex(/^https?:\/\/[^/]/));

/** The pages of an article as they may cross from a page into the extension. */
export const ArticlePartsShape: v.GenericSchema<unknown, ArticleParts> = v.pipe(
  v.object({
    at: v.pipe(v.number(), v.integer(), v.minValue(1)),
    addresses: v.pipe(v.array(address), v.minLength(2), v.maxLength(100)),
    isOpen: v.boolean(),
  }),
  v.check(({ at, addresses }) => at <= addresses.length),
);

const PartShape = v.variant('kind', [
  v.object({
    kind: v.literal('read'),
    article: ArticleShape,
    parts: v.fallback(v.optional(ArticlePartsShape), undefined),
  }),
  v.object({ kind: v.literal('refused'), reason: v.picklist(PART_TROUBLES) }),
]);

/** What a content script says of another page: its article, with what it says of further pages. */
export type PartAnswer = v.InferInput<typeof PartShape>;

/** What came over the border, where it is a page of an article; undefined where it is anything else. */
export function partReadingFrom(message: unknown): PartReading | undefined {
  const parsed = v.safeParse(PartShape, message);
  if (!parsed.success) return undefined;
  const { output } = parsed;
  if (output.kind === 'refused') return output;
  return { kind: 'read', cut: cutOf(output.article), parts: output.parts };
}
