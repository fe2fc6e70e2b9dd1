/* What comes of a clip that is there when one from outside meets it. */
import { absorb } from '../core/import/absorb.ts';
import type { Kept } from '../core/kept.ts';
import { mergeKept } from '../core/merge.ts';
import type { NoteHistory } from '../core/note-history.ts';
import { withOverwrittenNotes } from '../core/overwritten-notes.ts';
import type { Library } from './database.ts';
import { keptOf } from './transfer-out.ts';
import type { TransferKind } from './transfer-rows.ts';

/** What comes of a clip that is there when one from outside meets it. */
export function meet(kind: TransferKind, before: Kept, coming: Kept, now: string): Kept {
  if (kind === 'import') return withOverwrittenNotes(before, absorb(before, coming, now));
  const theirs = under(before.clip.id, coming);
  if (kind === 'replace') return theirs;
  return withOverwrittenNotes(before, mergeKept(before, theirs));
}

/** The clip at any of these keys, with all that belongs to it. */
export async function keptAt(library: Library, keys: readonly string[]): Promise<Kept | undefined> {
  const [id] = await library.clips.where('keys').anyOf(keys).primaryKeys();
  return id === undefined ? undefined : (await keptOf(library, [id]))[0];
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
