import type { Fields } from './clip.ts';
import type { Cut } from './cut.ts';

/** The boxes of the form that hold text still being typed, before it becomes an entry. */
export const ENTRY_BOXES = ['films', 'directors', 'actors', 'tags'] as const;
export type EntryBox = (typeof ENTRY_BOXES)[number];

/** Where the person was: which box, and what was selected in it (UTF-16 units). */
export interface Cursor {
  readonly box: string;
  readonly start: number;
  readonly end: number;
}

/** What has been typed about a page and is not yet part of a clip. */
export interface Draft {
  /** The key of the page's canonical address. */
  readonly id: string;
  readonly keys: readonly string[];
  readonly fields: Fields;
  /** Half-typed entries. */
  readonly typing: Readonly<Partial<Record<EntryBox, string>>>;
  /** The entries that the half-typed ones are corrections of, and stand in the place of. */
  readonly correcting?: Readonly<Partial<Record<EntryBox, string | undefined>>>;
  /** Whether the words selected on the page are to be kept as a quote. */
  readonly keepSelection: boolean;
  /** Suggestions the person said no to: `actor:oh se a`. */
  readonly refused?: readonly string[];
  /** The article's words, where the person cut them otherwise than the page gave them. */
  readonly cut?: Cut | undefined;
  readonly cursor?: Cursor;
  /** ISO 8601. */
  readonly changed: string;
}
