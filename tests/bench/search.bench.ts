/* npm run bench search [--clips 10000,100000] [--runs 7] [--peers 10000] [--all-peers] [--profile FOLDER] [--fresh]
   Builds made-up libraries once, in a profile that is kept in the folder for temporary files, and measures
   what a person waits for. --fresh builds them anew. Cold runs begin in a new page after the database has
   been closed, ours and the floor in turns. --all-peers measures Orama, FlexSearch's store, IndexedDB's own
   index of words and a scan as well, which takes many minutes more. */
import { existsSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openLab, type Lab } from './lab.ts';
import { englishWord } from './search/made-library.ts';
import { bar, median, percentile, row } from './search/report.ts';

/** Chromium closes what nobody holds open after two seconds. */
const CLOSING_MS = 3_000;
/** Pages that save. */
const SAVING_PAGES = 5;
const COMMON = [0, 1, 2].map(englishWord).join(' ');
/** Clips that are saved to measure it have numbers from here on. */
let spare = 10_000_000;

interface Times {
  readonly ours: number[];
  readonly floor: number[];
  readonly mini: number[];
}

export async function bench(rest: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...rest],
    options: {
      clips: { type: 'string', default: '10000,100000' },
      runs: { type: 'string', default: '7' },
      peers: { type: 'string', default: '10000' },
      'all-peers': { type: 'boolean', default: false },
      profile: { type: 'string', default: join(tmpdir(), 'cutting-room-search-bench-2') },
      fresh: { type: 'boolean', default: false },
    },
  });
  if (values.fresh && existsSync(values.profile)) rmSync(values.profile, { recursive: true });
  spare += Date.now() % 1_000_000_000;
  const lab = await openLab({ profile: values.profile });
  try {
    for (const clips of values.clips.split(',').map(Number)) {
      console.log(
        `\n${clips.toLocaleString('en')} clips; ${loadavg()[0]?.toFixed(1)} busy on ${cpus().length} processors`,
      );
      await build(lab, clips, clips <= Number(values.peers));
      await cold(lab, clips, Number(values.runs), clips <= Number(values.peers));
      if (values['all-peers'] && clips <= Number(values.peers)) await peers(lab, clips);
      await warm(lab, clips);
      await libraryPage(lab, clips);
    }
  } finally {
    await lab.close();
  }
}

async function build(lab: Lab, clips: number, withPeer: boolean): Promise<void> {
  const page = await lab.open('tests/bench/search/build.page.ts');
  const name = nameOf(clips);
  const there = (await call(page, 'countClips', { name })) as number;
  /* Saves that were measured are in it as well. */
  if (there < clips) {
    let importing = 0;
    let merging = 0;
    for (let from = 0; from < clips; from += 5_000) {
      const count = Math.min(5_000, clips - from);
      const took = (await call(page, 'addClips', { name, from, count })) as Record<
        'importing' | 'merging',
        number
      >;
      importing += took.importing;
      merging += took.merging;
      process.stderr.write(`\r${from + count} clips`);
    }
    process.stderr.write('\n');
    row('import, clips a second', bar(clips / importing, 400, 'most'));
    row('  merging meanwhile, seconds', merging.toFixed(1));
  }
  /* What measured saves have left: a page of ours that is open tends it as they come. */
  await call(page, 'tend', { name });
  const { index, text, parts, segments } = (await call(page, 'weigh', { name, count: clips })) as {
    index: number;
    text: number;
    parts: Record<string, number>;
    segments: number;
  };
  row('index bytes / text bytes', bar(index / text, 0.7, 'least'));
  row(
    '  of which',
    Object.entries(parts)
      .map(([kind, bytes]) => `${kind} ${(bytes / text).toFixed(2)}`)
      .join(', '),
  );

  row('  segments', String(segments));
  if (withPeer && !((await call(page, 'hasMini', { count: clips })) as boolean)) {
    const { seconds, bytes } = (await call(page, 'buildMini', { count: clips })) as {
      seconds: number;
      bytes: number;
    };
    row('MiniSearch: built in seconds, MB of JSON', `${seconds.toFixed(0)}, ${(bytes / 1e6).toFixed(0)}`);
  }
  await page.close();
}

async function cold(lab: Lab, clips: number, runs: number, withPeer: boolean): Promise<void> {
  const name = nameOf(clips);
  const page = await lab.open('tests/bench/search/build.page.ts');
  const ids = await call(page, 'foundIds', { name, query: COMMON });
  await page.close();
  const times: Times = { ours: [], floor: [], mini: [] };
  for (let run = 0; run < runs; run++) {
    times.ours.push(await first(lab, 'cold-ours', { name, query: COMMON }));
    times.floor.push(await first(lab, 'cold-floor', { name, ids }));
    if (withPeer && run < 2) times.mini.push(await first(lab, 'cold-mini', { name, clips, query: COMMON }));
  }
  const [ours, floor] = [median(times.ours), median(times.floor)];
  row('cold first results, ms (three common words)', ours.toFixed(0));
  row('  the floor, ms', floor.toFixed(0));
  row('  times the floor', bar(ours / floor, clips > 10_000 ? 1.3 : 1.8, 'least'));
  row('  each, ms', `${times.ours.map(Math.round).join(' ')} / ${times.floor.map(Math.round).join(' ')}`);
  if (times.mini.length === 0) return;
  row('  MiniSearch, ms', median(times.mini).toFixed(0));
  row('  times faster than MiniSearch', bar(median(times.mini) / ours, 30, 'most'));
}

/** FlexSearch takes a tenth of a second for each clip: of more nobody waits for the end. */
const PEERS: readonly (readonly [peer: string, most: number])[] = [
  ['scan', Infinity],
  ['multientry', Infinity],
  ['flexsearch', 2_000],
  ['orama', Infinity],
];

/** Each peer after the other; one that cannot is said, and the others go on. */
async function peers(lab: Lab, clips: number): Promise<void> {
  for (const [peer, most] of PEERS) {
    const count = Math.min(clips, most);
    const given = { name: nameOf(clips), clips: count, query: COMMON };
    try {
      const builder = await lab.open('tests/bench/search/peers/build.page.ts');
      const seconds = peer === 'scan' ? 0 : ((await call(builder, peer, { clips: count })) as number);
      await builder.close();
      const times = [
        await first(lab, `peers/cold-${peer}`, given),
        await first(lab, `peers/cold-${peer}`, given),
      ];
      const built = `built in ${seconds.toFixed(0)} s`;
      row(`  ${peer}, ${count.toLocaleString('en')} clips`, `${Math.min(...times).toFixed(0)} ms, ${built}`);
    } catch (error) {
      row(`  ${peer}`, `cannot: ${error instanceof Error ? error.message.slice(0, 80) : String(error)}`);
    }
  }
}

/** Milliseconds from an empty page, the script not yet read, to ten rows that have their place. */
async function first(lab: Lab, who: string, given: object): Promise<number> {
  await new Promise((done) => setTimeout(done, CLOSING_MS));
  const { page, code } = await lab.blank(`tests/bench/search/${who}.page.ts`);
  const took = await page.evaluate(
    async (script, argument) => {
      const start = performance.now();
      // oxlint-disable-next-line no-eval -- reading the script belongs to what is measured
      (0, eval)(script);
      const { bench: inside } = globalThis as unknown as { bench: { first(given: object): Promise<number> } };
      const found = await inside.first(argument);
      return { time: performance.now() - start, found };
    },
    code,
    given,
  );
  await page.close();
  if (took.found < 10) throw new Error(`Only ${took.found} clips were found: nothing to compare.`);
  return took.time;
}

async function warm(lab: Lab, clips: number): Promise<void> {
  const name = nameOf(clips);
  let page = await lab.open('tests/bench/search/warm.page.ts');
  const clock = await threadClock(page);
  const floor = (await call(page, 'floor', { name })) as number[];
  const [lowest, lowestMost] = [median(floor), percentile(floor, 0.95)];
  row(
    'warm, p95 in ms: the floor, ten clips by their ids',
    `${lowestMost.toFixed(1)}  median ${lowest.toFixed(1)}`,
  );
  for (const kind of (await call(page, 'classes', {})) as string[]) {
    const before = await clock();
    const each = (await call(page, 'keystrokes', { name, kind })) as number[];
    /* What this thread itself was busy with: other programs on the machine do not count. */
    const busy = (1_000 * ((await clock()) - before)) / each.length;
    const p95 = bar(percentile(each, 0.95), 30, 'least');
    const middle = `median ${median(each).toFixed(1)} = ${(median(each) / lowest).toFixed(1)} x the floor`;
    row(`warm, p95 in ms: ${kind}`, `${p95}  ${middle}, busy ${busy.toFixed(1)}`);
  }
  await page.close();
  page = await lab.open('tests/bench/search/warm.page.ts');
  const heap = (await call(page, 'heap', { name })) as { kept: number; most: number };
  row('heap kept by searching, MB', bar(heap.kept / 1e6, 10, 'least'));
  row('  most seen, uncollected, MB', (heap.most / 1e6).toFixed(1));
  await page.close();
  await saving(lab, name);
}

/** In several pages: who saves has mostly opened one for it, and one page alone says 1.3 as well as 1.6. */
async function saving(lab: Lab, name: string): Promise<void> {
  const all: Record<'indexed' | 'bare', number[]> = { indexed: [], bare: [] };
  const each: string[] = [];
  for (let i = 0; i < SAVING_PAGES; i++) {
    const page = await lab.open('tests/bench/search/warm.page.ts');
    const saves = (await call(page, 'saves', { name, from: spare })) as typeof all;
    spare += 1_000;
    all.indexed.push(...saves.indexed);
    all.bare.push(...saves.bare);
    each.push((median(saves.indexed) / median(saves.bare)).toFixed(2));
    await page.close();
  }
  const [indexed, bare] = [median(all.indexed), median(all.bare)];
  row('saving a clip, ms with index / without', `${indexed.toFixed(2)} / ${bare.toFixed(2)}`);
  row('  times', `${bar(indexed / bare, 1.5, 'least')}, by page ${each.join(' ')}`);
}

/** What a person waits for in the library's page. */
async function libraryPage(lab: Lab, clips: number): Promise<void> {
  const page = await lab.open('tests/bench/search/library.page.ts');
  const waited = (await call(page, 'questions', { name: nameOf(clips) })) as Record<
    string,
    Record<'first' | 'counted' | 'longest', number>
  >;
  for (const [what, { first: shown, counted, longest }] of Object.entries(waited))
    row(
      `library page: ${what}`,
      `first clips ${shown.toFixed(0)} ms, counted ${counted.toFixed(0)}; longest task ${bar(longest, 50, 'least')}`,
    );
  await page.close();
}

/** A clock of the seconds that the page's main thread has been running. */
async function threadClock(page: Page): Promise<() => Promise<number>> {
  const wire = await page.createCDPSession();
  await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await wire.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
}

function nameOf(clips: number): string {
  return `bench-${clips}`;
}

function call(page: Page, name: string, argument: object): Promise<unknown> {
  return page.evaluate(
    (what, given) => {
      const { bench: inside } = globalThis as unknown as {
        bench: Record<string, (given: object) => unknown>;
      };
      return inside[what]!(given);
    },
    name,
    argument,
  );
}
