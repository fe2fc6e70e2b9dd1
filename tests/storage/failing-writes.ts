import { vi } from 'vitest';

/** What a browser says that dies in the middle of a write. */
const POWER = new DOMException('The power is off.', 'AbortError');
/** And one whose disk is full. */
export const NO_ROOM = new DOMException('There is no room.', 'QuotaExceededError');

/** What is asked of a store when something is written into it; a full disk lets one still delete. */
const WRITING = ['put', 'add'] as const;

/**
 * A browser that dies, or a disk that fills up: from the write with this number on nothing is written, until it is
 * revived; `table` where only that of one table fails.
 */
export function failWrites(
  number: number,
  { error = POWER, table }: { readonly error?: Error; readonly table?: string } = {},
): { readonly writes: () => number; revive(): void } {
  let writes = 0;
  const spies = (error === NO_ROOM ? WRITING : ([...WRITING, 'delete'] as const)).map((verb) => {
    const real = IDBObjectStore.prototype[verb] as (...given: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, verb).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ): never {
      const isAsked = table === undefined || this.name === table;
      if (isAsked) writes += 1;
      if (isAsked && writes > number) throw error;
      return real.apply(this, given) as never;
    });
  });
  return {
    writes: () => writes,
    revive: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}
