/* The second half: what was laid aside is written, a few clips a transaction, each transaction with the rows
   that undo it and without the staged rows it has used. So a browser may be killed at any moment: a clip is
   there whole or not at all, and the next start goes on where this one ended. */
import type { Library } from './database.ts';
import { ifIdle, inTurn } from './transfer-lock.ts';
import type { Transfer } from './transfer-rows.ts';
import type { Watch } from './transfer-stage.ts';
import { undoBatch } from './transfer-undo.ts';
import { writeBatch } from './transfer-write.ts';

/** How long a transfer can be taken back. */
const UNDO_DAYS = 30;

/** Writes what was laid aside. When the signal aborts, what was written so far is taken back. */
export async function applyTransfer(library: Library, id: string, watch: Watch): Promise<void> {
  await inTurn(library, async () => apply(library, id, watch));
}

async function apply(library: Library, id: string, watch: Watch): Promise<void> {
  await setState(library, id, 'writing');
  const all = await library.staged.where('transfer').equals(id).count();
  for (let done = 0, rows = Infinity; rows > 0; done += rows) {
    if (watch.signal.aborted) {
      await undo(library, id, { ...watch, signal: new AbortController().signal });
      watch.signal.throwIfAborted();
    }
    watch.tell(Math.min(done, all), all); // what waited for its clip is seen twice
    rows = await writeBatch(library, id, watch.now);
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
  for (let done = 0, rows = Infinity; rows > 0; done += rows) {
    watch.tell(Math.min(done, all), all);
    const undone = await undoBatch(library, id, watch.now);
    rows = undone.rows;
    stayed += undone.stayed;
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
