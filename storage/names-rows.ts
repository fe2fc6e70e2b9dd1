import type { NameDecision } from '../core/names/decision.ts';
import type { NameKind } from '../core/names/reason.ts';

/** What was done with names, for a sentence that says so. */
export type Deed =
  | { readonly kind: 'merge' | 'never'; readonly one: string; readonly other: string }
  | { readonly kind: 'split'; readonly name: string; readonly spelling: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'respell'; readonly from: string; readonly to: string; readonly clips: number };

/** Clips whose spelling was changed to tell namesakes apart. */
export interface Respelled {
  readonly kind: NameKind;
  readonly from: string;
  readonly to: string;
  readonly clips: readonly string[];
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
  readonly respelled?: Respelled;
}
