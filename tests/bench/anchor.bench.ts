/* npm run bench anchor [--pages 60] [--seed 1] [--only CLASS,CLASS] [--from FOLDER] [--no-peer] [--show]
   Marks words on saved pages, changes the pages, and looks for the words again, beside Hypothesis's rule
   in the same run. --show prints what was painted wrongly, --from reads other pages.

   Where there is no truth to be told, words are left out on both sides and counted: those that stand on the
   page twice between the same letters (a carousel, a consent box), when one of the two was taken away or
   rewritten, or carried elsewhere, whole or in part, by a redesign; those of a part that reads like another part,
   when it was moved; those whose copy was put
   right before them; and words of which so much is left by chance that nobody can say whether they are
   gone. (See anchor/doubles.ts.) */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { Dice } from './anchor/dice.ts';
import type { Outcome } from './anchor/run-class.ts';
import type { Speed } from './anchor/run-speed.ts';
import { printFailures, printSpeed, printTable, printTasks, type Results } from './anchor/table.ts';
import { openLab, type Lab } from './lab.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared');
/** Written by us, for few of the saved pages are in Chinese, Arabic or Korean. */
const OWN = join(import.meta.dirname, 'anchor/pages');
const CHANGES =
  'none,wrappers,ads between,typography,ads inside,context edited,redesign,live to reader,reader to live,one word edited,letters 10 %,letters 25 %,moved,duplicated,late text,navigation,deleted,look-alike,replaced,paywalled,translated'.split(
    ',',
  );

interface Saved {
  readonly name: string;
  readonly html: string;
}

export async function bench(rest: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...rest],
    options: {
      pages: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: CHANGES.join(',') },
      from: { type: 'string' },
      'no-peer': { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
    },
  });
  const all = savedPages(
    values.from ? [values.from] : [join(SHARED, 'extraction/pages'), join(SHARED, 'pages')],
  );
  if (all.length === 0) return console.log('Skipped: the saved pages this bench reads are not here.');
  const pages = chosen(all, Number(values.pages), values.seed);
  const changes = values.only.split(',');
  const results: Results = new Map(changes.map((change) => [change, []]));
  const lab = await openLab();
  try {
    const page = await lab.open('tests/bench/anchor/anchor.page.ts');
    for (const [index, saved] of pages.entries()) {
      const other = pages[(index + 1) % pages.length]!;
      for (const change of changes) {
        const seed = `${values.seed} ${saved.name}`;
        const job = { html: saved.html, other: other.html, change, seed, withPeer: !values['no-peer'] };
        const outcomes = await run(page, job);
        results.get(change)?.push(...outcomes.map((outcome) => ({ ...outcome, page: saved.name })));
      }
      process.stderr.write(`\r${index + 1}/${pages.length} pages`);
    }
    process.stderr.write('\n');
    if (values.show) printFailures(results);
    printTable(results);
    const largest = mostOf(all, ({ html }) => html.length);
    const speed = (await call(page, 'runSpeed', { html: largest.html, seed: values.seed })) as Speed;
    printSpeed(speed);
    await page.close();
    await tasks(lab, 'of most bytes', largest, values.seed);
    await tasks(lab, 'of most words', mostOf(all, lettersIn), values.seed);
  } finally {
    await lab.close();
  }
}

async function tasks(lab: Lab, which: string, { html }: Saved, seed: string): Promise<void> {
  const marked = await lab.open('tests/bench/anchor/anchor.page.ts');
  const selectors = await call(marked, 'describeMany', { html, seed });
  await marked.close();
  const opened = await lab.open('tests/bench/anchor/anchor.page.ts');
  printTasks(which, (await call(opened, 'runTasks', { html, selectors })) as number[]);
  await opened.close();
}

function mostOf(pages: readonly Saved[], size: (page: Saved) => number): Saved {
  const sized = pages.map((page) => ({ page, size: size(page) }));
  return sized.reduce((most, one) => (one.size > most.size ? one : most)).page;
}

/** About how many letters a page shows. */
function lettersIn({ html }: Saved): number {
  return html.replace(/<(script|style)[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, '').length;
}

function savedPages(folders: readonly string[]): Saved[] {
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.html(\.gz)?$/.test(name))
      .sort()
      .map((name) => {
        const bytes = readFileSync(join(folder, name));
        return { name, html: (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
      }),
  );
}

/** Pages by seed; ours, and up to six more in scripts without spaces or of other directions, are always among them. */
function chosen(all: readonly Saved[], count: number, seed: string): Saved[] {
  const shuffled = new Dice(`pages ${seed}`).shuffled(all);
  const foreign = shuffled.filter(({ html }) =>
    /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Han}\p{Script=Arabic}]{12}/u.test(
      html.replace(/<[^>]*>/g, ''),
    ),
  );
  return [...new Set([...savedPages([OWN]), ...foreign.slice(0, 6), ...shuffled])].slice(0, count);
}

interface Job {
  readonly html: string;
  readonly other: string;
  readonly change: string;
  readonly seed: string;
  readonly withPeer: boolean;
}

async function run(page: Page, job: Job): Promise<Outcome[]> {
  const name =
    job.change === 'late text'
      ? 'runLate'
      : job.change === 'navigation'
        ? 'runNavigation'
        : job.change.includes('reader')
          ? 'runReader'
          : 'runClass';
  return (await call(page, name, { ...job, back: job.change === 'reader to live' })) as Outcome[];
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
