import type { Library } from '../database.ts';
import { documentsInOrder } from './order.ts';
import { answerQuestion, readQuestion, type Asking } from './question.ts';
import { readIndex, readTables } from './read-index.ts';

/** Reads what every question reads, so that the first one finds it at hand. */
export async function warmIndex(library: Library): Promise<void> {
  await library.transaction('r', readTables(library), async () => (await readIndex(library)).settled());
}

type Ordered = Asking & { readonly order?: 'best' | 'newest' };

/**
 * The ids of all clips that a query finds, without reading a row of them: the best first, or the newest
 * (by the day of publication, where that is not known by the day of clipping). A blank query finds all that
 * are not in the trash.
 */
export async function searchIds(
  library: Library,
  query: string,
  asking: Ordered = {},
): Promise<readonly string[]> {
  return (await searchFirst(library, query, { ...asking, first: Infinity })).ids;
}

/** The first of those ids, and how many there are in all. */
export async function searchFirst(
  library: Library,
  query: string,
  { order = 'best', first, ...asking }: Ordered & { readonly first: number },
): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  return library.transaction('r', readTables(library), async () => {
    const index = await readIndex(library);
    const { answer } = await answerQuestion(index, readQuestion(query, asking), { limit: 0, all: true });
    const sorted = documentsInOrder(index.live, answer, {
      sort: order === 'best' ? 'fit' : 'newest',
      hasWords: true,
    });
    const clips = await index.clipsOf(sorted.subarray(0, first));
    const ids = clips.flatMap((filed) => filed?.clip ?? []);
    return { ids, total: sorted.length };
  });
}
