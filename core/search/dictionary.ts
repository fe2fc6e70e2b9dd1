import { ByteWriter } from './bytes.ts';
import { GroupReader } from './dictionary-group.ts';
import { INLINE, LONG, POSITIONS, type Place, type TermEntry } from './term-entry.ts';

/** A block is cut before it grows over this many bytes. */
export const BLOCK_BYTES = 12_000;
/** Every so many terms one is written whole, so that a reader can jump there. */
const RESTART = 16;
/** Postings up to this many bytes lie in the dictionary: most terms are rare, and need no second get. */
export const INLINE_BYTES = 48;

/*
 * A block is groups of RESTART terms. A group begins with where the next postings and the next places lie
 * in the long rows: those of its terms follow each other there, so that lengths are enough. A term is what
 * it shares with the one before and what follows, a number (in how many documents, and two bits), and its
 * postings or their length; a term of one document has them at once. At the end of the block stands where
 * each group begins.
 */
export class BlockWriter {
  private readonly writer = new ByteWriter(8_192);
  private restarts: number[] = [];
  private terms = 0;
  private last = '';

  /** Whether it is to be taken before the next term. */
  get isFull(): boolean {
    return this.writer.length > BLOCK_BYTES;
  }

  /** Whether the next term begins a group. */
  get isGroupFull(): boolean {
    return this.terms % RESTART === 0;
  }

  /** Begins a group: where the next stretch of each long row will begin. */
  beginGroup(postings: number, positions: number): void {
    this.restarts.push(this.writer.length);
    this.writer.varint(postings);
    this.writer.varint(positions);
    this.last = '';
  }

  /** Adds a term, sorted by UTF-16 units: its postings or their place, and where its positions lie. */
  add(term: string, count: number, postings: ByteWriter | Place, positions: Place | undefined): void {
    const { writer } = this;
    writeTerm(writer, term, commonBeginning(this.last, term));
    const inline = postings instanceof ByteWriter;
    writer.varint(count * 4 + (inline ? INLINE : 0) + (positions ? POSITIONS : 0));
    if (!inline || count > 1) writer.varint(postings.length);
    if (inline) writer.append(postings);
    if (positions) writer.varint(positions.length);
    this.last = term;
    this.terms++;
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

/** What follows of a term after what it shares with the one before, both lengths ahead of it. */
function writeTerm(writer: ByteWriter, term: string, shared: number): void {
  const head = writer.length;
  writer.byte(0);
  writer.letters(term, shared);
  const length = writer.length - head - 1;
  if (shared < LONG && length < LONG) {
    writer.change(head, shared * 16 + length);
    return;
  }
  writer.back(head);
  writer.byte(LONG * 16);
  writer.varint(shared);
  writer.varint(length);
  writer.letters(term, shared);
}

/** The entry of a term, if the block has it. */
export function findTerm(block: Uint8Array, term: string): TermEntry | undefined {
  if (isAscii(term)) return findAscii(block, term);
  for (const entry of entriesFrom(block, term)) {
    if (entry.term === term) return entry;
    if (entry.term > term) return undefined;
  }
  return undefined;
}

/*
 * The same for most terms: their letters are bytes, and sorted as bytes are. No other term is made to a string for
 * being compared, which is most of what a page that has just opened would do here.
 */
function findAscii(block: Uint8Array, term: string): TermEntry | undefined {
  const groups = groupsOf(block);
  let low = 0;
  let high = groups.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (new GroupReader(block, groups.start(middle)).beginsAfter(term)) high = middle - 1;
    else low = middle;
  }
  return new GroupReader(block, groups.start(low)).find(term, groups.end(low));
}

function isAscii(term: string): boolean {
  for (let i = 0; i < term.length; i++) if (term.charCodeAt(i) > 127) return false;
  return true;
}

interface Groups {
  readonly count: number;
  start(group: number): number;
  end(group: number): number;
}

function groupsOf(block: Uint8Array): Groups {
  const count = pairAt(block, block.length - 2);
  const index = block.length - 2 * (count + 1);
  const start = (group: number) => pairAt(block, index + 2 * group);
  return { count, start, end: (group) => (group + 1 < count ? start(group + 1) : index) };
}

/** The entries from a term on (which need not be there), in order. */
export function* entriesFrom(block: Uint8Array, from: string): Generator<TermEntry> {
  const groups = groupsOf(block);
  let low = 0;
  let high = groups.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (new GroupReader(block, groups.start(middle)).next().term <= from) low = middle;
    else high = middle - 1;
  }
  for (let group = low; group < groups.count; group++) {
    const reader = new GroupReader(block, groups.start(group));
    const stop = groups.end(group);
    while (reader.at < stop) {
      const entry = reader.next();
      if (entry.term >= from) yield entry;
    }
  }
}

function pairAt(block: Uint8Array, at: number): number {
  return (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
}

function commonBeginning(one: string, other: string): number {
  const limit = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < limit && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  /* Half a surrogate pair cannot be written. */
  const unit = shared > 0 ? one.charCodeAt(shared - 1) : 0;
  return unit >= 0xd800 && unit < 0xdc00 ? shared - 1 : shared;
}
