import { ByteReader, ByteWriter } from './bytes.ts';

/** A term of a segment, and where what is known about it lies. */
export interface TermEntry {
  readonly term: string;
  /** In how many documents it stands, the deleted among them. */
  readonly count: number;
  /** The postings themselves where they are few, else their place in the segment's row of postings. */
  readonly postings: Uint8Array | Place;
  /** Where its positions lie; facets have none. */
  readonly positions: Place | undefined;
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

const INLINE = 1;
const POSITIONS = 2;

const decoder = new TextDecoder();

/** Writes terms, which must come sorted by UTF-16 units, as blocks with common beginnings left out. */
export class BlockWriter {
  private readonly writer = new ByteWriter();
  private restarts: number[] = [];
  private terms = 0;
  private last = '';

  /** Adds a term; gives the block that it did not fit into any more, if that is now full. */
  add(entry: TermEntry): Uint8Array | undefined {
    const full = this.writer.length > BLOCK_BYTES ? this.take() : undefined;
    if (this.terms % RESTART === 0) {
      this.restarts.push(this.writer.length);
      this.last = '';
    }
    writeEntry(this.writer, entry, this.last);
    this.last = entry.term;
    this.terms++;
    return full;
  }

  /** What has been written; the places of the whole terms stand at its end. */
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

function writeEntry(writer: ByteWriter, { term, count, postings, positions }: TermEntry, last: string): void {
  const shared = commonBeginning(last, term);
  const inline = postings instanceof Uint8Array;
  writer.varint(shared);
  writer.text(term.slice(shared));
  writer.varint(count);
  writer.byte((inline ? INLINE : 0) | (positions ? POSITIONS : 0));
  writer.varint(postings.length);
  if (inline) writer.bytes(postings);
  else writer.varint(postings.at);
  if (!positions) return;
  writer.varint(positions.at);
  writer.varint(positions.length);
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
  const restarts = restartsOf(block);
  const end = block.length - 2 * (restarts.length + 1);
  let low = 0;
  let high = restarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const first = readEntry(new ByteReader(block, restarts[middle] ?? 0), '').term;
    if (first <= from) low = middle;
    else high = middle - 1;
  }
  const reader = new ByteReader(block, restarts[low] ?? 0);
  let last = '';
  while (reader.at < end) {
    const entry = readEntry(reader, last);
    last = entry.term;
    if (last >= from) yield entry;
  }
}

function restartsOf(block: Uint8Array): readonly number[] {
  const pair = (at: number) => (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
  const count = block.length < 2 ? 0 : pair(block.length - 2);
  const start = block.length - 2 * (count + 1);
  return Array.from({ length: count }, (_, i) => pair(start + 2 * i));
}

function readEntry(reader: ByteReader, last: string): TermEntry {
  const shared = reader.varint();
  const term = last.slice(0, shared) + readText(reader, reader.varint());
  const count = reader.varint();
  const flags = reader.varint();
  const length = reader.varint();
  const postings = flags & INLINE ? reader.bytes(length) : { at: reader.varint(), length };
  const positions = flags & POSITIONS ? { at: reader.varint(), length: reader.varint() } : undefined;
  return { term, count, postings, positions };
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
