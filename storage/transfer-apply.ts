/* The second half: what was laid aside is written, a few clips a transaction, each transaction with the rows
   that undo it and without the staged rows it has used. So a browser may be killed at any moment: a clip is
   there whole or not at all, and the next start goes on where this one ended. */
import type { Kept } from '../core/kept.ts';
import { staysGone } from '../core/merge.ts';
import { attachedTo, putAttached } from './attached.ts';
import type { Library } from './database.ts';
import { ifIdle, inTurn } from './transfer-lock.ts';
import { loseAttached, undoAttached, writeAttached } from './transfer-attached.ts';
import { undoLoose, writeDraft, writeTombstone } from './transfer-loose.ts';
import { keptOf } from './transfer-out.ts';
import { forgetDecision, undoDecision, writeDecision } from './transfer-names.ts';
import type { Staged, Transfer, TransferKind } from './transfer-rows.ts';
import { keptAt, meet, sameKept } from './transfer-meet.ts';
import type { Watch } from './transfer-stage.ts';
import { removeKept, writeKept } from './write-kept.ts';

/** So many clips a transaction: what waits for one of them waits for a moment only. */
const BATCH = 20;
/** How long a transfer can be taken back. */
const UNDO_DAYS = 30;

/** Writes what was laid aside. When the signal aborts, what was written so far is taken back. */
export async function applyTransfer(library: Library, id: string, watch: Watch): Promise<void> {
  await inTurn(library, async () => apply(library, id, watch));
}

async function apply(library: Library, id: string, watch: Watch): Promise<void> {
  await setState(library, id, 'writing');
  const all = await library.staged.where('transfer').equals(id).count();
  for (let left = all; left > 0;) {
    if (watch.signal.aborted) {
      await undo(library, id, { ...watch, signal: new AbortController().signal });
      watch.signal.throwIfAborted();
    }
    watch.tell(all - left, all);
    await writeBatch(library, id, watch.now);
    left = await library.staged.where('transfer').equals(id).count();
  }
  await setState(library, id, 'done');
}

/**
 * Takes a whole transfer back: what it brought goes, what it changed is as before. A clip that was changed
 * since stays as it is. Gives how many stayed.
 */
export async function undoTransfer(library: Library, id: string, watch: Watch): Promise<number> {
  return inTurn(library, async () => undo(library, id, watch));
}

async function undo(library: Library, id: string, watch: Watch): Promise<number> {
  await setState(library, id, 'undoing');
  const all = await library.undo.where('transfer').equals(id).count();
  let stayed = 0;
  for (let left = all; left > 0;) {
    watch.tell(all - left, all);
    stayed += await undoBatch(library, id, watch.now);
    left = await library.undo.where('transfer').equals(id).count();
  }
  await dropTransfer(library, id);
  return stayed;
}

/** Throws away what was laid aside and not written. */
export async function dropTransfer(library: Library, id: string): Promise<void> {
  await library.transaction('rw', library.transfers, library.staged, library.undo, async () => {
    await library.staged.where('transfer').equals(id).delete();
    await library.undo.where('transfer').equals(id).delete();
    await library.transfers.delete(id);
  });
}

/**
 * Finishes what a killed browser left half done, and forgets what can no longer be taken back. While another window
 * reads or writes a transfer nothing is half done.
 */
export async function resumeTransfers(library: Library, watch: Watch): Promise<void> {
  await ifIdle(library, async () => resume(library, watch));
}

async function resume(library: Library, watch: Watch): Promise<void> {
  const limit = new Date(Date.parse(watch.now) - UNDO_DAYS * 86_400_000).toISOString();
  for (const { id, state, made } of await library.transfers.toArray()) {
    if (state === 'reading' || (state === 'ready' && made < watch.now.slice(0, 10)))
      await dropTransfer(library, id);
    else if (state === 'writing') await apply(library, id, watch);
    else if (state === 'undoing') await undo(library, id, watch);
    else if (state === 'done' && made < limit) await dropTransfer(library, id);
  }
}

/** What was brought in and can be taken back, the latest first. */
export async function doneTransfers(library: Library): Promise<Transfer[]> {
  const all = await library.transfers.orderBy('made').reverse().toArray();
  return all.filter(({ state }) => state === 'done');
}

async function setState(library: Library, id: string, state: Transfer['state']): Promise<void> {
  await library.transfers.update(id, { state });
}

async function writeBatch(library: Library, id: string, now: string): Promise<void> {
  await library.transaction('rw', library.tables, async () => {
    const transfer = await library.transfers.get(id);
    const rows = await library.staged.where('transfer').equals(id).limit(BATCH).toArray();
    if (transfer) {
      for (const row of rows) await writeItem(library, transfer, row, now);
    }
    await library.staged.bulkDelete(rows.map(({ at }) => at ?? 0));
  });
}

async function writeItem(
  library: Library,
  { id, kind }: Transfer,
  { item }: Staged,
  now: string,
): Promise<void> {
  if (item.kind === 'clip') return writeClip(library, { id, kind, kept: item.kept, now });
  if (item.kind === 'draft') return writeDraft(library, id, item.draft);
  if (item.kind === 'name') return writeDecision(library, { id, kind, decision: item.decision });
  if (item.kind === 'forget') return forgetDecision(library, id, item.id);
  if (item.kind === 'picture' || item.kind === 'version') return writeAttached(library, id, item);
  const [before] = await keptOf(library, [item.id]);
  if (item.kind === 'remove') {
    if (before) await remove(library, { id, before, now });
    return undefined;
  }
  return bury(library, { id, kind, gone: item.gone, buried: item.id, before, now });
}

interface Writing {
  readonly id: string;
  readonly kind: TransferKind;
  readonly kept: Kept;
  readonly now: string;
}

async function writeClip(library: Library, { id, kind, kept, now }: Writing): Promise<void> {
  const before = await keptAt(library, kept.clip.keys);
  const tombstone = await library.tombstones.get(kept.clip.id);
  if (!before && kind === 'merge' && tombstone && staysGone(tombstone.gone, kept)) return;
  const buried = kind === 'merge' ? await buriedMarks(library, kept) : new Set<string>();
  const coming = { ...kept, highlights: kept.highlights.filter((mark) => !buried.has(mark.id)) };
  const after = before ? meet(kind, before, coming, now) : coming;
  if (before && kind === 'replace') await loseAttached(library, id, before.clip.id);
  if (before && sameKept(before, after)) return;
  await writeKept(library, before, after, now);
  const [left] = await keptOf(library, [after.clip.id]);
  await library.undo.add({ transfer: id, clip: after.clip.id, before, after: left ? stampOf(left) : '' });
}

/** Highlights of a copy that were deleted here since. */
async function buriedMarks(library: Library, { highlights }: Kept): Promise<Set<string>> {
  const graves = await library.tombstones.bulkGet(highlights.map(({ id }) => id));
  return new Set(
    highlights.filter(({ changed }, at) => (graves[at]?.gone ?? '') >= changed).map(({ id }) => id),
  );
}

interface Burying {
  readonly id: string;
  readonly kind: TransferKind;
  readonly gone: string;
  readonly buried: string;
  readonly before: Kept | undefined;
  readonly now: string;
}

/** A deletion in another copy: of a clip or of a highlight that was not changed here after. */
async function bury(library: Library, { id, kind, gone, buried, before, now }: Burying): Promise<void> {
  if (kind === 'replace' && before) return; // the file has the clip itself too, or it is removed anyway
  const mark = await library.highlights.get(buried);
  if (before) {
    if (!staysGone(gone, before)) return;
    await remove(library, { id, before, now });
  } else if (mark) {
    if (gone < mark.changed) return;
    const [whole] = await keptOf(library, [mark.clip]);
    if (whole) {
      const after = { ...whole, highlights: whole.highlights.filter((other) => other.id !== buried) };
      await writeKept(library, whole, after, now);
      await library.undo.add({ transfer: id, clip: mark.clip, before: whole, after: stampOf(after) });
    }
  }
  await writeTombstone(library, id, { id: buried, gone });
}

async function remove(
  library: Library,
  { id, before, now }: { id: string; before: Kept; now: string },
): Promise<void> {
  const gone = await attachedTo(library, before.clip.id);
  await removeKept(library, before, now);
  await library.undo.add({ transfer: id, clip: before.clip.id, before, after: '', gone });
}

async function undoBatch(library: Library, id: string, now: string): Promise<number> {
  return library.transaction('rw', library.tables, async () => {
    const newest = await library.undo.where('transfer').equals(id).primaryKeys();
    const rows = (
      await library.undo.bulkGet(newest.sort((one, other) => other - one).slice(0, BATCH))
    ).filter((row) => row !== undefined);
    let stayed = 0;
    for (const row of rows) {
      if ('decision' in row) {
        stayed += Number(!(await undoDecision(library, row)));
        continue;
      }
      if ('rowAfter' in row) {
        stayed += Number(!(await undoLoose(library, row)));
        continue;
      }
      const { clip, before, after, gone } = row;
      if (row.attachedOnly) {
        await undoAttached(library, row);
        continue;
      }
      const [there] = await keptOf(library, [clip]);
      const untouched = there ? stampOf(there) === after : after === '';
      if (!untouched) stayed += 1;
      else if (before) {
        await writeKept(library, there, before, now);
        if (gone) await putAttached(library, gone);
      } else if (there) await removeKept(library, there, now);
    }
    await library.undo.bulkDelete(rows.map(({ at }) => at ?? 0));
    return stayed;
  });
}

/** What differs as soon as anyone touches the clip or a highlight of it. */
function stampOf({ clip, highlights }: Kept): string {
  const marks = highlights.map(({ id, changed }) => `${id} ${changed}`).sort();
  return [clip.changed, clip.state, ...marks].join('\n');
}
