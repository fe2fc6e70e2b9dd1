import type { Article, DroppedParagraph } from './article.ts';
import type { Body } from './clip.ts';

/** An article's words as they are cut: what a person changes who takes a paragraph in or out, or further pages in. */
export interface Cut {
  readonly text: string;
  readonly html: string;
  readonly paragraphs?: number | undefined;
  readonly dropped?: readonly DroppedParagraph[] | undefined;
  /** The addresses of the article's other pages whose words are in it. */
  readonly parts?: readonly string[] | undefined;
}

/** The words of an article, without what else is known of it. */
export function cutOf({ text, html, paragraphs, dropped, parts }: Article): Cut {
  return { text, html, paragraphs, dropped, parts };
}

/** The article with other words. */
export function withCut(article: Article, cut: Cut | undefined): Article {
  return cut === undefined ? article : { ...article, ...cut };
}

/** A cut as it lies in the library, under its hash. */
export function bodyFrom(hash: string, { text, html, dropped, parts }: Cut): Body {
  return {
    hash,
    text,
    html,
    ...(dropped && dropped.length > 0 ? { dropped } : {}),
    ...(parts && parts.length > 0 ? { parts } : {}),
  };
}
