import { fieldAt, WEIGHTS } from './fields.ts';
import { decodeSteps, readPositions } from './positions.ts';
import { columnsFor, decodePostings, type Columns } from './postings.ts';

/** One term of a phrase in one segment. */
export interface PhraseTerm {
  readonly count: number;
  readonly postings: Uint8Array;
  readonly positions: Uint8Array;
  /** How many words after the first of the phrase. */
  readonly offset: number;
}

/**
 * The documents where the terms stand at their offsets, weighted by field as a word would be. Documents
 * are intersected first; positions are decoded only where all terms are.
 */
export function matchPhrase(terms: readonly PhraseTerm[], mask: number): Columns {
  const lists = terms.map(({ count, postings }) => decodePostings(postings, count));
  const rows = terms.map(({ positions }) => readPositions(positions));
  const places = terms.map(() => 0);
  const [first] = lists;
  const found = columnsFor(first?.length ?? 0);
  for (let i = 0; i < found.documents.length; i++) {
    const document = first?.documents[i] ?? 0;
    if (!moveTo(document, lists, places)) continue;
    const weight = phraseWeight(
      rows.map((row, t) => row[places[t] ?? 0]),
      terms,
      mask,
    );
    if (weight === 0) continue;
    found.documents[found.length] = document;
    found.weights[found.length++] = weight;
  }
  return found;
}

/** Moves every list to the document; whether all have it. */
function moveTo(document: number, lists: readonly Columns[], places: number[]): boolean {
  let everywhere = true;
  for (const [t, { documents, length }] of lists.entries()) {
    let place = places[t] ?? 0;
    while (place < length && (documents[place] ?? 0) < document) place++;
    places[t] = place;
    everywhere &&= place < length && documents[place] === document;
  }
  return everywhere;
}

function phraseWeight(
  rows: readonly (Uint8Array | undefined)[],
  terms: readonly PhraseTerm[],
  mask: number,
): number {
  const [starts = [], ...others] = rows.map((row) => (row ? decodeSteps(row) : []));
  const sets = others.map((positions) => new Set(positions));
  let weight = 0;
  for (const start of starts) {
    const field = fieldAt(start);
    if (!((mask >> field) & 1)) continue;
    if (sets.every((set, t) => set.has(start + (terms[t + 1]?.offset ?? 0)))) weight += WEIGHTS[field] ?? 0;
  }
  return weight;
}
