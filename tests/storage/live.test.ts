import { afterAll, expect, test } from 'vitest';
import { openLibrary } from '../../storage/database.ts';
import { follow } from '../../storage/live.ts';

const library = openLibrary(`test-${crypto.randomUUID()}`);

afterAll(() => library.delete());

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

test('what is being written is told when it is kept, and not before', async () => {
  const here = new AbortController();
  const told: (readonly [many: number, isKept: boolean])[] = [];
  let isKept = false;
  follow(() => library.bodies.where('hash').equals('a').toArray(), {
    onValue: ({ length }) => void told.push([length, isKept]),
    onError: () => undefined,
    signal: here.signal,
  });
  await expect.poll(() => told).toEqual([[0, false]]);

  await library.bodies.put({ hash: 'a', text: 'sea', html: '<p>sea</p>' }).then(() => (isKept = true));
  await expect.poll(() => told.length).toBe(2);
  here.abort();

  expect(told[1]).toEqual([1, true]);
});
