import { fold } from './fold.ts';
import { wordsOf, type Word } from './search-words.ts';

/** A stretch of text, marked or not; joined they are the snippet. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** About how many characters of text a result shows. */
const WINDOW = 180;

/** The text in pieces, those marked that a query's words (prefixes, folded) begin. */
export function markWords(text: string, query: readonly string[]): Piece[] {
  return pieces(text, matching(text, query), 0, text.length);
}

/**
 * The part of a text where most different words of the query stand close together, with them marked;
 * undefined where none does.
 */
export function snippetOf(text: string, query: readonly string[]): Piece[] | undefined {
  const found = matching(text, query);
  const first = found[0];
  if (!first) return undefined;
  let best = first;
  let most = 0;
  for (const word of found) {
    const near = found.filter((other) => other.start >= word.start && other.end <= word.start + WINDOW);
    const different = new Set(near.map((other) => query.find((prefix) => other.word.startsWith(prefix))))
      .size;
    if (different > most) [best, most] = [word, different];
  }
  const start = wordEdge(text, Math.max(0, best.start - WINDOW / 3));
  const end = Math.min(text.length, start + WINDOW);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces(text, found, start, end),
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

function matching(text: string, query: readonly string[]): Word[] {
  const prefixes = query.map(fold);
  return wordsOf(text).filter(({ word }) => prefixes.some((prefix) => word.startsWith(prefix)));
}

function pieces(text: string, found: readonly Word[], start: number, end: number): Piece[] {
  const made: Piece[] = [];
  let at = start;
  for (const word of found) {
    if (word.end <= at || word.start < start) continue;
    if (word.end > end) break;
    const from = Math.max(at, word.start); // pairs of characters overlap
    if (from > at) made.push({ text: text.slice(at, from), marked: false });
    made.push({ text: text.slice(from, word.end), marked: true });
    at = word.end;
  }
  if (at < end) made.push({ text: text.slice(at, end), marked: false });
  return made.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/gu, ' ') }));
}

/** The next place after `at` where a word begins, so that a snippet does not start inside one. */
function wordEdge(text: string, at: number): number {
  if (at <= 0) return 0;
  const next = text.slice(at, at + 24).search(/\s/u);
  return next < 0 ? at : at + next + 1;
}
