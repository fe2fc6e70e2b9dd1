/** A term of a segment, and where what is known about it lies. */
export interface TermEntry {
  readonly term: string;
  /** In how many documents it stands, the deleted among them. */
  readonly count: number;
  /** The postings themselves where they are few, else their place in the segment's row of postings. */
  readonly postings: Uint8Array | Place;
  /** Where its positions lie; facets have none. */
  readonly positions: Place | undefined;
  /** Where a byte for each document lies, of a term that most of them have (`placedEntry`). */
  readonly impacts?: Place;
}

/** A stretch of one of a segment's long rows of bytes, which are kept in chunks. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/* In the low bits of the number that says in how many documents a term stands. */
export const INLINE = 1;
export const POSITIONS = 2;
/** Lengths of what is shared and what follows, in half a byte each; longer ones follow this sign. */
export const LONG = 15;
