/* The names of a library: read from what its clips are spelled with and from what a person decided. */
import type { NameDecision } from '../../core/names/decision.ts';
import { NameBook } from '../../core/names/name-book.ts';
import type { Library } from '../database.ts';
import { watchTables } from '../live.ts';
import { countsOf } from './vocabulary.ts';

/** All names as they are now. */
export async function readNames(library: Library): Promise<NameBook> {
  const { vocabulary, nameDecisions } = library;
  return library.transaction('r', vocabulary, nameDecisions, async () => {
    const counts = countsOf(await vocabulary.toArray());
    return new NameBook(counts, await nameDecisions.toArray());
  });
}

/** All that a person decided about names. */
export async function readDecisions(library: Library): Promise<NameDecision[]> {
  return library.nameDecisions.toArray();
}

/** The names of a library, read when they are first asked for and again once they have changed. */
export interface Names {
  readonly book: () => Promise<NameBook>;
}

/** Keeps the names at hand until the signal aborts; tells when they have become others, in whatever window. */
export function openNames(
  library: Library,
  { signal, onChanged }: { readonly signal: AbortSignal; readonly onChanged?: () => void },
): Names {
  let book: Promise<NameBook> | undefined;
  watchTables(library, ['vocabulary', 'nameDecisions'], {
    onChanged() {
      book = undefined;
      onChanged?.();
    },
    signal,
  });
  return {
    book() {
      book ??= readNames(library).catch((error: unknown) => {
        book = undefined; // asked for again, it may be there
        throw error;
      });
      return book;
    },
  };
}
