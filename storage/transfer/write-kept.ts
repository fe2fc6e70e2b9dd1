/* Writing and removing clips with all that belongs to them, many at once: a wait for each table, not for each
   clip. Called inside a transaction over all tables. */
import type { Highlight } from '../../core/highlight.ts';
import type { Kept } from '../../core/kept.ts';
import type { NoteHistory } from '../../core/note-history.ts';
import { dropAttached, dropBodies } from '../attached.ts';
import type { Library } from '../database.ts';
import { indexClips, unindexClips } from '../search/write-index.ts';
import { countAllTerms } from '../names/vocabulary.ts';

/** A clip to be written over the one there was, `before`, which has the same id. */
export interface Writing {
  readonly before: Kept | undefined;
  readonly kept: Kept;
}

/** A clip as it was written: a highlight whose id was taken has another. */
interface Written extends Writing {
  readonly highlights: readonly Highlight[];
}

/**
 * Writes clips, of which no two share an id or a highlight, now or before. Gives them as they lie there: a
 * highlight whose id another clip's has is written under one of its own.
 */
export async function writeKept(
  library: Library,
  writings: readonly Writing[],
  now: string,
): Promise<readonly Kept[]> {
  if (writings.length === 0) return [];
  const marks = await ownIds(library, writings);
  const written = writings.map((one, at): Written => ({ ...one, highlights: marks[at] ?? [] }));
  await writeRows(library, written);
  await indexClips(
    library,
    written.map(({ kept: { clip, body }, highlights }) => ({ clip, highlights, body: body ?? { text: '' } })),
  );
  await countAllTerms(
    library,
    written.map(({ before, kept }) => ({ before: before?.clip, after: kept.clip })),
    now,
  );
  await dropBodies(
    library,
    written.flatMap(({ before, kept }) =>
      before && before.clip.body !== kept.clip.body ? [before.clip.body] : [],
    ),
  );
  return written.map(({ kept, highlights }) => ({ ...kept, highlights }));
}

/** Removes clips as though they had never been there. */
export async function removeKept(library: Library, all: readonly Kept[], now: string): Promise<void> {
  if (all.length === 0) return;
  const ids = all.map(({ clip }) => clip.id);
  await Promise.all([
    library.clips.bulkDelete(ids),
    library.highlights.bulkDelete(all.flatMap(({ highlights }) => highlights.map(({ id }) => id))),
    library.histories.where('clip').anyOf(ids).delete(),
    library.thumbnails.bulkDelete(ids),
  ]);
  await unindexClips(library, ids);
  await countAllTerms(
    library,
    all.map(({ clip }) => ({ before: clip, after: undefined })),
    now,
  );
  await dropAttached(library, ids);
  await dropBodies(
    library,
    all.map(({ clip }) => clip.body),
  );
}

async function writeRows(library: Library, written: readonly Written[]): Promise<void> {
  const marks = written.flatMap(({ highlights }) => highlights);
  const ids = new Set(marks.map(({ id }) => id));
  const had = written.flatMap(({ before }) => before?.highlights ?? []);
  const histories = written.map(historiesOf);
  await Promise.all([
    library.clips.bulkPut(written.map(({ kept }) => kept.clip)),
    library.bodies.bulkPut(written.flatMap(({ kept: { body } }) => (body ? [body] : []))),
    library.highlights.bulkDelete(had.filter(({ id }) => !ids.has(id)).map(({ id }) => id)),
    library.highlights.bulkPut(marks),
    library.histories.bulkDelete(histories.flatMap(({ gone }) => gone)),
    library.histories.bulkPut(histories.flatMap(({ own }) => own)),
    library.thumbnails.bulkPut(
      written.flatMap(({ kept: { clip, thumbnail } }) =>
        thumbnail ? [{ clip: clip.id, picture: thumbnail }] : [],
      ),
    ),
    library.tombstones.bulkDelete([...written.map(({ kept }) => kept.clip.id), ...ids]),
  ]);
}

/** What the notes said before. A file must not bring a history of another clip's notes. */
function historiesOf({ before, kept: { clip, histories = [], highlights: asked }, highlights }: Written): {
  readonly own: readonly NoteHistory[];
  readonly gone: readonly string[];
} {
  const owners = new Map(asked.map(({ id }, at) => [id, highlights[at]?.id]));
  owners.set(clip.id, clip.id);
  const own = histories.flatMap((history) => {
    const of = owners.get(history.of);
    return of === undefined ? [] : [{ ...history, of, clip: clip.id }];
  });
  const gone = (before?.histories ?? []).filter(({ of }) => !own.some((history) => history.of === of));
  return { own, gone: gone.map(({ of }) => of) };
}

/** A file may give a highlight the id of another clip's; it must not take its place. */
async function ownIds(library: Library, writings: readonly Writing[]): Promise<Highlight[][]> {
  const asked = writings.flatMap(({ kept: { clip, highlights } }) =>
    highlights.map((highlight) => ({ highlight, clip: clip.id })),
  );
  const there = await library.highlights.bulkGet(asked.map(({ highlight }) => highlight.id));
  const seen = new Set<string>();
  const own = new Map(writings.map(({ kept }) => [kept.clip.id, [] as Highlight[]]));
  for (const [at, { highlight, clip }] of asked.entries()) {
    const other = there[at];
    const taken = seen.has(highlight.id) || (other !== undefined && other.clip !== clip);
    const id = taken ? crypto.randomUUID() : highlight.id;
    seen.add(id);
    own.get(clip)?.push({ ...highlight, id, clip });
  }
  return writings.map(({ kept }) => own.get(kept.clip.id) ?? []);
}
