/* The second half: what was laid aside is written, a few clips a transaction, each transaction with the rows
   that undo it and without the staged rows it has used. So a browser may be killed at any moment: a clip is
   there whole or not at all, and the next start goes on where this one ended. */
import { TellableError } from '../../core/message.ts';
import type { Library } from '../database.ts';
import { eachAlone } from '../each-alone.ts';
import { dropTransfer } from './drop.ts';
import { ifIdle, inTurn } from './lock.ts';
import type { Transfer } from '../rows/transfer.ts';
import type { Watch } from './aside.ts';
import { undoBatch } from './undo.ts';
import { writeBatch } from './write.ts';

/** How long a transfer can be taken back. */
const UNDO_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Writes what was laid aside, or what is left of it. When the signal aborts, what was written so far is taken back.
 * Throws, in a sentence, where it is no longer laid aside; and what the disk says: then it can be gone on with.
 */
export async function applyTransfer(library: Library, id: string, watch: Watch): Promise<void> {
  await inTurn(library, async () => apply(library, id, watch));
}

async function apply(library: Library, id: string, watch: Watch): Promise<void> {
  if (!(await setState(library, id, 'writing'))) throw new TellableError({ key: 'import.noLongerLaidAside' });
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
  await library.transaction('rw', library.transfers, library.staged, async () => {
    await setState(library, id, 'undoing');
    await library.staged.where('transfer').equals(id).delete(); // gives room at once, which may be wanting
  });
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

/**
 * Forgets what can no longer be brought in or taken back, then finishes what a killed browser left half done; one that
 * cannot be finished keeps no other. While another window reads or writes a transfer nothing is half done.
 */
export async function resumeTransfers(library: Library, watch: Watch): Promise<void> {
  await ifIdle(library, async () => resume(library, watch));
}

async function resume(library: Library, watch: Watch): Promise<void> {
  const all = await library.transfers.toArray();
  const isOver = isOverAt(watch.now);
  await eachAlone([
    ...all.filter(isOver).map(
      ({ id }) =>
        async () =>
          dropTransfer(library, id),
    ),
    ...all
      .filter(({ state }) => state === 'writing')
      .map(
        ({ id }) =>
          async () =>
            apply(library, id, watch),
      ),
    ...all
      .filter(({ state }) => state === 'undoing')
      .map(
        ({ id }) =>
          async () =>
            void (await undo(library, id, watch)),
      ),
  ]);
}

/** Whether nobody can want a transfer any more. One that is shown on a page may be accepted after midnight. */
function isOverAt(now: string): (transfer: Transfer) => boolean {
  const before = (days: number) => new Date(Date.parse(now) - days * DAY_MS).toISOString();
  const limits = { ready: before(1), done: before(UNDO_DAYS) };
  return ({ state, made }) =>
    state === 'reading' || ((state === 'ready' || state === 'done') && made < limits[state]);
}

/** What was brought in and can be taken back, the latest first; what broke off half way is among it. */
export async function pastTransfers(library: Library): Promise<Transfer[]> {
  const all = await library.transfers.orderBy('made').reverse().toArray();
  return all.filter(({ state }) => state !== 'reading' && state !== 'ready');
}

/** False where there is no such transfer. */
async function setState(library: Library, id: string, state: Transfer['state']): Promise<boolean> {
  return (await library.transfers.where('id').equals(id).modify({ state })) > 0;
}
