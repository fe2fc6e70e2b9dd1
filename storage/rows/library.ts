/* The rows of the tables that are not core's own records. */
import type { Body } from '../../core/clip.ts';

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
