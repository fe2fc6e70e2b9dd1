import { kindOf } from './decision.ts';
import type { NameBook } from './name-book.ts';
import type { SpellingsOf } from '../search/spellings.ts';

/** What search and facets need to know of names: which spellings are one, and how it is shown. */
export interface NameLens {
  /** All other ways a name is written. */
  readonly spellingsOf: SpellingsOf;
  /** What a value of a facet is counted and shown as; itself where it is no name. */
  readonly labelOf: (facet: string, value: string) => string;
}

/* One lens a book: what is gathered by `labelOf` is gathered anew only when names have changed. */
const lenses = new WeakMap<NameBook, NameLens>();

/** The library looked at through its names; the same for the same book. */
export function lensOf(book: NameBook): NameLens {
  const known = lenses.get(book) ?? newLens(book);
  lenses.set(book, known);
  return known;
}

function newLens(book: NameBook): NameLens {
  return {
    spellingsOf: book.spellingsOf,
    labelOf: (facet, value) =>
      facet === 'film' || facet === 'director' || facet === 'actor'
        ? book.labelOf(kindOf(facet), value)
        : value,
  };
}
