import { expect, test } from 'vitest';
import { follow } from '../../storage/live.ts';

test('who has gone before the asking began is not followed for ever', async () => {
  let asked = 0;
  const ask = async () => ++asked;
  const told: number[] = [];
  const following = { onValue: (value: number) => void told.push(value), onError: () => undefined };
  follow(ask, { ...following, signal: AbortSignal.abort() });
  const here = new AbortController();
  follow(ask, { ...following, signal: here.signal });
  await expect.poll(() => told).toEqual([1]);
  here.abort();

  expect(asked).toBe(1);
});
