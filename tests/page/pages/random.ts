/** What a seed decides. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  (): number;
  /** One of these. */
  pick<Value>(list: readonly Value[]): Value;
  /** A whole number below this. */
  below(limit: number): number;
}

/** Numbers that a seed decides (mulberry32, public domain by Tommy Ettinger). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return Object.assign(next, {
    below: (limit: number) => Math.floor(next() * limit),
    pick: <Value>(list: readonly Value[]): Value => list[Math.floor(next() * list.length)] as Value,
  });
}
