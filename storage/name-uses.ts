import type { KnownName } from '../core/credits/suggestion.ts';
import { entryKey } from '../core/entries.ts';
import type { Library } from './database.ts';

/** In how many clips each name is credited so, in the order of the names. */
export async function usesOf(library: Library, names: readonly KnownName[]): Promise<number[]> {
  const rows = await library.vocabulary.bulkGet(names.map(({ role, name }) => `${role}:${entryKey(name)}`));
  return rows.map((row) => row?.uses ?? 0);
}
