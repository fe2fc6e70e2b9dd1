import { joinBytes } from './bytes.ts';
import { entriesFrom, findTerm } from './dictionary.ts';
import type { Place, TermEntry } from './term-entry.ts';
import { isState } from './facets.ts';
import { placedEntry } from './impacts.ts';
import { CHUNK_BYTES, type SegmentRoot } from './segment.ts';
import type { LiveSegment, TermSource, ValueKey } from './term-source.ts';

/** Which terms are wanted: one, or all in a stretch of the dictionary (`to` is not in it any more). */
export type Pattern =
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string };

/** Of a stretch of terms, so many of the most frequent are followed in each segment. */
const MOST_TERMS = 256;

/** Finds patterns in segments: for each segment, for each pattern, the entries. One hop. */
export async function findPatterns(
  source: TermSource,
  segments: readonly LiveSegment[],
  patterns: readonly Pattern[],
  most: number = MOST_TERMS,
): Promise<readonly (readonly (readonly TermEntry[])[])[]> {
  const values = new ValueBatch();
  for (const { id, root } of segments)
    for (const pattern of patterns)
      for (const number of blocksOf(root, pattern)) values.want({ segment: id, kind: 'block', number });
  await values.fetch(source);
  return segments.map(({ id, root }) =>
    patterns.map((pattern) => {
      const blocks = blocksOf(root, pattern).flatMap(
        (number) => values.at({ segment: id, kind: 'block', number }) ?? [],
      );
      return mostFrequent(
        blocks.flatMap((block) => matching(block, pattern)).map((entry) => placedEntry(entry, root.span)),
        most,
      );
    }),
  );
}

function matching(block: Uint8Array, pattern: Pattern): TermEntry[] {
  if (pattern.kind === 'term') {
    const entry = findTerm(block, pattern.term);
    return entry ? [entry] : [];
  }
  const entries: TermEntry[] = [];
  for (const entry of entriesFrom(block, pattern.from)) {
    if (entry.term >= pattern.to) break;
    entries.push(entry);
  }
  return entries;
}

function mostFrequent(entries: TermEntry[], most: number): TermEntry[] {
  return entries.length > most ? entries.sort((a, b) => b.count - a.count).slice(0, most) : entries;
}

/** The numbers of the blocks that a pattern may be in. */
export function blocksOf(root: SegmentRoot, pattern: Pattern): readonly number[] {
  if (pattern.kind === 'term' && isState(pattern.term) && !root.states.includes(pattern.term)) return [];
  const [from, to] = pattern.kind === 'term' ? [pattern.term, undefined] : [pattern.from, pattern.to];
  const first = lastNotAfter(root.blocks, from);
  const numbers = first >= 0 ? [first] : [];
  if (to === undefined) return numbers;
  for (let number = Math.max(0, first + 1); number < root.blocks.length; number++) {
    if ((root.blocks[number] ?? '') >= to) break;
    numbers.push(number);
  }
  return numbers;
}

function lastNotAfter(starts: readonly string[], term: string): number {
  let low = -1;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? '') <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Values wanted by several, got in one hop, each once. */
export class ValueBatch {
  private readonly found = new Map<string, ValueKey | Uint8Array | undefined>();

  want(key: ValueKey): void {
    const name = nameOf(key);
    if (!this.found.has(name)) this.found.set(name, key);
  }

  /** Wants the chunks that a stretch of a long row lies in. */
  wantPlace(segment: number, kind: 'postings' | 'positions', place: Place): void {
    for (const number of chunksOf(place)) this.want({ segment, kind, number });
  }

  async fetch(source: Pick<TermSource, 'get'>): Promise<void> {
    const wanted = [...this.found].flatMap(([name, key]) =>
      key && !(key instanceof Uint8Array) ? [{ name, key }] : [],
    );
    if (wanted.length === 0) return;
    const values = await source.get(wanted.map(({ key }) => key));
    wanted.forEach(({ name }, i) => this.found.set(name, values[i]));
  }

  at(key: ValueKey): Uint8Array | undefined {
    const value = this.found.get(nameOf(key));
    return value instanceof Uint8Array ? value : undefined;
  }

  /** A stretch of a long row; undefined if a chunk is missing. */
  place(segment: number, kind: 'postings' | 'positions', { at, length }: Place): Uint8Array | undefined {
    const numbers = chunksOf({ at, length });
    const [first = 0] = numbers;
    const start = at - first * CHUNK_BYTES;
    const parts = numbers.flatMap((number, i) => {
      const chunk = this.at({ segment, kind, number });
      /* Only what is wanted of each chunk is copied. */
      const from = i === 0 ? start : 0;
      return chunk ? [chunk.subarray(from, start + length - i * CHUNK_BYTES)] : [];
    });
    return parts.length < numbers.length ? undefined : joinBytes(parts);
  }
}

function chunksOf({ at, length }: Place): readonly number[] {
  const first = Math.floor(at / CHUNK_BYTES);
  const last = Math.floor((at + Math.max(1, length) - 1) / CHUNK_BYTES);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function nameOf({ segment, kind, number }: ValueKey): string {
  return `${segment} ${kind} ${number}`;
}
