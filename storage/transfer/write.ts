/* A batch of what was laid aside is written: clips that have nothing to do with each other at once, the rest one
   by one. Called by apply.ts, which is about when. */
import type { Kept } from '../../core/kept.ts';
import { staysGone } from '../../core/merge.ts';
import { attachedToAll, dropAttached } from '../attached.ts';
import type { Library } from '../database.ts';
import { writeAttached } from './attached.ts';
import { writeDraft, writeTombstone } from './loose.ts';
import { forgetDecision, writeDecision } from './names.ts';
import { keptOf } from './out.ts';
import { keptAt, meet, sameKept, stampOf, untangled } from './meet.ts';
import type { StagedItem, Transfer, UndoClip } from '../rows/transfer.ts';
import { removeKept, writeKept } from './write-kept.ts';

/** So many rows a transaction: enough for a segment of the index, and who waits for one waits for a moment only. */
export const BATCH = 100;

interface Applying {
  readonly library: Library;
  readonly transfer: Pick<Transfer, 'id' | 'kind'>;
  readonly now: string;
}

/**
 * Writes the next rows that were laid aside, with the rows that undo it, and takes them away: all of it or, where
 * that throws, nothing. Gives how many rows there were.
 */
export async function writeBatch(library: Library, id: string, now: string): Promise<number> {
  return library.transaction('rw', library.tables, async () => {
    const transfer = await library.transfers.get(id);
    const rows = await library.staged.where('transfer').equals(id).limit(BATCH).toArray();
    if (transfer)
      for (let items = rows.map(({ item }) => item); items.length > 0;)
        items = items.slice(await writeFirst({ library, transfer, now }, items));
    await library.staged.bulkDelete(rows.map(({ at }) => at ?? 0));
    return rows.length;
  });
}

/** Writes the first of the items, and of those after it what can be written with it. Gives how many. */
async function writeFirst(applying: Applying, items: readonly StagedItem[]): Promise<number> {
  const { library, transfer, now } = applying;
  const { id, kind } = transfer;
  const [item] = items;
  switch (item?.kind) {
    case 'clip':
      return writeClips(
        applying,
        leading(items, 'clip').map(({ kept }) => kept),
      );
    case 'remove': {
      const ids = leading(items, 'remove').map((one) => one.id);
      await removeAll(library, id, { gone: await keptOf(library, ids), now });
      return ids.length;
    }
    case 'draft':
      await writeDraft(library, id, item.draft);
      break;
    case 'name':
      await writeDecision(library, { id, kind, decision: item.decision });
      break;
    case 'forget':
      await forgetDecision(library, id, item.id);
      break;
    case 'tombstone':
      await bury(applying, { buried: item.id, gone: item.gone });
      break;
    case 'picture':
    case 'version':
      await writeAttached(library, id, item);
      break;
    default:
  }
  return 1;
}

/** The items from the first on that are of a kind. */
function leading<Kind extends StagedItem['kind']>(
  items: readonly StagedItem[],
  kind: Kind,
): Extract<StagedItem, { kind: Kind }>[] {
  const end = items.findIndex((item) => item.kind !== kind);
  return (end < 0 ? items : items.slice(0, end)) as Extract<StagedItem, { kind: Kind }>[];
}

/** A clip that comes in, and the one it meets. */
interface Meeting {
  readonly kept: Kept;
  readonly before: Kept | undefined;
}

/** Writes as many of the clips, from the first on, as have nothing to do with each other. Gives how many. */
async function writeClips(applying: Applying, all: readonly Kept[]): Promise<number> {
  const { library, transfer, now } = applying;
  const apart = untangled(all, marksOf);
  const there = await keptAt(
    library,
    apart.map(({ clip }) => clip.keys),
  );
  const meetings = untangled(
    apart.map((kept, at): Meeting => ({ kept, before: there[at] })),
    ({ kept, before }) => [...marksOf(kept), ...(before ? marksOf(before) : [])],
  );
  const met = await outcomes(applying, meetings);
  const lost = await attachedToAll(
    library,
    transfer.kind === 'replace' ? met.flatMap(({ before }) => before?.clip.id ?? []) : [],
  );
  const changed = met.filter(({ before, kept }) => !before || !sameKept(before, kept));
  const left = await writeKept(library, changed, now);
  await dropAttached(library, [...lost.keys()]);
  await library.undo.bulkAdd([
    /* A copy takes the place of a clip: what was attached here goes, and can be had back. */
    ...[...lost].map(([clip, gone]): UndoClip => ({
      ...undoOf(transfer.id, clip),
      attachedOnly: true,
      gone,
    })),
    ...changed.map(({ before, kept: { clip } }, at): UndoClip => {
      const kept = left[at];
      return { transfer: transfer.id, clip: clip.id, before, after: kept ? stampOf(kept) : '' };
    }),
  ]);
  return meetings.length;
}

/** All that two clips may have in common. */
function marksOf({ clip, highlights }: Kept): string[] {
  return [clip.id, ...clip.keys, ...highlights.map(({ id }) => id)];
}

/** What comes of each clip; without those that were deleted here, and stay so. */
async function outcomes(
  { library, transfer: { kind }, now }: Applying,
  meetings: readonly Meeting[],
): Promise<Meeting[]> {
  const [tombstones, buried] = await Promise.all([
    library.tombstones.bulkGet(meetings.map(({ kept }) => kept.clip.id)),
    kind === 'merge' ? buriedMarks(library, meetings) : new Set<string>(),
  ]);
  return meetings.flatMap(({ kept, before }, at) => {
    const tombstone = tombstones[at];
    if (!before && kind === 'merge' && tombstone && staysGone(tombstone.gone, kept)) return [];
    const coming = { ...kept, highlights: kept.highlights.filter((mark) => !buried.has(mark.id)) };
    return [{ before, kept: before ? meet(kind, before, coming, now) : coming }];
  });
}

/** Highlights of a copy that were deleted here since. */
async function buriedMarks(library: Library, meetings: readonly Meeting[]): Promise<ReadonlySet<string>> {
  const marks = meetings.flatMap(({ kept }) => kept.highlights);
  const graves = await library.tombstones.bulkGet(marks.map(({ id }) => id));
  return new Set(marks.filter(({ changed }, at) => (graves[at]?.gone ?? '') >= changed).map(({ id }) => id));
}

/** A deletion in another copy: of a clip or of a highlight that was not changed here after. */
async function bury(
  { library, transfer: { id, kind }, now }: Applying,
  { buried, gone }: { readonly buried: string; readonly gone: string },
): Promise<void> {
  const [before] = await keptOf(library, [buried]);
  if (kind === 'replace' && before) return; // the file has the clip itself too, or it is removed anyway
  const mark = await library.highlights.get(buried);
  if (before) {
    if (!staysGone(gone, before)) return;
    await removeAll(library, id, { gone: [before], now });
  } else if (mark) {
    if (gone < mark.changed) return;
    const [whole] = await keptOf(library, [mark.clip]);
    if (whole) {
      const after = { ...whole, highlights: whole.highlights.filter((other) => other.id !== buried) };
      await writeKept(library, [{ before: whole, kept: after }], now);
      await library.undo.add({ transfer: id, clip: mark.clip, before: whole, after: stampOf(after) });
    }
  }
  await writeTombstone(library, id, { id: buried, gone });
}

async function removeAll(
  library: Library,
  transfer: string,
  { gone, now }: { readonly gone: readonly Kept[]; readonly now: string },
): Promise<void> {
  const attached = await attachedToAll(
    library,
    gone.map(({ clip }) => clip.id),
  );
  await removeKept(library, gone, now);
  await library.undo.bulkAdd(
    gone.map((before): UndoClip => {
      const beside = attached.get(before.clip.id);
      return { ...undoOf(transfer, before.clip.id), before, ...(beside ? { gone: beside } : {}) };
    }),
  );
}

function undoOf(transfer: string, clip: string) {
  return { transfer, clip, before: undefined, after: '' } as const;
}
