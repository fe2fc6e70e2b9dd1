import type { Credit } from '../../core/credit.ts';
import type { NameDecision } from '../../core/names/decision.ts';
import type { NameKind } from '../../core/names/reason.ts';

/** What was done with names, for a sentence that says so. */
export type Deed =
  | { readonly kind: 'merge' | 'never'; readonly one: string; readonly other: string }
  | { readonly kind: 'split'; readonly name: string; readonly spelling: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'respell'; readonly from: string; readonly to: string; readonly clips: number };

/** What some clips are to spell otherwise, to tell namesakes apart: all spellings of the name that they have. */
export interface Respelling {
  readonly kind: NameKind;
  /** The first is the one that a sentence says. */
  readonly spellings: readonly { readonly from: string; readonly to: string }[];
  readonly clips: readonly string[];
}

/** Clips in which one spelling was changed. */
export interface Respelled {
  readonly kind: NameKind;
  readonly from: string;
  readonly to: string;
  readonly clips: readonly string[];
  /** The credits that each clip had under either spelling; not remembered of what was done long ago. */
  readonly was?: Readonly<Record<string, readonly Credit[]>>;
}

/** One deed, with all that takes it back. */
export interface DeedRow {
  readonly at?: number;
  /** ISO 8601. */
  readonly made: string;
  readonly deed: Deed;
  readonly after: readonly NameDecision[];
  /** What stood under the same ids; what was not there is missing. */
  readonly before: readonly NameDecision[];
  /** In the order in which it was done; one alone, where it was done long ago. */
  readonly respelled?: readonly Respelled[] | Respelled;
}
