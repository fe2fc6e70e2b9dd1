/* What a transfer brings that belongs to no clip: drafts, and the graves of what was deleted in the other copy.
   Called inside a transaction over all tables. */
import type { Draft } from '../../core/draft.ts';
import type { Library } from '../database.ts';
import type { Tombstone } from '../rows/library.ts';
import type { UndoLoose } from '../rows/transfer.ts';

/** Keeps a draft unless a later one is there. */
export async function writeDraft(library: Library, transfer: string, draft: Draft): Promise<void> {
  const there = await library.drafts.where('keys').anyOf(draft.keys).first();
  if (there && there.changed >= draft.changed) return;
  const before = await library.drafts.get(draft.id);
  await library.drafts.put(draft);
  await library.undo.add({ transfer, draft: draft.id, rowBefore: before, rowAfter: draft });
}

/** Remembers when something was deleted in the other copy, unless it was deleted here later. */
export async function writeTombstone(
  library: Library,
  transfer: string,
  tombstone: Tombstone,
): Promise<void> {
  const before = await library.tombstones.get(tombstone.id);
  if (before && before.gone >= tombstone.gone) return;
  await library.tombstones.put(tombstone);
  await library.undo.add({ transfer, grave: tombstone.id, rowBefore: before, rowAfter: tombstone });
}

/** Puts it back as it was before a transfer; false where it was changed since, and stays. */
export async function undoLoose({ drafts, tombstones }: Library, row: UndoLoose): Promise<boolean> {
  if ('draft' in row) {
    if ((await drafts.get(row.draft))?.changed !== row.rowAfter.changed) return false;
    await (row.rowBefore ? drafts.put(row.rowBefore) : drafts.delete(row.draft));
    return true;
  }
  if ((await tombstones.get(row.grave))?.gone !== row.rowAfter.gone) return false;
  await (row.rowBefore ? tombstones.put(row.rowBefore) : tombstones.delete(row.grave));
  return true;
}
