/*
 * A word that half of all texts have is dear to decode, and its postings are long to read. So where a term stands in
 * half of a large segment's documents it is kept a second time, before its postings: a byte for each document, its
 * frequencies with their fields' weights added up, 0 where it is not. What other words have found is then looked up
 * there, without reading on. It costs a twentieth of the text's bytes; from a third of the documents on it
 * would cost more than it saves.
 */
import type { TermEntry } from './term-entry.ts';
import { NORM_BYTES } from './norms.ts';
import { columnsFor, decodePostings, type Columns } from './postings.ts';
import { SATURATION, type Scoring } from './rank.ts';

/** Segments of fewer documents have none: they are decoded in no time. */
const LEAST_SPAN = 1_024;
/** Below it only words that four in five documents have: a small library's dictionary takes more of its room. */
const LARGE_SPAN = 16_384;
/** So far a byte is the weight itself; each step above is three in a hundred more, to some five thousand. */
const EXACT = 127;
const STEP = Math.log(1.03);
const WEIGHTS_OF = Float32Array.from({ length: 256 }, (_, byte) =>
  byte <= EXACT ? byte : EXACT * Math.exp((byte - EXACT) * STEP),
);

function byteOf(weight: number): number {
  return weight <= EXACT ? weight : Math.min(255, EXACT + Math.round(Math.log(weight / EXACT) / STEP));
}

/** Whether a term of so many of a segment's documents has a byte for each of them. */
export function hasImpacts(count: number, span: number): boolean {
  return span >= LARGE_SPAN ? count * 2 >= span : span >= LEAST_SPAN && count * 5 >= span * 4;
}

/** The bytes of a term, out of its postings. */
export function impactsOf(postings: Uint8Array, count: number, span: number): Uint8Array {
  const { documents, weights, length } = decodePostings(postings, count);
  const bytes = new Uint8Array(span);
  for (let i = 0; i < length; i++) bytes[documents[i] ?? 0] = byteOf(weights[i] ?? 0);
  return bytes;
}

/** A term as it was read from a block of a segment: where the bytes lie, and where the postings behind them. */
export function placedEntry(entry: TermEntry, span: number): TermEntry {
  const { count, postings } = entry;
  if (postings instanceof Uint8Array || !hasImpacts(count, span)) return entry;
  const { at, length } = postings;
  return {
    ...entry,
    impacts: { at, length: span },
    postings: { at: at + span, length: length - span },
  };
}

/** A term by its bytes. */
export class Impacts {
  /** In how many documents it is. */
  readonly length: number;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, length: number) {
    this.bytes = bytes;
    this.length = length;
  }

  /** As columns, weighted and not scored. */
  columns(): Columns {
    const { bytes, length } = this;
    const found = columnsFor(length);
    let filled = 0;
    for (let document = 0; document < bytes.length; document++) {
      const byte = bytes[document] ?? 0;
      if (byte === 0) continue;
      found.documents[filled] = document;
      found.weights[filled++] = WEIGHTS_OF[byte] ?? 0;
    }
    found.length = filled;
    return found;
  }
}

/** A term by its bytes, and how much it tells; 0 where it does not count. */
export interface TellingImpacts {
  readonly impacts: Impacts;
  readonly tells: number;
}

/**
 * The documents that have all these terms, one at least, with their scores: of those in `among`, whose scores are
 * added and whose room is used again, or of all. One loop over numbers, without calls or iterators: in a page that
 * has just opened it runs as it is written, a hundred thousand times, before it is compiled.
 */
export function meetImpacts(
  terms: readonly TellingImpacts[],
  { norms, saturation }: Omit<Scoring, 'tells'>,
  among?: Columns,
): Columns {
  const rarestFirst = terms.toSorted((a, b) => a.impacts.length - b.impacts.length);
  const rows = rarestFirst.map(({ impacts }) => impacts.bytes);
  const telling = rarestFirst.map(({ tells }) => tells * (SATURATION + 1));
  const found = among ?? columnsFor(rarestFirst[0]?.impacts.length ?? 0);
  const { documents, weights } = found;
  const end = among ? among.length : (rows[0]?.length ?? 0);
  let kept = 0;
  for (let i = 0; i < end; i++) {
    const document = among ? (documents[i] as number) : i;
    let row = 0;
    while (row < rows.length && ((rows[row] as Uint8Array)[document] ?? 0) !== 0) row++;
    if (row < rows.length) continue;
    const against = saturation[norms[document * NORM_BYTES] ?? 0] as number;
    let score = among ? (weights[i] as number) : 0;
    while (row-- > 0) {
      const weight = WEIGHTS_OF[(rows[row] as Uint8Array)[document] as number] as number;
      score += ((telling[row] as number) * weight) / (weight + against);
    }
    documents[kept] = document;
    weights[kept++] = score;
  }
  found.length = kept;
  return found;
}
