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

/** The library looked at through its names. */
export function lensOf(book: NameBook): NameLens {
  return {
    spellingsOf: book.spellingsOf,
    labelOf: (facet, value) =>
      facet === 'film' || facet === 'director' || facet === 'actor'
        ? book.labelOf(kindOf(facet), value)
        : value,
  };
}
