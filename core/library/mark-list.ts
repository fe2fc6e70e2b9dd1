import { fold } from '../fold.ts';
import type { Colour, Highlight } from '../highlight.ts';

/** A highlight, or the note of a whole clip, as the list of all of them shows it. */
export interface MarkEntry {
  readonly id: string;
  readonly clip: string;
  /** Undefined for the note of a clip. */
  readonly colour: Colour | undefined;
  /** The words of the article; empty for the note of a clip. */
  readonly quote: string;
  readonly note: string;
  /** ISO 8601. */
  readonly created: string;
}

/** What of the list is wanted. */
export interface MarkWanted {
  readonly words: string;
  /** Any where none is chosen; else the notes of clips, which have no colour, are left out. */
  readonly colours: readonly Colour[];
}

/** A highlight as an entry of the list. */
export function entryOf({ id, clip, colour, note, created, selectors }: Highlight): MarkEntry {
  return { id, clip, colour, quote: selectors.quote.exact, note, created };
}

/** Entries that have every word and one of the colours, the latest first. */
export function chooseMarks(entries: readonly MarkEntry[], { words, colours }: MarkWanted): MarkEntry[] {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  return entries
    .filter(({ colour, quote, note }) => {
      if (colours.length > 0 && (colour === undefined || !colours.includes(colour))) return false;
      const text = wanted.length === 0 ? '' : fold(`${quote}\n${note}`);
      return wanted.every((word) => text.includes(word));
    })
    .sort((one, other) => (one.created < other.created ? 1 : -1));
}

/**
 * The address of words on a page, as browsers understand it (WICG, URL Fragment Text Directives): the words
 * themselves, or where they are long their beginning and their end.
 */
export function addressOfWords(address: string, quote: string): string {
  const words = quote.replace(/\s+/gu, ' ').trim();
  if (words === '') return address;
  const parts = words.split(' ');
  const isLong = words.length > LONGEST_DIRECTIVE && parts.length > 2 * ENDS;
  const directive = isLong
    ? `${encoded(parts.slice(0, ENDS).join(' '))},${encoded(parts.slice(-ENDS).join(' '))}`
    : encoded(words);
  const [bare = address] = address.split('#');
  return `${bare}#:~:text=${directive}`;
}

/** A quote of more characters is told by its first and last words. */
const LONGEST_DIRECTIVE = 120;
const ENDS = 4;

/** A dash, a comma and an ampersand mean something in a text directive. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
