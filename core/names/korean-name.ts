import { isHangul } from './hangul.ts';
import { hangulFor, readSyllables } from './korean-syllable.ts';
import { familyOf, surnamesSpelled, SURNAMES } from './korean-surnames.ts';
import type { PersonWord, PersonWords } from './person-words.ts';

/** One way to read a name as Korean: what the family name and each syllable can be in Hangul. */
export interface KoreanReading {
  readonly surnames: readonly string[];
  readonly given: readonly string[];
}

/* A given name of three syllables is rare (pure Korean ones); four would let in any Latin name. */
const MOST_SYLLABLES = 3;

/** All ways to read a name as a Korean one, family name first or last; none if it cannot be. */
export function koreanReadings(name: PersonWords): readonly KoreanReading[] {
  const joined = name.words.map((word) => word.letters).join('');
  if (isHangul(joined)) return hangulReadings(joined);
  const { words } = name;
  if (words.length < 2 || words.length > 4) return [];
  const first = words[0];
  const last = words.at(-1);
  return [...readWith(first, words.slice(1)), ...readWith(last, words.slice(0, -1))];
}

/** Whether some reading of one can be some reading of the other. */
export function soundsKorean(one: readonly KoreanReading[], other: readonly KoreanReading[]): boolean {
  return one.some((a) => other.some((b) => shareSurname(a, b) && sameGiven(a, b)));
}

/**
 * Whether two names may share the given name while the family names differ: what a proposal from context
 * asks (the same film, the same director, and `Jo` for `Jeon`).
 */
export function mayShareGivenName(one: readonly KoreanReading[], other: readonly KoreanReading[]): boolean {
  return one.some((a) => other.some((b) => a.given.length > 1 && sameGiven(a, b)));
}

function sameGiven(a: KoreanReading, b: KoreanReading): boolean {
  return a.given.length === b.given.length && a.given.every((set, i) => overlap(set, b.given[i] ?? ''));
}

function shareSurname(a: KoreanReading, b: KoreanReading): boolean {
  return a.surnames.some((surname) => b.surnames.includes(surname));
}

function overlap(one: string, other: string): boolean {
  for (const syllable of one) if (other.includes(syllable)) return true;
  return false;
}

function readWith(surname: PersonWord | undefined, given: readonly PersonWord[]): KoreanReading[] {
  const surnames = surname ? surnamesSpelled(surname.letters) : [];
  if (surnames.length === 0) return [];
  const parts = given.flatMap((word) => word.parts);
  let readings: (readonly string[])[] = [[]];
  for (const part of parts) {
    /* A hyphen or a space already says where the syllables part. */
    const ways = parts.length > 1 ? whole(part) : readSyllables(part, MOST_SYLLABLES);
    readings = readings.flatMap((head) => ways.map((tail) => [...head, ...tail]));
  }
  return readings
    .filter((syllables) => syllables.length > 0 && syllables.length <= MOST_SYLLABLES)
    .map((syllables) => ({ surnames, given: syllables }));
}

function whole(part: string): readonly (readonly string[])[] {
  const hangul = hangulFor(part);
  return hangul ? [[hangul]] : [];
}

function hangulReadings(name: string): KoreanReading[] {
  const readings: KoreanReading[] = [];
  for (const length of [2, 1]) {
    const surname = name.slice(0, length);
    const given = Array.from(name.slice(length));
    if (given.length === 0 || given.length > MOST_SYLLABLES) continue;
    if (SURNAMES.has(surname) || familyOf(surname) !== surname)
      readings.push({ surnames: [familyOf(surname)], given });
  }
  return readings;
}
