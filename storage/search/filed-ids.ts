import { CLIP_ENDS, LINE_ENDS, unescaped } from './values.ts';

const decoder = new TextDecoder();

/** The ids of the clips of a segment's documents, by their places: bytes, so that nothing of them is swept. */
export class FiledIds {
  private bytes = new Uint8Array(4_096);
  private readonly ends: Uint32Array;
  private count = 0;
  private length = 0;
  private strings: readonly string[] | undefined;

  /** With room for so many documents. */
  constructor(span: number) {
    this.ends = new Uint32Array(span);
  }

  /** Adds a value as `encodeClips` writes it: the clips of the next documents. */
  add(value: Uint8Array): void {
    if (this.length + value.length > this.bytes.length) this.grow(value.length);
    for (let at = 0; at <= value.length && this.count < this.ends.length;) {
      const lineEnd = endOf(value, LINE_ENDS, at, value.length);
      const end = endOf(value, CLIP_ENDS, at, lineEnd);
      for (; at < end; at++) this.bytes[this.length++] = value[at] ?? 0;
      this.ends[this.count++] = this.length;
      at = lineEnd + 1;
    }
  }

  /** The id of the clip at a place; undefined where there is none. */
  at(place: number): string | undefined {
    const start = place > 0 ? (this.ends[place - 1] ?? 0) : 0;
    const end = this.ends[place] ?? 0;
    return start < end ? unescaped(decoder.decode(this.bytes.subarray(start, end))) : undefined;
  }

  /** All of them, empty where there is none; kept from then on. */
  all(): readonly string[] {
    this.strings ??= Array.from({ length: this.count }, (_, place) => this.at(place) ?? '');
    return this.strings;
  }

  private grow(by: number): void {
    const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.length + by));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

function endOf(value: Uint8Array, sign: number, from: number, limit: number): number {
  const at = value.indexOf(sign, from);
  return at < 0 || at > limit ? limit : at;
}
