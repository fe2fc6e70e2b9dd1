import { countAlive } from '../../core/search/deletions.ts';
import { queryWords } from '../../core/search/query-words.ts';
import type { Library } from '../database.ts';
import { asksForDrafts, findDrafts } from './find-drafts.ts';
import { showClip, showClips, type Hit } from './hits.ts';
import { answerQuestion, readQuestion, type Asking, type Question, type Remarks } from './question.ts';
import { readIndex, readTables, type IndexSnapshot } from './read-index.ts';

/** What a query found. */
export interface Found extends Remarks {
  /** The best, at most as many as were wanted. */
  readonly hits: readonly Hit[];
  /** How many were found in all. */
  readonly total: number;
  /** How many clips cannot be found yet, because the index is being made anew. */
  readonly unfiled: number;
}

/** The clips that a query finds, the most fitting first. */
export async function search(
  library: Library,
  query: string,
  options: Asking & { readonly limit: number },
): Promise<readonly Hit[]> {
  return (await find(library, query, options)).hits;
}

/** The same, and all that is to be said about it. A query without words finds nothing. */
export async function find(
  library: Library,
  query: string,
  { limit, ...asking }: Asking & { readonly limit: number },
): Promise<Found> {
  if (query.trim() === '') return { hits: [], total: 0, unfiled: 0, corrections: [], problems: [], also: [] };
  /* It opens while the question is read; what is wrong with it is said below. One that was closed stays so. */
  if (!library.hasBeenClosed()) void library.open().catch(() => undefined);
  const question = readQuestion(query, asking);
  if (asksForDrafts(question.query)) return answerDrafts(library, question, limit);
  const { clips, bodies, highlights } = library;
  const tables = [...readTables(library), clips, bodies, highlights];
  const found = library.transaction('r', tables, async () => {
    const index = await readIndex(library);
    const { answer, query: searched, ...remarks } = await answerQuestion(index, question, { limit });
    const places = await index.clipsOf(answer.hits.map(({ document }) => document));
    const filed = places.filter((place) => place !== undefined);
    const hits = filed.length > 0 ? await showClips(library, filed, queryWords(searched)) : [];
    const unfiled = index.isWhole ? 0 : await countUnfiled(library, index);
    return { hits, total: answer.total, unfiled, ...remarks };
  });
  return found;
}

/** Pages with a draft that are not clipped yet. */
async function answerDrafts(
  library: Library,
  { query, problems, also }: Question,
  limit: number,
): Promise<Found> {
  const drafts = await findDrafts(library, query);
  const hits = drafts.slice(0, limit).map((clip) => showClip(clip, [], undefined, queryWords(query)));
  return { hits, total: drafts.length, unfiled: 0, corrections: [], problems, also };
}

async function countUnfiled({ clips }: Library, { live }: IndexSnapshot): Promise<number> {
  const filed = live.reduce((sum, segment) => sum + countAlive(segment), 0);
  return Math.max(0, (await clips.count()) - filed);
}
