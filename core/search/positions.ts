import { bitsAt, numberAt, widthAt, type BitWriter } from './bits.ts';
import { FIELD_SHIFT, FIELDS } from './fields.ts';

/*
 * Where a term stands in one document, in bits:
 *   1    once in the text and nowhere else (two documents in three): its place
 *   01   several times, in the text alone: how often, less two, and the steps from place to place
 *   00   a bit for each field; then for each that has it how often, less one, and the steps
 * The first step is from before the field's beginning. A word that stands often in a document has short steps
 * there, so how often it stands says about how many bits a step takes. A document's places end by themselves:
 * no length is kept. The documents follow each other in the order of the postings, which say where a run of
 * them begins, with a whole byte.
 */
const ONCE = 0b1;
const OFTEN = 0b01;
const IN_FIELDS = 0b00;
/** Titles, notes and quotes are short. */
const SHORT_ORDER = 4;

/** About how many bits a step takes in a field: steps of a text of six hundred words. */
function orderOf(often: number, field: number): number {
  return field === 0 ? Math.max(0, Math.clz32(often) - 23) : SHORT_ORDER;
}

/** Writes the places of a document, which must rise: each the field's range and the words before. */
export function writePositions(
  writer: BitWriter,
  places: ArrayLike<number>,
  start: number,
  end: number,
): void {
  if ((places[end - 1] ?? 0) >>> FIELD_SHIFT === 0) {
    if (end - start === 1) writer.put(ONCE, 1);
    else {
      writer.put(OFTEN, 2);
      writer.number(end - start - 2, 0);
    }
    writeSteps(writer, places, start, end);
    return;
  }
  let bits = 0;
  for (let i = start; i < end; i++) bits |= 1 << ((places[i] ?? 0) >>> FIELD_SHIFT);
  writer.put(IN_FIELDS, 2);
  writer.put(bits, FIELDS.length);
  for (let from = start; from < end;) {
    const field = (places[from] ?? 0) >>> FIELD_SHIFT;
    let to = from;
    while (to < end && (places[to] ?? 0) >>> FIELD_SHIFT === field) to++;
    writer.number(to - from - 1, 0);
    writeSteps(writer, places, from, to);
    from = to;
  }
}

function writeSteps(writer: BitWriter, places: ArrayLike<number>, start: number, end: number): void {
  const field = (places[start] ?? 0) >>> FIELD_SHIFT;
  const order = orderOf(end - start, field);
  let last = (field << FIELD_SHIFT) - 1;
  for (let i = start; i < end; i++) {
    const place = places[i] ?? 0;
    /* More words than a field has room for stand all at its end. */
    writer.number(place - last, order);
    last = place;
  }
}

/** The bit at which the places of the document end that begin at the bit `start`. */
export function endOfPositions(bytes: Uint8Array, start: number): number {
  const head = bitsAt(bytes, start) >>> 30;
  if (head > OFTEN) return start + 1 + widthAt(bytes, start + 1, orderOf(1, 0));
  let at = start + 2;
  if (head === OFTEN) {
    const often = numberAt(bytes, at, 0) + 2;
    return endOfSteps(bytes, at + widthAt(bytes, at, 0), often, orderOf(often, 0));
  }
  const bits = bitsAt(bytes, at) >>> (32 - FIELDS.length);
  at += FIELDS.length;
  for (let field = 0; bits >> field > 0; field++) {
    if (!((bits >> field) & 1)) continue;
    const often = numberAt(bytes, at, 0) + 1;
    at = endOfSteps(bytes, at + widthAt(bytes, at, 0), often, orderOf(often, field));
  }
  return at;
}

function endOfSteps(bytes: Uint8Array, start: number, count: number, order: number): number {
  let at = start;
  for (let i = 0; i < count; i++) at += widthAt(bytes, at, order);
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
    this.count = 0;
    /* A stretch that a merge took away. */
    if (this.next >= 8 * bytes.length) return;
    const head = bitsAt(bytes, this.next) >>> 30;
    this.next += head > OFTEN ? 1 : 2;
    if (head > OFTEN) this.decodeSteps(1, 0);
    else if (head === OFTEN) this.decodeSteps(this.often() + 2, 0);
    else this.decodeFields();
  }

  private decodeFields(): void {
    const bits = bitsAt(this.bytes, this.next) >>> (32 - FIELDS.length);
    this.next += FIELDS.length;
    for (let field = 0; bits >> field > 0; field++)
      if ((bits >> field) & 1) this.decodeSteps(this.often() + 1, field);
  }

  private often(): number {
    const often = numberAt(this.bytes, this.next, 0);
    this.next += widthAt(this.bytes, this.next, 0);
    return often;
  }

  private decodeSteps(often: number, field: number): void {
    const { bytes } = this;
    const order = orderOf(often, field);
    while (this.positions.length < this.count + often) this.grow();
    let place = (field << FIELD_SHIFT) - 1;
    let at = this.next;
    for (let i = 0; i < often; i++) {
      /* What `numberAt` and `widthAt` do, with the bits read once. */
      const bits = bitsAt(bytes, at);
      const width = 2 * Math.clz32(bits) + 1 + order;
      place += width <= 32 ? (bits >>> (32 - width)) - (1 << order) : numberAt(bytes, at, order);
      at += width;
      this.positions[this.count++] = place;
    }
    this.next = at;
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.positions.length);
    larger.set(this.positions);
    this.positions = larger;
  }
}
