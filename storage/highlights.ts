import type { Highlight, Selectors } from '../core/highlight.ts';
import type { Library } from './database.ts';
import { indexClip } from './search.ts';

/** The quotes and marks of a clip, oldest first. */
export async function highlightsOf(library: Library, clip: string): Promise<Highlight[]> {
  return library.highlights.where('clip').equals(clip).sortBy('created');
}

/** Adds words of the article to a clip; the clip is found by them when this returns. */
export async function addHighlight(
  library: Library,
  clip: string,
  selectors: Selectors,
  now: string,
): Promise<Highlight | undefined> {
  return library.transaction('rw', library.clips, library.highlights, library.entries, async () => {
    const row = await library.clips.get(clip);
    if (!row) return undefined;
    const highlight = newHighlight(clip, selectors, now);
    await library.highlights.add(highlight);
    await indexClip(library, row, await highlightsOf(library, clip), undefined);
    return highlight;
  });
}

/** Takes a highlight away. */
export async function removeHighlight(library: Library, id: string): Promise<void> {
  const { clips, highlights, entries, tombstones } = library;
  await library.transaction('rw', clips, highlights, entries, tombstones, async () => {
    const highlight = await library.highlights.get(id);
    if (!highlight) return;
    await library.highlights.delete(id);
    // else a copy of the library that still has it would bring it back
    await library.tombstones.put({ id, gone: new Date().toISOString() });
    const row = await library.clips.get(highlight.clip);
    if (row) await indexClip(library, row, await highlightsOf(library, highlight.clip), undefined);
  });
}

/** A highlight of these words, not yet written. */
export function newHighlight(clip: string, selectors: Selectors, now: string): Highlight {
  return { id: crypto.randomUUID(), clip, selectors, colour: 'yellow', note: '', created: now, changed: now };
}
