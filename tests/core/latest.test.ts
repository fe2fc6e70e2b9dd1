import { expect, test } from 'vitest';
import { latestWriter } from '../../core/latest.ts';

test('the first value is saved at once, the last of those that wait next, and none after', async () => {
  const saved: number[] = [];
  const writer = latestWriter<number>(async (value) => {
    await Promise.resolve();
    saved.push(value);
  }, throwAway);
  for (const value of [1, 2, 3, 4]) writer.write(value);
  await writer.settled();

  expect(saved).toEqual([1, 4]);
  expect(writer.busy).toBe(false);
});

test('a failed save is told and does not stop the next', async () => {
  const told: unknown[] = [];
  const saved: number[] = [];
  const writer = latestWriter<number>(
    async (value) => {
      await Promise.resolve();
      if (value === 1) throw new Error('full');
      saved.push(value);
    },
    (error) => told.push(error),
  );
  writer.write(1);
  writer.write(2);
  await writer.settled();

  expect(told).toHaveLength(1);
  expect(saved).toEqual([2]);
});

function throwAway(): void {
  // nothing fails in this test
}
