/* What comes of a clip that is there when one from outside meets it. */
import { absorb } from '../../core/import/absorb.ts';
import type { Kept } from '../../core/kept.ts';
import { mergeKept } from '../../core/merge.ts';
import type { NoteHistory } from '../../core/note-history.ts';
import { withOverwrittenNotes } from '../../core/overwritten-notes.ts';
import type { Library } from '../database.ts';
import { keptOf } from './out.ts';
import type { TransferKind } from '../rows/transfer.ts';

/** What comes of a clip that is there when one from outside meets it. */
export function meet(kind: TransferKind, before: Kept, coming: Kept, now: string): Kept {
  if (kind === 'import') return withOverwrittenNotes(before, absorb(before, coming, now));
  const theirs = under(before.clip.id, coming);
  if (kind === 'replace') return theirs;
  return withOverwrittenNotes(before, mergeKept(before, theirs));
}

/**
 * For each list of keys the clip at any of them, with all that belongs to it; undefined where there is none. Of
 * several clips it is the one at the first key in alphabetical order.
 */
export async function keptAt(
  library: Library,
  lists: readonly (readonly string[])[],
): Promise<readonly (Kept | undefined)[]> {
  const { clips, bodies, highlights, thumbnails, histories } = library;
  return library.transaction('r', [clips, bodies, highlights, thumbnails, histories], async () => {
    const keys = [...new Set(lists.flat())];
    const found = await Promise.all(keys.map((key) => clips.where('keys').equals(key).primaryKeys()));
    const idAt = new Map(keys.map((key, at) => [key, found[at]?.[0]]));
    const ids = lists.map((list) =>
      [...list]
        .sort()
        .map((key) => idAt.get(key))
        .find((id) => id !== undefined),
    );
    const there = await keptOf(library, [...new Set(ids.filter((id) => id !== undefined))]);
    const ofId = new Map(there.map((kept) => [kept.clip.id, kept]));
    return ids.map((id) => (id === undefined ? undefined : ofId.get(id)));
  });
}

/**
 * The first of some things, as many as have nothing in common with one before: those can be dealt with at once.
 * `marksOf` gives what things may have in common.
 */
export function untangled<Thing>(
  things: readonly Thing[],
  marksOf: (thing: Thing) => readonly string[],
): readonly Thing[] {
  const seen = new Set<string>();
  const end = things.findIndex((thing) => {
    const marks = marksOf(thing);
    if (marks.some((mark) => seen.has(mark))) return true;
    for (const mark of marks) seen.add(mark);
    return false;
  });
  return end < 0 ? things : things.slice(0, end);
}

/** What differs as soon as anyone touches the clip or a highlight of it. */
export function stampOf({ clip, highlights }: Kept): string {
  const marks = highlights.map(({ id, changed }) => `${id} ${changed}`).sort();
  return [clip.changed, clip.state, ...marks].join('\n');
}

export function sameKept(one: Kept, other: Kept): boolean {
  return one === other || plain(one) === plain(other);
}

/** The same, whatever the order of fields. */
function plain({ clip, body, highlights, thumbnail, histories }: Kept): string {
  const rows = [...highlights].sort((one, other) => (one.id < other.id ? -1 : 1));
  return JSON.stringify([clip, body?.hash, rows, thumbnail, histories], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** A copy under the id we know the clip by. */
function under(id: string, kept: Kept): Kept {
  if (kept.clip.id === id) return kept;
  const keys = [...new Set([id, ...kept.clip.keys])];
  return {
    ...kept,
    clip: { ...kept.clip, id, keys },
    highlights: kept.highlights.map((highlight) => ({ ...highlight, clip: id })),
    ...(kept.histories
      ? { histories: kept.histories.map((history) => underOwn(history, kept.clip.id, id)) }
      : {}),
  };
}

function underOwn(history: NoteHistory, old: string, id: string): NoteHistory {
  return { ...history, clip: id, of: history.of === old ? id : history.of };
}
