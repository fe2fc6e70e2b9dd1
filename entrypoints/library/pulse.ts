/* The library may change a hundred times in a minute. What is shown follows at a pace that leaves room for the work. */
/** Many changes in a row are shown together: this long after the first of them. */
const SETTLE_MS = 120;
/** While they go on, showing them takes a third of the time at most: the rest belongs to whoever makes them. */
const RESTS = 2;
/** And they are shown this often at least, in milliseconds after the last time. */
const LONGEST_REST_MS = 3_000;

/** When the library is shown anew while it changes. */
export interface Pulse {
  /** The library has changed: it is shown anew soon. */
  readonly changed: () => void;
  /** Passes on the work of showing it; while that goes on, and for a rest after it, it is not begun again. */
  readonly during: <Value>(work: Promise<Value>) => Promise<Value>;
}

/** Calls `onTurn` when it is time to show the library anew. */
export function createPulse(onTurn: () => void): Pulse {
  let later: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  let atWork = 0;
  let restEnds = 0;
  let isTurn = false;
  const plan = (): void => {
    if (!isDue || atWork > 0 || later !== undefined) return;
    later = setTimeout(
      () => {
        later = undefined;
        if (atWork > 0) return; // a person's own question is read meanwhile; it plans again
        isDue = false;
        isTurn = true;
        onTurn();
        isTurn = false;
      },
      Math.max(SETTLE_MS, restEnds - performance.now()),
    );
  };
  return {
    changed: () => {
      isDue = true;
      plan();
    },
    during: async (work) => {
      const from = performance.now();
      const rests = isTurn ? RESTS : 0; // what a person asked is no reason to be late afterwards
      atWork++;
      try {
        return await work;
      } finally {
        atWork--;
        const now = performance.now();
        restEnds = now + Math.min(LONGEST_REST_MS, rests * (now - from));
        plan();
      }
    },
  };
}
