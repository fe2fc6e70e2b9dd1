/* Time is compared with time of the same minute: seconds would say how busy the machine is. */

/** So many times as large is what is measured. */
const TIMES = 8;
/** So many times what its size explains it may take; what grows with the square takes eight times. */
export const SLACK = 4;
const TRIES = 3;

/**
 * How much longer work takes than its size explains, by the time of an eighth of it: about 1 where time grows as size
 * does, 8 where it grows with its square. What is worked on is made outside of that time. Where it was too long it is
 * tried again: something else may have been busy. An eighth that takes less than `noise`, in milliseconds, is taken for
 * that long, so what takes less than 32 times as long in all is never too much.
 */
export function overItsSize<Input>(
  make: (size: number) => Input,
  work: (input: Input) => unknown,
  size: number,
  { noise = 4 } = {},
): number {
  const timeOf = (of: number): number => {
    const input = make(of);
    const before = performance.now();
    work(input);
    return performance.now() - before;
  };
  timeOf(size / TIMES); // warm
  let ratio = Infinity;
  for (let tries = 0; tries < TRIES && ratio >= SLACK; tries++) {
    const small = Math.max(noise, Math.min(timeOf(size / TIMES), timeOf(size / TIMES)));
    ratio = Math.min(ratio, timeOf(size) / (small * TIMES));
  }
  return ratio;
}
