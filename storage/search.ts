import type { Clip } from '../core/clip.ts';
import type { Highlight } from '../core/highlight.ts';
import { fold } from '../core/fold.ts';
import { markWords, snippetOf, type Piece } from '../core/snippet.ts';
import { wordsOf } from '../core/search-words.ts';
import type { Library } from './database.ts';

/** A clip that a query found, with the words that were looked for marked. */
export interface Hit {
  readonly clip: Clip;
  readonly title: readonly Piece[];
  readonly snippet: readonly Piece[];
  /** What the snippet was taken from. */
  readonly from: 'note' | 'quote' | 'text' | 'tags' | 'excerpt';
}

/** The words of a query as prefixes to be found; empty where there is nothing to search for. */
export function queryWords(query: string): string[] {
  return [...new Set(wordsOf(query).map(({ word }) => word))];
}

/** Writes what a clip is found by. Call inside the transaction that writes the clip. */
export async function indexClip(
  library: Library,
  clip: Clip,
  highlights: readonly Highlight[],
  text: string | undefined,
): Promise<void> {
  const own = [
    clip.title,
    clip.byline,
    clip.outlet,
    clip.note,
    ...clip.tags,
    ...clip.credits.map(({ spelling }) => spelling),
    ...highlights.flatMap(({ selectors, note }) => [selectors.quote.exact, note]),
  ];
  await library.entries.put({ id: `own ${clip.id}`, clip: clip.id, words: uniqueWords(own.join('\n')) });
  if (text !== undefined) {
    await library.entries.put({ id: `text ${clip.id}`, clip: clip.id, words: uniqueWords(text) });
  }
}

/** Forgets what a clip was found by. Call inside the transaction that removes the clip. */
export async function unindexClip(library: Library, id: string): Promise<void> {
  await library.entries.bulkDelete([`own ${id}`, `text ${id}`]);
}

/** Clips in which every word of the query begins a word, the most fitting first. */
export async function search(library: Library, query: string, { limit }: { limit: number }): Promise<Hit[]> {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const sets = await Promise.all(words.map((word) => clipsWith(library, word)));
  const [fewest, ...others] = sets.sort((one, other) => one.size - other.size);
  const ids = [...(fewest ?? [])].filter((id) => others.every((set) => set.has(id)));
  const clips = (await library.clips.bulkGet(ids)).filter((clip) => clip?.state === 'kept') as Clip[];
  const ranked = clips
    .map((clip) => ({ clip, score: score(clip, words) }))
    .sort((one, other) => other.score - one.score || (one.clip.created < other.clip.created ? 1 : -1))
    .slice(0, limit);
  return Promise.all(ranked.map(({ clip }) => show(library, clip, words)));
}

async function clipsWith(library: Library, prefix: string): Promise<Set<string>> {
  const keys = await library.entries.where('words').startsWith(prefix).primaryKeys();
  return new Set(keys.map((key) => key.slice(key.indexOf(' ') + 1)));
}

/** Title and names say most about an article, then what the person wrote. */
function score(clip: Clip, words: readonly string[]): number {
  const names = [...clip.credits.map(({ spelling }) => spelling), ...clip.tags].join('\n');
  return 3 * hits(clip.title, words) + 3 * hits(names, words) + 2 * hits(clip.note, words);
}

function hits(text: string, words: readonly string[]): number {
  const there = wordsOf(text);
  return words.filter((word) => there.some((other) => other.word.startsWith(fold(word)))).length;
}

async function show(library: Library, clip: Clip, words: readonly string[]): Promise<Hit> {
  const title = markWords(clip.title, words);
  const fromNote = snippetOf(clip.note, words);
  if (fromNote) return { clip, title, snippet: fromNote, from: 'note' };
  const quotes = await library.highlights.where('clip').equals(clip.id).toArray();
  for (const { selectors, note } of quotes) {
    const snippet = snippetOf(selectors.quote.exact, words) ?? snippetOf(note, words);
    if (snippet) return { clip, title, snippet, from: 'quote' };
  }
  const names = [...clip.credits.map(({ spelling }) => spelling), ...clip.tags].join(' · ');
  const body = await library.bodies.get(clip.body);
  const fromText = body && snippetOf(body.text, words);
  if (fromText) return { clip, title, snippet: fromText, from: 'text' };
  const fromNames = snippetOf(names, words);
  if (fromNames) return { clip, title, snippet: fromNames, from: 'tags' };
  return { clip, title, snippet: [{ text: clip.excerpt, marked: false }], from: 'excerpt' };
}

function uniqueWords(text: string): string[] {
  return [...new Set(wordsOf(text).map(({ word }) => word))];
}
