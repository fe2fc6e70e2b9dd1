import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * Where a term stands in each of its documents, beside its postings and in their order: for each document
 * the length in bytes, then the steps between positions. Read only for phrases.
 */
export function encodePositions(documents: readonly (readonly number[])[]): Uint8Array {
  return joinPositions(documents.map(encodeSteps));
}

/** Rows as `readPositions` gives them, as one. */
export function joinPositions(rows: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter();
  for (const row of rows) {
    writer.varint(row.length);
    writer.bytes(row);
  }
  return writer.take();
}

/** The bytes of each document, not yet decoded: most documents of a common word hold no phrase. */
export function readPositions(bytes: Uint8Array): readonly Uint8Array[] {
  const reader = new ByteReader(bytes);
  const rows: Uint8Array[] = [];
  while (!reader.done) rows.push(reader.bytes(reader.varint()));
  return rows;
}

/** The positions in one document, rising. */
export function decodeSteps(row: Uint8Array): number[] {
  const reader = new ByteReader(row);
  const positions: number[] = [];
  let last = 0;
  while (!reader.done) {
    last += reader.varint();
    positions.push(last);
  }
  return positions;
}

function encodeSteps(positions: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  let last = 0;
  for (const position of positions) {
    writer.varint(position - last);
    last = position;
  }
  return writer.take();
}
