/** The first index of an ascending list whose value is not below another; its length if there is none. */
export function firstAtOrAfter(sorted: Uint32Array | Int32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
