/* Where the peers keep what they need: each in a database of its own. */
import { Dexie, type Table } from 'dexie';
import { openLibrary } from '../../../../storage/database.ts';
import { showRows } from '../show-rows.ts';

/** Clips filed by all their words, as an index of IndexedDB itself. */
export class WordTable extends Dexie {
  readonly filed!: Table<{ readonly id: string; readonly words: readonly string[] }, string>;

  constructor(clips: number) {
    super(`words-${clips}`);
    this.version(1).stores({ filed: 'id, *words' });
  }
}

/** The fields that Orama and its kin search. */
export const ORAMA_SCHEMA = { title: 'string', note: 'string', text: 'string' } as const;

/** Shows the first ten of the clips found, as every peer must; gives how many were found. */
export async function showFound(name: string, ids: readonly string[]): Promise<number> {
  const rows = await openLibrary(name).clips.bulkGet(ids.slice(0, 10));
  showRows(rows.map((clip) => clip?.title ?? ''));
  return ids.length;
}
