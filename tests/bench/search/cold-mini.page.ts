/* The peer: a page that has just opened loads MiniSearch's index and searches. */
import MiniSearch from 'minisearch';
import { openLibrary } from '../../../storage/database.ts';
import { getMini, MINI_OPTIONS } from './mini.ts';
import { showRows } from './show-rows.ts';

interface Given {
  readonly name: string;
  readonly clips: number;
  readonly query: string;
}

export async function first({ name, clips, query }: Given): Promise<number> {
  const library = openLibrary(name);
  const mini = MiniSearch.loadJSON(await getMini(clips), MINI_OPTIONS);
  const found = mini.search(query, { combineWith: 'AND', prefix: (_, i, terms) => i === terms.length - 1 });
  const rows = await library.clips.bulkGet(found.slice(0, 10).map(({ id }) => String(id)));
  showRows(rows.map((clip) => clip?.title ?? ''));
  return found.length;
}
