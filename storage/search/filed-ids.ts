import { CLIP_ENDS, LINE_ENDS, unescaped } from './values.ts';

const decoder = new TextDecoder();
/** So many are read at once. */
const TOGETHER = 1_000;

/** The ids of the clips of a segment's documents, by their places: bytes, so that nothing of them is swept. */
export class FiledIds {
  private bytes = new Uint8Array();
  private readonly ends: Uint32Array;
  private count = 0;
  private length = 0;

  /** With room for so many documents. */
  constructor(span: number) {
    this.ends = new Uint32Array(span);
  }

  /** Adds a value as `encodeClips` writes it: the clips of the next documents. */
  add(value: Uint8Array): void {
    if (this.length + value.length > this.bytes.length) this.grow(value.length);
    const { bytes, ends } = this;
    for (let at = 0; at <= value.length && this.count < ends.length; at++) {
      const end = value.indexOf(LINE_ENDS, at);
      const lineEnd = end < 0 ? value.length : end;
      for (; at < lineEnd && value[at] !== CLIP_ENDS; at++) bytes[this.length++] = value[at] ?? 0;
      ends[this.count++] = this.length;
      at = lineEnd;
    }
  }

  /** The id of the clip at a place; undefined where there is none. */
  at(place: number): string | undefined {
    const start = place > 0 ? (this.ends[place - 1] ?? 0) : 0;
    const end = this.ends[place] ?? 0;
    return start < end ? unescaped(decoder.decode(this.bytes.subarray(start, end))) : undefined;
  }

  /** All of them, empty where there is none. */
  all(): readonly string[] {
    const ids: string[] = [];
    while (ids.length < this.count) this.read(ids, Math.min(this.count, ids.length + TOGETHER));
    return ids;
  }

  /* Where every letter is a byte, as in most addresses, one reading is enough for many. */
  private read(ids: string[], to: number): void {
    let from = this.ends[ids.length - 1] ?? 0;
    const bytes = this.bytes.subarray(from, this.ends[to - 1]);
    const text = decoder.decode(bytes);
    const isPlain = text.length === bytes.length;
    const start = from;
    while (ids.length < to) {
      const end = this.ends[ids.length] ?? 0;
      ids.push(isPlain ? unescaped(text.slice(from - start, end - start)) : (this.at(ids.length) ?? ''));
      from = end;
    }
  }

  private grow(by: number): void {
    const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.length + by));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
