import { findPatterns, ValueBatch } from '../../../core/search/lookup.ts';
import { PositionWalk } from '../../../core/search/positions.ts';
import { decodePostings, type Run } from '../../../core/search/postings.ts';
import type { TermSource } from '../../../core/search/term-source.ts';

/** Everything an index of one segment knows, decoded: each term, its documents, weights and places. */
export async function decodeAll(source: TermSource): Promise<readonly unknown[]> {
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
    const bytes = postings instanceof Uint8Array ? postings : values.place(0, 'postings', postings)!;
    const runs: Run[] = [];
    const { documents, weights, length } = decodePostings(bytes, count, { runs });
    const places = positions && values.place(0, 'positions', positions);
    return {
      term,
      documents: [...documents.subarray(0, length)],
      weights: [...weights.subarray(0, length)],
      places: places && runs.map((run, r) => placesOf(places, run, (runs[r + 1]?.from ?? length) - run.from)),
    };
  });
}

function placesOf(bytes: Uint8Array, { at, length }: Run, documents: number): readonly (readonly number[])[] {
  const walk = new PositionWalk();
  walk.begin(bytes.subarray(at, at + (length ?? bytes.length)));
  return Array.from({ length: documents }, (_, document) => {
    walk.stopAt(document);
    return [...walk.positions.subarray(0, walk.count)];
  });
}
