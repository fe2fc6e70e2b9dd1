import { foldLetters, squash } from './fold.ts';
import { numbersAsDigits, spellDigits } from './numerals.ts';

/** A film's title taken apart. All words are folded. */
export interface FilmTitle {
  /** As written, without the year and the outer quotation marks. */
  readonly bare: string;
  /** All words, numbers as digits. */
  readonly words: readonly string[];
  /** The words without a leading article. */
  readonly stem: readonly string[];
  /** The numbers among the words: they tell a sequel. */
  readonly numbers: readonly string[];
  readonly year: string;
  /** Before and behind the first colon, spaced dash, comma with article, "or", or bracket. */
  readonly parts: TitleParts | undefined;
  readonly rewritten: boolean;
}

export interface TitleParts {
  readonly main: readonly string[];
  readonly rest: readonly string[];
  readonly mark: 'colon' | 'dash' | 'comma' | 'or' | 'bracket';
}

const ARTICLES = new Set(
  'the a an l le la les un une el los las una il lo i gli uno der die das ein eine o os as um uma 더'.split(
    ' ',
  ),
);
const QUOTES = /^[\s"'“”„‘’«»「」『』《》〈〉]+|[\s"'“”„‘’«»「」『』《》〈〉]+$/gu;
const YEAR = /\s*[（(]\s*((?:18|19|20)\d\d)(?:[^()（）]{0,12})[)）]\s*$/u;
const KIND = /\s*[（(](?:film|movie|series|tv series|drama|tv|영화|드라마|映画|电影)[)）]\s*$/iu;

/** Takes a title apart. Never fails: what it does not know stays a word. */
export function filmTitle(title: string): FilmTitle {
  const trimmed = title.trim().replace(KIND, '');
  const year = YEAR.exec(trimmed);
  const bare = (year ? trimmed.slice(0, year.index) : trimmed).replace(QUOTES, '') || trimmed;
  const { words, rewritten } = numbersAsDigits(wordsOf(bare));
  return {
    bare,
    words,
    stem: withoutArticle(words),
    numbers: words.filter((word) => /^\d+$/.test(word)),
    year: year?.[1] ?? '',
    parts: partsOf(bare),
    rewritten,
  };
}

/** The words of a title, folded; digits part from other scripts' letters (범죄도시2). */
export function wordsOf(text: string): readonly string[] {
  return foldLetters(text.replaceAll('&', ' and '))
    .replace(/^l[’‘'](?=\p{L}{3})/u, 'l ')
    .replace(/(?<=\p{L})[’‘'`ʼ.*·](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .map(spellDigits)
    .flatMap((word) => word.split(DIGIT_EDGE));
}

/* Between CJK and digits both ways, between Latin and digits only before a last digit (Terminator2). */
const DIGIT_EDGE =
  /(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー])(?=\d)|(?<=\d)(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=[a-z]{3})(?=\d$)|(?<=第)(?=[一二三四五六七八九十])|(?<=[一二三四五六七八九十])(?=[季部章]$)|(?=第[\d一二三四五六七八九十]+[季部章]$)/u;

/** The words without the article they begin with, where something is left. */
export function withoutArticle(words: readonly string[]): readonly string[] {
  if (words.length > 1 && ARTICLES.has(words[0] ?? '')) return words.slice(1);
  return words;
}

/** All the words as one string, which is how two titles are compared: Old Boy, Oldboy. */
export function joinWords(words: readonly string[]): string {
  return squash(words.join(''));
}

function partsOf(bare: string): TitleParts | undefined {
  const splits: readonly (readonly [TitleParts['mark'], RegExp])[] = [
    ['bracket', /^(.+?)\s*(?:\bor\b\s*)?[（(]([^()（）]+)[)）]$/u],
    ['or', /^(.{3,}?)[\s,:;-]+(?:or|aka|a\.k\.a\.)[\s,:;]+(?:(?:how|why|the|a)\s.+)$/iu],
    ['colon', /^(.+?)\s*[:：]\s*(.+)$/u],
    ['dash', /^(.+?)\s+[-–—|~]\s+(.+?)(?:\s*[-–—~])?$/u],
    ['comma', /^(.+?),\s+((?:an?|une?|una|eine?|uma?)\s+.+)$/iu],
  ];
  for (const [mark, pattern] of splits) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const main = numbersAsDigits(wordsOf(match[1] ?? '')).words;
    const rest = numbersAsDigits(wordsOf(match[2] ?? '')).words;
    if (main.length > 0) return { main, rest, mark };
  }
  return undefined;
}
