/* The short form of `npm run soak person`. */
import { expect } from 'vitest';
import { walk } from '../soak/person/walk.ts';
import { inChromium } from './with-browser.ts';

const STEPS = 30;

inChromium('worker')(
  'a person at work loses nothing that was said to be done, though worker and browser die',
  { timeout: 600_000 },
  async () => {
    const fixed = {
      0: 'clip',
      3: 'mark',
      8: 'end of the worker',
      9: 'mark',
      14: 'end of the browser',
      20: 'bring in',
    };
    const goesOn = (deeds: number) => deeds < STEPS;
    const lost: string[] = [];
    let asked = 0;
    for await (const look of walk({ goesOn, fixed, secondsBetweenLooks: 600, seed: 3 })) {
      lost.push(...look.lost);
      asked += look.asked;
    }

    expect(lost).toEqual([]);
    expect(asked).toBeGreaterThan(STEPS);
  },
);
