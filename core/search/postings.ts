import { ByteReader, ByteWriter } from './bytes.ts';
import { ANY_FIELD, WEIGHTS } from './fields.ts';

/** One term in one document. Facets have no frequencies: only that they are there counts. */
export interface Posting {
  /** Counted from the segment's first document. */
  readonly document: number;
  /** How often in each field, in the order of FIELDS; missing is none. */
  readonly frequencies: readonly number[];
}

/*
 * A posting is a varint of four times the step to its document plus a code:
 *   0  once in the text (two postings in three, and every facet)
 *   1  in the text alone; how often follows
 *   2  a byte of field bits follows, then how often for each
 *   3  a byte of field bits follows, once in each
 * More than RUN postings are cut into runs, each led by the step to its last document and its length in
 * bytes, so that a reader who wants few documents skips the runs that hold none of them.
 */
const RUN = 128;

/* Written in and emptied by each call: a segment is a hundred thousand calls. */
const writer = new ByteWriter();
const run = new ByteWriter();

/** The postings of one term, documents rising, as bytes. */
export function encodePostings(postings: readonly Posting[]): Uint8Array {
  if (postings.length <= RUN) {
    writeRun(writer, postings, -1);
    return writer.take();
  }
  let last = -1;
  for (let i = 0; i < postings.length; i += RUN) {
    const slice = postings.slice(i, i + RUN);
    const end = slice.at(-1)?.document ?? last;
    writeRun(run, slice, last);
    const bytes = run.take();
    writer.varint(end - last);
    writer.varint(bytes.length);
    writer.bytes(bytes);
    last = end;
  }
  return writer.take();
}

function writeRun(into: ByteWriter, postings: readonly Posting[], before: number): void {
  let last = before;
  for (const { document, frequencies } of postings) {
    const step = (document - last) * 4;
    last = document;
    let bits = 0;
    let once = true;
    for (let field = 0; field < frequencies.length; field++) {
      const often = frequencies[field] ?? 0;
      if (often > 0) bits |= 1 << field;
      if (often > 1) once = false;
    }
    if (bits <= 1) {
      into.varint(step + (once ? 0 : 1));
      if (!once) into.varint(frequencies[0] ?? 1);
      continue;
    }
    into.varint(step + (once ? 3 : 2));
    into.byte(bits);
    if (!once) for (const often of frequencies) if (often > 0) into.varint(often);
  }
}

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

/**
 * Decodes the `count` postings of a term, those only that are in the fields of `mask`. With `wanted`
 * (rising document numbers) runs that hold none of them are skipped: some not wanted may still come.
 */
export function decodePostings(
  bytes: Uint8Array,
  count: number,
  mask: number = ANY_FIELD,
  wanted?: Int32Array,
): Columns {
  const columns = columnsFor(count);
  if (count <= RUN) {
    decodeRun(bytes, 0, bytes.length, -1, mask, columns);
    return columns;
  }
  let at = 0;
  let last = -1;
  let next = 0;
  const head = [0, 0];
  while (at < bytes.length) {
    at = twoVarints(bytes, at, head);
    const end = last + (head[0] ?? 0);
    const stop = at + (head[1] ?? 0);
    if (wanted) while (next < wanted.length && (wanted[next] ?? 0) <= last) next++;
    if (!wanted || (wanted[next] ?? Infinity) <= end) decodeRun(bytes, at, stop, last, mask, columns);
    at = stop;
    last = end;
  }
  return columns;
}

function twoVarints(bytes: Uint8Array, start: number, into: number[]): number {
  let at = start;
  for (let i = 0; i < 2; i++) {
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
    document += step >>> 2;
    const code = step & 3;
    let weight = textWeight;
    if (code === 1) {
      byte = bytes[at++] ?? 0;
      let often = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        often |= (byte & 127) << shift;
      }
      weight = textWeight * often;
    } else if (code > 1) {
      weight = 0;
      const bits = bytes[at++] ?? 0;
      for (let field = 0; bits >> field > 0; field++) {
        if (!((bits >> field) & 1)) continue;
        let often = 1;
        if (code === 2) {
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

/** The postings as they were written, for merging. */
export function readPostings(bytes: Uint8Array, count: number): readonly Posting[] {
  const reader = new ByteReader(bytes);
  const postings: Posting[] = [];
  let document = -1;
  for (let i = 0; i < count; i++) {
    if (count > RUN && i % RUN === 0) {
      reader.varint();
      reader.varint();
    }
    const step = reader.varint();
    document += step >>> 2;
    postings.push({ document, frequencies: readFrequencies(reader, step & 3) });
  }
  return postings;
}

function readFrequencies(reader: ByteReader, code: number): readonly number[] {
  if (code < 2) return [code === 0 ? 1 : reader.varint()];
  const bits = reader.bytes(1)[0] ?? 0;
  return Array.from({ length: 32 - Math.clz32(bits) }, (_, field) =>
    (bits >> field) & 1 ? (code === 3 ? 1 : reader.varint()) : 0,
  );
}
