import type { Body } from '../../core/clip.ts';
import type { Draft } from '../../core/draft.ts';
import type { Gone } from '../../core/export/library-file.ts';
import type { Problem } from '../../core/import/incoming.ts';
import type { Kept } from '../../core/kept.ts';
import type { NameDecision } from '../../core/names/decision.ts';
import type { OwnWords } from '../../core/own-words.ts';
import type { Attached, Picture, Tombstone, Version } from './library.ts';

/** How what comes in meets what is there. */
export type TransferKind =
  | 'import' // another product's: ours stays, theirs is added
  | 'merge' // a copy of ours: the newer edit of each field
  | 'replace'; // a copy of ours, and nothing else remains

/**
 * Where it stands. A browser that was killed finds `reading` and throws it away, finds `writing` and goes on,
 * finds `undoing` and goes on with that.
 */
export type TransferState = 'reading' | 'ready' | 'writing' | 'done' | 'undoing';

/** What will change, as far as can be said before. */
export interface TransferCounts {
  readonly added: number;
  readonly changed: number;
  /** There already, and nothing new about them. */
  readonly same: number;
  /** In a replacement: clips that are here and not in the file. */
  readonly removed: number;
  /** Deleted here since, and left so. */
  readonly gone: number;
  readonly highlights: number;
}

export const NO_CHANGES: TransferCounts = {
  added: 0,
  changed: 0,
  same: 0,
  removed: 0,
  gone: 0,
  highlights: 0,
};

/** Something that was brought in, or is about to be. */
export interface Transfer {
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  /** The product it comes from. */
  readonly from: string;
  readonly kind: TransferKind;
  readonly state: TransferState;
  /** ISO 8601. */
  readonly made: string;
  readonly counts: TransferCounts;
  /** How many there were; the first of them are kept with it. */
  readonly problemCount: number;
  readonly problems: readonly Problem[];
  /** The person's own words that came with it, until they are brought in: the browser keeps them elsewhere. */
  readonly words?: OwnWords;
  /** How they were here before, and how it left them. */
  readonly wordsMet?: { readonly before: OwnWords; readonly after: OwnWords };
}

/** What waits to be written. */
export type StagedItem =
  | { readonly kind: 'clip'; readonly kept: Kept }
  /* Pictures and versions find their clip by any of its keys; one that comes before it waits once for its turn. */
  | { readonly kind: 'picture'; readonly picture: Picture; readonly waited?: true }
  | { readonly kind: 'version'; readonly version: Version; readonly text: Body; readonly waited?: true }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'draft'; readonly draft: Draft }
  | ({ readonly kind: 'tombstone' } & Gone)
  | { readonly kind: 'name'; readonly decision: NameDecision }
  /** In a replacement: a decision about names that is here and not in the file. */
  | { readonly kind: 'forget'; readonly id: string };

export interface Staged {
  readonly at?: number;
  readonly transfer: string;
  readonly item: StagedItem;
}

/** How something was before a transfer, and how it was left. */
export type UndoRow = UndoClip | UndoName | UndoLoose;

/** Of what belongs to no clip: a draft, or the grave of what was deleted in the other copy. */
export type UndoLoose = { readonly at?: number; readonly transfer: string } & (
  | { readonly draft: string; readonly rowBefore: Draft | undefined; readonly rowAfter: Draft }
  | { readonly grave: string; readonly rowBefore: Tombstone | undefined; readonly rowAfter: Tombstone }
);

export interface UndoName {
  readonly at?: number;
  readonly transfer: string;
  /** The id of a decision about names. */
  readonly decision: string;
  readonly nameBefore: NameDecision | undefined;
  /** Undefined where none was left. */
  readonly nameAfter: NameDecision | undefined;
}

export interface UndoClip {
  readonly at?: number;
  readonly transfer: string;
  readonly clip: string;
  /** Undefined where there was none. */
  readonly before: Kept | undefined;
  /** What tells whether it was changed since; empty where none was left. */
  readonly after: string;
  /** The row says only what became of what is attached to the clip. */
  readonly attachedOnly?: true;
  /** Attached by the transfer: a picture's address, or the hash of a version's text. */
  readonly added?: { readonly picture?: string; readonly version?: string };
  /** Attached before, and gone with the transfer. */
  readonly gone?: Attached;
}
