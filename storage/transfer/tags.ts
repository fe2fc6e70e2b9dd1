/* Tags of what is about to come in, made credits before it does: so that taking the import back takes them back. */
import { createTagCounter, creditTags, type TagCount, type TagRoles } from '../../core/import/name-tags.ts';
import type { Library } from '../database.ts';
import { NO_CHANGES, type Staged, type Transfer } from '../rows/transfer.ts';
import { countChanges } from './counts.ts';

/** Rows held at a time. */
const BATCH = 50;

/** The tags of the clips that were laid aside, the commonest first. */
export async function stagedTags(library: Library, transfer: string): Promise<TagCount[]> {
  const counter = createTagCounter();
  for await (const rows of batches(library, transfer)) {
    for (const { item } of rows) if (item.kind === 'clip') counter.see(item.kept);
  }
  return counter.counts();
}

/** Makes the tags credits in all that was laid aside, and counts anew what will change. */
export async function creditStagedTags(
  library: Library,
  transfer: Transfer,
  { roles, now }: { readonly roles: TagRoles; readonly now: string },
): Promise<Transfer> {
  let counts = NO_CHANGES;
  for await (const rows of batches(library, transfer.id)) {
    const credited = rows.map((row): Staged =>
      row.item.kind === 'clip'
        ? { ...row, item: { kind: 'clip', kept: creditTags(row.item.kept, roles) } }
        : row,
    );
    await library.staged.bulkPut(credited);
    counts = await countChanges(library, {
      items: credited.map(({ item }) => item),
      kind: transfer.kind,
      counts,
      now,
    });
  }
  const after = { ...transfer, counts };
  await library.transfers.put(after);
  return after;
}

async function* batches(library: Library, transfer: string): AsyncGenerator<Staged[]> {
  const keys = await library.staged.where('transfer').equals(transfer).primaryKeys();
  for (let at = 0; at < keys.length; at += BATCH) {
    const rows = await library.staged.bulkGet(keys.slice(at, at + BATCH));
    yield rows.filter((row) => row !== undefined);
  }
}
