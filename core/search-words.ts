import { fold } from './fold.ts';

const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{N}\p{M}]+/gu;
const CJK_RUN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

/** A piece of text that can be searched for, and where it stands in the text (UTF-16 units). */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, folded. Chinese and Japanese, which do not part their words, come as pairs of
 * characters, so that any two neighbours can be found.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(RUN)) {
    const [run] = match;
    const start = match.index;
    if (CJK_RUN.test(run) && run.length > 1) {
      for (let at = 0; at < run.length - 1; at++) {
        words.push({ word: fold(run.slice(at, at + 2)), start: start + at, end: start + at + 2 });
      }
    } else {
      words.push({ word: fold(run), start, end: start + run.length });
    }
  }
  return words;
}
