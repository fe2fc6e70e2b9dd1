/** So few bytes are copied or emptied sooner one by one. */
export const FEW = 32;

/** What was written into a row: the first bytes of its room, until more is. */
export interface Written {
  readonly room: Uint8Array;
  readonly length: number;
}

/** A row of bytes that grows. Numbers are varints: seven bits a byte, low first, the high bit says more. */
export class ByteWriter implements Written {
  room: Uint8Array;
  length = 0;

  /** With room for so many bytes before it must grow. */
  constructor(size = 256) {
    this.room = new Uint8Array(size);
  }

  /** A whole number from 0 to 2^32 - 1. */
  varint(value: number): void {
    this.reserve(5);
    let rest = value >>> 0;
    while (rest > 127) {
      this.room[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.room[this.length++] = rest;
  }

  byte(value: number): void {
    this.reserve(1);
    this.room[this.length++] = value;
  }

  bytes(values: Uint8Array): void {
    if (values.length < FEW) {
      this.copy(values, 0, values.length);
      return;
    }
    this.reserve(values.length);
    this.room.set(values, this.length);
    this.length += values.length;
  }

  /** All that was written into another row. */
  append({ room, length }: Written): void {
    if (length < FEW) this.copy(room, 0, length);
    else this.bytes(room.subarray(0, length));
  }

  /** A few bytes of another row. */
  copy(source: Uint8Array, from: number, to: number): void {
    this.reserve(to - from);
    for (let at = from; at < to; at++) this.room[this.length++] = source[at] ?? 0;
  }

  /** A text in UTF-8, from a place of it on; half a surrogate pair becomes U+FFFD, as an encoder has it. */
  letters(text: string, from = 0): void {
    this.reserve(3 * (text.length - from));
    const { room } = this;
    let at = this.length;
    for (let i = from; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) room[at++] = unit;
      else if (unit < 0x800) {
        room[at++] = 0xc0 | (unit >>> 6);
        room[at++] = 0x80 | (unit & 63);
      } else {
        /* An encoder costs more than the few letters that a term is. */
        const whole = text.codePointAt(i) ?? 0;
        const sign = whole >= 0xd800 && whole < 0xe000 ? 0xfffd : whole;
        if (sign > 0xffff) {
          i++; // a pair
          room[at++] = 0xf0 | (sign >>> 18);
          room[at++] = 0x80 | ((sign >>> 12) & 63);
        } else room[at++] = 0xe0 | (sign >>> 12);
        room[at++] = 0x80 | ((sign >>> 6) & 63);
        room[at++] = 0x80 | (sign & 63);
      }
    }
    this.length = at;
  }

  /** Writes a byte anew. */
  change(at: number, value: number): void {
    this.room[at] = value;
  }

  /** Forgets what was written from a place on. */
  back(to: number): void {
    this.length = to;
  }

  /** What was written, to be read before more is: the room is used again. */
  view(): Uint8Array {
    return this.room.subarray(0, this.length);
  }

  /** Starts anew. */
  clear(): void {
    this.length = 0;
  }

  /** What was written, as bytes of their own, and starts anew. */
  take(): Uint8Array {
    const taken = this.room.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.room.length) return;
    const larger = new Uint8Array(Math.max(this.room.length * 2, this.length + more));
    larger.set(this.room.subarray(0, this.length));
    this.room = larger;
  }
}

/** A place in a row of bytes, moving on with each read. Reading past the end gives zeros. */
export class ByteReader {
  readonly source: Uint8Array;
  at: number;

  constructor(source: Uint8Array, at = 0) {
    this.source = source;
    this.at = at;
  }

  varint(): number {
    let byte = this.source[this.at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.source[this.at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value >>> 0;
  }

  byte(): number {
    return this.source[this.at++] ?? 0;
  }

  bytes(length: number): Uint8Array {
    this.at += length;
    return this.source.subarray(this.at - length, this.at);
  }
}

/** Several rows of bytes as one. */
export function joinBytes(rows: readonly Uint8Array[]): Uint8Array {
  const [only] = rows;
  if (only && rows.length === 1) return only;
  const joined = new Uint8Array(rows.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  for (const row of rows) {
    joined.set(row, at);
    at += row.length;
  }
  return joined;
}
