import { ByteReader, ByteWriter, varintSize } from './bytes.ts';

/* Written in and emptied by each call: a segment is a hundred thousand calls. */
const writer = new ByteWriter();

/**
 * Where a term stands in each of its documents, beside its postings and in their order: for each document
 * the length in bytes, then the steps between positions. Read only for phrases.
 */
export function encodePositions(documents: readonly (readonly number[])[]): Uint8Array {
  for (const positions of documents) {
    let last = 0;
    let size = 0;
    for (const position of positions) {
      size += varintSize(position - last);
      last = position;
    }
    writer.varint(size);
    last = 0;
    for (const position of positions) {
      writer.varint(position - last);
      last = position;
    }
  }
  return writer.take();
}

/** Rows as `readPositions` gives them, as one. */
export function joinPositions(rows: readonly Uint8Array[]): Uint8Array {
  for (const row of rows) {
    writer.varint(row.length);
    writer.bytes(row);
  }
  return writer.take();
}

/** The bytes of each document, not decoded. */
export function readPositions(bytes: Uint8Array): readonly Uint8Array[] {
  const reader = new ByteReader(bytes);
  const rows: Uint8Array[] = [];
  while (!reader.done) rows.push(reader.bytes(reader.varint()));
  return rows;
}

/** Walks the documents of a term, decoding only where it is asked to stop. */
export class PositionWalk {
  /** The positions of the document it stopped at last, rising; only the first `count` are. */
  positions = new Int32Array(64);
  count = 0;
  private readonly bytes: Uint8Array;
  private next = 0;
  private passed = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Stops at the document at a place among the postings, which must be behind the last. */
  stopAt(place: number): void {
    const reader = new ByteReader(this.bytes, this.next);
    for (; this.passed < place; this.passed++) {
      const size = reader.varint();
      reader.at += size;
    }
    this.passed++;
    const size = reader.varint();
    this.next = reader.at + size;
    if (size > this.positions.length) this.positions = new Int32Array(2 * size);
    this.decode(reader.at, this.next);
  }

  private decode(start: number, end: number): void {
    const { bytes, positions } = this;
    let at = start;
    let position = 0;
    let filled = 0;
    while (at < end) {
      let byte = bytes[at++] ?? 0;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        step |= (byte & 127) << shift;
      }
      position += step;
      positions[filled++] = position;
    }
    this.count = filled;
  }
}
