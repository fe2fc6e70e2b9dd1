import { ByteReader, ByteWriter } from './bytes.ts';
import { PostingCursor } from './postings.ts';

/** A term of a segment, and where what is known about it lies. */
export interface TermEntry {
  readonly term: string;
  /** In how many documents it stands, the deleted among them. */
  readonly count: number;
  /** The postings themselves where they are few, else their place in the segment's row of postings. */
  readonly postings: Uint8Array | Place;
  /** Where its positions lie; facets have none. */
  readonly positions: Place | undefined;
  /** Where a byte for each document lies, of a term that most of them have (`placedEntry`). */
  readonly impacts?: Place;
}

/** A stretch of one of a segment's long rows of bytes, which are kept in chunks. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/** A block is cut before it grows over this many bytes. */
export const BLOCK_BYTES = 12_000;
/** Every so many terms one is written whole, so that a reader can jump there. */
const RESTART = 16;
/** Postings up to this many bytes lie in the dictionary: most terms are rare, and need no second get. */
export const INLINE_BYTES = 48;

/* In the low bits of the number that says in how many documents a term stands. */
const INLINE = 1;
const POSITIONS = 2;
/** Lengths of what is shared and what follows, in half a byte each; longer ones follow this sign. */
const LONG = 15;

/** Where the next stretch of each long row will begin. */
export interface RowEnds {
  readonly postings: number;
  readonly positions: number;
}

const decoder = new TextDecoder();

/*
 * A block is groups of RESTART terms. A group begins with where the next postings and the next places lie
 * in the long rows: those of its terms follow each other there, so that lengths are enough. A term is what
 * it shares with the one before and what follows, a number (in how many documents, and two bits), and its
 * postings or their length; a term of one document has them at once. At the end of the block stands where
 * each group begins.
 */
export class BlockWriter {
  private readonly writer = new ByteWriter();
  private restarts: number[] = [];
  private terms = 0;
  private last = '';

  /**
   * Adds a term, which must come sorted by UTF-16 units; `ends` is where the rows ended before it. Gives the
   * block that it did not fit into any more, if that is now full.
   */
  add(entry: TermEntry, ends: RowEnds): Uint8Array | undefined {
    const full = this.writer.length > BLOCK_BYTES ? this.take() : undefined;
    if (this.terms % RESTART === 0) {
      this.restarts.push(this.writer.length);
      this.writer.varint(ends.postings);
      this.writer.varint(ends.positions);
      this.last = '';
    }
    writeEntry(this.writer, entry, this.last);
    this.last = entry.term;
    this.terms++;
    return full;
  }

  /** What has been written; the places of the groups stand at its end. */
  take(): Uint8Array {
    for (const restart of [...this.restarts, this.restarts.length]) {
      this.writer.byte(restart & 255);
      this.writer.byte(restart >>> 8);
    }
    this.restarts = [];
    this.terms = 0;
    return this.writer.take();
  }
}

const suffix = new ByteWriter();

function writeEntry(writer: ByteWriter, { term, count, postings, positions }: TermEntry, last: string): void {
  const shared = commonBeginning(last, term);
  suffix.clear();
  suffix.letters(term.slice(shared));
  const isShort = shared < LONG && suffix.length < LONG;
  writer.byte(isShort ? shared * 16 + suffix.length : LONG * 16);
  if (!isShort) {
    writer.varint(shared);
    writer.varint(suffix.length);
  }
  writer.bytes(suffix.view());
  const inline = postings instanceof Uint8Array;
  writer.varint(count * 4 + (inline ? INLINE : 0) + (positions ? POSITIONS : 0));
  if (!inline || count > 1) writer.varint(postings.length);
  if (inline) writer.bytes(postings);
  if (positions) writer.varint(positions.length);
}

/** The entry of a term, if the block has it. */
export function findTerm(block: Uint8Array, term: string): TermEntry | undefined {
  for (const entry of entriesFrom(block, term)) {
    if (entry.term === term) return entry;
    if (entry.term > term) return undefined;
  }
  return undefined;
}

/** The entries from a term on (which need not be there), in order. */
export function* entriesFrom(block: Uint8Array, from: string): Generator<TermEntry> {
  const groups = pairAt(block, block.length - 2);
  const end = block.length - 2 * (groups + 1);
  const start = (group: number) => pairAt(block, end + 2 * group);
  let low = 0;
  let high = groups - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (new GroupReader(block, start(middle)).next().term <= from) low = middle;
    else high = middle - 1;
  }
  for (let group = low; group < groups; group++) {
    const reader = new GroupReader(block, start(group));
    const stop = group + 1 < groups ? start(group + 1) : end;
    while (reader.at < stop) {
      const entry = reader.next();
      if (entry.term >= from) yield entry;
    }
  }
}

function pairAt(block: Uint8Array, at: number): number {
  return (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
}

class GroupReader {
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
    const { reader } = this;
    this.term = this.readTerm();
    const head = reader.varint();
    const count = head >>> 2;
    const postings = head & INLINE ? this.readInline(count) : this.placeOfPostings(reader.varint());
    const positions = head & POSITIONS ? this.placeOfPositions(reader.varint()) : undefined;
    return { term: this.term, count, postings, positions };
  }

  private readTerm(): string {
    const { reader } = this;
    const lengths = reader.byte();
    const isLong = lengths >>> 4 === LONG;
    const shared = isLong ? reader.varint() : lengths >>> 4;
    const length = isLong ? reader.varint() : lengths & 15;
    return this.term.slice(0, shared) + readText(reader, length);
  }

  private readInline(count: number): Uint8Array {
    const { reader } = this;
    if (count > 1) return reader.bytes(reader.varint());
    const posting = new PostingCursor(reader.source, 1, reader.at);
    posting.next();
    return reader.bytes(posting.at - reader.at);
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

function readText(reader: ByteReader, length: number): string {
  const bytes = reader.bytes(length);
  let text = '';
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    /* A decoder costs more than the few Latin letters that most endings are. */
    if (byte > 127) return decoder.decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}

function commonBeginning(one: string, other: string): number {
  const limit = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < limit && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  /* Half a surrogate pair cannot be written. */
  const unit = shared > 0 ? one.charCodeAt(shared - 1) : 0;
  return unit >= 0xd800 && unit < 0xdc00 ? shared - 1 : shared;
}
