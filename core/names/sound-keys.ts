import { chineseReadings } from './chinese-name.ts';
import { bonesOf } from './consonants.ts';
import { filmTitle, joinWords } from './film-title.ts';
import { foldName, isTooLong } from './fold.ts';
import { takeApart } from './hangul.ts';
import { japaneseKey } from './japanese-name.ts';
import { koreanReadings } from './korean-name.ts';
import { personWords, piecesOf } from './person-words.ts';
import type { NameKind } from './reason.ts';
import { halvesOf } from './title-scripts.ts';
import { romanise } from './romanise.ts';
import { foldTransliteration, latinOf } from './transliteration.ts';

/**
 * Keys such that two names that may be one share at least one: file each name of the library under its
 * keys, and only names under the same key need to be compared. Usually fewer than ten.
 */
export function soundKeys(name: string, kind: NameKind): readonly string[] {
  if (isTooLong(name)) return [`long ${foldName(name)}`];
  return [...new Set(kind === 'person' ? personKeys(name) : filmKeys(name))];
}

/** Keys such that two people whose given names may be one share at least one, whatever their family names. */
export function givenNameKeys(name: string): readonly string[] {
  if (isTooLong(name)) return [];
  const keys = koreanReadings(personWords(name))
    .filter(({ given }) => given.length > 1)
    .map(({ given }) => given.map((set) => classOf(set[0] ?? '')).join(' '));
  return [...new Set(keys)];
}

function* personKeys(name: string): Generator<string> {
  const person = personWords(name);
  const letters = piecesOf(person).join('');
  if (!letters) return;
  yield `letters ${leastTurn(letters)}`;
  for (const { surnames, given } of koreanReadings(person))
    for (const surname of surnames)
      yield `korean ${surname} ${given.map((set) => classOf(set[0] ?? '')).join(' ')}`;
  const japanese = japaneseKey(person);
  if (japanese) yield `japanese ${japanese}`;
  for (const reading of chineseReadings(person))
    for (const pinyin of reading.reduce(
      (heads: readonly string[], set) => heads.flatMap((h) => set.map((t) => `${h} ${t}`)),
      [''],
    ))
      yield `chinese${pinyin}`;
  yield* boneKeys(piecesOf(person));
  yield* wordKeys(person.words.map((word) => latinOf(word.letters)));
}

/** Two words of a name: one as it sounds, of the other only the first letter, which slips leave alone. */
function* wordKeys(words: readonly string[]): Generator<string> {
  const folded = words.map(foldTransliteration);
  if (words.length === 1) yield `word ${folded[0]}`;
  for (const [i, word] of folded.entries())
    for (const [j, other] of words.entries())
      if (i !== j) {
        yield `word ${word} ${other[0]}`;
        yield `word ${word} ${folded[j]?.[0]}`;
      }
}

/** How the last word is heard, and with what the first one begins. */
function* boneKeys(words: readonly string[]): Generator<string> {
  const starts = new Set(bonesOf(words[0] ?? '').map((bones) => bones[0] ?? ''));
  for (const start of starts)
    for (const bones of bonesOf(words.at(-1) ?? '')) yield `bones ${start} ${bones}`;
}

function* filmKeys(title: string): Generator<string> {
  const film = filmTitle(title);
  const { words, stem, parts, bare } = film;
  if (words.length === 0) yield `title ${bare}`;
  yield* boneKeys(words.filter((word) => !/^\d+$/.test(word)));
  for (const part of [words, stem, parts?.main ?? [], parts?.rest ?? []])
    if (part.length > 0) yield `title ${joinWords(part)}`;
  for (const half of halvesOf(bare)) yield `title ${joinWords(filmTitle(half).words)}`;
  if (/[가-힣]/.test(bare)) yield `title ${romanise(bare, 'revised').replaceAll(' ', '')}`;
  if (words.length > 3)
    for (const part of [words, stem]) yield `title ${part.map((word) => word[0]).join('')}`;
  if (stem.length > 3) yield `begins ${stem.slice(0, 4).join(' ')}`;
  if (stem.length > 2) {
    const middle = Math.floor(stem.length / 2);
    yield `half ${stem.length} ${stem.slice(0, middle).join(' ')}`;
    yield `half ${stem.length} ${stem.slice(middle).join(' ')} end`;
  }
}

/* Latin spellings confuse vowels only within these rows, and k with g, t with d, p with b, ch with j. */
const VOWEL_ROWS = 'ㅏaㅐeㅑAㅒEㅓoㅔeㅕOㅖEㅗoㅘwㅙWㅚvㅛOㅜoㅝuㅞxㅟyㅠOㅡzㅢiㅣi';
const ONSET_ROWS = 'ggndDrmbBsszjJjgdbh';

function classOf(syllable: string): string {
  const parts = takeApart(syllable);
  if (!parts) return syllable;
  return `${ONSET_ROWS[parts[0]]}${VOWEL_ROWS[parts[1] * 2 + 1]}${parts[2] === 19 ? 7 : parts[2]}`;
}

/** The first in the alphabet of all turns of a ring of letters: the same wherever a name begins. */
function leastTurn(letters: string): string {
  const ring = letters + letters;
  let least = letters;
  for (let i = 1; i < letters.length; i++) {
    const turn = ring.slice(i, i + letters.length);
    if (turn < least) least = turn;
  }
  return least;
}
