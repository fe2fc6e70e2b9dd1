import type { QueryWords } from './query-words.ts';
import { explain, joinMarks, type Snippet } from './snippet.ts';
import { wordsFound } from './words-found.ts';

/** A stretch of text, marked or not; joined they are the whole. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in pieces, the words of a query marked. */
export function markWords(text: string, words: QueryWords): readonly Piece[] {
  return cutAt(text, joinMarks(wordsFound(text, words)));
}

/** The best stretch of a text for the words of a query, in pieces; undefined where none of them stands in it. */
export function snippetOf(text: string, words: QueryWords): readonly Piece[] | undefined {
  const { snippet } = explain([{ field: 'text', text }], words);
  return snippet && snippetPieces(snippet);
}

/** A snippet in pieces, with dots where text was left out. */
export function snippetPieces({ text, marks, cutBefore, cutAfter }: Snippet): readonly Piece[] {
  const dots = { before: cutBefore ? '… ' : '', after: cutAfter ? ' …' : '' };
  return [plain(dots.before), ...cutAt(text, marks), plain(dots.after)].filter((piece) => piece.text !== '');
}

function cutAt(text: string, marks: Snippet['marks']): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    pieces.push(plain(text.slice(at, start)), { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push(plain(text.slice(at)));
  return pieces
    .filter((piece) => piece.text !== '')
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/gu, ' ') }));
}

function plain(text: string): Piece {
  return { text, marked: false };
}
