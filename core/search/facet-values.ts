import { entriesFrom } from './dictionary.ts';
import type { TermEntry } from './term-entry.ts';
import { beginning } from './facets.ts';
import { placedEntry } from './impacts.ts';
import { blocksOf, ValueBatch } from './lookup.ts';
import type { LiveSegment, TermSource } from './term-source.ts';

/** The values of a segment's documents: those of document n lie from `starts[n]` up to `starts[n + 1]`. */
export interface SegmentValues {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** A value was to be read that a merge took away. */
export class SegmentGone extends Error {}

/** A term that is a value of a facet, and its postings. */
export interface FacetTerm {
  readonly term: string;
  /** Which of the beginnings it has. */
  readonly kind: number;
  readonly count: number;
  readonly postings: Uint8Array;
}

/** So many blocks are asked for at once: a few thousand terms. */
const BLOCKS_AT_ONCE = 4;

/**
 * The terms of a segment that begin so, a few blocks with their postings at a time. The next are asked for while
 * those before are worked on.
 */
export async function* facetTerms(
  source: Pick<TermSource, 'get'>,
  segment: LiveSegment,
  beginnings: readonly string[],
): AsyncGenerator<readonly FacetTerm[]> {
  const blocks = [
    ...new Set(
      beginnings.flatMap((prefix) => blocksOf(segment.root, { kind: 'range', ...beginning(prefix) })),
    ),
  ];
  const read = (from: number) =>
    readBlocks(source, segment, blocks.slice(from, from + BLOCKS_AT_ONCE), beginnings);
  let next = read(0);
  for (let from = BLOCKS_AT_ONCE; from < blocks.length + BLOCKS_AT_ONCE; from += BLOCKS_AT_ONCE) {
    const terms = await next;
    next = read(from);
    next.catch(() => undefined); // who waits for it is told; nobody may wait any more
    yield terms;
  }
}

async function readBlocks(
  source: Pick<TermSource, 'get'>,
  { id: segment, root }: LiveSegment,
  numbers: readonly number[],
  beginnings: readonly string[],
): Promise<readonly FacetTerm[]> {
  const blocks = await source.get(numbers.map((number) => ({ segment, kind: 'block', number })));
  const found = blocks.flatMap((block) => {
    if (!block) throw new SegmentGone(`Segment ${segment} is no more.`);
    return beginnings.flatMap((prefix, kind) =>
      entriesIn(block, prefix).map((entry) => ({ kind, entry: placedEntry(entry, root.span) })),
    );
  });
  const values = new ValueBatch();
  for (const { entry } of found)
    if (!(entry.postings instanceof Uint8Array)) values.wantPlace(segment, 'postings', entry.postings);
  await values.fetch(source);
  return found.map(({ kind, entry: { term, count, postings } }) => {
    const bytes = postings instanceof Uint8Array ? postings : values.place(segment, 'postings', postings);
    if (!bytes) throw new SegmentGone(`Segment ${segment} is no more.`);
    return { term, kind, count, postings: bytes };
  });
}

function entriesIn(block: Uint8Array, prefix: string): readonly TermEntry[] {
  const { from, to } = beginning(prefix);
  const entries: TermEntry[] = [];
  for (const entry of entriesFrom(block, from)) {
    if (entry.term >= to) break;
    entries.push(entry);
  }
  return entries;
}

/** So many numbers are put in their places between two pauses: a few milliseconds. */
const PLACED_AT_ONCE = 200_000;

/** Values and the documents that have them, as they come; then turned round. */
export class ValuePairs {
  private values: Uint32Array<ArrayBuffer>;
  private documents: Uint32Array<ArrayBuffer>;
  private length = 0;

  /** With room for so many; it grows where that is too little. */
  constructor(room: number) {
    this.values = new Uint32Array(room);
    this.documents = new Uint32Array(room);
  }

  /** Adds a value of the first `count` documents. */
  add(value: number, documents: Int32Array, count: number): void {
    const end = this.length + count;
    if (end > this.values.length) {
      this.values = grown(this.values, end);
      this.documents = grown(this.documents, end);
    }
    this.values.fill(value, this.length, end);
    this.documents.set(documents.subarray(0, count), this.length);
    this.length = end;
  }

  /** All of them by document, of so many documents. */
  async byDocument(span: number, pause: () => Promise<void>): Promise<SegmentValues> {
    const { values, documents, length } = this;
    const starts = new Uint32Array(span + 1);
    for (let i = 0; i < length; i++) {
      const next = (documents[i] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
      if (i % PLACED_AT_ONCE === 0) await pause();
    }
    for (let document = 0; document < span; document++)
      starts[document + 1] = (starts[document + 1] ?? 0) + (starts[document] ?? 0);
    const next = starts.slice();
    const sorted = new Uint32Array(length);
    for (let i = 0; i < length; i++) {
      const document = documents[i] ?? 0;
      const at = next[document] ?? 0;
      sorted[at] = values[i] ?? 0;
      next[document] = at + 1;
      if (i % PLACED_AT_ONCE === 0) await pause();
    }
    return { starts, values: sorted };
  }
}

function grown(row: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(2 * row.length, least));
  larger.set(row);
  return larger;
}
