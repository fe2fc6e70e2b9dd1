import { foldLetters } from '../names/fold.ts';

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

const HAN_KANA = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーｰ々〆〇ﾞﾟ`;
const HANGUL_SIGN = String.raw`\p{Script=Hangul}`;
const EAST = new RegExp(`^[${HAN_KANA}${HANGUL_SIGN}]`, 'v');
const HANGUL = new RegExp(`^${HANGUL_SIGN}`, 'v');
const LETTER = String.raw`[[\p{L}\p{N}]--[${HAN_KANA}${HANGUL_SIGN}]]`;
const LETTERS = String.raw`[[\p{L}\p{N}\p{M}]--[${HAN_KANA}${HANGUL_SIGN}]]`;
/* A word with its apostrophes and hyphens, a number with its signs, a run of Hangul, one of Han and kana. */
const RUN = new RegExp(
  [
    String.raw`\d+(?:[.,]\d+)+(?![\p{L}\p{N}])`,
    `${LETTER}${LETTERS}*(?:['’ʼ‐‑\\-]${LETTERS}+)*`,
    String.raw`${HANGUL_SIGN}[${HANGUL_SIGN}\p{M}]*`,
    String.raw`[${HAN_KANA}][${HAN_KANA}\p{M}]*`,
  ].join('|'),
  'gv',
);
/* Most words of most articles: nothing to fold but their case. */
const PLAIN = /^[A-Za-z0-9]+$/;
const SYLLABLES_ONLY = /^[가-힣]+$/;
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ffﾞﾟ]*/gu;

/**
 * The tokens of a text, in order. Latin and kin: words; a hyphenated word gives its parts and the whole
 * (kore, eda, koreeda). Chinese and Japanese: every two neighbouring signs, so that any substring of two
 * signs or more can be found. Korean: the same, and the word.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const match of text.matchAll(RUN)) {
    const [run] = match;
    position = EAST.test(run)
      ? addEastern(tokens, run, match.index, position)
      : addWord(tokens, run, match.index, position);
  }
  return tokens;
}

/** A word as terms write it. */
export function foldTerm(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : foldLetters(word);
}

/** Whether a run of text is found by pairs of signs. */
export function isEastern(text: string): boolean {
  return EAST.test(text);
}

function addWord(tokens: Token[], run: string, at: number, position: number): number {
  const end = at + run.length;
  if (PLAIN.test(run)) {
    tokens.push({ term: run.toLowerCase(), start: at, end, position, whole: false });
    return position + 1;
  }
  if (/^\d+[.,]/.test(run)) {
    tokens.push({
      term: foldTerm(run).replaceAll(/,(?=\d{3})/g, ''),
      start: at,
      end,
      position,
      whole: false,
    });
    return position + 1;
  }
  const word = run.replace(/['’ʼ]s$/iu, '');
  const parts = word.split(/[‐‑-]/u);
  let start = at;
  parts.forEach((part, i) => {
    tokens.push({ term: bare(part), start, end: start + part.length, position: position + i, whole: false });
    start += part.length + 1;
  });
  if (parts.length > 1)
    tokens.push({ term: bare(parts.join('')), start: at, end: at + word.length, position, whole: true });
  return position + parts.length;
}

function bare(part: string): string {
  return foldTerm(part.replaceAll(/['’ʼ]/gu, ''));
}

function addEastern(tokens: Token[], run: string, at: number, position: number): number {
  if (SYLLABLES_ONLY.test(run)) return addSyllables(tokens, run, at, position);
  const signs = signsOf(run, at);
  for (let i = 0; i + 1 < signs.length; i++) {
    const [one, next] = [signs[i], signs[i + 1]];
    if (one && next)
      tokens.push({
        term: one.sign + next.sign,
        start: one.start,
        end: next.end,
        position: position + i,
        whole: false,
      });
  }
  if (signs.length === 1 || (signs.length > 2 && HANGUL.test(run))) {
    const term = signs.map(({ sign }) => sign).join('');
    tokens.push({ term, start: at, end: at + run.length, position, whole: signs.length > 1 });
  }
  return position + signs.length;
}

/* Hangul that folds to itself, nearly all that is ever met: the same without an object a sign. */
function addSyllables(tokens: Token[], run: string, at: number, position: number): number {
  const { length } = run;
  for (let i = 0; i + 1 < length; i++)
    tokens.push({
      term: run.slice(i, i + 2),
      start: at + i,
      end: at + i + 2,
      position: position + i,
      whole: false,
    });
  if (length !== 2) tokens.push({ term: run, start: at, end: at + length, position, whole: length > 2 });
  return position + length;
}

interface Sign {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/* A sign may be several units in the text: jamo not yet composed, kana with its voicing mark apart. */
function signsOf(run: string, at: number): readonly Sign[] {
  return [...run.matchAll(CLUSTER)].flatMap((match) => {
    const [cluster] = match;
    const start = at + match.index;
    return Array.from(foldLetters(cluster), (sign) => ({ sign, start, end: start + cluster.length }));
  });
}
