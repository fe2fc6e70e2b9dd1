import { FEW, type Written } from './bytes.ts';

/** A row of bits that grows, the high bit of each byte first. */
export class BitWriter implements Written {
  room: Uint8Array = new Uint8Array(256);
  private at = 0; // in bits

  /** In whole bytes; the last may not be full. */
  get length(): number {
    return (this.at + 7) >>> 3;
  }

  /** The low bits of a number, at most 24. */
  put(value: number, width: number): void {
    this.reserve(width);
    const { room } = this;
    for (let left = width; left > 0;) {
      const free = 8 - (this.at & 7);
      const taken = Math.min(free, left);
      left -= taken;
      const byte = this.at >>> 3;
      room[byte] = (room[byte] ?? 0) | (((value >>> left) & ((1 << taken) - 1)) << (free - taken));
      this.at += taken;
    }
  }

  /**
   * A whole number from 0 to 2^24, the shorter the smaller: below 2^order in `order + 1` bits (Exp-Golomb,
   * Teuhola 1978).
   */
  number(value: number, order: number): void {
    const above = (value >>> order) + 1;
    const wide = 31 - Math.clz32(above);
    this.put(0, wide);
    this.put(above, wide + 1);
    this.put(value, order);
  }

  /** A stretch of bits of another row. */
  copy(source: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to; at += 24) {
      const width = Math.min(24, to - at);
      this.put(bitsAt(source, at) >>> (32 - width), width);
    }
  }

  /** Goes on with a whole byte. */
  align(): void {
    this.at = this.length * 8;
  }

  /** What was written, to be read before more is: the room is used again. */
  view(): Uint8Array {
    return this.room.subarray(0, this.length);
  }

  /** Starts anew. */
  clear(): void {
    if (this.length > FEW) this.room.fill(0, 0, this.length);
    else for (let byte = this.length; byte > 0;) this.room[--byte] = 0;
    this.at = 0;
  }

  private reserve(bits: number): void {
    if (this.at + bits <= 8 * this.room.length) return;
    const larger = new Uint8Array(2 * this.room.length);
    larger.set(this.room);
    this.room = larger;
  }
}

/** The 32 bits from a place on, as a number with its sign; behind the end are zeros. */
export function bitsAt(bytes: Uint8Array, at: number): number {
  const byte = at >>> 3;
  const shift = at & 7;
  const bits =
    ((bytes[byte] ?? 0) << 24) |
    ((bytes[byte + 1] ?? 0) << 16) |
    ((bytes[byte + 2] ?? 0) << 8) |
    (bytes[byte + 3] ?? 0);
  return shift === 0 ? bits : (bits << shift) | ((bytes[byte + 4] ?? 0) >>> (8 - shift));
}

/** How many bits the number at a place takes, as `BitWriter.number` wrote it. */
export function widthAt(bytes: Uint8Array, at: number, order: number): number {
  return 2 * Math.clz32(bitsAt(bytes, at)) + 1 + order;
}

/** The number at a place, as `BitWriter.number` wrote it. */
export function numberAt(bytes: Uint8Array, at: number, order: number): number {
  const bits = bitsAt(bytes, at);
  const wide = Math.clz32(bits);
  const width = 2 * wide + 1 + order;
  /* Nearly always all of it is among the bits at hand; then one shift brings it down. */
  if (width <= 32) return (bits >>> (32 - width)) - (1 << order);
  const above = bitsAt(bytes, at + wide) >>> (31 - wide);
  const low = order === 0 ? 0 : bitsAt(bytes, at + 2 * wide + 1) >>> (32 - order);
  return ((above - 1) << order) | low;
}
