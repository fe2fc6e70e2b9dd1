/* Rounds of a person's work in a real browser, each ended by SIGKILL, and a look for what was acknowledged. A
   round looks at what the one before left, so that one start of the browser serves both. */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { seeded } from '../core/search/library.ts';
import { makeMortal, within, type Mortal } from './kill-browser.ts';
import { after, NOTHING, type Pace, type Seen, type Step } from './kill-model.ts';

/** In each page: one who does everything, and one who only adds, so that segments are merged. */
const PACES: readonly Pace[] = ['everything', 'adding'];
const PAGES = 2;
/** Killed after at most so many steps, and so many milliseconds into the next ones. */
const MOST_STEPS = 50;
const MOST_MS = 40;
/** After so many rounds a library is begun anew, or looking at all of it would take longer than the work. */
const LIBRARY_ROUNDS = 25;
/** Half of the deaths are in the middle of a write, at most so many bytes into it. */
const MOST_TORN = 200;

/** What a round found. */
export interface Round {
  /** The steps whose work had returned before the browser died. */
  readonly acknowledged: readonly Step['kind'][];
  /** What was being done when it died. */
  readonly broken: readonly Step['kind'][];
  /** Acknowledged steps that are not there, halves of things, words that find nothing. */
  readonly lost: readonly string[];
  /** Segments of the index, once it is tended. */
  readonly segments: number;
  /** How often the browser had died in the middle of a write so far, without our help. */
  readonly torn: number;
}

/** What is known of a writer's work. */
interface Work {
  seen: Seen;
  acknowledged: Step['kind'][];
  begun: Step | undefined;
  /** Why it ended before the browser did; it should not have. */
  failed: string | undefined;
}

interface Looked {
  readonly seen: Seen;
  readonly flaws: readonly string[];
  readonly found: readonly Found[];
  readonly segments: number;
}

interface Found {
  readonly word: string;
  readonly count: number;
  readonly when: string;
}

/** Kills the browser in every round, at a moment that follows from the seed. */
export async function* killRounds(rounds: number, seed: number): AsyncGenerator<Round> {
  const random = seeded(seed);
  for (let done = 0; done < rounds; done += LIBRARY_ROUNDS) {
    yield* roundsOfOne(Math.min(LIBRARY_ROUNDS, rounds - done), random);
  }
}

async function* roundsOfOne(rounds: number, random: () => number): AsyncGenerator<Round> {
  const mortal = await makeMortal();
  let known: Seen = NOTHING;
  let last: readonly Work[] = [];
  let isWhole = true;
  try {
    for (let round = 0; round <= rounds; round++) {
      const page = await mortal.start();
      if (round > 0) {
        const looked = await lookAt(page, { known, last, isEnd: round === rounds });
        const judged = judge(known, last, looked);
        known = looked.seen;
        isWhole = judged.lost.length === 0;
        const place = isWhole ? [] : [`see ${mortal.profile}`];
        yield { ...judged, lost: [...judged.lost, ...place], torn: mortal.tornByItself() };
        if (!isWhole) return; // as it lies there, for whoever looks into it
      }
      if (round === rounds) return;
      last = await workUntilKilled(mortal, page, { round, random });
    }
  } finally {
    await mortal.end(!isWhole);
  }
}

async function lookAt(
  page: Page,
  { known, last, isEnd }: { known: Seen; last: readonly Work[]; isEnd: boolean },
): Promise<Looked> {
  const words = wordsOf(last.map(({ seen }) => seen));
  const everything = isEnd ? wordsOf([known]) : [];
  return within(page.evaluate(lookUp, { words, everything }), 'Looking at what is left');
}

interface Beginning {
  readonly round: number;
  readonly random: () => number;
}

/** Kills the browser in the middle of work; gives what each writer had done and was doing. */
async function workUntilKilled(
  mortal: Mortal,
  first: Page,
  { round, random }: Beginning,
): Promise<readonly Work[]> {
  const works = new Map<string, Work>();
  const wanted = 1 + Math.floor(MOST_STEPS * random());
  const enough = Promise.withResolvers<void>();
  let isDead = false;
  let steps = 0;
  const onStep = () => {
    steps += 1;
    if (steps >= wanted) enough.resolve();
  };
  const begin = (writer: string, step: Step) => {
    const work = works.get(writer);
    if (work && !isDead) work.begun = step;
  };
  const acknowledge = (writer: string) => {
    const work = works.get(writer);
    if (!work?.begun || isDead) return;
    work.seen = after(work.seen, work.begun);
    work.acknowledged.push(work.begun.kind);
    work.begun = undefined;
    onStep();
  };
  for (let at = 0; at < PAGES; at++) {
    const page = at === 0 ? first : await mortal.open();
    await page.exposeFunction('begin', begin);
    await page.exposeFunction('acknowledge', acknowledge);
    for (const pace of PACES) {
      const writer = `r${round}p${at}${pace.slice(0, 1)}`;
      const work: Work = { seen: NOTHING, acknowledged: [], begun: undefined, failed: undefined };
      works.set(writer, work);
      const seed = Math.floor(random() * 2 ** 31);
      page.evaluate(workAs, { writer, seed, pace }).catch((error: unknown) => {
        if (isDead) return; // it dies on its way, as it should
        work.failed = `${writer} failed: ${String(error)}`;
        enough.resolve();
      });
    }
  }
  await within(enough.promise, `${wanted} steps of work`);
  await new Promise((done) => setTimeout(done, MOST_MS * random()));
  isDead = true;
  await mortal.kill(random() < 0.5 ? 1 + Math.floor(MOST_TORN * random()) : undefined);
  return [...works.values()];
}

/** Whether what there is is what was acknowledged, with or without what was being done. */
function judge(
  known: Seen,
  last: readonly Work[],
  { seen, flaws, found, segments }: Looked,
): Omit<Round, 'torn'> {
  const lost = [...flaws, ...last.flatMap(({ failed }) => failed ?? [])];
  let expected = known;
  for (const { seen: made, begun } of last) {
    const whole = begun ? after(made, begun) : made;
    expected = joined(expected, isThere(whole, seen) ? whole : made);
  }
  lost.push(...differences(expected, seen));
  for (const { word, count, when } of found) {
    const wanted = countOf(seen, word);
    if (count !== wanted) lost.push(`${word} finds ${count}, not ${wanted}, ${when}`);
  }
  return {
    acknowledged: last.flatMap(({ acknowledged }) => acknowledged),
    broken: last.flatMap(({ begun }) => (begun ? [begun.kind] : [])),
    lost,
    segments,
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
    work(given: Parameters<typeof workAs>[0]): Promise<void>;
    look(given: Parameters<typeof lookUp>[0]): Promise<Looked>;
  };
}

function workAs(given: { writer: string; seed: number; pace: Pace }): Promise<void> {
  return (globalThis as unknown as Inside).bench.work(given);
}

function lookUp(given: { words: readonly string[]; everything: readonly string[] }): Promise<Looked> {
  return (globalThis as unknown as Inside).bench.look(given);
}
