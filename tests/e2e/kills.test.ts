import { expect } from 'vitest';
import { killRounds } from './kill-rounds.ts';
import { inChromium } from './with-browser.ts';

const ROUNDS = 20;

inChromium('worker')(
  'killed twenty times in the middle of work: all that was done is there and found, nothing is half there',
  { timeout: 180_000, retry: 0 }, // a loss that is not there the second time was a loss
  async () => {
    let steps = 0;
    for await (const { acknowledged, lost } of killRounds(ROUNDS, 3)) {
      steps += acknowledged;
      expect(lost).toEqual([]);
    }
    expect(steps).toBeGreaterThan(ROUNDS);
  },
);
