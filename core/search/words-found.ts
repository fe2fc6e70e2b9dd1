import { isQueryWord, type QueryWords } from './query-words.ts';
import { JOINERS, SEPARATORS } from './runs.ts';
import { tokenise, type Token } from './tokens.ts';

/* Where what a word is called is not what is written: beyond ASCII and whole syllables of Hangul, joined words, numbers
   with their signs. */
const NOT_AS_WRITTEN = String.raw`[^\x00-\x7f가-힣${SEPARATORS}]|[a-z0-9][${JOINERS}][a-z0-9]|[0-9][.,][0-9]`;
const ASCII_WORD = /^[a-z0-9]+$/;
const SYLLABLES = /^[가-힣]+$/;

/** Stretches nearer than this are read as one, in UTF-16 units; after so long a one as much again is read unasked. */
const NEAR = 32;
const LONG = 256;

/** A word found, by its term, and where it stands. */
export type FoundWord = Pick<Token, 'term' | 'start' | 'end'>;

/**
 * The words of a query in a text, as `tokenise` tells them. Of most texts only the stretches in which one may stand are
 * read word by word: of a plain English text, for words that it seldom has, that is five times quicker than all of it.
 */
export function wordsFound(text: string, words: QueryWords): readonly FoundWord[] {
  const found: FoundWord[] = [];
  for (const [from, to] of stretchesOf(text, placesOf(words)))
    for (const { term, start, end } of tokenise(text.slice(from, to)))
      if (isQueryWord(term, words)) found.push({ term, start: start + from, end: end + from });
  return found;
}

/** The stretches of a text in which a word may stand: all of it without an expression that says where. */
function stretchesOf(text: string, places: RegExp | undefined): readonly (readonly [number, number])[] {
  if (!places) return [[0, text.length]];
  const stretches: (readonly [number, number])[] = [];
  let [from, to] = [0, 0];
  places.lastIndex = 0;
  for (let match = places.exec(text); match; match = places.exec(text)) {
    /* No word reaches over a space. */
    const start = text.lastIndexOf(' ', match.index) + 1;
    if (start > to + NEAR) {
      stretches.push([from, to]);
      from = start;
    }
    to = spaceFrom(text, places.lastIndex);
    if (to - from > LONG) to = spaceFrom(text, to + LONG);
    places.lastIndex = to;
  }
  return [...stretches, [from, to]];
}

function spaceFrom(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}

/** Letters that all words of a query may have together for an expression to be made of them. */
const MOST_LETTERS = 2_000;

const known = new WeakMap<QueryWords, RegExp | undefined>();

/** What stands wherever one of the words may stand; undefined where there are too many words to say so. */
function placesOf(words: QueryWords): RegExp | undefined {
  if (!known.has(words)) known.set(words, makePlaces(words));
  return known.get(words);
}

function makePlaces(words: QueryWords): RegExp | undefined {
  const letters = [...words.terms, ...words.beginnings].reduce((sum, { length }) => sum + length, 0);
  if (letters > MOST_LETTERS) return undefined;
  const whole = [...words.terms].filter((term) => ASCII_WORD.test(term));
  const begun = words.beginnings.filter((start) => ASCII_WORD.test(start));
  const inAscii = [
    ...(whole.length > 0 ? [`(?:${whole.join('|')})(?![a-z0-9])`] : []),
    ...(begun.length > 0 ? [begun.join('|')] : []),
  ];
  const asWritten = [
    ...(inAscii.length > 0 ? [`(?<![a-z0-9])(?:${inAscii.join('|')})`] : []),
    /* Found by pairs, inside of words too. */
    ...[...words.terms, ...words.beginnings].filter((term) => SYLLABLES.test(term)),
  ];
  return new RegExp([...asWritten, NOT_AS_WRITTEN].join('|'), 'gi');
}
