/* npm run bench extract: how well and how fast articles are read, beside plain Readability and Defuddle.
   `npm run bench extract quick` leaves out Defuddle, repeated timing and the curve; `… curve` is the curve alone. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { CORPUS, type TruePage, readCorpus, readPage, readRealPages, rightIn } from './extract/corpus.ts';
import { printCurve } from './extract/curve.ts';
import type { Prediction } from './extract/extractors.page.ts';
import { openLab } from './lab.ts';

type Predictions = Record<string, Record<string, Prediction>>;

/** No page may lose more than this share of the words that Readability had right … */
const LOSS = 0.1;
/** … on more than this share of the pages. */
const LOSING_PAGES = 0.02;

/** Runs the bench and prints its tables. */
export async function bench(args: readonly string[]): Promise<void> {
  const corpus = readCorpus();
  if (!corpus)
    return console.log(`The pages with their true text are missing (${CORPUS}); nothing to measure.`);
  const quick = args.includes('quick');
  const lab = await openLab();
  try {
    const page = await lab.open('tests/bench/extract/extractors.page.ts');
    if (args.includes('curve')) return await printCurve(page);
    const names = quick ? ['ours', 'readability'] : ['ours', 'readability', 'defuddle'];
    const predictions = await predict(page, corpus, names, quick ? 1 : 3);
    for (const name of names) printScore(name, predictions[name] ?? {});
    printTimes(predictions);
    printGuards(corpus, predictions);
    await printRealPages(page);
    if (!quick) await printCurve(page);
  } finally {
    await lab.close();
  }
}

async function predict(
  page: Page,
  corpus: readonly TruePage[],
  names: readonly string[],
  rounds: number,
): Promise<Predictions> {
  const predictions: Predictions = Object.fromEntries(names.map((name) => [name, {}]));
  for (const truth of corpus) {
    const address = truth.url || 'https://outlet.example/story/unknown';
    const found = await page.evaluate(
      (which, html, at, times) =>
        (
          globalThis as unknown as {
            bench: {
              extractWith(n: readonly string[], h: string, a: string, r: number): Record<string, Prediction>;
            };
          }
        ).bench.extractWith(which, html, at, times),
      names,
      readPage(truth),
      address,
      rounds,
    );
    for (const name of names) {
      const prediction = found[name];
      if (prediction) (predictions[name] ??= {})[truth.id] = prediction;
    }
  }
  return predictions;
}

function printScore(name: string, predictions: Record<string, Prediction>): void {
  const folder = mkdtempSync(join(tmpdir(), 'cutting-room-extract-'));
  const file = join(folder, 'predictions.json');
  writeFileSync(file, JSON.stringify(predictions));
  console.log(`\n${name}`);
  console.log(
    execFileSync(process.execPath, [join(CORPUS, 'score.mjs'), file], { encoding: 'utf8' }).trimEnd(),
  );
  rmSync(folder, { recursive: true });
}

function printTimes(predictions: Predictions): void {
  const total = (name: string): number =>
    Object.values(predictions[name] ?? {}).reduce((sum, { ms }) => sum + ms, 0);
  const ours = total('ours');
  console.log('\ntime, copying the page included');
  for (const name of Object.keys(predictions))
    console.log(`  ${name}: ${total(name).toFixed(0)} ms, ours is ${(ours / total(name)).toFixed(2)} of it`);
  console.log('  bars: at most 2 of Readability, at most 0.6 of Defuddle');
}

function printGuards(corpus: readonly TruePage[], predictions: Predictions): void {
  const losing: string[] = [];
  const emptied: string[] = [];
  for (const { id, url, text } of corpus) {
    const ours = predictions['ours']?.[id]?.text ?? '';
    const plain = predictions['readability']?.[id]?.text ?? '';
    const right = rightIn(text, plain);
    const kept = rightIn(text, ours);
    if (right > 0 && kept < right * (1 - LOSS)) losing.push(`  ${kept} of ${right} ${id} ${url}`);
    if (right > 0 && !ours) emptied.push(`  ${id} ${url}`);
  }
  const share = ((100 * losing.length) / corpus.length).toFixed(1);
  console.log(
    `\npages that lose more than a tenth of what Readability had right: ${losing.length} (${share} %)`,
  );
  console.log(`  bar: ${100 * LOSING_PAGES} %\n${losing.join('\n')}`);
  console.log(`pages that Readability could read and we could not: ${emptied.length}\n${emptied.join('\n')}`);
}

async function printRealPages(page: Page): Promise<void> {
  console.log('\nreal pages');
  for (const { name, address, html } of readRealPages()) {
    const line = await page.evaluate(
      (source, at) =>
        (globalThis as unknown as { bench: { inOneLine(h: string, a: string): string } }).bench.inOneLine(
          source,
          at,
        ),
      html,
      address,
    );
    console.log(`  ${name}: ${line}`);
  }
}
