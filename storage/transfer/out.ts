import type { Clip } from '../../core/clip.ts';
import type { LibraryRecord } from '../../core/export/library-file.ts';
import type { Highlight } from '../../core/highlight.ts';
import type { Kept } from '../../core/kept.ts';
import { decisionsOn, kindOf, nameKey } from '../../core/names/decision.ts';
import type { NoteHistory } from '../../core/note-history.ts';
import type { Library } from '../database.ts';
import { rowsOf } from '../rows-of.ts';
import { attachedRecords, clipsWithAttached } from './attached.ts';

/** How many clips are held at a time: some megabytes with their texts. */
const PAGE = 50;

/** Which clips: all, or those with these ids; with or without those in the trash. */
export interface Choice {
  readonly ids?: readonly string[];
  readonly trash?: boolean;
}

/**
 * The clips with all that belongs to them, in the order of their ids, a page at a time. Each clip is as it
 * was at one moment.
 */
export async function* keptClips(
  library: Library,
  { ids, trash = false }: Choice = {},
): AsyncGenerator<Kept> {
  for await (const page of pagesOf(library, ids)) {
    for (const kept of page) {
      if (trash || kept.clip.state === 'kept') yield kept;
    }
  }
}

/**
 * All that the person made, record by record: the trash, the drafts, what was deleted, and the names too. Of a
 * selection, which `ids` gives in its order, the clips with all that is attached to them and what was decided on names
 * in them.
 */
export async function* libraryRecords(
  library: Library,
  ids?: readonly string[],
): AsyncGenerator<LibraryRecord> {
  const having = await clipsWithAttached(library);
  const names = new Set<string>();
  for await (const kept of keptClips(library, { trash: true, ...(ids ? { ids } : {}) })) {
    yield { kind: 'clip', ...kept };
    if (having.has(kept.clip.id)) yield* attachedRecords(library, kept.clip.id);
    if (ids) for (const { role, spelling } of kept.clip.credits) names.add(nameKey(kindOf(role), spelling));
  }
  if (!ids) {
    for (const draft of await library.drafts.toArray()) yield { kind: 'draft', draft };
    for (const { id, gone } of await library.tombstones.toArray()) yield { kind: 'tombstone', id, gone };
  }
  const all = await library.nameDecisions.toArray();
  for (const decision of ids ? decisionsOn(names, all) : all) yield { kind: 'name', decision };
}

async function* pagesOf(library: Library, ids: readonly string[] | undefined): AsyncGenerator<Kept[]> {
  if (ids) {
    for (let at = 0; at < ids.length; at += PAGE) yield keptOf(library, ids.slice(at, at + PAGE));
    return;
  }
  let last = '';
  for (;;) {
    const keys = await library.clips.where('id').above(last).limit(PAGE).primaryKeys();
    const end = keys.at(-1);
    if (end === undefined) return;
    last = end;
    yield await keptOf(library, keys);
  }
}

/** The clips with these ids and all that belongs to them, in one moment. Those that are gone are left out. */
export async function keptOf(library: Library, ids: readonly string[]): Promise<Kept[]> {
  const { clips, bodies, highlights, thumbnails, histories } = library;
  return library.transaction('r', [clips, bodies, highlights, thumbnails, histories], async () => {
    const rows = (await clips.bulkGet([...ids])).filter((clip): clip is Clip => clip !== undefined);
    const [texts, pictures, marks, notes] = await Promise.all([
      bodies.bulkGet(rows.map(({ body }) => body)),
      thumbnails.bulkGet(rows.map(({ id }) => id)),
      rowsOf(highlights, 'clip', ids),
      histories.where('clip').anyOf(ids).sortBy('of'),
    ]);
    const ofClip = Map.groupBy(marks, ({ clip }) => clip);
    return rows.map((clip, at) => {
      const own = (ofClip.get(clip.id) ?? []).sort(byTime);
      return {
        clip,
        body: texts[at],
        highlights: own,
        thumbnail: pictures[at]?.picture,
        ...historiesIn(notes, clip.id, own),
      };
    });
  });
}

function byTime(one: Highlight, other: Highlight): number {
  return one.created < other.created ? -1 : Number(one.created > other.created);
}

/** The histories of a clip's notes. That of a highlight deleted a moment ago waits for its undo. */
function historiesIn(
  all: readonly NoteHistory[],
  clip: string,
  marks: readonly Highlight[],
): Pick<Kept, 'histories'> {
  const own = all.filter(
    (history) => history.clip === clip && (history.of === clip || marks.some(({ id }) => id === history.of)),
  );
  return own.length > 0 ? { histories: own } : {};
}
