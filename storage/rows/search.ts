/* The rows of the index's tables; its values are bytes, each under a key of their own. */
import type { MergeState } from '../../core/search/merge-segments.ts';
import type { SegmentRoot, SegmentValue } from '../../core/search/segment.ts';

/**
 * Where the index of the library stands. Everything about the index is computed from clips, bodies and
 * highlights, and can be thrown away.
 */
export interface IndexState {
  readonly id: 'state';
  /** Of the bytes and of what is filed; an index of another version is made anew. */
  readonly version: number;
  /** The number that the next document gets. Numbers only rise. */
  readonly next: number;
  readonly nextSegment: number;
  /** Rises with every change of the index: who has read it knows whether to read it again. */
  readonly changes: number;
  /** Rises when frozen segments come or go. */
  readonly layout: number;
  /** While the index is made anew: clips with ids up to this one are filed. Absent when all are. */
  readonly filedUpTo?: string;
  /** The merge under way, by the number of the segment that will be. */
  readonly merging?: number;
}

/** The clip of a document, and the key of its body as it was filed: both are then read at once. */
export interface FiledClip {
  readonly clip: string;
  /** Empty where the clip has none. */
  readonly body: string;
  /** Whether it has highlights: most have none, and need not be asked for them. */
  readonly isMarked: boolean;
}

/** A clip saved a short while ago: a segment of one document, kept whole in one row. */
export interface FreshRow extends FiledClip {
  /** The document's number. */
  readonly number: number;
  readonly root: SegmentRoot;
  readonly values: readonly SegmentValue[];
}

/** A frozen segment; its values lie apart. */
export interface SegmentRow {
  readonly id: number;
  /** The number of its first document. */
  readonly first: number;
  readonly root: SegmentRoot;
}

/**
 * A row of the deletions that is of no segment, so that the table is never empty. Chromium's LevelDB reads on from an
 * empty table to the next thing that lives, through all that merges have thrown away behind it: a third of a second in a
 * library of 100,000 clips, at each first search.
 */
export const NO_DELETIONS: DeletionRow = { segment: 0, bitmap: new Uint8Array() };

/** Which documents of a frozen segment are no more. */
export interface DeletionRow {
  readonly segment: number;
  readonly bitmap: Uint8Array;
}

/** A merge under way, as far as it is written; its values are not seen before it is done. */
export interface MergeRow {
  /** The segment that will be. */
  readonly segment: number;
  readonly inputs: readonly number[];
  readonly state?: MergeState;
}
