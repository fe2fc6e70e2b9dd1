/*
 * A word that half of all texts have is dear to decode, and its postings are long to read. So where a term stands in
 * half of a large segment's documents it is kept a second time, before its postings: a byte for each document, its
 * frequencies with their fields' weights added up, 0 where it is not. What other words have found is then looked up
 * there, without reading on. It costs a twentieth of the text's bytes; from a third of the documents on it
 * would cost more than it saves.
 */
import type { TermEntry } from './dictionary.ts';
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
 * added and whose room is used again, or of all. Short loops over numbers, without calls or iterators: in a page that
 * has just opened they run as they are written, a hundred thousand times.
 */
export function meetImpacts(
  terms: readonly TellingImpacts[],
  { norms, saturation }: Omit<Scoring, 'tells'>,
  among?: Columns,
): Columns {
  const rarestFirst = terms.toSorted((a, b) => a.impacts.length - b.impacts.length);
  const [rarest, ...others] = rarestFirst.map(({ impacts }) => impacts.bytes);
  if (!rarest) return columnsFor(0);
  const found = among ?? documentsIn(rarest, rarestFirst[0]?.impacts.length ?? 0);
  for (const row of among ? [rarest, ...others] : others) keepThoseIn(row, found);
  for (const { impacts, tells } of rarestFirst)
    addScores(impacts.bytes, tells * (SATURATION + 1), { norms, saturation }, found);
  return found;
}

/** All documents of a term, with a score of 0. */
function documentsIn(row: Uint8Array, length: number): Columns {
  const found = columnsFor(length);
  const { documents } = found;
  let kept = 0;
  for (let document = 0; document < row.length; document++)
    if (row[document] !== 0) documents[kept++] = document;
  found.length = kept;
  return found;
}

function keepThoseIn(row: Uint8Array, found: Columns): void {
  const { documents, weights, length } = found;
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const document = documents[i] as number;
    if ((row[document] ?? 0) === 0) continue;
    documents[kept] = document;
    weights[kept++] = weights[i] as number;
  }
  found.length = kept;
}

function addScores(
  row: Uint8Array,
  telling: number,
  { norms, saturation }: Omit<Scoring, 'tells'>,
  { documents, weights, length }: Columns,
): void {
  for (let i = 0; i < length; i++) {
    const document = documents[i] as number;
    const weight = WEIGHTS_OF[row[document] as number] as number;
    const against = saturation[norms[document * NORM_BYTES] ?? 0] as number;
    weights[i] = (weights[i] as number) + (telling * weight) / (weight + against);
  }
}
