/** What kind of thing a name names. */
export type NameKind = 'person' | 'film';
export const KINDS_OF_NAME: readonly NameKind[] = ['person', 'film'];

/**
 * Why two spellings may be one name. A proposal shows them; the words for them belong to the screen.
 * - `same-letters`: only case, width, accents, spaces, hyphens, dots or punctuation differ
 * - `word-order`: the family name stands on the other side
 * - `character-form`: simplified, traditional or old form of the same characters
 * - `sound-korean`, `sound-japanese`, `sound-chinese`: romanisations of one sound
 * - `transliteration`: two customs of writing a name from another alphabet
 * - `nickname`: a name in quotation marks is left out
 * - `shorter-form`: a middle, first or last word is left out
 * - `slip`: one letter of a word is missing, doubled, swapped or mistaken
 * - `article`, `year`, `number`, `subtitle`, `short-title`, `other-script`, `initials`, `digit-as-letters`:
 *   the same, of a film's title
 */
export type NameReason =
  | 'same-letters'
  | 'word-order'
  | 'character-form'
  | 'sound-korean'
  | 'sound-japanese'
  | 'sound-chinese'
  | 'transliteration'
  | 'nickname'
  | 'shorter-form'
  | 'slip'
  | 'article'
  | 'year'
  | 'number'
  | 'subtitle'
  | 'short-title'
  | 'other-script'
  | 'initials'
  | 'digit-as-letters';
