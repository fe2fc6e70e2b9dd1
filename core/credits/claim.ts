import type { Reading } from './reading.ts';

/** What a name can be said to be. `character` and `other` speak against a suggestion. */
export type ClaimRole = 'film' | 'director' | 'actor' | 'character' | 'other' | 'not-film';

/** A stretch of the page that may be a person's name or a title. */
export interface Mention {
  readonly kind: 'person' | 'title';
  /** As written, without quotation marks and possessive endings. */
  readonly name: string;
  /** Equal for two mentions of one thing: the folded full name. */
  readonly key: string;
  /** Offsets in `Reading.page`; quotation marks are outside. */
  readonly start: number;
  readonly end: number;
  /** In which marks it stands; a plain run of capitals has none. */
  readonly mark?: string | undefined;
  /** A surname or given name standing for a full name. */
  readonly short?: boolean | undefined;
  /** Words in small letters, taken for a title because they are repeated. */
  readonly repeated?: boolean | undefined;
  /** First of its sentence, where any word has a capital. */
  readonly opens?: boolean | undefined;
  /** After "in", "at" or their like, as places are. */
  readonly placed?: boolean | undefined;
  /** The next member of a list such as "A, B and C". */
  next?: Mention | undefined;
  previous?: Mention | undefined;
}

/** One rule's opinion of one mention. */
export interface Claim {
  readonly role: ClaimRole;
  readonly mention: Mention;
  /** 1 a hint, 2 enough alone, 3 and more sure. */
  readonly weight: number;
  /** Passed on through a list, not said of the mention itself. */
  readonly listed?: boolean | undefined;
  readonly cueStart: number;
  readonly cueEnd: number;
  readonly rule: string;
  /** Enough to be certain of a full name. */
  readonly sure?: boolean | undefined;
}

/**
 * Words around a mention that tell its role. `before` ends where the mention starts, `after` begins
 * where it ends; both must match when both are given. Write neither `^` nor `$`: the place is fixed,
 * which makes a rule cost the same wherever it fails.
 */
export interface Cue {
  readonly rule: string;
  readonly role: ClaimRole;
  readonly weight: number;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Holds for the whole list the mention stands in: forwards from `before`, backwards from `after`. */
  readonly list?: boolean;
  /** Languages it is right in; all when missing. */
  readonly languages?: readonly string[];
  /** A lone word is not enough for this one. */
  readonly fullOnly?: boolean;
  /** An article about the screen needs nothing more to be certain of a full name it is said of. */
  readonly sure?: boolean;
}

/** A rule that needs more than words around a mention. */
export type Rule = (reading: Reading, mentions: readonly Mention[]) => Claim[];
