import { fold } from '../../core/quote/fold-text.ts';
import { rangeOf, textOf } from './text-range.ts';

/** More finds than a person walks through. */
const MOST = 2_000;

/**
 * Everywhere that words stand under a root, in reading order: whatever the case, quotes and accents' spelling,
 * across the borders of elements. With `whole`, only where no letter or digit touches them.
 */
export function findWords(root: Node, words: string, { whole = false } = {}): Range[] {
  const wanted = fold(words);
  if (wanted === '') return [];
  const text = textOf(root);
  const found: Range[] = [];
  for (let at = text.folded.text.indexOf(wanted); at >= 0 && found.length < MOST;) {
    const end = at + wanted.length;
    const stands = !whole || standsAlone(text.raw, text.folded.starts[at], text.folded.ends[end - 1]);
    const range = stands ? rangeOf(text, { start: at, end }) : undefined;
    if (range) found.push(range);
    at = text.folded.text.indexOf(wanted, range ? end : at + 1);
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts that set no space between words, or hang endings on a name. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether what stands there is no part of a longer word. */
export function standsAlone(raw: string, start = 0, end = 0): boolean {
  const first = raw.charAt(start);
  const last = raw.charAt(end - 1);
  const before = raw.charAt(start - 1);
  const after = raw.charAt(end);
  return (JOINED.test(first) || !LETTER.test(before)) && (JOINED.test(last) || !LETTER.test(after));
}
