import { FIELD_SHIFT, FIELDS, WEIGHTS, type Field } from './fields.ts';
import { tokenise } from './tokens.ts';

/** What of a clip is searched. */
export interface SearchDocument {
  /** Its number: rising with each clip that is added, never used again. */
  readonly number: number;
  /** The texts of each field: one title, all credits with all their spellings, every note. */
  readonly fields: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** As `facetTerm` and `dateTerms` write them. */
  readonly facets: readonly string[];
  /** Days since 1970 of what recency goes by. */
  readonly day: number;
}

/** A term in one document. */
export interface Occurrences {
  readonly frequencies: number[];
  /** Rising, each in its field's range; of facets and edges there are none. */
  readonly positions: number[];
}

/** All terms of a document, and its length in words, each times its field's weight. */
export interface DocumentTerms {
  readonly terms: ReadonlyMap<string, Occurrences>;
  readonly length: number;
}

/** Words between two texts of one field, so that no phrase runs from one note into the next. */
const GAP = 8;
/** Signs that a field may have before its range is full; the rest is found, but not in phrases. */
const MOST_POSITIONS = (1 << FIELD_SHIFT) - 1;

/** The sign before the first one or two letters of words in titles and credits. */
export const EDGE = '^';

/** The terms of a document, unsorted. */
export function documentTerms({ fields, facets }: SearchDocument): DocumentTerms {
  const terms = new Map<string, Occurrences>();
  let length = 0;
  FIELDS.forEach((field, place) => {
    const words = addField(terms, fields[field] ?? [], place);
    length += words * (WEIGHTS[place] ?? 1);
  });
  for (const facet of facets) terms.set(facet, { frequencies: [], positions: [] });
  return { terms, length };
}

function addField(terms: Map<string, Occurrences>, texts: readonly string[], place: number): number {
  let words = 0;
  let from = 0;
  for (const text of texts) {
    let last = -1;
    for (const { term, position } of tokenise(text)) {
      if (!term) continue;
      addOccurrence(terms, term, place, from + position);
      if (EDGED.has(FIELDS[place] ?? 'text')) addEdges(terms, term);
      last = Math.max(last, position);
    }
    words += last + 1;
    from += last + 1 + GAP;
  }
  return words;
}

const EDGED: ReadonlySet<Field> = new Set<Field>(['title', 'credit']);

function addOccurrence(terms: Map<string, Occurrences>, term: string, place: number, position: number): void {
  let found = terms.get(term);
  if (!found) terms.set(term, (found = { frequencies: [], positions: [] }));
  while (found.frequencies.length <= place) found.frequencies.push(0);
  found.frequencies[place] = (found.frequencies[place] ?? 0) + 1;
  found.positions.push((place << FIELD_SHIFT) | Math.min(position, MOST_POSITIONS));
}

/* While typing, one or two letters match half the library; in titles and credits they mean something. */
function addEdges(terms: Map<string, Occurrences>, term: string): void {
  for (const length of [1, 2]) {
    const edge = EDGE + term.slice(0, length);
    if (term.length >= length && !terms.has(edge)) terms.set(edge, { frequencies: [], positions: [] });
  }
}
