import { readChinese } from './chinese-syllables.ts';
import { hangulFor } from './korean-syllable.ts';
import type { PersonWords } from './person-words.ts';

const PARTICLES = new Set(
  'de del della der den di da do dos das du la le van von ten ter el al bin ibn mac mc st san'.split(' '),
);

/**
 * Whether one name is the other with a word left out: a middle name or initial (Samuel L. Jackson), the
 * first (a nickname put before, a first of three names) or the last (Tony Leung Chiu-wai). What is left
 * must still be two words, neither a particle, of more than three letters together that are not mere
 * syllables: Jung Woo and Jung Woo-sung are two actors.
 */
export function shorterForm(one: PersonWords, other: PersonWords): boolean {
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one];
  const few = significant(short);
  const many = significant(long);
  if (few.length !== 2 || many.length !== 3) return false;
  const [first = '', last = ''] = few;
  const [a = '', b = '', c = ''] = many;
  if (first.length < 2 || last.length < 3) return false;
  if (first === a && last === c) return !isSyllable(first) || !isSyllable(last);
  const rest = first === b && last === c ? a : first === a && last === b ? c : '';
  return rest.length > 2 && !isSyllable(first) && first.length > 2 && first.length + last.length > 8;
}

function significant(name: PersonWords): readonly string[] {
  return name.words.map((word) => word.letters).filter((word) => !PARTICLES.has(word));
}

function isSyllable(word: string): boolean {
  return (
    hangulFor(word) !== '' || readChinese(word).pinyin.length > 0 || readChinese(word).cantonese.length > 0
  );
}
