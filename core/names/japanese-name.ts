import type { PersonWords } from './person-words.ts';

const MORA =
  /^(?:(?:(?:[kgszjtdnhbpmr]y|sh|ch|ts|kk|ss|tt|pp|ssh|tch|cch|tts|[kgsztdnhbpmrfjwy])?(?:[aiueo]h?))|n(?![aiueoy])|m(?=[bmp]))+$/;

/** Whether every word can be read as Japanese in Latin letters, and one has the length of a name. */
export function isRomaji(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => MORA.test(word)) && words.some((word) => word.length > 3);
}

/**
 * A romanised Japanese word in one spelling: long vowels short (ō, ou, oo, oh; ū, uu), n before b, m, p,
 * and Kunrei (si, ti, tu, hu, zi, sya; ISO 3602) as Hepburn.
 */
export function foldRomaji(word: string): string {
  return word
    .replace(/sy(?=[auo])/g, 'sh')
    .replace(/ty(?=[auo])/g, 'ch')
    .replace(/(?:zy|jy)(?=[auo])/g, 'j')
    .replace(/si/g, 'shi')
    .replace(/ti/g, 'chi')
    .replace(/tu/g, 'tsu')
    .replace(/(?<![sc])hu/g, 'fu')
    .replace(/zi/g, 'ji')
    .replace(/([ou])h(?![aiueo])/g, '$1')
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/aa/g, 'a')
    .replace(/ii/g, 'i')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/tch|cch/g, 'cch')
    .replace(/dz/g, 'z');
}

/** The folded words in any order, or undefined if the name cannot be Japanese in Latin letters. */
export function japaneseKey(name: PersonWords): string | undefined {
  const words = name.words.map((word) => word.letters);
  return words.length > 1 && isRomaji(words) ? words.map(foldRomaji).sort().join(' ') : undefined;
}
