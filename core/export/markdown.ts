import type { Body, Clip } from '../clip.ts';
import { creditedAs } from '../credit.ts';
import { inReadingOrder, type Kept } from '../kept.ts';
import type { Highlight } from '../highlight.ts';
import type { Speech } from '../message.ts';
import { splitByline } from './byline-names.ts';
import type { ExportOptions } from './export-options.ts';
import { fileName } from './file-name.ts';
import { frontMatter } from './front-matter.ts';
import { markdownArticle } from './markdown-article.ts';
import { escapedLine, escapedText } from './markdown-signs.ts';

/**
 * A clip as a Markdown note: properties that Obsidian knows (`title`, `source`, `author`, `published`,
 * `created`, `tags`), the person's note, and the quotes in reading order, each in its colour with its thought below.
 */
export function markdownOf(kept: Kept, { text, speech }: Pick<ExportOptions, 'text' | 'speech'>): string {
  const { clip, body, highlights } = kept;
  const head = frontMatter({
    title: clip.title,
    source: clip.address,
    author: splitByline(clip.byline),
    outlet: clip.outlet,
    published: clip.published.slice(0, 10),
    created: clip.created.slice(0, 10),
    description: clip.excerpt,
    films: creditedAs('film', clip.credits),
    directors: creditedAs('director', clip.credits),
    actors: creditedAs('actor', clip.credits),
    tags: [...new Set(clip.tags.map(obsidianTag).filter((tag) => tag !== ''))],
  });
  const parts = [
    `# ${escapedLine(clip.title || clip.address)}`,
    clip.note.trim(),
    ...inReadingOrder(highlights).map((highlight) => callout(highlight, speech)),
    ...(text && body && body.text !== ''
      ? [`## ${speech.tell({ key: 'document.articleHeading' })}`, articleOf(body)]
      : []),
  ];
  return `${head}\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The article with its headings and links; where only its words came along, those. */
function articleOf({ html, text }: Body): string {
  return markdownArticle(html) || escapedText(text);
}

/**
 * A highlight as a callout of Obsidian's, which has its colour in `data-callout-metadata`; to every other program it is
 * a quotation that says its colour first. It is known by this when it comes back: core/import/markdown-note.ts.
 */
function callout(highlight: Highlight, { tell }: Speech): string {
  const { colour } = highlight;
  return `> [!quote|${colour}] ${tell({ key: `components.colours.${colour}` })}\n${quoteBlock(highlight)}`;
}

/** `2026-03-14 A harbour that was never still`: sorts by date. */
export function markdownName(clip: Pick<Clip, 'published' | 'title' | 'outlet'>): string {
  return fileName(`${clip.published.slice(0, 10)} ${clip.title || clip.outlet}`.trim());
}

/** A highlight as a quotation, its note below it. The note is the person's own Markdown. */
export function quoteBlock({ selectors, note }: Highlight): string {
  const quote = escapedText(selectors.quote.exact)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
  return note.trim() === '' ? quote : `${quote}\n\n${note.trim()}`;
}

/** Obsidian's tags have no spaces, only letters, digits, `_`, `-` and `/`, and not digits alone. */
export function obsidianTag(tag: string): string {
  const joined = tag
    .trim()
    .replace(/[\s.,&+]+/gu, '-')
    .replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]+/gu, '')
    .replace(/-{2,}/g, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^\d+$/.test(joined) ? `_${joined}` : joined;
}
