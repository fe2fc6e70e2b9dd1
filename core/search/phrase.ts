import type { Place } from './term-entry.ts';
import { fieldAt, WEIGHTS } from './fields.ts';
import { PositionWalk } from './positions.ts';
import { columnsFor, decodePostings, type Columns, type Run } from './postings.ts';

/** One term of a phrase in one segment. */
export interface PhraseTerm {
  readonly count: number;
  readonly postings: Uint8Array;
  /** Where its places lie. */
  readonly positions: Place;
  /** How many words after the first of the phrase. */
  readonly offset: number;
}

/** A term, and for each candidate the run it is in and its place in that run. */
interface Prepared {
  readonly offset: number;
  readonly positions: Place;
  readonly runs: readonly Run[];
  readonly runOf: Int32Array;
  readonly placeOf: Int32Array;
}

/** The documents that have all terms of a phrase, in a row or not. */
export interface PhraseCandidates {
  readonly documents: Int32Array;
  readonly terms: readonly Prepared[];
}

/** Intersects the documents of all terms, the rarest first: of the others most runs may be skipped. */
export function phraseCandidates(terms: readonly PhraseTerm[]): PhraseCandidates {
  let documents: Int32Array | undefined;
  const decoded = terms
    .toSorted((one, other) => one.count - other.count)
    .map(({ count, postings, positions, offset }) => {
      const runs: Run[] = [];
      const columns = decodePostings(postings, count, { documents, runs });
      documents = documents ? inBoth(documents, columns) : columns.documents.subarray(0, columns.length);
      return { offset, positions, runs, columns };
    });
  const found = documents ?? new Int32Array();
  const prepared = decoded
    .sort((one, other) => one.offset - other.offset)
    .map(({ columns, ...term }) => ({ ...term, ...locate(found, columns, term.runs) }));
  return { documents: found, terms: prepared };
}

/** The stretches of places that must be read to know where the terms stand in a row. */
export function placesOf({ terms }: PhraseCandidates): readonly Place[] {
  return terms.flatMap(placesToRead);
}

/** From so many bytes of places on it is worth a wait to read fewer. */
const MUCH = 32_768;

/**
 * The two terms of three or more that have least to be read: where they do not stand right, the others need not be looked
 * at, which for a common word among rare ones is nearly everywhere. Undefined where the others are read soon.
 */
export function leastTwo({ documents, terms }: PhraseCandidates): PhraseCandidates | undefined {
  const bySize = terms
    .map((term) => ({ term, bytes: placesToRead(term).reduce((sum, { length }) => sum + length, 0) }))
    .sort((one, other) => one.bytes - other.bytes);
  if (bySize.slice(2).reduce((sum, { bytes }) => sum + bytes, 0) < MUCH) return undefined;
  return { documents, terms: bySize.slice(0, 2).map(({ term }) => term) };
}

/** The candidates that are among the documents that are left. */
export function narrowed(
  { documents, terms }: PhraseCandidates,
  { documents: left, length }: Columns,
): PhraseCandidates {
  const kept = new Int32Array(length);
  for (let i = 0, filled = 0; filled < length; i++) if (documents[i] === left[filled]) kept[filled++] = i;
  const pick = (row: Int32Array) => kept.map((i) => row[i] ?? 0);
  return {
    documents: pick(documents),
    terms: terms.map((term) => ({ ...term, runOf: pick(term.runOf), placeOf: pick(term.placeOf) })),
  };
}

function inBoth(wanted: Int32Array, { documents, length }: Columns): Int32Array {
  const both = new Int32Array(Math.min(wanted.length, length));
  let filled = 0;
  for (let i = 0, j = 0; i < wanted.length && j < length;) {
    const [one = 0, other = 0] = [wanted[i], documents[j]];
    if (one === other) both[filled++] = one;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return both.subarray(0, filled);
}

function locate(wanted: Int32Array, { documents }: Columns, runs: readonly Run[]) {
  const runOf = new Int32Array(wanted.length);
  const placeOf = new Int32Array(wanted.length);
  let at = 0;
  let run = 0;
  for (let i = 0; i < wanted.length; i++) {
    while ((documents[at] ?? 0) < (wanted[i] ?? 0)) at++;
    while ((runs[run + 1]?.from ?? Infinity) <= at) run++;
    runOf[i] = run;
    placeOf[i] = at - (runs[run]?.from ?? 0);
  }
  return { runOf, placeOf };
}

function placesToRead({ positions, runs, runOf }: Prepared): readonly Place[] {
  return [...new Set(runOf)].map((run) => placeOfRun(positions, runs[run]));
}

function placeOfRun({ at, length }: Place, run: Run | undefined): Place {
  return run?.length === undefined ? { at, length } : { at: at + run.at, length: run.length };
}

/**
 * Of the candidates those where the terms stand at their offsets, weighted by field as a word would be.
 * `read` gives the bytes of a stretch of places; what a merge took away meanwhile is missed.
 */
export function matchPhrase(
  { documents, terms }: PhraseCandidates,
  mask: number,
  read: (place: Place) => Uint8Array | undefined,
): Columns {
  const walks = terms.map(() => new PositionWalk());
  const runs = terms.map(() => -1);
  const offsets = terms.map(({ offset }) => offset - (terms[0]?.offset ?? 0));
  const found = columnsFor(documents.length);
  documents.forEach((document, i) => {
    for (let t = 0; t < terms.length; t++) {
      const term = terms[t];
      const run = term?.runOf[i] ?? 0;
      if (!term) return;
      if (runs[t] !== run) walks[t]?.begin(read(placeOfRun(term.positions, term.runs[run])) ?? NOTHING);
      runs[t] = run;
      walks[t]?.stopAt(term.placeOf[i] ?? 0);
    }
    const weight = phraseWeight(walks, offsets, mask);
    if (weight === 0) return;
    found.documents[found.length] = document;
    found.weights[found.length++] = weight;
  });
  return found;
}

const NOTHING = new Uint8Array();

/* The starts that are left after each term: one finger on the starts, one on the term's positions. */
function phraseWeight(walks: readonly PositionWalk[], offsets: readonly number[], mask: number): number {
  const [first] = walks;
  if (!first) return 0;
  const starts = first.positions;
  let left = first.count;
  for (let t = 1; t < walks.length && left > 0; t++) {
    const { positions = starts, count = 0 } = walks[t] ?? {};
    const offset = offsets[t] ?? 0;
    let finger = 0;
    let kept = 0;
    for (let i = 0; i < left; i++) {
      const start = starts[i] ?? 0;
      while (finger < count && (positions[finger] ?? 0) < start + offset) finger++;
      if (finger < count && positions[finger] === start + offset) starts[kept++] = start;
    }
    left = kept;
  }
  let weight = 0;
  for (let i = 0; i < left; i++) {
    const field = fieldAt(starts[i] ?? 0);
    if ((mask >> field) & 1) weight += WEIGHTS[field] ?? 0;
  }
  return weight;
}
