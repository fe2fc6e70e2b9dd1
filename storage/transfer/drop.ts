import type { Library } from '../database.ts';

/** Throws away a transfer: what was laid aside and not written, and what would take the rest back. */
export async function dropTransfer(library: Library, id: string): Promise<void> {
  await library.transaction('rw', library.transfers, library.staged, library.undo, async () => {
    await library.staged.where('transfer').equals(id).delete();
    await library.undo.where('transfer').equals(id).delete();
    await library.transfers.delete(id);
  });
}
