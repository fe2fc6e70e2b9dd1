import { expect, test } from 'vitest';
import { chooseMerge, type Mergeable } from '../../storage/search-policy.ts';

const sized = (...sizes: readonly number[]): Mergeable[] =>
  sizes.map((size, id) => ({ id, alive: size, written: size }));

/** Merges until all is well; gives the segments, and how many documents were written in all. */
function settle(segments: readonly Mergeable[]) {
  let rest = [...segments];
  let written = 0;
  for (let inputs = chooseMerge(rest); inputs.length > 0; inputs = chooseMerge(rest)) {
    const at = rest.findIndex(({ id }) => id === inputs[0]);
    const merged = rest.slice(at, at + inputs.length);
    expect(merged.map(({ id }) => id)).toEqual(inputs);
    const alive = merged.reduce((sum, one) => sum + one.alive, 0);
    written += alive;
    rest = [
      ...rest.slice(0, at),
      { id: 10_000 + written + at, alive, written: alive },
      ...rest.slice(at + inputs.length),
    ];
  }
  return { segments: rest.filter(({ alive }) => alive > 0), written };
}

test('a hundred thousand clips saved one by one lie in few segments, each rewritten a few times', () => {
  let segments: readonly Mergeable[] = [];
  let written = 0;
  for (let batch = 0; batch < 3_125; batch++) {
    const settled = settle([...segments, { id: batch, alive: 32, written: 32 }]);
    segments = settled.segments;
    written += settled.written;
  }

  expect(segments.length).toBeLessThan(40);
  expect(written / 100_000).toBeLessThan(4);
});

test('an import lies in segments of about 16,000 clips', () => {
  const { segments } = settle(sized(...Array.from({ length: 200 }, () => 500)));

  expect(segments.length).toBeLessThan(16);
  expect(Math.max(...segments.map(({ alive }) => alive))).toBeLessThan(20_000);
});

test('small segments between large ones are merged in the end, and large ones are left alone', () => {
  expect(settle(sized(17_000, 3, 17_000, 2, 17_000)).written).toBe(0);
  expect(settle(sized(500, 3, 500, 2, 500, 4, 600, 1)).segments).toHaveLength(2);
});

test('a segment most of whose clips are gone is written anew', () => {
  expect(chooseMerge([{ id: 7, alive: 400, written: 1_000 }])).toEqual([7]);
  expect(chooseMerge([{ id: 7, alive: 600, written: 1_000 }])).toEqual([]);
});
