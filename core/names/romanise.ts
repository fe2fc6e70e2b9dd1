import { takeApart } from './hangul.ts';
import { SURNAMES } from './korean-surnames.ts';

/** Revised Romanization (2000), McCune-Reischauer (1939), or as people write their own names. */
export type Romanisation = 'revised' | 'mccune-reischauer' | 'habitual';

interface Letters {
  readonly onsets: readonly string[];
  readonly vowels: readonly string[];
}

const split = (list: string): readonly string[] =>
  list.split(' ').map((letter) => (letter === '-' ? '' : letter));

const LETTERS: Readonly<Record<Romanisation, Letters>> = {
  revised: {
    onsets: split('g kk n d tt r m b pp s ss - j jj ch k t p h'),
    vowels: split('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'),
  },
  'mccune-reischauer': {
    onsets: split("k kk n t tt r m p pp s ss - ch tch ch' k' t' p' h"),
    vowels: split('a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i'),
  },
  habitual: {
    onsets: split('k kk n d tt r m b pp s ss - j jj ch k t p h'),
    vowels: split('a ae ya yae eo e yeo ye o wa wae oi yo oo wo we wi yoo eu ee ee'),
  },
};
/* A final consonant is heard as one of seven (Revised Romanization, chapter 2). */
const CODAS = split('- k k k n n n t l k m l l l l l m p p t t ng t t k t p t');

/** Hangul in Latin letters, syllable by syllable, other signs as they are. */
export function romanise(text: string, system: Romanisation): string {
  return Array.from(text.normalize('NFC'))
    .map((sign) => romaniseSyllable(sign, system))
    .join('');
}

/**
 * The ways a Korean person's name is most often found in Latin letters, family name first: for asking
 * an index that knows no Hangul. A name that is not Hangul gives none.
 */
export function latinSpellings(name: string): readonly string[] {
  const signs = Array.from(name.normalize('NFC').replaceAll(/\s/g, ''));
  const double = signs.length > 3 && SURNAMES.has(signs.slice(0, 2).join('')) ? 2 : 1;
  const family = signs.slice(0, double).join('');
  const given = signs.slice(double);
  const surnames = SURNAMES.get(family);
  if (!surnames || given.length === 0 || given.some((sign) => !takeApart(sign))) return [];
  const givens = (['revised', 'habitual', 'mccune-reischauer'] as const).map((system) =>
    given.map((sign) => romaniseSyllable(sign, system)).join('-'),
  );
  return [...new Set(surnames.slice(0, 3).flatMap((surname) => givens.map((word) => `${surname} ${word}`)))];
}

function romaniseSyllable(sign: string, system: Romanisation): string {
  const parts = takeApart(sign);
  if (!parts) return sign;
  const { onsets, vowels } = LETTERS[system];
  const [onset, vowel, coda] = parts;
  const closed =
    system === 'habitual' && coda > 0 ? CLOSED[vowel]?.(CODAS[coda] === 'ng' && !onsets[onset]) : undefined;
  return `${onsets[onset]}${closed ?? vowels[vowel]}${CODAS[coda]}`;
}

/* By habit: Jun for 전, Hyun for 현, but Young for 영. Places are those of ㅓ and ㅕ. */
const CLOSED: Readonly<Record<number, (young: boolean) => string>> = {
  4: () => 'u',
  6: (young) => (young ? 'you' : 'yu'),
};
