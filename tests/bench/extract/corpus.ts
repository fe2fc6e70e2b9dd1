import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the pages with their true text lie, beside the project; they are no part of it. */
export const CORPUS = resolve(import.meta.dirname, '../../../../shared/extraction');

/** One page and what a reader would say that it says. */
export interface TruePage {
  readonly id: string;
  readonly set: 'aeb' | 'wcxb';
  readonly url: string;
  readonly text: string;
}

/** Every page with its truth; undefined where the corpus is missing. */
export function readCorpus(): readonly TruePage[] | undefined {
  const truth = join(CORPUS, 'truth.json');
  return existsSync(truth) ? (JSON.parse(readFileSync(truth, 'utf8')) as TruePage[]) : undefined;
}

/** A page's HTML as it came. */
export function readPage({ id }: TruePage): string {
  return gunzipSync(readFileSync(join(CORPUS, 'pages', `${id}.html.gz`))).toString('utf8');
}

/** Real pages of entertainment news with the addresses they were read at: the first is the one the product was imagined on. */
export function readRealPages(): readonly {
  readonly name: string;
  readonly address: string;
  readonly html: string;
}[] {
  const folder = resolve(CORPUS, '../pages');
  const list = join(folder, 'README.md');
  if (!existsSync(list)) return [];
  const rows = [...readFileSync(list, 'utf8').matchAll(/^\| (\S+\.html) \| (\S+) \|/gm)];
  return rows.map(([, name = '', address = '']) => ({
    name,
    address,
    html: readFileSync(join(folder, name), 'utf8'),
  }));
}

/** Runs of four words, as the score counts them. */
export function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const key = words.slice(at, at + 4).join(' ');
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How many runs of four words of the truth a prediction has. */
export function rightIn(truth: string, predicted: string): number {
  const got = shingles(predicted);
  let right = 0;
  for (const [key, count] of shingles(truth)) right += Math.min(count, got.get(key) ?? 0);
  return right;
}
