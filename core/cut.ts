import { besideText, type Article, type BesideText, type DroppedParagraph } from './article.ts';
import type { Body } from './clip.ts';

/** An article's words as they are cut: what a person changes who takes a paragraph in or out, or further pages in. */
export interface Cut extends BesideText {
  readonly text: string;
  readonly html: string;
  readonly paragraphs?: number | undefined;
  readonly dropped?: readonly DroppedParagraph[] | undefined;
  /** The addresses of the article's other pages whose words are in it. */
  readonly parts?: readonly string[] | undefined;
}

/** The words of an article, without what else is known of it. */
export function cutOf(article: Article): Cut {
  const { text, html, paragraphs, dropped, parts } = article;
  return { text, html, paragraphs, dropped, parts, ...besideText(article) };
}

/** The article with other words. */
export function withCut(article: Article, cut: Cut | undefined): Article {
  return cut === undefined ? article : { ...article, ...cut };
}

/** A cut as it lies in the library, under its hash. */
export function bodyFrom(hash: string, cut: Cut): Body {
  const { text, html, dropped, parts } = cut;
  return {
    hash,
    text,
    html,
    ...besideText(cut),
    ...(dropped && dropped.length > 0 ? { dropped } : {}),
    ...(parts && parts.length > 0 ? { parts } : {}),
  };
}
