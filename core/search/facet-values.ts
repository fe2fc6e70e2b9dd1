import { entriesFrom, type TermEntry } from './dictionary.ts';
import { beginning } from './facets.ts';
import { blocksOf, ValueBatch } from './lookup.ts';
import { decodePostings } from './postings.ts';
import type { LiveSegment, TermSource } from './term-source.ts';

/** The values of a segment's documents: those of document n lie from `starts[n]` up to `starts[n + 1]`. */
export interface SegmentValues {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** A value was to be read that a merge took away. */
export class SegmentGone extends Error {}

/** The terms of a segment that begin so, with the documents that have them; a block and its postings at a time. */
export async function* facetPostings(
  source: Pick<TermSource, 'get'>,
  { id, root }: LiveSegment,
  prefix: string,
): AsyncGenerator<{ readonly term: string; readonly having: Int32Array }> {
  const range = beginning(prefix);
  for (const number of blocksOf(root, { kind: 'range', ...range })) {
    const [block] = await source.get([{ segment: id, kind: 'block', number }]);
    if (!block) throw new SegmentGone(`Segment ${id} is no more.`);
    const entries: TermEntry[] = [];
    for (const entry of entriesFrom(block, range.from)) {
      if (entry.term >= range.to) break;
      entries.push(entry);
    }
    const values = new ValueBatch();
    for (const { postings } of entries)
      if (!(postings instanceof Uint8Array)) values.wantPlace(id, 'postings', postings);
    await values.fetch(source);
    for (const { term, count, postings } of entries) {
      const bytes = postings instanceof Uint8Array ? postings : values.place(id, 'postings', postings);
      if (!bytes) throw new SegmentGone(`Segment ${id} is no more.`);
      const { documents, length } = decodePostings(bytes, count);
      yield { term, having: documents.subarray(0, length) };
    }
  }
}
