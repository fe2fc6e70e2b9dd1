import type { SearchDocument } from '../../../core/search/document-terms.ts';
import { mergeSegments, type MergeState } from '../../../core/search/merge-segments.ts';
import { encodeSegment, type Segment, type SegmentValue } from '../../../core/search/segment.ts';
import type { LiveSegment, TermSource, ValueKey } from '../../../core/search/term-source.ts';

/** An index in memory that counts its hops. */
export interface MemorySource extends TermSource {
  readonly hops: () => number;
  readonly values: ReadonlyMap<string, Uint8Array>;
  readonly live: readonly LiveSegment[];
}

/** A source of these segments. */
export function memorySource(
  segments: readonly Segment[],
  deleted: readonly (Uint8Array | undefined)[] = [],
): MemorySource {
  const values = new Map<string, Uint8Array>();
  let hops = 0;
  const live = segments.map(({ root, values: own }, id): LiveSegment => {
    for (const { kind, number, bytes } of own) values.set(nameOf({ segment: id, kind, number }), bytes);
    return { id, root, norms: joinNorms(own), deleted: deleted[id] };
  });
  return {
    values,
    live,
    hops: () => hops,
    segments: () => Promise.resolve(live),
    settled: () => Promise.resolve(),
    get: (keys) => {
      hops++;
      return Promise.resolve(keys.map((key) => values.get(nameOf(key))));
    },
  };
}

/** An index of documents in segments of this many. */
export function indexOf(documents: readonly SearchDocument[], each = 1000): MemorySource {
  const segments: Segment[] = [];
  for (let i = 0; i < documents.length; i += each) segments.push(encodeSegment(documents.slice(i, i + each)));
  return memorySource(segments);
}

/** All segments merged into one, the merge broken off and taken up again after every step. */
export async function merged(source: MemorySource): Promise<MemorySource> {
  const values: SegmentValue[] = [];
  let state: MergeState | undefined;
  for (;;) {
    const { value: step } = await mergeSegments(source, source.live, state).next();
    if (!step) throw new Error('A merge ends with a root.');
    values.push(...step.values);
    state = structuredClone(step.state);
    if (step.done) return memorySource([{ root: step.done.root, values }], [step.done.deleted]);
  }
}

/** A document of one text, or of several fields. */
export function documentOf(
  number: number,
  fields: SearchDocument['fields'] | string,
  facets: readonly string[] = [],
  day = 0,
): SearchDocument {
  return {
    number,
    fields: typeof fields === 'string' ? { text: [fields] } : fields,
    facets,
    day,
    clipped: number,
  };
}

function joinNorms(values: readonly SegmentValue[]): Uint8Array {
  const rows = values.filter(({ kind }) => kind === 'norms').sort((a, b) => a.number - b.number);
  return Uint8Array.from(rows.flatMap(({ bytes }) => [...bytes]));
}

function nameOf({ segment, kind, number }: ValueKey): string {
  return `${segment}/${kind}/${number}`;
}
