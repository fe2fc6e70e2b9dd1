import { beginning } from './facets.ts';
import { findPatterns, ValueBatch } from './lookup.ts';
import { decodePostings } from './postings.ts';
import type { TermSource } from './term-source.ts';

/** A facet's value as its term has it, and how many of the clips found have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/**
 * Counts, among documents that were found (rising numbers), the values of the facets whose terms begin
 * with `prefixes` (`#film:`, `#published-month:`), most frequent first. Two hops for all of them.
 */
export async function countFacets(
  source: TermSource,
  documents: Int32Array,
  prefixes: readonly string[],
): Promise<readonly (readonly FacetCount[])[]> {
  const segments = await source.segments();
  const found = await findPatterns(
    source,
    segments,
    prefixes.map((prefix) => ({ kind: 'range', ...beginning(prefix) })),
    Infinity,
  );
  const values = new ValueBatch();
  segments.forEach(({ id }, s) => {
    for (const { postings } of found[s]?.flat() ?? [])
      if (!(postings instanceof Uint8Array)) values.wantPlace(id, 'postings', postings);
  });
  await values.fetch(source);
  const counts = prefixes.map(() => new Map<string, number>());
  segments.forEach(({ id, root }, s) => {
    const here = within(documents, root.first, root.span);
    if (here.count === 0) return;
    prefixes.forEach((prefix, p) => {
      for (const { term, count, postings } of found[s]?.[p] ?? []) {
        const bytes = postings instanceof Uint8Array ? postings : values.place(id, 'postings', postings);
        const having = bytes ? countIn(decodePostings(bytes, count), here.bits) : 0;
        if (having > 0)
          counts[p]?.set(
            term.slice(prefix.length),
            (counts[p]?.get(term.slice(prefix.length)) ?? 0) + having,
          );
      }
    });
  });
  return counts.map((count) =>
    [...count]
      .map(([value, n]) => ({ value, count: n }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  );
}

/** The documents of a segment among the found, as one byte each. */
function within(
  documents: Int32Array,
  first: number,
  span: number,
): { readonly bits: Uint8Array; readonly count: number } {
  const bits = new Uint8Array(span);
  let count = 0;
  for (let at = firstFrom(documents, first); at < documents.length; at++) {
    const place = (documents[at] ?? 0) - first;
    if (place >= span) break;
    bits[place] = 1;
    count++;
  }
  return { bits, count };
}

/** The place of the first document that is not below a number. */
function firstFrom(documents: Int32Array, number: number): number {
  let low = 0;
  let high = documents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countIn(
  { documents, length }: { readonly documents: Int32Array; readonly length: number },
  bits: Uint8Array,
): number {
  let count = 0;
  for (let i = 0; i < length; i++) count += bits[documents[i] ?? 0] ?? 0;
  return count;
}
