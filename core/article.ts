/** Where a field of an article was read, so that a person can see why it says what it says. */
export type FieldSource =
  | 'json-ld' // schema.org structured data
  | 'meta' // <meta>, Open Graph and its kin
  | 'link' // <link rel>
  | 'time' // <time datetime>
  | 'microdata' // itemprop in the markup
  | 'markup' // an element whose class, rel or place says what it is
  | 'readability'
  | 'title-element'
  | 'text' // worked out from the article's own words
  | 'address'
  | 'person'; // corrected by hand

export type ArticleField =
  | 'title'
  | 'byline'
  | 'outlet'
  | 'published'
  | 'modified'
  | 'language'
  | 'leadPicture'
  | 'canonical'
  | 'excerpt';

export interface LeadPicture {
  /** Absolute http(s) address. */
  readonly address: string;
  readonly caption?: string;
}

/** A post or a video of another site that stands in the article. */
export interface Embed {
  /** Where it can be read or watched: an absolute http(s) address. */
  readonly address: string;
  /** Who wrote it, as the post signs itself. */
  readonly who?: string | undefined;
  /** A post's own words, or a video's title; empty where it says nothing. */
  readonly words: string;
}

/** What stands in the reading view beside the text: in `html`, not in `text`. It is searched as the text is. */
export interface BesideText {
  /** The lines between headline and text that sum it up. */
  readonly standfirst?: string | undefined;
  /** What stands under pictures. */
  readonly captions?: readonly string[] | undefined;
  /** Posts and videos of other sites. */
  readonly embeds?: readonly Embed[] | undefined;
}

/** A paragraph that stands among the article's and was left out: a person may take it back in. */
export interface DroppedParagraph {
  /** The paragraph of the text after which it stands, counted from 0 (`data-paragraph` in the HTML); -1 before the first. */
  readonly after: number;
  readonly text: string;
  /** Sanitised. */
  readonly html: string;
  /** Why it was left out, in words a person understands. */
  readonly reason: string;
}

/** What a page says: an article as read, before anyone keeps it. */
export interface Article extends BesideText {
  /** The address it was read at, as the browser showed it. */
  readonly address: string;
  /** The address it wants to be known by (`rel=canonical`), where that can be believed; else `address`. */
  readonly canonical: string;
  readonly title: string;
  /** Who wrote it; empty where the page does not say. */
  readonly byline: string;
  /** The publication's name. */
  readonly outlet: string;
  /** ISO 8601, with as much as the page says. */
  readonly published?: string;
  /** ISO 8601. */
  readonly modified?: string;
  /** BCP 47. */
  readonly language?: string;
  /** The first sentences, or the page's own description. */
  readonly excerpt: string;
  /** Plain text; paragraphs are parted by an empty line, lines within one by a line break. Empty in a bookmark. */
  readonly text: string;
  /** Sanitised HTML of the reading view. Empty in a bookmark. */
  readonly html: string;
  readonly leadPicture?: LeadPicture;
  /** Paragraphs in `text`; the page has so many and those in `dropped`. */
  readonly paragraphs?: number | undefined;
  readonly dropped?: readonly DroppedParagraph[] | undefined;
  /** The addresses of its other pages whose words were joined to it. */
  readonly parts?: readonly string[] | undefined;
  readonly sources: Readonly<Partial<Record<ArticleField, FieldSource>>>;
}

/** The words beside the text, in their parts; of a post also who wrote it. */
export function wordsBeside({ standfirst = '', captions = [], embeds = [] }: BesideText): readonly string[] {
  const posts = embeds.map(({ who = '', words }) => [words, who].filter(Boolean).join('\n'));
  return [standfirst, ...captions, ...posts].filter((words) => words !== '');
}

/** Only what is there of it, as it is kept. */
export function besideText({ standfirst, captions = [], embeds = [] }: BesideText): BesideText {
  return {
    ...(standfirst && { standfirst }),
    ...(captions.length > 0 && { captions }),
    ...(embeds.length > 0 && { embeds }),
  };
}

/** Words a person reads in a minute, in scripts with spaces; a careful reader of news. */
const WORDS_PER_MINUTE = 230;
/** Characters a person reads in a minute in Chinese, Japanese and Korean. */
const CJK_PER_MINUTE = 500;

/** How long the text takes to read, in whole minutes, at least one; 0 for no text. */
export function readingMinutes(text: string): number {
  const cjk =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const words =
    text.match(/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{P}]+/gu)
      ?.length ?? 0;
  const minutes = words / WORDS_PER_MINUTE + cjk / CJK_PER_MINUTE;
  return minutes === 0 ? 0 : Math.max(1, Math.round(minutes));
}
