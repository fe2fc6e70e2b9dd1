import { isDeleted, markDeleted } from './deletions.ts';
import { entriesFrom } from './dictionary.ts';
import type { TermEntry } from './term-entry.ts';
import { documentValues } from './document-values.ts';
import { placedEntry } from './impacts.ts';
import { ValueBatch } from './lookup.ts';
import { clippedAt, dayAt, lengthByteAt, LENGTHS, NO_NORM, type DocumentNorm } from './norms.ts';
import { endOfPositions } from './positions.ts';
import { PostingCursor } from './postings.ts';
import { PostingsWriter } from './postings-writer.ts';
import { SegmentWriter, type SegmentRoot, type SegmentValue, type WriterState } from './segment.ts';
import type { LiveSegment, TermSource } from './term-source.ts';

/** Where a merge stands: stored with its values in one transaction, it can go on after a crash. */
export interface MergeState {
  readonly after: string;
  readonly writer: WriterState;
}

/** A part of a merge: what to store now. The last one has the root. */
export interface MergeStep {
  readonly values: readonly SegmentValue[];
  readonly state: MergeState | undefined;
  readonly done: { readonly root: SegmentRoot; readonly deleted: Uint8Array | undefined } | undefined;
}

/** After so many blocks a merge stops to be stored, and others may have their turn. */
const BLOCKS_A_STEP = 8;

/**
 * Merges neighbouring segments, given in order, into one: deleted documents are left out, all others keep
 * their numbers. The bitmap of the new segment has the numbers that are no document any more; what is
 * deleted while a merge runs must be marked in it before it is swapped in.
 */
export async function* mergeSegments(
  source: TermSource,
  inputs: readonly LiveSegment[],
  state?: MergeState,
): AsyncGenerator<MergeStep, void> {
  const first = inputs[0]?.root.first ?? 0;
  const cursors = inputs.map(
    (segment) => new TermCursor(source, segment, segment.root.first - first, state?.after ?? ''),
  );
  for (const cursor of cursors) await cursor.fill();
  const writer = new SegmentWriter(spanOf(inputs), state?.writer);
  let values: SegmentValue[] = [];
  for (let term = leastTerm(cursors); term !== undefined; term = leastTerm(cursors)) {
    const having = cursors.filter((cursor) => cursor.term === term);
    writeTerm(writer, term, having);
    for (const cursor of having) if (!cursor.advance()) await cursor.fill();
    values.push(...writer.take());
    if (values.filter(({ kind }) => kind === 'block').length < BLOCKS_A_STEP) continue;
    const paused = writer.pause();
    yield { values: [...values, ...writer.take()], state: { after: term, writer: paused }, done: undefined };
    values = [];
  }
  const { root, deleted, norms } = mergedRoot(inputs, await documentValues(source, inputs, 'times'));
  const segment = writer.finish(root, norms);
  yield { values: [...values, ...segment.values], state: undefined, done: { root: segment.root, deleted } };
}

function leastTerm(cursors: readonly TermCursor[]): string | undefined {
  let least: string | undefined;
  for (const { term } of cursors)
    if (term !== undefined && (least === undefined || term < least)) least = term;
  return least;
}

/* Its room is used again by every term of a merge. */
const merged = new PostingsWriter();

function writeTerm(writer: SegmentWriter, term: string, cursors: readonly TermCursor[]): void {
  merged.begin();
  for (const cursor of cursors) cursor.copyTerm();
  if (merged.count === 0) return;
  writer.add(term, merged);
}

/** Goes through the terms of a segment block by block. */
class TermCursor {
  private readonly source: TermSource;
  private readonly segment: LiveSegment;
  private readonly shift: number;
  private readonly after: string;
  private block = 0;
  private entries: readonly TermEntry[] = [];
  private values = new ValueBatch();
  private at = 0;

  constructor(source: TermSource, segment: LiveSegment, shift: number, after: string) {
    this.source = source;
    this.segment = segment;
    this.shift = shift;
    this.after = after;
  }

  get term(): string | undefined {
    return this.entries[this.at]?.term;
  }

  /** Moves on; false if the next term must be filled first. */
  advance(): boolean {
    this.at++;
    return this.at < this.entries.length;
  }

  /** Gets the next block that has a term, with all its postings and positions. */
  async fill(): Promise<void> {
    this.entries = [];
    this.at = 0;
    const { id, root } = this.segment;
    while (this.entries.length === 0 && this.block < root.blocks.length) {
      const next = root.blocks[this.block + 1];
      const key = { segment: id, kind: 'block', number: this.block++ } as const;
      if (next !== undefined && next <= this.after) continue;
      const [bytes] = await this.source.get([key]);
      if (!bytes) throw new Error(`Block ${key.number} of segment ${id} should be there to be merged.`);
      this.entries = [...entriesFrom(bytes, this.after)]
        .filter(({ term }) => term !== this.after || term === '')
        .map((entry) => placedEntry(entry, root.span));
    }
    this.values = new ValueBatch();
    for (const { postings, positions } of this.entries) {
      if (!(postings instanceof Uint8Array)) this.values.wantPlace(id, 'postings', postings);
      if (positions) this.values.wantPlace(id, 'positions', positions);
    }
    await this.values.fetch(this.source);
  }

  /** Writes what the term has here, without the deleted and under the numbers of the merged segment. */
  copyTerm(): void {
    const entry = this.entries[this.at];
    if (!entry) return;
    const { id, deleted } = this.segment;
    const bytes =
      entry.postings instanceof Uint8Array
        ? entry.postings
        : this.values.place(id, 'postings', entry.postings);
    const places = entry.positions && this.values.place(id, 'positions', entry.positions);
    if (!bytes || (entry.positions && !places))
      throw new Error(`Postings of segment ${id} should be there to be merged.`);
    const from = new PostingCursor(bytes, entry.count);
    for (let at = 0, end = 0; from.next(); at = end) {
      /* A run begins with a whole byte. */
      if (from.startsRun) at = (at + 7) & ~7;
      if (places) end = endOfPositions(places, at);
      if (isDeleted(deleted, from.document)) continue;
      merged.add(from.document + this.shift, from.code).copy(bytes, from.rest, from.at);
      if (places) merged.places.copy(places, at, end);
    }
  }
}

/** How many documents the segments reach over together. */
function spanOf(inputs: readonly LiveSegment[]): number {
  const [first, last] = [inputs[0]?.root, inputs.at(-1)?.root];
  return first && last ? last.first + last.span - first.first : 0;
}

function mergedRoot(inputs: readonly LiveSegment[], times: readonly Uint8Array[]) {
  const first = inputs[0]?.root.first ?? 0;
  const span = spanOf(inputs);
  const norms: DocumentNorm[] = Array.from({ length: span }, () => NO_NORM);
  const alive = new Set<number>();
  let length = 0;
  for (const [input, { root, norms: bytes, deleted }] of inputs.entries()) {
    const clipped = times[input] ?? new Uint8Array();
    length += root.length;
    for (let place = 0; place < root.span; place++) {
      const byte = lengthByteAt(bytes, place);
      if (isDeleted(deleted, place)) {
        length -= LENGTHS[byte] ?? 0;
        continue;
      }
      norms[root.first - first + place] = {
        length: byte,
        day: dayAt(bytes, place),
        clipped: clippedAt(clipped, place),
      };
      alive.add(root.first - first + place);
    }
  }
  const gone = norms.flatMap((_, place) => (alive.has(place) ? [] : [place]));
  const deleted = gone.length > 0 ? markDeleted(undefined, span, gone) : undefined;
  return { root: { first, span, documents: alive.size, length: Math.max(0, length) }, deleted, norms };
}
