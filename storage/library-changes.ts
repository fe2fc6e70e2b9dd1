import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { Library } from './database.ts';

/** Which clips have changed, or `all` where it cannot be told. */
export type Changed = readonly string[] | 'all';

/** More than this many single changes are read again as a whole. */
const MOST_CHANGED = 5_000;

/**
 * Calls with the ids of clips that were written, or whose highlights were, in whatever window, until the
 * signal aborts.
 */
export function followChanges(
  library: Library,
  onChanged: (changed: Changed) => void,
  signal: AbortSignal,
): void {
  const clips = `idb://${library.name}/clips/`;
  const marks = `idb://${library.name}/highlights/clip`;
  const listener = (parts: ObservabilitySet): void => {
    const keys = [...keysIn(parts[clips]), ...keysIn(parts[marks])];
    if (keys.length === 0) return;
    const ids = keys.filter((key) => typeof key === 'string');
    onChanged(ids.length < keys.length || ids.length > MOST_CHANGED ? 'all' : [...new Set(ids)]);
  };
  Dexie.on('storagemutated', listener);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(listener), { once: true });
}

/** The keys of a set of ranges; undefined stands for a range that is more than one key. */
function keysIn(tree: IntervalTree | null | undefined): unknown[] {
  if (!tree || !('from' in tree)) return [];
  const own = tree.from === tree.to ? tree.from : undefined;
  return [...keysIn(tree.l), own, ...keysIn(tree.r)];
}
