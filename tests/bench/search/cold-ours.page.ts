/* A page that has just opened searches. */
import { openLibrary } from '../../../storage/database.ts';
import { find } from '../../../storage/search/find.ts';
import { showRows } from './show-rows.ts';

export async function first({ name, query }: { name: string; query: string }): Promise<number> {
  const library = openLibrary(name);
  const { hits, total } = await find(library, query, { limit: 10 });
  showRows(hits.map(({ title, snippet }) => [...title, ...snippet].map(({ text }) => text).join('')));
  return total;
}
