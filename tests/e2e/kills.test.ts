import { expect } from 'vitest';
import type { Step } from './kill-model.ts';
import { killRounds } from './kill-rounds.ts';
import { inChromium } from './with-browser.ts';

const ROUNDS = 20;
const KINDS: readonly Step['kind'][] = [
  'save',
  'edit',
  'mark',
  'remark',
  'unmark',
  'move',
  'draft',
  'bulk',
  'unbulk',
  'import',
];

inChromium('worker')(
  'killed twenty times in the middle of work: all that was done is there and found, once, and nothing is half there',
  { timeout: 300_000, retry: 0 }, // a loss that is not there the second time was a loss
  async () => {
    const done = new Set<Step['kind']>();
    let segments = 0;
    for await (const round of killRounds(ROUNDS, 3)) {
      expect(round.lost).toEqual([]);
      for (const kind of round.acknowledged) done.add(kind);
      segments = Math.max(segments, round.segments);
    }
    expect([...done].sort()).toEqual([...KINDS].sort());
    expect(segments).toBeGreaterThan(0);
  },
);
