/* The rows of the tables that are not core's own records. */
import type { Body } from '../core/clip.ts';
import type { MergeState } from '../core/search/merge-segments.ts';
import type { SegmentRoot, SegmentValue } from '../core/search/segment.ts';

/** A small picture of a clip, kept so that lists show it without asking the network. */
export interface Thumbnail {
  readonly clip: string;
  /** `data:image/jpeg;base64,…` */
  readonly picture: string;
}

/** A picture of an article, kept so that the clip is whole without the network. */
export interface Picture {
  readonly clip: string;
  /** Where the page has it. */
  readonly address: string;
  readonly data: Blob;
  /** When it was fetched, ISO 8601. */
  readonly kept: string;
}

/** The page as it read another time than when it was clipped; its text lies in `bodies`. */
export interface Version {
  readonly clip: string;
  /** The hash of its text. */
  readonly body: string;
  /** When it was read, ISO 8601. */
  readonly read: string;
}

/** What is attached to a clip and can be handed on; the place of reading is this browser's alone. */
export interface Attached {
  readonly pictures: readonly Picture[];
  readonly versions: readonly (Version & { readonly text: Body })[];
}

/** How far a clip was read in this browser. */
export interface ReadingPlace {
  readonly clip: string;
  /** The paragraph at the upper edge, counted from 0. */
  readonly paragraph: number;
  /** How much of the text lies before the lower edge, 0 to 1. */
  readonly share: number;
  /** ISO 8601. */
  readonly changed: string;
}

/** What remains of a clip that was deleted for good: enough to delete it in another copy too. */
export interface Tombstone {
  readonly id: string;
  /** ISO 8601. */
  readonly gone: string;
}

/** The boxes whose entries are completed from what the library holds. */
export type Vocabulary = 'film' | 'director' | 'actor' | 'tag';

/** A name or tag in use. Computed from the clips. */
export interface Term {
  /** `actor:park yoo rim` */
  readonly id: string;
  readonly kind: Vocabulary;
  /** As last written. */
  readonly spelling: string;
  readonly uses: number;
  /** When it was last given to a clip, ISO 8601. */
  readonly last: string;
  /** `actor:park yoo rim`, `actor:yoo rim`, `actor:rim`: typing any of its words finds it. */
  readonly starts: readonly string[];
}

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
}

/** A clip saved a short while ago: a segment of one document, kept whole in one row. */
export interface FreshRow {
  /** The document's number. */
  readonly number: number;
  readonly clip: string;
  /** The key of its body; rows of before it was kept here have none. */
  readonly body?: string;
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
