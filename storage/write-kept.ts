/* Writing and removing a clip with all that belongs to it. Called inside a transaction over all tables. */
import type { Kept } from '../core/kept.ts';
import { dropAttached, dropBody } from './attached.ts';
import type { Library } from './database.ts';
import { indexClip, unindexClip } from './search-index.ts';
import { countTerms } from './vocabulary.ts';

/** Writes a clip over the one there was, `before`, which has the same id. */
export async function writeKept(
  library: Library,
  before: Kept | undefined,
  kept: Kept,
  now: string,
): Promise<void> {
  const { clip, body, thumbnail } = kept;
  const highlights = await ownIds(library, kept);
  const gone = (before?.highlights ?? []).filter(
    ({ id }) => !highlights.some((highlight) => highlight.id === id),
  );
  await library.clips.put(clip);
  if (body) await library.bodies.put(body);
  await library.highlights.bulkDelete(gone.map(({ id }) => id));
  await library.highlights.bulkPut(highlights);
  if (thumbnail) await library.thumbnails.put({ clip: clip.id, picture: thumbnail });
  await indexClip(library, clip, highlights, body?.text ?? '');
  await countTerms(library, before?.clip, clip, now);
  await library.tombstones.bulkDelete([clip.id, ...highlights.map(({ id }) => id)]);
  if (before && before.clip.body !== clip.body) await dropBody(library, before.clip.body);
}

/** Removes a clip as though it had never been there. */
export async function removeKept(library: Library, { clip, highlights }: Kept, now: string): Promise<void> {
  await library.clips.delete(clip.id);
  await library.highlights.bulkDelete(highlights.map(({ id }) => id));
  await library.thumbnails.delete(clip.id);
  await unindexClip(library, clip.id);
  await countTerms(library, clip, undefined, now);
  await dropAttached(library, clip.id);
  await dropBody(library, clip.body);
}

/** A file may give a highlight the id of another clip's; it must not take its place. */
async function ownIds(library: Library, { clip, highlights }: Kept): Promise<Kept['highlights']> {
  const there = await library.highlights.bulkGet(highlights.map(({ id }) => id));
  const seen = new Set<string>();
  return highlights.map((highlight, at) => {
    const other = there[at];
    const taken = seen.has(highlight.id) || (other !== undefined && other.clip !== clip.id);
    const id = taken ? crypto.randomUUID() : highlight.id;
    seen.add(id);
    return { ...highlight, id, clip: clip.id };
  });
}
