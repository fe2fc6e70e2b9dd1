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
  private readonly reader: ByteReader;
  private passed = 0;

  constructor(bytes: Uint8Array) {
    this.reader = new ByteReader(bytes);
  }

  /** The positions, rising, in the document at a place among the postings, which is never behind the last. */
  at(place: number): number[] {
    const { reader } = this;
    for (; this.passed < place; this.passed++) {
      const size = reader.varint();
      reader.at += size;
    }
    this.passed++;
    const size = reader.varint();
    const end = reader.at + size;
    const positions: number[] = [];
    let last = 0;
    while (reader.at < end) positions.push((last += reader.varint()));
    return positions;
  }
}
