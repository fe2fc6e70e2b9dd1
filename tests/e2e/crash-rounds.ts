/* Rounds of adding in three pages at once, each ended by a power cut, and a look for what was acknowledged. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLab, type Lab } from '../bench/lab.ts';
import { seeded } from '../core/search/library.ts';

const PAGE = 'tests/e2e/search-crash.page.ts';
const PAGES = 3;

/** What a round found. */
export interface Round {
  readonly acknowledged: number;
  /** Words that found no clip, or more than one. */
  readonly lost: readonly string[];
  readonly counts: Readonly<Record<'clips' | 'filed' | 'fresh' | 'segments' | 'merges', number>>;
}

/** How long is added before the browser dies, in milliseconds: between these two. */
const SHORTEST = 60;
const LONGEST = 700;

/**
 * Kills the browser in every round, at a moment that follows from the seed. The browser in which is looked
 * for what was acknowledged is the one that dies next, with all that the rounds before have left.
 */
export async function* crashRounds(rounds: number, seed: number): AsyncGenerator<Round> {
  const random = seeded(seed);
  const profile = mkdtempSync(join(tmpdir(), 'cutting-room-crash-'));
  let lab = await openLab({ profile });
  try {
    for (let round = 0; round < rounds; round++) {
      const words = await addUntilKilled(lab, round, SHORTEST + (LONGEST - SHORTEST) * random());
      lab = await openLab({ profile });
      const page = await lab.open(PAGE);
      const found = await page.evaluate(lookUp, words);
      await page.close();
      yield { acknowledged: words.length, lost: [...found.before, ...found.after], counts: found.counts };
    }
  } finally {
    await lab.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Gives the words that were acknowledged before the browser died. */
async function addUntilKilled(lab: Lab, round: number, after: number): Promise<readonly string[]> {
  const words: string[] = [];
  const begun = Promise.withResolvers<void>();
  await Promise.all(
    Array.from({ length: PAGES }, async (_, at) => {
      const page = await lab.open(PAGE);
      await page.exposeFunction('acknowledge', (word: string) => {
        words.push(word);
        begun.resolve();
      });
      page.evaluate(addAs, `r${round}p${at}`).catch(() => undefined); // it dies on its way, as it should
    }),
  );
  await begun.promise;
  await new Promise((done) => setTimeout(done, after));
  await lab.kill();
  return words;
}

interface Inside {
  readonly bench: {
    add(given: object): Promise<void>;
    lost(given: object): Promise<{ before: string[]; after: string[]; counts: Round['counts'] }>;
  };
}

function addAs(writer: string): Promise<void> {
  return (globalThis as unknown as Inside).bench.add({ writer });
}

function lookUp(words: readonly string[]) {
  return (globalThis as unknown as Inside).bench.lost({ words });
}
