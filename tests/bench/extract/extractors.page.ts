import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../../page/extract.ts';
import { plainText } from '../../../page/text.ts';

/** What one extractor made of one page, and how long it took (copying the page included). */
export interface Prediction {
  readonly text: string;
  readonly title: string;
  readonly byline: string;
  readonly published: string;
  readonly ms: number;
}

type Fields = Omit<Prediction, 'ms'>;

const EXTRACTORS = {
  ours: extractWithOurs,
  readability: extractWithReadability,
  defuddle: extractWithDefuddle,
};

/** An extractor's name. */
export type ExtractorName = keyof typeof EXTRACTORS;

/** Runs the named extractors over one page, each on a document of its own. The fastest of `rounds` counts. */
export function extractWith(
  names: readonly ExtractorName[],
  html: string,
  address: string,
  rounds: number,
): Record<string, Prediction> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = page.createElement('base');
  base.href = address;
  if (!page.querySelector('base')) page.head.prepend(base);
  const predictions: Record<string, Prediction> = {};
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const before = performance.now();
      const fields = EXTRACTORS[name](page, address);
      const ms = performance.now() - before;
      predictions[name] = { ...fields, ms: Math.min(ms, predictions[name]?.ms ?? Infinity) };
    }
  return predictions;
}

/** One page by ours, in a line: title, byline, date, and how many paragraphs were kept of those found. */
export function inOneLine(html: string, address: string): string {
  const article = extractArticle(new DOMParser().parseFromString(html, 'text/html'), address);
  if (!article) return 'no article';
  const found = (article.paragraphs ?? 0) + (article.dropped?.length ?? 0);
  const kept = `${article.paragraphs} of ${found} paragraphs`;
  return [kept, article.title, article.byline, article.outlet, article.published].join(' | ');
}

/** Milliseconds the named extractor takes over a page of about so many nodes. */
export function timeOf(name: ExtractorName, html: string): { nodes: number; ms: number } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const nodes = page.evaluate('count(//node())', page, null, XPathResult.NUMBER_TYPE).numberValue;
  const before = performance.now();
  EXTRACTORS[name](page, 'https://film.example/story/2024/quiet-harbour');
  return { nodes, ms: performance.now() - before };
}

function extractWithOurs(page: Document, address: string): Fields {
  const article = extractArticle(page, address);
  return {
    text: article?.text ?? '',
    title: article?.title ?? '',
    byline: article?.byline ?? '',
    published: article?.published ?? '',
  };
}

function extractWithReadability(page: Document): Fields {
  const copy = page.cloneNode(true) as Document;
  const found = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  const body = found?.content;
  return {
    text: body instanceof Element ? plainText(body) : '',
    title: found?.title ?? '',
    byline: found?.byline ?? '',
    published: found?.publishedTime ?? '',
  };
}

function extractWithDefuddle(page: Document, address: string): Fields {
  const copy = page.cloneNode(true) as Document;
  const found = new Defuddle(copy, { url: address, useAsync: false }).parse();
  const body = new DOMParser().parseFromString(found.content, 'text/html').body;
  return { text: plainText(body), title: found.title, byline: found.author, published: found.published };
}
