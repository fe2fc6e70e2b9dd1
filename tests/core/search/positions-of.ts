import { findPatterns, ValueBatch } from '../../../core/search/lookup.ts';
import { PositionWalk, readPositions } from '../../../core/search/positions.ts';
import { readPostings, type Posting } from '../../../core/search/postings.ts';
import type { TermSource } from '../../../core/search/term-source.ts';

/** Everything an index of one segment knows, decoded. */
export async function decodePositionsOf(
  source: TermSource,
): Promise<readonly (readonly [string, readonly Posting[], readonly (readonly number[])[]])[]> {
  const segments = await source.segments();
  const [found] = await findPatterns(source, segments, [{ kind: 'range', from: '', to: '\uffff' }], Infinity);
  const entries = found?.[0] ?? [];
  const values = new ValueBatch();
  for (const { postings, positions } of entries) {
    if (!(postings instanceof Uint8Array)) values.wantPlace(0, 'postings', postings);
    if (positions) values.wantPlace(0, 'positions', positions);
  }
  await values.fetch(source);
  return entries.map(({ term, count, postings, positions }) => {
    const bytes = postings instanceof Uint8Array ? postings : values.place(0, 'postings', postings);
    const rows = positions && values.place(0, 'positions', positions);
    return [term, readPostings(bytes!, count), rows ? walk(rows) : []] as const;
  });
}

function walk(bytes: Uint8Array): readonly (readonly number[])[] {
  const positions = new PositionWalk(bytes);
  return readPositions(bytes).map((_, place) => {
    positions.stopAt(place);
    return [...positions.positions.subarray(0, positions.count)];
  });
}
