import type { Role } from '../credit.ts';

/** Where a suggestion was read, and the words that gave it away. */
export interface Evidence {
  /** `page`: the page states it about itself, in no sentence; the offsets are then all 0. */
  readonly where: 'title' | 'text' | 'page';
  readonly sentence: string;
  /** Offsets of the sentence in the title or the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Offsets, in the same string, from the first to the last of the words that gave it away. */
  readonly cueStart: number;
  readonly cueEnd: number;
  /** The rule that spoke, in words a person can read. */
  readonly rule: string;
}

export interface Suggestion {
  /** The fullest form in the article. */
  readonly name: string;
  /** Every full spelling met, `name` first. */
  readonly spellings: readonly string[];
  /** From 2 (barely) upwards; only the order within one field means anything. */
  readonly score: number;
  /** Safe to take without looking: "take all that are certain". */
  readonly certain: boolean;
  /** The strongest sentence first, at most three; never empty. */
  readonly evidence: readonly Evidence[];
}

export interface Suggestions {
  readonly films: readonly Suggestion[];
  readonly directors: readonly Suggestion[];
  readonly actors: readonly Suggestion[];
}

/** What is known besides the words, strongest first. All of it may be missing. */
export interface Hints {
  /** Names the library keeps already. */
  readonly known?: readonly KnownName[];
  /** What the page's structured data says it is about. */
  readonly stated?: {
    readonly films?: readonly string[];
    readonly directors?: readonly string[];
    readonly actors?: readonly string[];
  };
  /** `article:tag`, `rel=tag`, keywords: names without a role. */
  readonly keywords?: readonly string[];
  /** Words in italics, `<cite>` or another emphasis in the article's HTML. */
  readonly emphasised?: readonly string[];
  /** Who wrote the article, and for whom: never suggested. */
  readonly byline?: string;
  readonly outlet?: string;
}

export interface KnownName {
  readonly name: string;
  readonly spellings: readonly string[];
  readonly role: Role;
}

/** What suggestions are read from. */
export interface Source {
  readonly title: string;
  readonly text: string;
  /** BCP 47; told from the text when missing. */
  readonly language?: string | undefined;
  readonly hints?: Hints | undefined;
}
