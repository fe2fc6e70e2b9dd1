import { foldLetters, isLatin, squash } from './fold.ts';

/** A person's name taken apart. */
export interface PersonWords {
  /** The words of the name; a hyphenated word is one word of several `parts`. */
  readonly words: readonly PersonWord[];
  /** `jr`, `sr`, `ii` … : father and son are two. */
  readonly generation: string;
  /** What a bracket at the end says to tell namesakes apart: (director), (1980). */
  readonly distinction: string;
  /** Whether a nickname in quotation marks was left out. */
  readonly nickname: boolean;
}

export interface PersonWord {
  readonly parts: readonly string[];
  /** The parts joined. */
  readonly letters: string;
}

const QUOTED = /(^|\s)(?:"[^"]+"|“[^”]+”|„[^“”]+[“”]|«[^»]+»|‘[^’]+’|'[^']+'|「[^」]+」)(?=\s|$)/gu;
const TITLE = /^(?:sir|dame|mr|mrs|ms|miss|dr|director|actor|actress|filmmaker|pd|감독|배우)\.?\s+(?=\S)/u;
const HONORIFIC =
  /(?<=\p{Script=Han}|[\u3040-\u30ff])(?:さん|氏|監督|导演|導演)$|(?<=[가-힣]{2})\s+(?:감독|배우|씨|pd)$/u;
const GENERATION = /^(?:jr|sr|junior|senior|ii|iii|iv)$/;

/** Takes a person's name apart: titles and nicknames away, dots and apostrophes folded. */
export function personWords(name: string): PersonWords {
  const bracket = /[（(]([^()（）]*)[)）]\s*$/u.exec(name);
  const bare = bracket ? name.slice(0, bracket.index) : name;
  const unquoted = bare.replace(QUOTED, '$1');
  const kept = squash(unquoted) ? unquoted : bare;
  const folded = foldLetters(breves(kept))
    .replace(/[’‘'`ʼ]s?$/u, '')
    .trim();
  const all = folded
    .replace(TITLE, '')
    .replace(HONORIFIC, '')
    .replace(/\s*([-‐‑–])\s*/gu, '-')
    .replace(/[’‘'`ʼ]/gu, '')
    .split(/[^\p{L}\p{N}\p{M}-]+/u)
    .map(wordOf)
    .filter((word) => word.letters);
  const generation = all.length > 1 ? all.find((word) => GENERATION.test(word.letters)) : undefined;
  return {
    words: all.filter((word) => word !== generation),
    generation: (generation?.letters ?? '').replace('junior', 'jr').replace('senior', 'sr'),
    distinction: bracket ? squash(foldLetters(bracket[1] ?? '')) : '',
    nickname: kept !== bare,
  };
}

/** Whether all of a name is written in Latin letters. */
export function isLatinName(name: PersonWords): boolean {
  return name.words.every((word) => isLatin(word.letters));
}

/** Every hyphen opened: the smallest pieces of a name, in order. */
export function piecesOf(name: PersonWords): readonly string[] {
  return name.words.flatMap((word) => word.parts);
}

/** McCune-Reischauer's ŏ and ŭ are vowels of their own, not o and u with an ornament. */
function breves(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('ŏ', 'eo')
    .replaceAll('ŭ', 'eu')
    .replaceAll('Ŏ', 'Eo')
    .replaceAll('Ŭ', 'Eu');
}

function wordOf(text: string): PersonWord {
  const parts = text.split('-').filter(Boolean);
  return { parts, letters: parts.join('') };
}
