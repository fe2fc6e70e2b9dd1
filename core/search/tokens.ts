import { foldLetters } from '../names/fold.ts';
import { isEastern, isHangul, isSeparator, plainEnd, runFrom } from './runs.ts';

/** One thing a text is found by. */
export interface Token {
  /** Folded: case, width, accents, forms of one character and Hangul's composition do not count. */
  readonly term: string;
  /** Where it stands in the text as given, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Words before it; each Chinese, Japanese or Korean sign counts as a word. */
  readonly position: number;
  /** Whether it stands for several tokens at its place: a hyphenated word or a Korean one as a whole. */
  readonly whole: boolean;
}

/* Most words of most articles: nothing to fold but their case. */
const ALNUM = /^[A-Za-z0-9]+$/;
const SYLLABLES_ONLY = /^[가-힣]+$/;

/**
 * The tokens of a text, in order. Latin and kin: words; a hyphenated word gives its parts and the whole
 * (kore, eda, koreeda). Chinese and Japanese: every two neighbouring signs, so that any substring of two
 * signs or more can be found. Korean: the same, and the word.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  eachToken(text, (term, start, end, position, whole) => tokens.push({ term, start, end, position, whole }));
  return tokens;
}

/** Takes what a `Token` says. */
export type TakeToken = (term: string, start: number, end: number, position: number, whole: boolean) => void;

/** The same, told one by one: a saved text has hundreds, and most are counted and forgotten. */
export function eachToken(text: string, take: TakeToken): void {
  let position = 0;
  for (let at = 0; at < text.length;) {
    if (isSeparator(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const plain = plainEnd(text, at);
    if (plain !== undefined) {
      position = tellWord(take, text.slice(at, plain), at, position);
      at = plain;
      continue;
    }
    const found = runFrom(text, at);
    if (!found) break;
    at = found.start + found.run.length;
    position = isEastern(found.run)
      ? tellEastern(take, found.run, found.start, position)
      : tellWord(take, found.run, found.start, position);
  }
}

/** A word as terms write it. */
export function foldTerm(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : foldLetters(word);
}

function tellWord(take: TakeToken, run: string, at: number, position: number): number {
  const end = at + run.length;
  if (ALNUM.test(run)) {
    take(run.toLowerCase(), at, end, position, false);
    return position + 1;
  }
  if (/^\d+[.,]/.test(run)) {
    take(foldTerm(run).replaceAll(/,(?=\d{3})/g, ''), at, end, position, false);
    return position + 1;
  }
  const word = run.replace(/['’ʼ]s$/iu, '');
  const parts = word.split(/[‐‑-]/u);
  let start = at;
  parts.forEach((part, i) => {
    take(bare(part), start, start + part.length, position + i, false);
    start += part.length + 1;
  });
  if (parts.length > 1) take(bare(parts.join('')), at, at + word.length, position, true);
  return position + parts.length;
}

function bare(part: string): string {
  return foldTerm(part.replaceAll(/['’ʼ]/gu, ''));
}

function tellEastern(take: TakeToken, run: string, at: number, position: number): number {
  if (SYLLABLES_ONLY.test(run)) return tellSyllables(take, run, at, position);
  const signs = signsOf(run, at);
  for (let i = 0; i + 1 < signs.length; i++) {
    const [one, next] = [signs[i], signs[i + 1]];
    if (one && next) take(one.sign + next.sign, one.start, next.end, position + i, false);
  }
  if (signs.length === 1 || (signs.length > 2 && isHangul(run))) {
    const term = signs.map(({ sign }) => sign).join('');
    take(term, at, at + run.length, position, signs.length > 1);
  }
  return position + signs.length;
}

/* Hangul that folds to itself, nearly all that is ever met: the same without an object a sign. */
function tellSyllables(take: TakeToken, run: string, at: number, position: number): number {
  const { length } = run;
  for (let i = 0; i + 1 < length; i++) take(run.slice(i, i + 2), at + i, at + i + 2, position + i, false);
  if (length !== 2) take(run, at, at + length, position, length > 2);
  return position + length;
}

interface Sign {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/* A sign may be several units in the text: jamo not yet composed, kana with its voicing mark apart. */
function signsOf(run: string, at: number): readonly Sign[] {
  return [...run.matchAll(/[\s\S][\p{M}\u1160-\u11ffﾞﾟ]*/gu)].flatMap((match) => {
    const [cluster] = match;
    const start = at + match.index;
    return Array.from(foldLetters(cluster), (sign) => ({ sign, start, end: start + cluster.length }));
  });
}
