/* Time is compared with time of the same minute: seconds would say how busy the machine is. */

/** So many times as large is what is measured. */
const TIMES = 8;
/** So many times what its size explains it may take; what grows with the square takes eight times. */
export const SLACK = 4;
const TRIES = 3;

/**
 * How much longer work takes than its size explains, by the time of an eighth of it: about 1 where time grows as size
 * does, 8 where it grows with its square. Where it was too long it is tried again: something else may have been busy.
 * A shorter time than `least`, in milliseconds, is taken for noise.
 */
export function overItsSize(work: (size: number) => void, size: number, { least: noise = 4 } = {}): number {
  work(size / TIMES); // warm
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least >= SLACK; tries++) {
    const small = Math.max(noise, Math.min(timeOf(work, size / TIMES), timeOf(work, size / TIMES)));
    least = Math.min(least, timeOf(work, size) / (small * TIMES));
  }
  return least;
}

function timeOf(work: (size: number) => void, size: number): number {
  const before = performance.now();
  work(size);
  return performance.now() - before;
}
