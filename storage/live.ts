import { Dexie, liveQuery, type ObservabilitySet } from 'dexie';
import type { Library } from './database.ts';

/**
 * Calls `onValue` with what `ask` finds now and again whenever the tables it read have changed, in
 * whatever window, until the signal aborts; not at all where it has already.
 */
export function follow<Value>(
  ask: () => Promise<Value>,
  {
    onValue,
    onError,
    signal,
  }: { onValue: (value: Value) => void; onError: (error: unknown) => void; signal: AbortSignal },
): void {
  if (signal.aborted) return; // whoever wanted to know has gone while something else was waited for
  const subscription = liveQuery(ask).subscribe(onValue, onError);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

/** Calls `onChanged` after each change of some tables, in whatever window, until the signal aborts. */
export function watchTables(
  library: Library,
  tables: readonly string[],
  { onChanged, signal }: { readonly onChanged: () => void; readonly signal: AbortSignal },
): void {
  const places = tables.map((table) => `idb://${library.name}/${table}/`);
  const listener = (parts: ObservabilitySet): void => {
    if (Object.keys(parts).some((part) => places.some((place) => part.startsWith(place)))) onChanged();
  };
  Dexie.on('storagemutated', listener);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(listener), { once: true });
}
