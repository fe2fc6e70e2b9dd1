import { foldHan } from './han-variants.ts';

/* Letters that Unicode does not decompose, as their readers would type them without the letter. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};
/* Of these nothing is folded but their case. */
// oxlint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII_ONLY = /^[\x00-\x7f]*$/;
const PLAIN_LETTERS = /[øłđðþßæœıħ]/g;

/** Case, width and marks folded away; punctuation and spaces stay. Hangul is composed again. */
export function foldLetters(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  /* Marks of Latin, Greek and Cyrillic only: the voicing marks of kana tell ba from ha. */
  const bare = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
    .normalize('NFC');
  return foldHan(bare.replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter));
}

/**
 * A name as search compares it: case, width, accents, character forms, punctuation and spaces do not
 * count. `Kore-eda`, `Koreeda` and `KORE EDA` fold to one.
 */
export function foldName(name: string): string {
  return squash(foldLetters(name.replaceAll('&', ' and ')));
}

/** Letters and digits only. */
export function squash(text: string): string {
  if (ASCII_ONLY.test(text)) return text.replaceAll(/[^A-Za-z0-9]+/g, '');
  return text.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Whether every letter of the text is Latin. */
export function isLatin(text: string): boolean {
  return !/(?!\p{Script=Latin})\p{L}/u.test(text);
}

/** No name of a person or a film is longer; what is, is only ever the same as itself. */
const LONGEST_NAME = 250;

/** Whether a text is too long to be a name, and to be taken apart as one. */
export function isTooLong(name: string): boolean {
  return name.length > LONGEST_NAME;
}
