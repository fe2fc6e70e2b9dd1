/* How a Hangul syllable is composed: Unicode, section 3.12, "Conjoining Jamo Behavior". */
const FIRST = 0xac00;
export const ONSETS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
export const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
/** The final consonants, by their place in the syllable; none is the first. */
export const CODAS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** The three parts of a syllable as places in ONSETS, VOWELS, CODAS; undefined if it is none. */
export function takeApart(syllable: string): readonly [number, number, number] | undefined {
  const place = (syllable.codePointAt(0) ?? 0) - FIRST;
  if (place < 0 || place > 11_171) return undefined;
  return [Math.floor(place / 588), Math.floor((place % 588) / 28), place % 28];
}

/** The syllable of three letters; `coda` is a space where there is none. */
export function putTogether(onset: string, vowel: string, coda: string): string {
  return String.fromCodePoint(
    FIRST + ONSETS.indexOf(onset) * 588 + VOWELS.indexOf(vowel) * 28 + CODAS.indexOf(coda),
  );
}

/** Whether the text is Hangul syllables only, spaces aside. */
export function isHangul(text: string): boolean {
  return /^[가-힣](?:[가-힣\s]*[가-힣])?$/u.test(text);
}
