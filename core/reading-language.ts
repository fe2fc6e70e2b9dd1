/* In which language and direction a text is set, where its page did not say: told by its letters. */

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|khw|ks|ps|sd|syr|ug|ur|yi)\b/i;

/** Scripts that tell a language well enough to set it: which font, where lines may break. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** Of so many letters the beginning tells. */
const LOOKED_AT = 2_000;
/** The share of letters that makes a script the text's own: Japanese has so much kana among its kanji. */
const ENOUGH = 0.12;

/** The language a text is set as (BCP 47): the stated one, else what its script tells; undefined for Latin and others. */
export function readingLanguage(text: string, stated: string | undefined): string | undefined {
  if (stated !== undefined && stated !== '') return stated;
  const beginning = text.slice(0, LOOKED_AT);
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([script]) => (beginning.match(script)?.length ?? 0) > letters * ENOUGH)?.[1];
}

/** The direction a language is written in. */
export function directionOf(language: string | undefined): 'rtl' | 'ltr' | 'auto' {
  if (language === undefined) return 'auto';
  return RIGHT_TO_LEFT.test(language) || /-(?:Arab|Hebr)\b/i.test(language) ? 'rtl' : 'ltr';
}
