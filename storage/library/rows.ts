/* The rows of the library's list, by page of ids. No article text is read for them; a snippet from the text
   is fetched apart, for the few rows on the screen, and only where there are words to be marked. */
import { wordsBeside } from '../../core/article.ts';
import type { Clip } from '../../core/clip.ts';
import type { Highlight } from '../../core/highlight.ts';
import { placeShown, type ClipPlace } from '../../core/reader-address.ts';
import { markWords, snippetOf, type Piece } from '../../core/search/pieces.ts';
import { queryWords, type QueryWords } from '../../core/search/query-words.ts';
import type { Query } from '../../core/search/query-tree.ts';
import type { Library } from '../database.ts';
import { clipOfDraft } from '../search/find-drafts.ts';

/** Where the words of a query were found. */
export type Place = 'title' | 'note' | 'highlight' | 'text' | 'name';

/** A clip as the list shows it. */
export interface LibraryRow {
  readonly clip: Clip;
  /** Whether it is a page with a draft, and no clip yet. */
  readonly isDraft: boolean;
  readonly thumbnail: string | undefined;
  /** How many highlights it has, and the colours they have. */
  readonly highlights: number;
  readonly colours: readonly Highlight['colour'][];
  readonly title: readonly Piece[];
  readonly snippet: readonly Piece[];
  /** Where the words are that were looked for, as far as it is shown: none where nothing was. */
  readonly places: readonly Place[];
  /** Where the words stand in the clip; undefined where nothing was looked for. */
  readonly place: ClipPlace | undefined;
}

/** The words a query looks for, to be marked: without those it excludes and without its filters. */
export function wordsToMark(query: Query): QueryWords {
  return queryWords(withoutFilters(query));
}

function withoutFilters(query: Query): Query {
  if (query.kind !== 'all' && query.kind !== 'any') return query;
  return {
    ...query,
    of: query.of.filter(({ kind }) => kind !== 'facet' && kind !== 'dates').map(withoutFilters),
  };
}

/** The rows of some clips, in the order of the ids; those that are gone are left out. */
export async function readRows(
  library: Library,
  ids: readonly string[],
  words: QueryWords,
): Promise<LibraryRow[]> {
  const [clips, drafts, pictures, marks] = await Promise.all([
    library.clips.bulkGet([...ids]),
    library.drafts.bulkGet([...ids]),
    library.thumbnails.bulkGet([...ids]),
    library.highlights.where('clip').anyOf(ids).toArray(),
  ]);
  const ofClip = Map.groupBy(marks, ({ clip }) => clip);
  const rows = clips.flatMap((clip, at) => {
    const draft = drafts[at];
    if (clip) return [rowOf(clip, pictures[at]?.picture, ofClip.get(clip.id) ?? [], words)];
    return draft ? [{ ...rowOf(clipOfDraft(draft), undefined, [], words), isDraft: true }] : [];
  });
  if (words.terms.size === 0) return rows;
  return Promise.all(rows.map((row) => withText(library, row, words)));
}

function rowOf(
  clip: Clip,
  thumbnail: string | undefined,
  marks: readonly Highlight[],
  words: QueryWords,
): LibraryRow {
  const title = markWords(clip.title || clip.address, words);
  return {
    clip,
    isDraft: false,
    thumbnail,
    highlights: marks.length,
    colours: [...new Set(marks.map(({ colour }) => colour))],
    title,
    ...snippetWithoutText(clip, marks, words),
  };
}

/** What the person wrote or marked says best why a clip was found. */
function snippetWithoutText(
  clip: Clip,
  marks: readonly Highlight[],
  words: QueryWords,
): Pick<LibraryRow, 'snippet' | 'places' | 'place'> {
  const note = snippetOf(clip.note, words);
  if (note) return { snippet: note, places: ['note'], place: placeShown('note', note) };
  for (const { id, selectors, note: thought } of marks) {
    const place = { kind: 'highlight', id } as const;
    const quote = snippetOf(selectors.quote.exact, words);
    if (quote) return { snippet: quote, places: ['highlight'], place };
    const written = snippetOf(thought, words);
    if (written) return { snippet: written, places: ['note'], place };
  }
  return {
    snippet: [{ text: clip.note.trim() || clip.excerpt, marked: false }],
    places: [],
    place: undefined,
  };
}

/** The row with all that says why it was found; the text is read only where nothing shorter says it. */
async function withText(library: Library, row: LibraryRow, words: QueryWords): Promise<LibraryRow> {
  const { clip } = row;
  const title: Place[] = row.title.some(({ marked }) => marked) ? ['title'] : [];
  if (row.places.length > 0) return { ...row, places: [...title, ...row.places] };
  const body = clip.body === '' ? undefined : await library.bodies.get(clip.body);
  for (const text of body ? [body.text, ...wordsBeside(body)] : []) {
    const snippet = snippetOf(text, words);
    if (snippet) return { ...row, snippet, places: [...title, 'text'], place: placeShown('text', snippet) };
  }
  const names = [...clip.credits.map(({ spelling }) => spelling), ...clip.tags, clip.outlet, clip.byline];
  const named = names.flatMap((name) => snippetOf(name, words) ?? []);
  return {
    ...row,
    places: [...title, ...(named.length > 0 ? ['name' as const] : [])],
    place: placeShown('head', [...row.title, ...named]),
  };
}
