import { chineseReadings, soundsChinese } from './chinese-name.ts';
import { soundsAlike } from './consonants.ts';
import { isRomaji, japaneseKey } from './japanese-name.ts';
import { koreanReadings, soundsKorean } from './korean-name.ts';
import { isLatinName, personWords, piecesOf, type PersonWords } from './person-words.ts';
import type { NameReason } from './reason.ts';
import { shorterForm } from './shorter-form.ts';
import { isSlip } from './slip.ts';
import { foldTransliteration, latinOf } from './transliteration.ts';
import { surnamesSpelled } from './korean-surnames.ts';

/** Why two spellings may be one person; nothing if they are two. */
export function personReasons(one: string, other: string): readonly NameReason[] {
  const a = personWords(one);
  const b = personWords(other);
  if (a.words.length === 0 || b.words.length === 0) return [];
  if (a.generation !== b.generation || a.distinction !== b.distinction) return [];
  const nickname: NameReason[] = a.nickname === b.nickname ? [] : ['nickname'];
  const found = letterReasons(a, b) ?? soundReasons(a, b) ?? spellingReasons(a, b);
  return found ? [...nickname, ...found] : [];
}

/** The same letters, in the same order or with the family name on the other side. */
function letterReasons(a: PersonWords, b: PersonWords): NameReason[] | undefined {
  const wordsA = piecesOf(a);
  const wordsB = piecesOf(b);
  const joined = wordsA.join('');
  if (joined === wordsB.join('')) return ['same-letters'];
  const turned = [...turns(wordsB), ...turns(b.words.map((word) => word.letters))];
  return turned.includes(joined) || [...turns(wordsA)].includes(wordsB.join('')) ? ['word-order'] : undefined;
}

function* turns(words: readonly string[]): Generator<string> {
  for (let i = 1; i < words.length; i++) yield [...words.slice(i), ...words.slice(0, i)].join('');
}

/* Brad Pitt has five; with fewer, names of different people fall together. */
const FEWEST_BONES = 5;

function soundReasons(a: PersonWords, b: PersonWords): NameReason[] | undefined {
  /* Two names in Hangul are their own sound: 박보영 is not 박부영. */
  if (!isLatinName(a) && !isLatinName(b)) return hangulFamily(a, b);
  const koreanA = koreanReadings(a);
  const koreanB = koreanReadings(b);
  if (soundsKorean(koreanA, koreanB)) return ['sound-korean'];
  const japanese = japaneseKey(a);
  if (japanese && japanese === japaneseKey(b)) return ['sound-japanese'];
  if (soundsChinese(chineseReadings(a), chineseReadings(b))) return ['sound-chinese'];
  const [wordsA, wordsB] = [piecesOf(a), piecesOf(b)];
  if (wordsA.length > 1 && soundsAlike(wordsA, wordsB, FEWEST_BONES)) return ['transliteration'];
  return undefined;
}

/** 류승완 and 유승완: the South may leave the first ㄹ out. */
function hangulFamily(a: PersonWords, b: PersonWords): NameReason[] | undefined {
  return soundsKorean(koreanReadings(a), koreanReadings(b)) ? ['sound-korean'] : undefined;
}

function spellingReasons(a: PersonWords, b: PersonWords): NameReason[] | undefined {
  if (isEastAsian(a) && isEastAsian(b)) return undefined;
  const wordsA = a.words.map((word) => latinOf(word.letters));
  const wordsB = b.words.map((word) => latinOf(word.letters));
  if (wordsA.length === wordsB.length)
    for (const turned of [
      wordsB,
      [...wordsB.slice(1), ...wordsB.slice(0, 1)],
      [...wordsB.slice(-1), ...wordsB.slice(0, -1)],
    ]) {
      const reasons = sameLength(wordsA, turned);
      if (reasons) return turned === wordsB ? reasons : [...reasons, 'word-order'];
    }
  return shorterForm(a, b) ? ['shorter-form'] : undefined;
}

/** Word by word: at most one word may differ by a slip, all others by a custom of transliteration. */
function sameLength(a: readonly string[], b: readonly string[]): NameReason[] | undefined {
  const folded = a.map((word, i) => foldTransliteration(word) === foldTransliteration(b[i] ?? ''));
  const different = folded.flatMap((same, i) => (same ? [] : [i]));
  if (different.length === 0) return [isDoubledOnce(a, b) ? 'slip' : 'transliteration'];
  const [place = -1] = different;
  if (different.length !== 1 || a.length < 2) return undefined;
  const [wordA = '', wordB = ''] = [a[place], b[place]];
  const kind = place === a.length - 1 ? 'family' : 'given';
  return isSlip(wordA, wordB, kind) || misspeltSurname(wordA, wordB) ? ['slip'] : undefined;
}

/** Castelan and Castellan: a letter doubled in one word, and nothing else, is no custom of writing it in other letters. */
function isDoubledOnce(a: readonly string[], b: readonly string[]): boolean {
  const [place, ...others] = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  if (place === undefined || others.length > 0) return false;
  const [one = '', other = ''] = [a[place], b[place]];
  const once = (word: string) => word.replace(/(.)\1+/gu, '$1');
  return Math.abs(one.length - other.length) === 1 && once(one) === once(other);
}

/** A Korean family name mistyped into none: `Boog` beside `Bong`. Two real ones are two families. */
function misspeltSurname(a: string, b: string): boolean {
  if (a.length < 4 || a.length !== b.length || a[0] !== b[0]) return false;
  if (surnamesSpelled(a).length > 0 === surnamesSpelled(b).length > 0) return false;
  return Array.from(a).filter((letter, i) => letter !== b[i]).length === 1;
}

/** In names made of few short syllables every letter tells people apart: no slip is forgiven. */
function isEastAsian(name: PersonWords): boolean {
  return (
    koreanReadings(name).length > 0 ||
    chineseReadings(name).length > 0 ||
    isRomaji(name.words.map((word) => word.letters))
  );
}
