/** The first index of an ascending list whose value is not before the offset. */
export function firstAtOrAfter(sorted: Uint32Array, offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
