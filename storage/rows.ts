/* The rows of the tables that are not core's own records. */

/** A small picture of a clip, kept so that lists show it without asking the network. */
export interface Thumbnail {
  readonly clip: string;
  /** `data:image/jpeg;base64,…` */
  readonly picture: string;
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
 * What a clip is found by, in two rows: the article's text, which never changes, and what the person may
 * change at every key. Computed from clips and bodies.
 */
export interface SearchEntry {
  readonly id: string;
  readonly clip: string;
  /** Each word once, folded. */
  readonly words: readonly string[];
}
