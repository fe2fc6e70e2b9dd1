import type { SegmentRoot, ValueKind } from './segment.ts';

/** A segment as a search sees it: its root, its name in storage, and which of its documents are no more. */
export interface LiveSegment {
  readonly id: number;
  readonly root: SegmentRoot;
  /** All its values of norms, in order, as one; to be read once the source is `settled`. */
  readonly norms: Uint8Array;
  readonly deleted: Uint8Array | undefined;
}

/** The address of a value. */
export interface ValueKey {
  readonly segment: number;
  readonly kind: ValueKind;
  readonly number: number;
}

/** Where the index lies. Each call is one hop, so that a search costs few whatever it asks. */
export interface TermSource {
  /** All segments, by their first document. */
  segments(): Promise<readonly LiveSegment[]>;
  /** Resolves once all norms are there: they come while the dictionary is read. */
  settled(): Promise<unknown>;
  /** The values at these addresses, in their order; what a merge took away meanwhile is undefined. */
  get(keys: readonly ValueKey[]): Promise<readonly (Uint8Array | undefined)[]>;
}
