import { CODAS, isHangul, takeApart } from './hangul.ts';

/*
 * Seoul and Tokyo write foreign names by ear (외래어 표기법 1986; 外来語の表記 1991): vowels come and go, but
 * consonants stay in their order. So 리들리 스콧, リドリー・スコット and Ridley Scott have the same bones, LTL SKT:
 * one letter for all consonants that these scripts do not tell apart, vowels only where a word begins.
 */
const HANGUL_ONSETS = 'KKNTTLMPPSS-CCCKTPH';
/* A coda is heard unreleased; ㅅ stands for t at a word's end (스콧). */
const HANGUL_CODAS: Readonly<Record<string, string>> = {
  ㄱ: 'K',
  ㄴ: 'N',
  ㄷ: 'T',
  ㄹ: 'L',
  ㅁ: 'm',
  ㅂ: 'P',
  ㅅ: 'T',
  ㅇ: 'N',
};

const KANA: ReadonlyMap<string, string> = new Map(
  'アイウエオァィゥェォー・:- カキクケコガギグゲゴ:K サスセソザズゼゾシ:S ジチヂ:C タテトダデドッ:T ツヅ:S ナニヌネノン:N ハヒヘホ:H フバビブベボパピプペポヴ:P マミムメモ:M ラリルレロ:L ヤユヨャュョワヮ:-'
    .split(' ')
    .flatMap((entry) => {
      const [signs = '', bone = ''] = entry.split(':');
      return Array.from(signs, (sign) => [sign, bone === '-' ? '' : bone] as const);
    }),
);

/* What Latin letters sound like, longest first; two letters where either is heard. */
const LATIN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[st]ion/, ['SN']],
  [/^sch/, ['S', 'SK']],
  [/^(?:tch|cz|tsch)/, ['C']],
  [/^ch/, ['C', 'K', 'S']],
  [/^sh/, ['S']],
  [/^th/, ['T', 'S']],
  [/^ph/, ['P']],
  [/^wh/, ['']],
  [/^(?:kn|gn)(?=[aeiou])/, ['N', 'KN']],
  [/^(?:ck|q|k)/, ['K']],
  [/^ght/, ['T']],
  [/^gh/, ['', 'K']],
  [/^ng(?![aeiou])/, ['N']],
  [/^c(?=[eiy])/, ['S']],
  [/^c/, ['K']],
  [/^g(?=[eiy])/, ['C', 'K']],
  [/^g/, ['K']],
  [/^j/, ['C', 'H']],
  [/^x/, ['KS']],
  [/^[td]/, ['T']],
  [/^[pbfv]/, ['P']],
  [/^(?:z|s(?=e$))/, ['S', 'C']],
  [/^s/, ['S']],
  [/^m(?=[pbfv])/, ['N']],
  [/^m/, ['M']],
  [/^n/, ['N']],
  [/^l/, ['L']],
  [/^r(?=[aeiouy])/, ['L']],
  [/^r/, ['', 'L']],
];

/** No word has more ways to be heard than this; what goes beyond is left out. */
const MOST_WAYS = 8;

/** The bones of a word, in every way it may be heard; none if the script is another. */
export function bonesOf(word: string): readonly string[] {
  if (isHangul(word)) return [tidy(hangulBones(word))];
  if (/^[\u30a1-\u30ff]+$/.test(word)) return [tidy(kanaBones(word))];
  return /^[a-z]+$/.test(word) ? latinBones(word) : [];
}

/**
 * Whether words of a Latin name may be those of a Hangul or katakana one, word for word. Short bones fit
 * too many names: together they must have as many letters as `fewest`.
 */
export function soundsAlike(one: readonly string[], other: readonly string[], fewest: number): boolean {
  if (one.length !== other.length || isForeign(one) === isForeign(other)) return false;
  const bones = one.map((word, i) => common(bonesOf(word), bonesOf(other[i] ?? '')));
  return bones.every((bone) => bone !== undefined) && bones.join('').length >= fewest;
}

function isForeign(words: readonly string[]): boolean {
  return words.every((word) => !/[a-z]/.test(word));
}

function common(one: readonly string[], other: readonly string[]): string | undefined {
  return one.find((bone) => other.includes(bone));
}

function hangulBones(word: string): string {
  return Array.from(word, (syllable, i) => {
    const [onset = 0, , coda = 0] = takeApart(syllable) ?? [];
    const first = HANGUL_ONSETS[onset] ?? '';
    const open = first === '-' ? (i === 0 ? 'A' : '') : first;
    return open + (HANGUL_CODAS[CODAS[coda] ?? ''] ?? '');
  }).join('');
}

function kanaBones(word: string): string {
  const bones = Array.from(word, (sign) => KANA.get(sign) ?? '').join('');
  return /^[ア-オ]/.test(word) ? `A${bones}` : bones;
}

function latinBones(word: string): readonly string[] {
  let ways: readonly string[] = [/^[aeiouyw]/.test(word) ? 'A' : ''];
  let rest = word;
  if (word.startsWith('h')) {
    ways = ['H'];
    rest = word.slice(1);
  }
  while (rest) {
    const found = LATIN.find(([pattern]) => pattern.test(rest));
    const length = found ? (found[0].exec(rest)?.[0].length ?? 1) : 1;
    const sounds = found?.[1] ?? [''];
    ways = ways.flatMap((way) => sounds.map((sound) => way + sound)).slice(0, MOST_WAYS);
    rest = rest.slice(length);
  }
  return [...new Set(ways.map(tidy))];
}

/* Tokyo writes n where m closes a syllable before b or p; a consonant doubled is one. */
function tidy(bones: string): string {
  return bones
    .replace(/m(?=P)/g, 'N')
    .toUpperCase()
    .replace(/(.)\1+/g, '$1');
}
