import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPulse } from '../../entrypoints/library/pulse.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

test('a single change is shown at once, and many together', async () => {
  const turn = vi.fn<() => void>();
  const pulse = createPulse(turn);
  for (let changes = 0; changes < 10; changes++) pulse.changed();
  await vi.advanceTimersByTimeAsync(200);
  expect(turn).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(turn).toHaveBeenCalledTimes(1); // and not again for nothing
});

test('while a change of thousands goes on, showing it takes a third of the time, and never stays away for long', async () => {
  let turns = 0;
  let shown = 0;
  const slow = 900;
  const pulse = createPulse(() => {
    turns++;
    void pulse.during(after(slow)).then(() => shown++);
  });
  for (let at = 0; at < 60_000; at += 100) {
    pulse.changed();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect((turns * slow) / 60_000).toBeLessThan(0.37);
  expect(turns).toBeGreaterThan(60 / (0.9 + 3));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(shown).toBe(turns);
});

test('what changed while it was shown is shown after it, though nothing changes any more', async () => {
  const turn = vi.fn<() => void>();
  const pulse = createPulse(turn);
  const broken = pulse.during(after(500).then(() => Promise.reject(new Error('the library is gone'))));
  broken.catch(() => undefined);
  pulse.changed();
  await vi.advanceTimersByTimeAsync(499);
  expect(turn).not.toHaveBeenCalled(); // two askings at once would read all twice
  await vi.advanceTimersByTimeAsync(2_000);
  expect(turn).toHaveBeenCalledTimes(1);
  await expect(broken).rejects.toThrow('the library is gone');
});
