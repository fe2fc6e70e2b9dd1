/* Where a clip is read within the extension, and at which of its words: the address of the reader, written by
   every list of clips and read by the reader. */
import type { Piece } from './search/pieces.ts';

/** Where in a clip the words stand that were looked for. */
export type ClipPlace =
  | { readonly kind: 'highlight'; readonly id: string }
  | {
      /** `head`: what stands above the text, title and names and outlet. */
      readonly kind: 'text' | 'note' | 'head';
      /** The words as they are written there, each once. */
      readonly words: readonly string[];
      /** What stands right before the first of them, to tell it from its twins; spaces in it are single. */
      readonly before: string;
    };

/** Letters before a word that tell it from its twins. */
const BEFORE = 40;
/** More words than a person types into a search; an address has to end somewhere. */
const MOST_WORDS = 12;

/** The place that a snippet shows; undefined where no word is marked in it. */
export function placeShown(kind: 'text' | 'note' | 'head', snippet: readonly Piece[]): ClipPlace | undefined {
  const first = snippet.findIndex(({ marked }) => marked);
  if (first < 0) return undefined;
  // at the head all are seen at once: none has to be told from its twins
  const before = kind === 'head' ? '' : (snippet[first - 1]?.text.replace(/^… /u, '') ?? '');
  const words = new Map<string, string>();
  for (const { text, marked } of snippet)
    if (marked && !words.has(text.toLowerCase())) words.set(text.toLowerCase(), text);
  return { kind, words: [...words.values()].slice(0, MOST_WORDS), before: before.slice(-BEFORE) };
}

/** The reader’s address within the extension, of a clip and of a place in it. */
export function readerAddress(clip: string, place?: ClipPlace): string {
  const asked = new URLSearchParams({ clip });
  if (place?.kind === 'highlight') return `/reader.html?${asked.toString()}#${encodeURIComponent(place.id)}`;
  for (const word of place?.words ?? []) asked.append('find', word);
  if (place && place.before !== '') asked.set('before', place.before);
  if (place && place.kind !== 'text') asked.set('in', place.kind);
  return `/reader.html?${asked.toString()}`;
}

/** The clip and the place that an address of the reader asks for. An address that makes no sense asks for nothing. */
export function askedOfReader(address: string): { readonly clip: string; readonly place?: ClipPlace } {
  const { searchParams: asked, hash } = new URL(address);
  const clip = asked.get('clip') ?? '';
  const id = decoded(hash.slice(1));
  if (id !== '') return { clip, place: { kind: 'highlight', id } };
  const words = asked.getAll('find').filter((word) => word.trim() !== '');
  if (words.length === 0) return { clip };
  const part = asked.get('in');
  const kind = part === 'note' || part === 'head' ? part : 'text';
  return { clip, place: { kind, words: words.slice(0, MOST_WORDS), before: asked.get('before') ?? '' } };
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return ''; // a percent sign that a person typed
  }
}
