import { ByteReader } from './bytes.ts';
import { endOfPosting } from './postings.ts';
import { INLINE, LONG, POSITIONS, type Place, type TermEntry } from './term-entry.ts';

const decoder = new TextDecoder();

/** Reads a group of a block's terms; how one is written is said at `BlockWriter`. */
export class GroupReader {
  private readonly reader: ByteReader;
  private term = '';
  private postings: number;
  private positions: number;

  constructor(block: Uint8Array, at: number) {
    this.reader = new ByteReader(block, at);
    this.postings = this.reader.varint();
    this.positions = this.reader.varint();
  }

  get at(): number {
    return this.reader.at;
  }

  next(): TermEntry {
    this.term = this.readTerm();
    return this.readEntry();
  }

  /** Whether the first term comes behind an ASCII one. */
  beginsAfter(term: string): boolean {
    const { length, at } = this.readLengths();
    const { source } = this.reader;
    for (let i = 0; i < length; i++) {
      if (i === term.length) return true;
      const step = (source[at + i] ?? 0) - term.charCodeAt(i);
      if (step !== 0) return step > 0;
    }
    return false;
  }

  /** The entry of an ASCII term, if the group has it. */
  find(term: string, stop: number): TermEntry | undefined {
    const { reader } = this;
    const { source } = reader;
    /* How many letters the entry before, which comes before the term, has in common with it. */
    let same = 0;
    while (reader.at < stop) {
      const { shared, length, at } = this.readLengths();
      if (shared < same) return undefined; // it comes behind the term
      if (shared === same) {
        let passed = 0;
        while (passed < length && same < term.length && source[at + passed] === term.charCodeAt(same)) {
          passed++;
          same++;
        }
        if (same === term.length) {
          if (passed < length) return undefined;
          this.term = term;
          return this.readEntry();
        }
        if (passed < length && (source[at + passed] ?? 0) > term.charCodeAt(same)) return undefined;
      }
      this.skipEntry();
    }
    return undefined;
  }

  /** What stands behind a term. */
  private readEntry(): TermEntry {
    const { reader } = this;
    const head = reader.varint();
    const count = head >>> 2;
    const postings = head & INLINE ? this.readInline(count) : this.placeOfPostings(reader.varint());
    const positions = head & POSITIONS ? this.placeOfPositions(reader.varint()) : undefined;
    return { term: this.term, count, postings, positions };
  }

  /** The same, passed over. */
  private skipEntry(): void {
    const { reader } = this;
    const head = reader.varint();
    const count = head >>> 2;
    if (!(head & INLINE)) this.postings += reader.varint();
    else if (count > 1) reader.bytes(reader.varint());
    else reader.at = endOfPosting(reader.source, reader.at);
    if (head & POSITIONS) this.positions += reader.varint();
  }

  private readTerm(): string {
    const { shared, length, at } = this.readLengths();
    return this.term.slice(0, shared) + textAt(this.reader.source, at, length);
  }

  /** How many letters are shared with the term before, and where how many bytes follow; moves on behind them. */
  private readLengths(): { readonly shared: number; readonly length: number; readonly at: number } {
    const { reader } = this;
    const lengths = reader.byte();
    const isLong = lengths >>> 4 === LONG;
    const shared = isLong ? reader.varint() : lengths >>> 4;
    const length = isLong ? reader.varint() : lengths & 15;
    const { at } = reader;
    reader.at += length;
    return { shared, length, at };
  }

  private readInline(count: number): Uint8Array {
    const { reader } = this;
    if (count > 1) return reader.bytes(reader.varint());
    return reader.bytes(endOfPosting(reader.source, reader.at) - reader.at);
  }

  private placeOfPostings(length: number): Place {
    const place = { at: this.postings, length };
    this.postings += length;
    return place;
  }

  private placeOfPositions(length: number): Place {
    const place = { at: this.positions, length };
    this.positions += length;
    return place;
  }
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  let text = '';
  for (let i = at; i < at + length; i++) {
    const byte = bytes[i] ?? 0;
    /* A decoder costs more than the few Latin letters that most endings are. */
    if (byte > 127) return decoder.decode(bytes.subarray(at, at + length));
    text += String.fromCharCode(byte);
  }
  return text;
}
