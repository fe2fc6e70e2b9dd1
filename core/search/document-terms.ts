import { FIELD_SHIFT, FIELDS, WEIGHTS, type Field } from './fields.ts';
import { EASTERN } from './runs.ts';
import { eachToken } from './tokens.ts';

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
  /** When it was clipped, in seconds since 1970. */
  readonly clipped: number;
}

/** Takes the terms of a document as they are met: field by field, in each field the places rising. */
export interface TermSink {
  /** A word: its field's range and the words before it. */
  word(term: string, place: number): void;
  /** What has no place in a text: only that it is in the field. */
  mark(term: string, field: number): void;
}

/** Words between two texts of one field, so that no phrase runs from one note into the next. */
const GAP = 8;
/** Signs that a field may have before its range is full; the rest is found, but not in phrases. */
const MOST_POSITIONS = (1 << FIELD_SHIFT) - 1;

/** The sign before the first one or two letters of words, by which a word half typed is found. */
export const EDGE = '^';
/** One letter stands in every text; in titles and credits it means something. */
const SHORT_EDGES: readonly boolean[] = FIELDS.map((field) => field === 'title' || field === 'credit');

/** The edges that a word is marked with: its first two letters everywhere, the first alone in some fields. */
export function edgesOf(term: string): {
  readonly long: string | undefined;
  readonly short: string | undefined;
} {
  /* Scripts that are found by pairs need no edge. */
  if (term.charCodeAt(0) >= EASTERN) return { long: undefined, short: undefined };
  return {
    long: term.length > 1 ? EDGE + term.slice(0, 2) : undefined,
    short: EDGE + term.slice(0, 1),
  };
}

/** Whether words of a field, by its place in FIELDS, are marked with their first letter. */
export function hasShortEdges(field: number): boolean {
  return SHORT_EDGES[field] ?? false;
}

/** Tells the sink all terms of a document; gives its length in words, each times its field's weight. */
export function tellTerms({ fields, facets }: SearchDocument, sink: TermSink): number {
  let length = 0;
  FIELDS.forEach((field, place) => {
    const words = tellField(sink, fields[field] ?? [], place);
    length += words * (WEIGHTS[place] ?? 1);
  });
  for (const facet of facets) sink.mark(facet, 0);
  return length;
}

function tellField(sink: TermSink, texts: readonly string[], field: number): number {
  let words = 0;
  let from = 0;
  for (const text of texts) {
    let last = -1;
    const before = from;
    eachToken(text, (term, _start, _end, position) => {
      if (!term) return;
      sink.word(term, (field << FIELD_SHIFT) | Math.min(before + position, MOST_POSITIONS));
      last = Math.max(last, position);
    });
    words += last + 1;
    from += last + 1 + GAP;
  }
  return words;
}
