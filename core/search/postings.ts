import { ANY_FIELD, FIELDS, WEIGHTS } from './fields.ts';

/*
 * A posting is a varint of eight times the step to its document plus a code:
 *   0 to 5  in the text alone, once to six times; every facet is 0
 *   6       in the text alone; how often follows
 *   7       a byte follows, of field bits and one more if the word is anywhere more than once; then how often
 *           for each field, or nothing, which is once in each
 * So a word that half of all texts have takes one byte a text.
 * More than RUN postings are cut into runs, each led by the step to its last document, its length in bytes
 * and the length of its documents' places, which lie apart: a reader who wants few documents skips the runs
 * that hold none of them, and reads no places but theirs.
 */
export const RUN = 128;
export const CODE_BITS = 3;
/** From so many times on, a number of its own says how often; it is also the code for that, plus one. */
export const OFTEN = 7;
export const IN_FIELDS = 7;
/** Beside the field bits: how often follows for each. */
export const MORE_OFTEN = 1 << FIELDS.length;

/** Postings in columns, as ranking wants them. Only the first `length` entries are filled. */
export interface Columns {
  length: number;
  /** Rising, counted from the segment's first document. */
  readonly documents: Int32Array;
  /** The frequencies, each times its field's weight, added up. */
  readonly weights: Float32Array;
}

/** Room for so many postings. */
export function columnsFor(count: number): Columns {
  return { length: 0, documents: new Int32Array(count), weights: new Float32Array(count) };
}

/** A run of postings that was decoded, and where the places of its documents lie. */
export interface Run {
  /** The place in the columns of its first posting. */
  readonly from: number;
  /** From the beginning of the term's places, in bytes; the length of the only run is not known. */
  readonly at: number;
  readonly length: number | undefined;
}

interface Wanted {
  readonly mask?: number;
  /** Rising document numbers: runs that hold none of them are skipped, some not wanted may still come. */
  readonly documents?: Int32Array | undefined;
  /** Columns with room enough, to be filled and given back; without them new ones are made. */
  readonly room?: Columns;
  /** Filled with the runs that were not skipped; only without a mask do their postings stand one by one. */
  readonly runs?: Run[];
}

/** Decodes the `count` postings of a term, those only that are in the fields of `mask`. */
export function decodePostings(
  bytes: Uint8Array,
  count: number,
  { mask = ANY_FIELD, documents: wanted, room, runs }: Wanted = {},
): Columns {
  /* Of few wanted documents no more runs than these are decoded. */
  const columns = room ?? columnsFor(wanted ? Math.min(count, RUN * wanted.length) : count);
  columns.length = 0;
  if (count <= RUN) {
    if (wanted?.length === 0) return columns;
    const whole = wanted ? columnsFor(count) : columns;
    runs?.push({ from: 0, at: 0, length: undefined });
    decodeRun(bytes, 0, bytes.length, -1, mask, whole);
    return whole;
  }
  let at = 0;
  let last = -1;
  let next = 0;
  let placed = 0;
  const head = [0, 0, 0];
  while (at < bytes.length) {
    at = threeVarints(bytes, at, head);
    const end = last + (head[0] ?? 0);
    const stop = at + (head[1] ?? 0);
    const length = head[2] ?? 0;
    if (wanted) while (next < wanted.length && (wanted[next] ?? 0) <= last) next++;
    if (!wanted || (wanted[next] ?? Infinity) <= end) {
      runs?.push({ from: columns.length, at: placed, length });
      decodeRun(bytes, at, stop, last, mask, columns);
    }
    if (wanted && next === wanted.length) break;
    at = stop;
    last = end;
    placed += length;
  }
  return columns;
}

function threeVarints(bytes: Uint8Array, start: number, into: number[]): number {
  let at = start;
  for (let i = 0; i < 3; i++) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    into[i] = value;
  }
  return at;
}

/* The hot loop of a search: no calls, no objects, every varint read in place. */
function decodeRun(
  bytes: Uint8Array,
  start: number,
  end: number,
  before: number,
  mask: number,
  into: Columns,
): void {
  const { documents, weights } = into;
  const textWeight = mask & 1 ? (WEIGHTS[0] ?? 1) : 0;
  let filled = into.length;
  let document = before;
  let at = start;
  while (at < end) {
    let byte = bytes[at++] ?? 0;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      step |= (byte & 127) << shift;
    }
    document += step >>> CODE_BITS;
    const code = step & 7;
    let weight = textWeight * (code + 1);
    if (code === OFTEN - 1) {
      byte = bytes[at++] ?? 0;
      let often = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        often |= (byte & 127) << shift;
      }
      weight = textWeight * often;
    } else if (code === IN_FIELDS) {
      weight = 0;
      const bits = bytes[at++] ?? 0;
      for (let field = 0; field < FIELDS.length; field++) {
        if (!((bits >> field) & 1)) continue;
        let often = 1;
        if (bits & MORE_OFTEN) {
          byte = bytes[at++] ?? 0;
          often = byte & 127;
          for (let shift = 7; byte > 127; shift += 7) {
            byte = bytes[at++] ?? 0;
            often |= (byte & 127) << shift;
          }
        }
        if ((mask >> field) & 1) weight += often * (WEIGHTS[field] ?? 0);
      }
    }
    if (weight === 0) continue;
    documents[filled] = document;
    weights[filled++] = weight;
  }
  into.length = filled;
}

/** Where the only posting of a term ends that begins at a place. */
export function endOfPosting(bytes: Uint8Array, start: number): number {
  const code = (bytes[start] ?? 0) & 7;
  let at = endOfVarint(bytes, start);
  if (code === OFTEN - 1) return endOfVarint(bytes, at);
  if (code !== IN_FIELDS) return at;
  const bits = bytes[at++] ?? 0;
  if (bits & MORE_OFTEN)
    for (let fields = bits ^ MORE_OFTEN; fields > 0; fields >>= 1)
      if (fields & 1) at = endOfVarint(bytes, at);
  return at;
}

function endOfVarint(bytes: Uint8Array, start: number): number {
  let at = start;
  while ((bytes[at++] ?? 0) > 127);
  return at;
}

/** Goes through postings as they were written, for merging; what follows a code is copied, not understood. */
export class PostingCursor {
  document = -1;
  code = 0;
  /** Whether this posting is the first of a run. */
  startsRun = false;
  /** What follows the code lies from here up to and without `at`. */
  rest = 0;
  at = 0;
  private readonly bytes: Uint8Array;
  private readonly hasRuns: boolean;
  private passed = 0;

  constructor(bytes: Uint8Array, count: number, at = 0) {
    this.bytes = bytes;
    this.at = at;
    this.hasRuns = count > RUN;
  }

  /** Moves to the next posting, if there is one. */
  next(): boolean {
    if (this.at >= this.bytes.length) return false;
    this.startsRun = this.hasRuns && this.passed++ % RUN === 0;
    if (this.startsRun) for (let i = 0; i < 3; i++) this.varint();
    const step = this.varint();
    this.document += step >>> CODE_BITS;
    this.code = step & 7;
    this.rest = this.at;
    if (this.code === OFTEN - 1) this.varint();
    if (this.code !== IN_FIELDS) return true;
    const bits = this.bytes[this.at++] ?? 0;
    if (bits & MORE_OFTEN)
      for (let fields = bits ^ MORE_OFTEN; fields > 0; fields >>= 1) if (fields & 1) this.varint();
    return true;
  }

  private varint(): number {
    const { bytes } = this;
    let byte = bytes[this.at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value;
  }
}
