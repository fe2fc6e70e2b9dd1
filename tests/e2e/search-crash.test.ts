import { expect } from 'vitest';
import { crashRounds } from './crash-rounds.ts';
import { inChromium } from './with-browser.ts';

const ROUNDS = 20;

inChromium('worker')(
  'whatever was saved before the browser was killed is found, once, and what was broken off goes on',
  { timeout: 180_000 },
  async () => {
    for await (const { acknowledged, lost, counts } of crashRounds(ROUNDS, 11)) {
      expect(acknowledged).toBeGreaterThan(0);
      expect(lost).toEqual([]);
      expect(counts.filed).toBe(counts.clips);
      expect(counts.merges).toBe(0);
      expect(counts.fresh).toBeLessThan(32);
    }
  },
);
