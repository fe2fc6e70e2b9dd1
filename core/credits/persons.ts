import type { Mention } from './claim.ts';
import { foldName } from './fold.ts';
import { KOREAN_SURNAMES_ROMAN, readsAsKoreanName } from './tables/east-asian-names.ts';
import { GIVEN_NAMES } from './tables/given-names.ts';
import {
  NAME_PARTICLES,
  namesInstitution,
  NATIONALITIES,
  PLACES_AND_DATES,
  SENTENCE_STARTERS,
  TRADE_WORDS,
} from './tables/plain-words.ts';
import type { Run, Word } from './words.ts';

/** More words than this in a row are a headline, not a name. */
const MOST_WORDS = 5;

/** Persons' names, and lone capitalised words that may stand for one, in Latin letters. */
export function findPersons(
  page: string,
  runs: readonly Run[],
  words: readonly Word[],
  language: string,
): Mention[] {
  // "in onda da" reads as a Korean name in any language but the one fans write it in
  const small = language === 'en' ? lowercaseKoreans(page, words) : [];
  const taken = new Set(small.map(({ start }) => start));
  const large = runs
    .flatMap((run) => segmentsOf(run).flatMap((segment) => personIn(page, segment)))
    .filter(({ start }) => !taken.has(start));
  return [...large, ...small].toSorted((a, b) => a.start - b.start);
}

/** Whether a name reads as a person's without any words around it. */
export function readsAsPerson(name: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  if (namesInstitution(words.map((word) => word.toLowerCase())) || /\d/.test(name)) return false;
  if (readsAsKoreanName(words)) return true;
  if (words.slice(1).some((word) => SENTENCE_STARTERS.has(word.toLowerCase()) && !NAME_PARTICLES.has(word))) {
    return false;
  }
  if (words.some((word) => /^\p{Ll}/u.test(word) && !NAME_PARTICLES.has(word)) && !readsAsKoreanName(words))
    return false;
  const first = words[0]?.toLowerCase() ?? '';
  const given = GIVEN_NAMES.has(first) || GIVEN_NAMES.has(first.split('-')[0] ?? '');
  return given || /^(?:\p{Lu}\.){1,3}$/u.test(words[0] ?? '') || readsAsKoreanName(words);
}

/** Cuts a run where a name cannot go on: joiners, possessives, numbers. */
function segmentsOf(run: Run): Word[][] {
  const segments: Word[][] = [];
  let current: Word[] = [];
  const close = (): void => {
    if (current.length > 0) segments.push(current);
    current = [];
  };
  run.words.forEach((word, at) => {
    const particle = !word.capital && NAME_PARTICLES.has(word.lower) && mayBear(current);
    if (!word.capital && !particle) return close();
    const before = run.words[at - 1];
    if (before && word.start - before.end > 1 && !before.possessive) close();
    if (/^[#@\d]/.test(word.text)) return close();
    current.push(word);
    if (word.possessive) close();
  });
  close();
  return segments;
}

/** Whether a particle may follow: "Guillermo del …", and not "Diretto da …" at a sentence's start. */
function mayBear(current: readonly Word[]): boolean {
  const [first] = current;
  return first !== undefined && (current.length > 1 || !first.opens || GIVEN_NAMES.has(first.lower));
}

const NOT_FIRST = (word: Word): boolean =>
  !word.capital ||
  NATIONALITIES.has(word.lower) ||
  TRADE_WORDS.has(word.lower) ||
  /^writer-|-(?:director|actor|actress|producer|writer|singer)$/u.test(word.lower) ||
  word.lower === 'the' ||
  (word.opens && SENTENCE_STARTERS.has(word.lower) && !GIVEN_NAMES.has(word.lower));

function personIn(page: string, segment: readonly Word[]): Mention[] {
  let from = 0;
  let to = segment.length;
  while (from < to && NOT_FIRST(segment[from] as Word)) from += 1;
  while (to > from && (!segment[to - 1]?.capital || TRADE_WORDS.has(segment[to - 1]?.lower ?? ''))) to -= 1;
  const opening = segment[from];
  if (opening?.opens && /\p{L}{3}ing$/u.test(opening.lower) && to - from > 2) from += 1;
  const words = segment.slice(from, to);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > MOST_WORDS) return [];
  if (words.length === 1 && segment[from - 1]?.lower === 'the') return [];
  if (words.length === 1 && /\b(?:of|the) $/u.test(page.slice(Math.max(0, first.start - 5), first.start)))
    return [];
  if (namesInstitution(words.map(({ lower }) => lower))) return [];
  if (words.every(({ lower }) => PLACES_AND_DATES.has(lower) && !GIVEN_NAMES.has(lower))) return [];
  return [mentionOf(page, first.start, last.end, words.length === 1)];
}

function mentionOf(page: string, start: number, end: number, short: boolean): Mention {
  const name = page.slice(start, end);
  return { kind: 'person', name, key: foldName(name), start, end, short };
}

/** Small words that could be a syllable of a Korean name and are not. */
const ENGLISH_SYLLABLES =
  /^(?:a|an|as|at|be|been|but|by|can|do|does|done|for|had|has|he|her|him|his|if|in|is|it|its|me|my|no|nor|not|of|on|one|or|our|out|she|so|some|son|song|soon|sun|than|that|the|then|they|to|too|too|was|we|were|who|will|win|won|you|your|hit|hits|star|born|run|sung|sang|gone|here|there|when|whose|how|now|new|met|set|put|let|get|got|made|make|said|say|saw|see|seen|take|took|two|up|us|use|woo|yes|yet)$/u;
const LISTED_BEFORE = /(?:\b(?:by|starring|and|with|actor|actress|star|featuring|director)|[,&"“(]) ?$/u;

/** "Park seo-joon", "song joong ki": Korean names written with small letters, as fans do. */
function lowercaseKoreans(page: string, words: readonly Word[]): Mention[] {
  const found: Mention[] = [];
  for (const [at, surname] of words.entries()) {
    if (!KOREAN_SURNAMES_ROMAN.has(surname.lower)) continue;
    const parts = [words[at + 1], words[at + 2]].filter((word) => word !== undefined);
    const [one, two] = parts;
    if (!one || one.capital || page.slice(surname.end, one.start) !== ' ') continue;
    const hyphenated = /^\p{Ll}+-\p{Ll}+$/u.test(one.text);
    if (!hyphenated && !LISTED_BEFORE.test(page.slice(Math.max(0, surname.start - 12), surname.start))) {
      if (surname.capital || !two) continue;
    }
    if (ENGLISH_SYLLABLES.test(one.text)) continue;
    const triple = !hyphenated && two && !two.capital && page.slice(one.end, two.start) === ' ';
    if (
      triple &&
      !ENGLISH_SYLLABLES.test(two.text) &&
      readsAsKoreanName([surname.text, one.text, two.text])
    ) {
      found.push(mentionOf(page, surname.start, two.end, false));
    } else if (surname.capital && one.text.length > 3 && readsAsKoreanName([surname.text, one.text])) {
      found.push(mentionOf(page, surname.start, one.end, false));
    }
  }
  return found;
}
