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

/** Kills the browser in every round, at a moment that follows from the seed. */
export async function* crashRounds(rounds: number, seed: number): AsyncGenerator<Round> {
  const random = seeded(seed);
  const profile = mkdtempSync(join(tmpdir(), 'cutting-room-crash-'));
  try {
    for (let round = 0; round < rounds; round++) {
      const words = await addUntilKilled(await openLab({ profile }), round, 300 + 2_000 * random());
      const lab = await openLab({ profile });
      const page = await lab.open(PAGE);
      const found = await page.evaluate(lookUp, words);
      await lab.close();
      yield { acknowledged: words.length, lost: [...found.before, ...found.after], counts: found.counts };
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Gives the words that were acknowledged before the browser died. */
async function addUntilKilled(lab: Lab, round: number, after: number): Promise<readonly string[]> {
  const words: string[] = [];
  let begin: (() => void) | undefined;
  const begun = new Promise<void>((done) => {
    begin = done;
  });
  for (let at = 0; at < PAGES; at++) {
    const page = await lab.open(PAGE);
    await page.exposeFunction('acknowledge', (word: string) => {
      words.push(word);
      begin?.();
    });
    page.evaluate(addAs, `r${round}p${at}`).catch(() => undefined); // it dies on its way, as it should
  }
  await begun;
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
