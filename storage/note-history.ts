import { remembered, type NoteEdit, type NoteHistory, type NoteVersion } from '../core/note-history.ts';
import type { Library } from './database.ts';

/** The earlier versions of a note, the oldest first: of a highlight's, or of a clip's own. */
export async function versionsOf(library: Library, of: string): Promise<readonly NoteVersion[]> {
  return (await library.histories.get(of))?.versions ?? [];
}

/** The earlier versions of all notes of a clip, by what they belong to. */
export async function historiesOf(
  library: Library,
  clip: string,
): Promise<ReadonlyMap<string, readonly NoteVersion[]>> {
  const rows = await library.histories.where('clip').equals(clip).toArray();
  return new Map(rows.map(({ of, versions }) => [of, versions]));
}

/** Keeps what a note said before an edit. Call inside the transaction that writes the edit. */
export async function rememberNote(
  library: Library,
  { of, clip }: Pick<NoteHistory, 'of' | 'clip'>,
  edit: NoteEdit,
): Promise<void> {
  if (edit.before === edit.after) return;
  const before = await versionsOf(library, of);
  const versions = remembered(before, edit);
  if (versions !== before) await library.histories.put({ of, clip, versions });
}

/**
 * Forgets what notes said that are no more. A deleted highlight leaves its history behind, for its undo;
 * this is called when that is long past.
 */
export async function sweepHistories(library: Library): Promise<void> {
  const { histories, clips, highlights } = library;
  await library.transaction('rw', histories, clips, highlights, async () => {
    const all = await histories.toCollection().primaryKeys();
    const [own, marks] = await Promise.all([
      clips.where('id').anyOf(all).primaryKeys(),
      highlights.where('id').anyOf(all).primaryKeys(),
    ]);
    const there = new Set([...own, ...marks]);
    await histories.bulkDelete(all.filter((of) => !there.has(of)));
  });
}
