import { liveQuery } from 'dexie';

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
