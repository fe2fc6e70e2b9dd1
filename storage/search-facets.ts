import type { Library } from './database.ts';
import { documentsInOrder } from './library-order.ts';
import { answerQuestion, readQuestion, type Asking } from './search-question.ts';
import { readIndex, readTables } from './search-source.ts';

/**
 * The ids of all clips that a query finds, without reading a row of them: the best first, or the newest
 * (by the day of publication, where that is not known by the day of clipping). A blank query finds all that
 * are not in the trash.
 */
export async function searchIds(
  library: Library,
  query: string,
  { order = 'best', ...asking }: Asking & { readonly order?: 'best' | 'newest' } = {},
): Promise<readonly string[]> {
  return library.transaction('r', readTables(library), async () => {
    const index = await readIndex(library);
    const { answer } = await answerQuestion(index, readQuestion(query, asking), { limit: 0, all: true });
    const sorted = documentsInOrder(index.live, answer, {
      sort: order === 'best' ? 'fit' : 'newest',
      hasWords: true,
    });
    return (await index.clipsOf(sorted)).filter((id) => id !== undefined);
  });
}
