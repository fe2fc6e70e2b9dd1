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
  const offsets = terms.map(({ offset }) => offset);
  const rarest = lists.reduce(
    (least, list) => (list.length < least.length ? list : least),
    lists[0] ?? columnsFor(0),
  );
  const found = columnsFor(rarest.length);
  for (let i = 0; i < rarest.length; i++) {
    const document = rarest.documents[i] ?? 0;
    if (!moveTo(document, lists, places)) continue;
    for (let t = 0; t < walks.length; t++) {
      walks[t]?.stopAt(places[t] ?? 0);
      /* The walk has passed this document now, and so must its list. */
      places[t] = (places[t] ?? 0) + 1;
    }
    const weight = phraseWeight(walks, offsets, mask);
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
