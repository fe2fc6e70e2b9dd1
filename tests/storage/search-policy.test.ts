import { expect, test } from 'vitest';
import { chooseMerge, type Mergeable } from '../../storage/search/merge-policy.ts';

const sized = (...sizes: readonly number[]): Mergeable[] =>
  sizes.map((size, id) => ({ id, alive: size, written: size, isParted: false }));

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
      { id: 10_000 + written + at, alive, written: alive, isParted: false },
      ...rest.slice(at + inputs.length),
    ];
  }
  return { segments: rest.filter(({ alive }) => alive > 0), written };
}

test('a hundred thousand clips saved one by one lie in few segments, each rewritten a few times', () => {
  let segments: readonly Mergeable[] = [];
  let written = 0;
  for (let batch = 0; batch < 3_125; batch++) {
    const settled = settle([...segments, { id: batch, alive: 32, written: 32, isParted: false }]);
    segments = settled.segments;
    written += settled.written;
  }

  expect(segments.length).toBeLessThan(20);
  expect(written / 100_000).toBeLessThan(9);
});

test.each([
  [10_000, 3],
  [100_000, 6],
])('an import of %i clips lies in at most %i segments', (clips, most) => {
  const { segments } = settle(sized(...Array.from({ length: clips / 500 }, () => 500)));

  expect(segments.length).toBeLessThanOrEqual(most);
});

test('small segments between large ones are merged in the end, and large ones are left alone', () => {
  expect(settle(sized(66_000, 3, 66_000, 2, 66_000)).written).toBe(0);
  expect(settle(sized(500, 3, 500, 2, 500, 4, 600, 1)).segments.length).toBeLessThan(3);
});

test('a segment most of whose clips are gone is written anew', () => {
  expect(chooseMerge([{ id: 7, alive: 400, written: 1_000, isParted: false }])).toEqual([7]);
  expect(chooseMerge([{ id: 7, alive: 600, written: 1_000, isParted: false }])).toEqual([]);
});

test('segments that clips not frozen yet part are never one', () => {
  const parted = { id: 1, alive: 200, written: 200, isParted: true };
  const before = { id: 0, alive: 200, written: 200, isParted: false };

  expect(chooseMerge([before, parted])).toEqual([]);
  expect(chooseMerge([before, { ...parted, isParted: false }])).toEqual([0, 1]);
});
