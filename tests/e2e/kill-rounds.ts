/* Rounds of a person's work in a real browser, each ended by SIGKILL, and a look for what was acknowledged. A
   round looks at what the one before left, so that one start of the browser serves both. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openLab } from '../bench/lab.ts';
import { seeded } from '../core/search/library.ts';
import { after, NOTHING, type Seen, type Step } from './kill-model.ts';

const PAGE = 'tests/e2e/kill-rounds.page.ts';
const WRITERS = 2;
/** A library is begun anew after so many rounds, or looking at all of it would take longer than the work. */
const LIBRARY_ROUNDS = 25;

/** What a round found. */
export interface Round {
  /** Steps whose work had returned before the browser died. */
  readonly acknowledged: number;
  /** What was being done when it died. */
  readonly broken: readonly Step['kind'][];
  /** Acknowledged steps that are not there, halves of things, words that find nothing. */
  readonly lost: readonly string[];
}

/** What is known of a writer's work. */
interface Work {
  seen: Seen;
  acknowledged: number;
  begun: Step | undefined;
}

interface Looked {
  readonly seen: Seen;
  readonly flaws: readonly string[];
  readonly found: Readonly<Record<string, number>>;
}

/** Kills the browser in every round, at a moment that follows from the seed. */
export async function* killRounds(rounds: number, seed: number): AsyncGenerator<Round> {
  const random = seeded(seed);
  for (let done = 0; done < rounds; done += LIBRARY_ROUNDS) {
    yield* roundsOfOne(Math.min(LIBRARY_ROUNDS, rounds - done), random);
  }
}

async function* roundsOfOne(rounds: number, random: () => number): AsyncGenerator<Round> {
  const profile = mkdtempSync(join(tmpdir(), 'cutting-room-kills-'));
  let known: Seen = NOTHING;
  let last: readonly Work[] = [];
  let isWhole = true;
  try {
    for (let round = 0; round <= rounds; round++) {
      const lab = await openLab({ profile });
      const page = await lab.open(PAGE);
      if (round > 0) {
        const words = wordsOf(
          round === rounds ? [known, ...last.map(({ seen }) => seen)] : last.map(({ seen }) => seen),
        );
        const looked = await page.evaluate(lookUp, words);
        const judged = judge(known, last, looked);
        known = looked.seen;
        isWhole &&= judged.lost.length === 0;
        yield isWhole ? judged : { ...judged, lost: [...judged.lost, `see ${profile}`] };
        if (!isWhole) return; // as it lies there, for whoever looks into it
      }
      if (round === rounds) await lab.close();
      else {
        last = await workUntilKilled(page, { round, random });
        await lab.kill();
      }
    }
  } finally {
    if (isWhole) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

interface Beginning {
  readonly round: number;
  readonly random: () => number;
}

/** Gives what each writer had done and was doing; the browser is to be killed at once. */
async function workUntilKilled(page: Page, { round, random }: Beginning): Promise<readonly Work[]> {
  const works = new Map<string, Work>();
  let isDead = false;
  await page.exposeFunction('begin', (writer: string, step: Step) => {
    const work = works.get(writer);
    if (work && !isDead) work.begun = step;
  });
  await page.exposeFunction('acknowledge', (writer: string) => {
    const work = works.get(writer);
    if (!work?.begun || isDead) return;
    work.seen = after(work.seen, work.begun);
    work.acknowledged += 1;
    work.begun = undefined;
  });
  for (let at = 0; at < WRITERS; at++) {
    const writer = `r${round}w${at}`;
    works.set(writer, { seen: NOTHING, acknowledged: 0, begun: undefined });
    const seed = Math.floor(random() * 2 ** 31);
    page.evaluate(workAs, { writer, seed }).catch(() => undefined); // it dies on its way, as it should
  }
  await new Promise((done) => setTimeout(done, 60 + 540 * random()));
  isDead = true;
  return [...works.values()];
}

/** Whether what there is is what was acknowledged, with or without what was being done. */
function judge(known: Seen, last: readonly Work[], { seen, flaws, found }: Looked): Round {
  const lost = [...flaws];
  let expected = known;
  for (const { seen: made, begun } of last) {
    const whole = begun ? after(made, begun) : made;
    const isDone = begun !== undefined && isThere(whole, seen) && !isThere(made, seen);
    expected = joined(expected, isDone || isThere(whole, seen) ? whole : made);
  }
  lost.push(...differences(expected, seen));
  for (const [word, count] of Object.entries(found)) {
    const wanted = countOf(seen, word);
    if (count !== wanted) lost.push(`${word} finds ${count}, not ${wanted}`);
  }
  return {
    acknowledged: last.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    broken: last.flatMap(({ begun }) => (begun ? [begun.kind] : [])),
    lost,
  };
}

function isThere(made: Seen, seen: Seen): boolean {
  return differences(made, seen, false).length === 0;
}

/** What is otherwise than expected; where it is to be all, also what is there and should not be. */
function differences(expected: Seen, seen: Seen, isAll = true): string[] {
  const wrong: string[] = [];
  for (const part of ['clips', 'drafts'] as const) {
    for (const [name, wanted] of Object.entries(expected[part])) {
      const there = seen[part][name];
      if (!isDeepStrictEqual(there, wanted)) wrong.push(`${name}: ${JSON.stringify({ wanted, there })}`);
    }
    if (!isAll) continue;
    for (const name of Object.keys(seen[part]))
      if (!(name in expected[part])) wrong.push(`${name} is too much`);
  }
  return wrong;
}

function joined(one: Seen, other: Seen): Seen {
  return { clips: { ...one.clips, ...other.clips }, drafts: { ...one.drafts, ...other.drafts } };
}

/** The titles and the notes' words of all clips. */
function wordsOf(all: readonly Seen[]): string[] {
  return all.flatMap(({ clips }) =>
    Object.entries(clips).flatMap(([title, { note, marks }]) =>
      [title, note, ...Object.values(marks)].filter((word) => word !== ''),
    ),
  );
}

/** How many kept clips have a word as title or note, or in the text: one each is made to have its own. */
function countOf({ clips }: Seen, word: string): number {
  return Object.entries(clips).filter(
    ([title, { note, marks, state }]) =>
      state === 'kept' && [title, note, ...Object.values(marks)].includes(word),
  ).length;
}

interface Inside {
  readonly bench: {
    work(given: { writer: string; seed: number }): Promise<void>;
    look(given: { words: readonly string[] }): Promise<Looked>;
  };
}

function workAs(given: { writer: string; seed: number }): Promise<void> {
  return (globalThis as unknown as Inside).bench.work(given);
}

function lookUp(words: readonly string[]): Promise<Looked> {
  return (globalThis as unknown as Inside).bench.look({ words });
}
