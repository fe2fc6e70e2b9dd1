import { wordsBeside } from '../../core/article.ts';
import type { Body, Clip } from '../../core/clip.ts';
import type { Highlight } from '../../core/highlight.ts';
import { placeShown, type ClipPlace } from '../../core/reader-address.ts';
import type { Field } from '../../core/search/fields.ts';
import { markWords, snippetPieces, type Piece } from '../../core/search/pieces.ts';
import type { QueryWords } from '../../core/search/query-words.ts';
import { explain, type Snippet } from '../../core/search/snippet.ts';
import type { FiledClip } from '../rows/search.ts';
import type { Library } from '../database.ts';
import { textsOf } from './document.ts';

/** A clip that a query found, with the words that were looked for marked. */
export interface Hit {
  readonly clip: Clip;
  readonly title: readonly Piece[];
  readonly snippet: readonly Piece[];
  /** What the snippet was taken from. */
  readonly from: Field | 'excerpt';
  /** Every part of the clip in which a word of the query stands. */
  readonly fields: readonly Field[];
  /** Where the words stand in the clip; undefined where the query has none. */
  readonly place: ClipPlace | undefined;
}

/** Clips as hits, in their order; one hop where their bodies are those that were filed. Clips that are gone are left out. */
export async function showClips(
  library: Library,
  filed: readonly FiledClip[],
  words: QueryWords,
): Promise<readonly Hit[]> {
  /* A request for each clip, all at once: one for them together goes through a cursor, with a wait a clip. */
  const ids = filed.map(({ clip }) => clip);
  const marked = filed.map(({ clip, isMarked }) =>
    isMarked ? library.highlights.where('clip').equals(clip).toArray() : [],
  );
  const [rows, bodies, ...highlights] = await Promise.all([
    library.clips.bulkGet(ids),
    library.bodies.bulkGet(filed.map(({ body }) => body)),
    ...marked,
  ]);
  const shown = await Promise.all(
    rows.map(async (clip, i) => {
      if (!clip) return [];
      const isFiled = filed[i]?.body === clip.body;
      const body = isFiled ? bodies[i] : await library.bodies.get(clip.body);
      return [showClip(clip, highlights[i] ?? [], body, words)];
    }),
  );
  return shown.flat();
}

/** A clip as a hit. */
export function showClip(
  clip: Clip,
  highlights: readonly Highlight[],
  body: Body | undefined,
  words: QueryWords,
): Hit {
  const searched = { clip, highlights, text: body?.text ?? '', beside: wordsBeside(body ?? {}) };
  const { snippet, fields } = explain(textsOf(searched), words);
  const title = markWords(clip.title, words);
  /* The title stands above it already. */
  if (!snippet || snippet.field === 'title')
    return {
      clip,
      title,
      fields,
      from: 'excerpt',
      snippet: [{ text: clip.excerpt, marked: false }],
      place: placeShown('head', title),
    };
  const pieces = snippetPieces(snippet);
  return { clip, title, fields, from: snippet.field, snippet: pieces, place: placeOf(snippet, pieces) };
}

function placeOf({ field, highlight }: Snippet, pieces: readonly Piece[]): ClipPlace | undefined {
  if (highlight !== undefined) return { kind: 'highlight', id: highlight };
  return placeShown(field === 'text' || field === 'note' ? field : 'head', pieces);
}
