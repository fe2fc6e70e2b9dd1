import type { Body, Clip } from './clip.ts';
import type { Highlight } from './highlight.ts';
import type { NoteHistory } from './note-history.ts';

/** A clip with all that belongs to it: what is handed on, brought in, backed up and merged as one. */
export interface Kept {
  readonly clip: Clip;
  /** The article's own words; none for a bookmark. */
  readonly body?: Body | undefined;
  readonly highlights: readonly Highlight[];
  /** A small picture, `data:image/…`. */
  readonly thumbnail?: string | undefined;
  /** What its notes said before, in the order of `of`; absent where no note was ever written over. */
  readonly histories?: readonly NoteHistory[] | undefined;
}

/** The highlights as they stand in the article, those without a place after the others, by time. */
export function inReadingOrder(highlights: readonly Highlight[]): Highlight[] {
  const place = ({ selectors }: Highlight): number => selectors.position?.start ?? Number.POSITIVE_INFINITY;
  return [...highlights].sort((one, other) => {
    const [a, b] = [place(one), place(other)];
    if (a !== b) return a - b;
    return one.created < other.created ? -1 : one.created > other.created ? 1 : one.id < other.id ? -1 : 1;
  });
}
