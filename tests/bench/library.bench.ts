/* npm run bench library [--clips 100000] [--profile FOLDER]: the library's page of the built extension in real
   Chromium, over a made-up library: does it stand still when it is opened, when a facet is pressed, when it is
   scrolled? With a profile the library is built once and kept there. */
import { cpus, loadavg } from 'node:os';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import buildExtension from '../e2e/build.ts';
import { start, type Session } from '../e2e/chromium.ts';
import { openSite } from '../site/server.ts';
import { bundle } from './lab.ts';
import { look, scroll, watchPage } from './library/watch.ts';
import { bar, percentile, row } from './search/report.ts';

const AT_ONCE = 500;
const MOST_MS = 50;
const ANSWERED = '.Library-results[aria-busy="false"]';

export async function bench(rest: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...rest],
    options: { clips: { type: 'string', default: '100000' }, profile: { type: 'string' } },
  });
  const clips = Number(values.clips);
  buildExtension();
  if (values.profile) mkdirSync(values.profile, { recursive: true });
  const site = await openSite();
  const session = await start({ site, ...(values.profile ? { profile: values.profile } : {}) });
  try {
    await fill(session, clips);
    console.log(
      `\n${clips.toLocaleString('en')} clips; ${loadavg()[0]?.toFixed(1)} busy on ${cpus().length} processors`,
    );
    const page = await session.browser.newPage();
    await watchPage(page);
    await press(page, 'opened', async () => void (await page.goto(session.own('library.html'))));
    await presses(page);
    for (const [from, step] of [
      [0, 60],
      [0.5, 240],
      [0.9, 1_000],
    ] as const)
      await scrolled(page, from, step);
  } finally {
    await session.close();
    await site.close();
  }
}

async function fill(session: Session, clips: number): Promise<void> {
  const page = await session.openOwn('options.html');
  await page.evaluate(await bundle('tests/bench/library/fill.page.ts', false));
  const there = (await page.evaluate('bench.clipsThere()')) as number;
  for (let from = there; from < clips; from += AT_ONCE) {
    await page.evaluate(`bench.fill({ from: ${from}, count: ${Math.min(AT_ONCE, clips - from)} })`);
    process.stderr.write(`\r${from} clips`);
  }
  process.stderr.write('\n');
  await page.evaluate('bench.settle()');
  await page.close();
}

async function presses(page: Page): Promise<void> {
  for (const [what, selector] of [
    ['a film pressed', '.FacetList-film li button'],
    ['and released', '.FacetList-film li button[aria-pressed="true"]'],
    ['a director pressed', '.FacetList-director li button'],
    ['and released', '.FacetList-director li button[aria-pressed="true"]'],
    ['a tag pressed', '.FacetList-tag li button'],
    ['and released', '.FacetList-tag li button[aria-pressed="true"]'],
    ['"has a note" pressed', '.FacetList-has li button'],
    ['and released', '.FacetList-has li button[aria-pressed="true"]'],
    ['a year pressed', '.FacetList-year li button'],
    ['and released', '.FacetList-year li button[aria-pressed="true"]'],
  ] as const)
    await press(page, what, async () => page.$eval(selector, (button) => button.click()));
  await press(
    page,
    'the oldest first',
    async () => void (await page.select('.Library-sort select', 'oldest')),
  );
  await press(page, 'all selected', async () => page.click('.Library-all input'));
  await press(page, 'none selected', async () => page.click('.Library-all input'));
}

async function press(page: Page, what: string, act: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await act();
  await page.waitForSelector(ANSWERED, { timeout: 120_000 });
  const waited = performance.now() - begun;
  const { longest, tasksOver50, texts } = await look(page);
  const task = bar(longest, MOST_MS, 'least');
  row(what, `longest task ${task}, ${tasksOver50} over; answered in ${waited.toFixed(0)} ms; texts ${texts}`);
}

async function scrolled(page: Page, from: number, step: number): Promise<void> {
  await look(page);
  const frames = await scroll(page, from, 300, step);
  const { longest, texts } = await look(page);
  const [middle, p95] = [0.5, 0.95].map((share) => percentile(frames, share).toFixed(1));
  row(
    `scrolled ${step} pixels a frame, from ${from * 100} %`,
    `longest task ${bar(longest, MOST_MS, 'least')}; frames median ${middle} ms, p95 ${p95}; texts ${texts}`,
  );
}
