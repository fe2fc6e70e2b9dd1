import { putTogether } from './hangul.ts';

/*
 * A syllable in Latin letters stands for one or more Hangul syllables: `jun` for 준 (as in Joon) or 전 (as
 * in Jeon), but `joon` never for 전. Two spellings may be one name if some Hangul syllable can be written
 * both ways. So the tables say what each group of letters can stand for, and nothing is "near".
 */
const ONSETS: Readonly<Record<string, string>> = {
  '': 'ㅇ',
  g: 'ㄱ',
  gh: 'ㄱ',
  k: 'ㄱㅋ',
  kh: 'ㅋ',
  kk: 'ㄲ',
  gg: 'ㄲ',
  n: 'ㄴ',
  d: 'ㄷ',
  t: 'ㄷㅌ',
  th: 'ㅌ',
  tt: 'ㄸ',
  dd: 'ㄸ',
  r: 'ㄹ',
  rh: 'ㄹ',
  l: 'ㄹ',
  m: 'ㅁ',
  b: 'ㅂ',
  p: 'ㅂㅍ',
  ph: 'ㅍ',
  pp: 'ㅃ',
  bb: 'ㅃ',
  s: 'ㅅㅆ',
  sh: 'ㅅ',
  ss: 'ㅆ',
  j: 'ㅈ',
  z: 'ㅈ',
  jj: 'ㅉ',
  ch: 'ㅈㅊ',
  h: 'ㅎ',
};

/* An open syllable writes ㅓ as eo or uh; only before a final consonant does a plain u stand for it. */
const VOWELS: Readonly<Record<string, { readonly open: string; readonly closed: string }>> = {
  ...both('ㅏ', 'a ah'),
  ...both('ㅐ', 'ae ai ay ea'),
  ...both('ㅔ', 'e eh'),
  ...both('ㅓ', 'eo uh'),
  ...both('ㅡ', 'eu'),
  ...both('ㅜ', 'oo'),
  u: { open: 'ㅜ', closed: 'ㅜㅓ' },
  ou: { open: 'ㅜ', closed: 'ㅜㅓ' },
  ...both('ㅗ', 'o oh'),
  ...both('ㅚ', 'oe oi oy'),
  ...both('ㅣ', 'i ee yi yee'),
  ...both('ㅢ', 'ui eui'),
  ...both('ㅟ', 'wi wee'),
  ...both('ㅑ', 'ya yah'),
  ...both('ㅒㅖ', 'yae'),
  ...both('ㅖ', 'ye yeh'),
  ...both('ㅕ', 'yeo yuh yeu'),
  you: { open: 'ㅠㅕ', closed: 'ㅕㅠ' },
  yu: { open: 'ㅠ', closed: 'ㅠㅕ' },
  ...both('ㅠ', 'yoo'),
  yo: { open: 'ㅛ', closed: 'ㅛ' },
  yoh: { open: 'ㅛ', closed: 'ㅛ' },
  ...both('ㅘ', 'wa wah'),
  ...both('ㅙ', 'wae'),
  ...both('ㅞ', 'we'),
  ...both('ㅝ', 'wo weo wuh'),
  ...both('ㅜ', 'woo wu'),
};

const CODAS: Readonly<Record<string, string>> = {
  '': ' ',
  k: 'ㄱ',
  g: 'ㄱ',
  ck: 'ㄱ',
  n: 'ㄴ',
  t: 'ㄷㅅ',
  d: 'ㄷ',
  l: 'ㄹ',
  r: 'ㄹ',
  m: 'ㅁ',
  p: 'ㅂ',
  b: 'ㅂ',
  ng: 'ㅇ',
};

const SYLLABLE =
  /^(kk|gg|kh|gh|tt|dd|th|pp|bb|ph|ss|sh|jj|ch|rh|[gkndtrlmbpsjzh])?((?:eui|yae|yeo|yeu|yuh|yeh|yah|yoh|yoo|you|yee|wae|wah|weo|wuh|woo|wee|eo|eu|ea|eh|ae|ai|ay|ah|uh|oo|ou|oh|oe|oi|oy|ee|ui|yi|ya|ye|yu|yo|wi|wa|we|wo|wu|[aeiou]))(ng|ck|[kgntdlrmpb])?$/;

const cache = new Map<string, string>();
/* What a page throws at us must not grow the memory for ever; real syllables are under 2,000. */
const CACHE_LIMIT = 5000;

/** The Hangul syllables that one syllable in Latin letters can stand for; '' if it is not Korean. */
export function hangulFor(syllable: string): string {
  const known = cache.get(syllable);
  if (known !== undefined) return known;
  const found = [...new Set(spell(syllable))].join('');
  if (cache.size < CACHE_LIMIT) cache.set(syllable, found);
  return found;
}

/** All ways to read a word as `1..limit` Korean syllables, each as the Hangul it can stand for. */
export function readSyllables(word: string, limit: number): readonly (readonly string[])[] {
  if (word === '') return [[]];
  if (limit === 0) return [];
  const found: (readonly string[])[] = [];
  for (let end = 1; end <= Math.min(word.length, 7); end++) {
    const head = hangulFor(word.slice(0, end));
    if (!head) continue;
    for (const tail of readSyllables(word.slice(end), limit - 1)) found.push([head, ...tail]);
  }
  return found;
}

function* spell(syllable: string): Generator<string> {
  /* June and Yune close with a silent e. */
  const match = SYLLABLE.exec(syllable.replace(/([jy](?:u|oo)n)e$/, '$1'));
  if (!match) return;
  const [, onset = '', vowel = '', coda = ''] = match;
  if (onset && /^(?:woo|wu|yi|yee)$/.test(vowel)) return;
  for (const first of ONSETS[onset] ?? '')
    for (const middle of vowelsFor(onset, vowel, coda))
      for (const last of CODAS[coda] ?? '') yield putTogether(first, middle, last);
}

function vowelsFor(onset: string, vowel: string, coda: string): string {
  const plain = VOWELS[vowel]?.[coda ? 'closed' : 'open'] ?? '';
  /* 희 is written hee, hi, hui; 의 ui, eui; no other syllable of names has ㅢ. */
  if (onset === 'h' && !coda && (vowel === 'i' || vowel === 'ee')) return `${plain}ㅢ`;
  /* McCune-Reischauer without its breves: hyon, kyong, pyong, and yon for 연, but yong is 용. */
  if (vowel === 'yo' && coda && (onset ? onset !== 'r' : coda === 'n')) return `${plain}ㅕ`;
  return plain;
}

function both(vowel: string, spellings: string): Record<string, { open: string; closed: string }> {
  return Object.fromEntries(
    spellings.split(' ').map((spelling) => [spelling, { open: vowel, closed: vowel }]),
  );
}
