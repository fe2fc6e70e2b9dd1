import { fieldAt, WEIGHTS } from './fields.ts';
import { PositionWalk } from './positions.ts';
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
  const walks = terms.map(({ positions }) => new PositionWalk(positions));
  const places = terms.map(() => 0);
  const rarest = lists.reduce(
    (least, list) => (list.length < least.length ? list : least),
    lists[0] ?? columnsFor(0),
  );
  const found = columnsFor(rarest.length);
  for (let i = 0; i < rarest.length; i++) {
    const document = rarest.documents[i] ?? 0;
    if (!moveTo(document, lists, places)) continue;
    const weight = phraseWeight(
      walks.map((walk, t) => walk.at(places[t] ?? 0)),
      terms,
      mask,
    );
    /* Each walk has passed this document now, and so must its list. */
    for (let t = 0; t < places.length; t++) places[t] = (places[t] ?? 0) + 1;
    if (weight === 0) continue;
    found.documents[found.length] = document;
    found.weights[found.length++] = weight;
  }
  return found;
}

/** Moves every list to the document; whether all have it. */
function moveTo(document: number, lists: readonly Columns[], places: number[]): boolean {
  for (let t = 0; t < lists.length; t++) {
    const { documents, length } = lists[t] ?? columnsFor(0);
    let place = places[t] ?? 0;
    while (place < length && (documents[place] ?? 0) < document) place++;
    places[t] = place;
    if (place >= length || documents[place] !== document) return false;
  }
  return true;
}

/* One finger a term, each only moving on. */
function phraseWeight(
  rows: readonly (readonly number[])[],
  terms: readonly PhraseTerm[],
  mask: number,
): number {
  const fingers = rows.map(() => 0);
  let weight = 0;
  for (const start of rows[0] ?? []) {
    const field = fieldAt(start);
    if (!((mask >> field) & 1)) continue;
    let all = true;
    for (let t = 1; t < rows.length && all; t++) {
      const row = rows[t] ?? [];
      const wanted = start + (terms[t]?.offset ?? 0);
      let finger = fingers[t] ?? 0;
      while (finger < row.length && (row[finger] ?? 0) < wanted) finger++;
      fingers[t] = finger;
      all = row[finger] === wanted;
    }
    if (all) weight += WEIGHTS[field] ?? 0;
  }
  return weight;
}
