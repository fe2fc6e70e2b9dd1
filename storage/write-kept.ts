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
  await writeHistories(library, { before, kept, highlights });
  if (thumbnail) await library.thumbnails.put({ clip: clip.id, picture: thumbnail });
  await indexClip(library, clip, highlights, body ?? { text: '' });
  await countTerms(library, before?.clip, clip, now);
  await library.tombstones.bulkDelete([clip.id, ...highlights.map(({ id }) => id)]);
  if (before && before.clip.body !== clip.body) await dropBody(library, before.clip.body);
}

/** Removes a clip as though it had never been there. */
export async function removeKept(library: Library, { clip, highlights }: Kept, now: string): Promise<void> {
  await library.clips.delete(clip.id);
  await library.highlights.bulkDelete(highlights.map(({ id }) => id));
  await library.histories.where('clip').equals(clip.id).delete();
  await library.thumbnails.delete(clip.id);
  await unindexClip(library, clip.id);
  await countTerms(library, clip, undefined, now);
  await dropAttached(library, clip.id);
  await dropBody(library, clip.body);
}

interface WrittenNotes {
  readonly before: Kept | undefined;
  readonly kept: Kept;
  /** As they were written: where an id was taken they have another. */
  readonly highlights: Kept['highlights'];
}

/** What the notes said before. A file must not bring a history of another clip's notes. */
async function writeHistories(
  library: Library,
  { before, kept: { clip, histories = [], highlights: asked }, highlights }: WrittenNotes,
): Promise<void> {
  const owners = new Map(asked.map(({ id }, at) => [id, highlights[at]?.id]));
  owners.set(clip.id, clip.id);
  const own = histories.flatMap((history) => {
    const of = owners.get(history.of);
    return of === undefined ? [] : [{ ...history, of, clip: clip.id }];
  });
  const gone = (before?.histories ?? []).filter(({ of }) => !own.some((history) => history.of === of));
  await library.histories.bulkDelete(gone.map(({ of }) => of));
  await library.histories.bulkPut(own);
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
