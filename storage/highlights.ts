import type { Colour, Highlight, Selectors } from '../core/highlight.ts';
import type { PageMarks } from '../core/mark.ts';
import { notedAt } from '../core/overwritten-notes.ts';
import type { Library } from './database.ts';
import { rememberNote } from './note-history.ts';
import { indexClip, indexTables } from './search/write-index.ts';

/** What of a highlight can be changed. */
export interface HighlightChange {
  readonly colour?: Colour;
  readonly note?: string;
  readonly selectors?: Selectors;
}

/** The quotes and marks of a clip, oldest first. */
export async function highlightsOf(library: Library, clip: string): Promise<Highlight[]> {
  return library.highlights.where('clip').equals(clip).sortBy('created');
}

/** Whether a page is clipped, and its marks as a page needs them. */
export async function marksAt(library: Library, keys: readonly string[]): Promise<PageMarks> {
  const clip = await library.clips.where('keys').anyOf(keys).first();
  if (clip?.state !== 'kept') return { isClipped: false, marks: [] };
  const highlights = await highlightsOf(library, clip.id);
  return {
    isClipped: true,
    marks: highlights.map(({ id, selectors, colour }) => ({ id, selectors, colour })),
  };
}

/** Adds words of the article to a clip; the clip is found by them when this returns. Undefined where the clip is gone. */
export async function addHighlight(library: Library, highlight: Highlight): Promise<Highlight | undefined> {
  return write(library, highlight.clip, async () => {
    await library.tombstones.delete(highlight.id);
    await library.highlights.put(highlight);
    return highlight;
  });
}

/**
 * Changes a highlight. `before` is the note as the person saw it when they began to write: where it was changed
 * elsewhere meanwhile, both texts are kept.
 */
export async function editHighlight(
  library: Library,
  id: string,
  change: HighlightChange,
  { now, before }: { now: string; before?: string },
): Promise<Highlight | undefined> {
  const row = await library.highlights.get(id);
  if (!row) return undefined;
  return write(library, row.clip, async () => {
    const latest = await library.highlights.get(id);
    if (!latest) return undefined;
    const note = change.note === undefined ? latest.note : joined(latest.note, change.note, before);
    const noted = note === latest.note ? notedAt(latest) : now;
    const edited: Highlight = { ...latest, ...change, note, noted, changed: now };
    await library.highlights.put(edited);
    const edit = { before: latest.note, written: notedAt(latest), after: note, now };
    await rememberNote(library, { of: id, clip: latest.clip }, edit);
    return edited;
  });
}

/** Takes a highlight away and gives it back, for an undo. */
export async function removeHighlight(
  library: Library,
  id: string,
  now: string,
): Promise<Highlight | undefined> {
  const row = await library.highlights.get(id);
  if (!row) return undefined;
  return write(library, row.clip, async () => {
    /* As it lies there now: the last letters of its note may have been on their way. */
    const latest = await library.highlights.get(id);
    if (!latest) return undefined;
    await library.highlights.delete(id);
    await library.tombstones.put({ id, gone: now });
    return latest;
  });
}

/** A highlight of these words, not yet written. */
export function newHighlight(clip: string, selectors: Selectors, colour: Colour, now: string): Highlight {
  return { id: crypto.randomUUID(), clip, selectors, colour, note: '', created: now, changed: now };
}

/** Writes what belongs to a clip and what it is found by in one transaction. */
async function write<Value>(
  library: Library,
  clip: string,
  work: () => Promise<Value>,
): Promise<Value | undefined> {
  const tables = [
    library.clips,
    library.highlights,
    library.histories,
    library.tombstones,
    ...indexTables(library),
  ];
  return library.transaction('rw', tables, async () => {
    const row = await library.clips.get(clip);
    if (!row) return undefined;
    const value = await work();
    await indexClip(library, row, await highlightsOf(library, clip), undefined);
    return value;
  });
}

function joined(latest: string, typed: string, before: string | undefined): string {
  if (before === undefined || latest === before || latest === typed || latest === '') return typed;
  return typed.includes(latest) ? typed : `${typed}\n\n${latest}`;
}
