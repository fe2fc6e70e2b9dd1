import { soundsAlike } from './consonants.ts';
import { filmTitle, joinWords, type FilmTitle } from './film-title.ts';
import { isHangul } from './hangul.ts';
import type { NameReason } from './reason.ts';
import { romanise } from './romanise.ts';
import { isSlip } from './slip.ts';
import { subtitleReasons } from './subtitle.ts';
import { halvesOf } from './title-scripts.ts';

/** Why two titles may be one film; nothing if they are two. Sequels, seasons and namesakes are two. */
export function filmReasons(one: string, other: string): readonly NameReason[] {
  const a = filmTitle(one);
  const b = filmTitle(other);
  if (a.words.length === 0 || b.words.length === 0)
    return a.bare === b.bare && a.bare ? ['same-letters'] : [];
  if (a.year && b.year && a.year !== b.year) return [];
  const found = titleReasons(a, b) ?? titleReasons(b, a) ?? [];
  return found.length > 0 && a.year !== b.year ? [...found, 'year'] : found;
}

function titleReasons(a: FilmTitle, b: FilmTitle): NameReason[] | undefined {
  const same = wholeTitle(a, b);
  if (same) return same;
  if (isInitials(a, b)) return ['initials'];
  const part = subtitleReasons(a, b) ?? scriptReasons(a, b);
  if (part) return part;
  if (a.numbers.join(' ') !== b.numbers.join(' ')) return undefined;
  if (soundsAlike(a.words.filter(isWord), b.words.filter(isWord), FEWEST_BONES)) return ['transliteration'];
  if (isCutShort(a.stem, b.stem)) return ['short-title'];
  return hasSlip(a.stem, b.stem) ? ['slip'] : undefined;
}

/* With four, a parasite is a forest. */
const FEWEST_BONES = 5;

function isWord(word: string): boolean {
  return !/^\d+$/.test(word);
}

function wholeTitle(a: FilmTitle, b: FilmTitle): NameReason[] | undefined {
  if (joinWords(a.words) === joinWords(b.words)) {
    if (a.rewritten !== b.rewritten) return ['number'];
    return /[a-z]\d[a-z]/i.test(a.bare) === /[a-z]\d[a-z]/i.test(b.bare)
      ? ['same-letters']
      : ['digit-as-letters'];
  }
  const stem = joinWords(a.stem);
  if (stem !== joinWords(b.stem)) return undefined;
  /* One short word tells nothing without its article: Hunt and The Hunt are two films. */
  return a.stem.length > 1 || stem.length > 6 ? ['article'] : undefined;
}

/** Dancing with the Stars, DWTS: four letters at least, since three fit too many titles. */
function isInitials(a: FilmTitle, b: FilmTitle): boolean {
  const letters = a.bare.replaceAll('.', '');
  if (!/^[A-Z]{4,}$/.test(letters) || b.words.length < 4) return false;
  const heads = (words: readonly string[]) => words.map((word) => word[0]).join('');
  return [heads(b.words), heads(b.stem)].includes(letters.toLowerCase());
}

/** A title in two scripts at once is each of its halves; a Hangul title is its Revised Romanization. */
function scriptReasons(a: FilmTitle, b: FilmTitle): NameReason[] | undefined {
  if (isHangul(a.bare) && romanise(a.bare, 'revised').replaceAll(' ', '') === joinWords(b.words))
    return ['other-script'];
  const halves = halvesOf(a.bare).map((half) => filmTitle(half));
  if (halves.length !== 2) return undefined;
  const whole = joinWords(b.words);
  return halves.some((half) => joinWords(half.words) === whole && half.words.length > 0)
    ? ['other-script']
    : undefined;
}

/* A long title is cut where a clause begins: How to … Before …; a name with "and" or a colon is a series. */
const CLAUSE = new Set(
  'before after when while who that which because for with without until if where from on at in to by under over'.split(
    ' ',
  ),
);

function isCutShort(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length > 3 && short.every((word, i) => word === long[i]) && CLAUSE.has(long[short.length] ?? '')
  );
}

/** One slip in one word of a title of three words or more. */
function hasSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  const different = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const [place = 0] = different;
  return different.length === 1 && isSlip(a[place] ?? '', b[place] ?? '', 'title');
}
