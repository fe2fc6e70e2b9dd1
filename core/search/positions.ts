import type { ByteWriter } from './bytes.ts';
import { FIELD_SHIFT } from './fields.ts';

/*
 * Where a term stands in one document, one number a place:
 *   0 to 3    from here on the places are in field 1 to 4; the text, field 0, needs no sign
 *   else      twice the step from the place before (from before the field's beginning), plus 2, plus 1 if
 *             more places follow
 * So a document's places end by themselves: no length is kept, and most places take a byte or two. The
 * documents stand in the order of the postings, which say where a run of them begins.
 */
const FIRST_STEP = 2;

/** Writes the places of a document, which must rise: each the field's range and the words before. */
export function writePositions(
  writer: ByteWriter,
  places: ArrayLike<number>,
  start: number,
  end: number,
): void {
  let field = 0;
  let last = -1;
  for (let i = start; i < end; i++) {
    const place = places[i] ?? 0;
    if (place >>> FIELD_SHIFT > field) {
      field = place >>> FIELD_SHIFT;
      writer.byte(field - 1);
      last = (field << FIELD_SHIFT) - 1;
    }
    writer.varint((place - last) * 2 + FIRST_STEP + (i + 1 < end ? 1 : 0));
    last = place;
  }
}

/** Where the places of the document end that begin at `at`. */
export function endOfPositions(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const head = bytes[at++] ?? 0;
    if (head <= 3) continue;
    if (head > 127) while ((bytes[at++] ?? 0) > 127);
    if ((head & 1) === 0) return at;
  }
  return at;
}

/** Goes through the documents of a stretch, decoding only where it is asked to stop. */
export class PositionWalk {
  /** The places of the document it stopped at last, rising; only the first `count` are. */
  positions = new Int32Array(64);
  count = 0;
  private bytes: Uint8Array = new Uint8Array();
  private next = 0;
  private passed = 0;

  /** Begins with the first document of a stretch. */
  begin(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.next = 0;
    this.passed = 0;
  }

  /** Stops at a document, counted from the first of the stretch; it must be behind the last. */
  stopAt(document: number): void {
    for (; this.passed < document; this.passed++) this.next = endOfPositions(this.bytes, this.next);
    this.passed++;
    this.decode();
  }

  private decode(): void {
    const { bytes } = this;
    let at = this.next;
    let place = -1;
    let filled = 0;
    for (let more = 1; more > 0 && at < bytes.length;) {
      let byte = bytes[at++] ?? 0;
      if (byte <= 3) {
        place = ((byte + 1) << FIELD_SHIFT) - 1;
        continue;
      }
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      more = value & 1;
      place += (value - FIRST_STEP) >>> 1;
      if (filled === this.positions.length) this.grow();
      this.positions[filled++] = place;
    }
    this.next = at;
    this.count = filled;
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.positions.length);
    larger.set(this.positions);
    this.positions = larger;
  }
}
