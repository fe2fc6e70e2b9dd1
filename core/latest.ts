/** Saves values one after the other; of those that come while one is being saved only the last. */
export interface LatestWriter<Value> {
  write(value: Value): void;
  /** Whether something is still on its way to the disk. */
  readonly busy: boolean;
  /** Settles when all that was written is saved. */
  settled(): Promise<void>;
}

/**
 * A writer without a delay of its own: the first value is saved at once, so that nothing waits for a
 * timer which a closing window would take along. `onError` hears of each failed save.
 */
export function latestWriter<Value>(
  save: (value: Value) => Promise<void>,
  onError: (error: unknown) => void,
): LatestWriter<Value> {
  let waiting: { readonly value: Value } | undefined;
  let running: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      try {
        await save(value);
      } catch (error) {
        onError(error);
      }
    }
    running = undefined;
  };
  return {
    write(value) {
      waiting = { value };
      running ??= run();
    },
    get busy() {
      return running !== undefined;
    },
    async settled() {
      await running;
    },
  };
}
