/* What would come of what was laid aside, as far as can be said before. */
import { staysGone } from '../../core/merge.ts';
import type { Library } from '../database.ts';
import { keptAt, meet, sameKept } from './meet.ts';
import type { StagedItem, TransferCounts, TransferKind } from '../rows/transfer.ts';

/** The counts with what these items would change in the library as it is. */
export async function countChanges(
  library: Library,
  {
    items,
    kind,
    counts,
    now,
  }: { items: readonly StagedItem[]; kind: TransferKind; counts: TransferCounts; now: string },
): Promise<TransferCounts> {
  let { added, changed, same, removed, gone, highlights } = counts;
  removed += items.filter((item) => item.kind === 'remove').length;
  const coming = items.flatMap((item) => (item.kind === 'clip' ? [item.kept] : []));
  const there = await keptAt(
    library,
    coming.map(({ clip }) => clip.keys),
  );
  const tombstones = await library.tombstones.bulkGet(coming.map(({ clip }) => clip.id));
  for (const [at, kept] of coming.entries()) {
    const before = there[at];
    const tombstone = tombstones[at];
    if (!before && kind === 'merge' && tombstone && staysGone(tombstone.gone, kept)) gone += 1;
    else if (!before) {
      added += 1;
      highlights += kept.highlights.length;
    } else {
      const after = meet(kind, before, kept, now);
      if (sameKept(before, after)) same += 1;
      else changed += 1;
      highlights += Math.max(0, after.highlights.length - before.highlights.length);
    }
  }
  return { added, changed, same, removed, gone, highlights };
}
