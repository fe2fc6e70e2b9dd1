import type { Library } from '../database.ts';

/** Does a piece of a transfer while no other window does: two that are at one library wait for each other. */
export async function inTurn<Value>(library: Library, work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(lockOf(library), work);
}

/** The same, but not at all where another window is at it: what it does is not broken off. */
export async function ifIdle(library: Library, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(lockOf(library), { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}

function lockOf(library: Library): string {
  return `${library.name} transfer`;
}
