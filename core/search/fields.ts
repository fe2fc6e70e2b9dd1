/** The parts of a clip that words are found in. Text is first: most words are found there alone. */
export const FIELDS = ['text', 'title', 'credit', 'note', 'quote'] as const;
export type Field = (typeof FIELDS)[number];

/** How much a word counts in each field: a name in the headline says what an article is about. */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = {
  text: 1,
  title: 3,
  credit: 3,
  note: 2,
  quote: 1,
};

/** The weights by the field's place in FIELDS, for the loops that decode postings. */
export const WEIGHTS: Float32Array = Float32Array.from(FIELDS, (field) => FIELD_WEIGHTS[field]);

/** All fields at once. */
export const ANY_FIELD = (1 << FIELDS.length) - 1;

/** The bit of a field in a mask. */
export function bitOf(field: Field): number {
  return 1 << FIELDS.indexOf(field);
}

/*
 * Positions of one document are one row of numbers: each field has a range of its own, a million words
 * long, so that a phrase never runs from the title into the text.
 */
export const FIELD_SHIFT = 20;

/** The field's place in FIELDS, of a position. */
export function fieldAt(position: number): number {
  return position >>> FIELD_SHIFT;
}
