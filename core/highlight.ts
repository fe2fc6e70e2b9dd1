/** Words as they stand in a text, with what stands around them (W3C Web Annotation, section 4.2.4). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where words begin and end, in UTF-16 units of the folded text (W3C Web Annotation, section 4.2.5). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Two ways to find the same words again; the position is a hint, the quote is the truth. */
export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position?: TextPositionSelector;
  readonly twins?: Twins;
  /** What stands farther away on both sides (see core/quote/take-bearings.ts). */
  readonly landmarks?: readonly Landmark[];
}

/** A few folded letters, and how far from the beginning of the quote they stood. */
export interface Landmark {
  readonly at: number;
  readonly letters: string;
}

/** How often the same words stood before and after on the page when they were marked. */
export interface Twins {
  readonly before: number;
  readonly after: number;
  /** How many of them stood between the same few letters as well, as in a menu that is there twice. */
  readonly alike: number;
  /** How many of those came before. */
  readonly alikeBefore?: number;
  /** How the surroundings of each of the others differed, four numbers each (see core/quote/tell-twins.ts). */
  readonly others?: readonly number[];
}

/** The four marks; a person may give them other meanings. */
export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof COLOURS)[number];

/** Chosen words of an article with a colour and perhaps a note. */
export interface Highlight {
  /** Random, so that two libraries never give it twice. */
  readonly id: string;
  /** The clip it belongs to. */
  readonly clip: string;
  readonly selectors: Selectors;
  readonly colour: Colour;
  readonly note: string;
  /** When its note was last written on; unknown where it never was since the highlight was made. */
  readonly noted?: string;
  /** ISO 8601. */
  readonly created: string;
  readonly changed: string;
}
