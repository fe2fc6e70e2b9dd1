/* npm run bench names [errors] [--clips 10000]: how long a name's page takes to open, and how many spellings of one name are found, and how many names are confused. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { foldLetters } from '../../core/names/fold.ts';
import type { NameKind } from '../../core/names/reason.ts';
import { sameName } from '../../core/names/same-name.ts';
import { soundKeys } from '../../core/names/sound-keys.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { openPages } from './names/open-pages.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly kind: NameKind;
  readonly same: boolean;
  readonly needsKnowledge: boolean;
}
type Judge = (a: string, b: string, kind: NameKind) => boolean;

const PAIRS = join(import.meta.dirname, '../../../shared/corpus/dev/names.jsonl');

/** Prints the tables; `errors` as argument lists what went wrong. */
export async function bench(rest: readonly string[]): Promise<void> {
  judgePairs(rest);
  const { values } = parseArgs({
    args: [...rest],
    options: { clips: { type: 'string', default: '10000' } },
    allowPositionals: true,
  });
  if (Number(values.clips) > 0) await openPages(Number(values.clips));
}

function judgePairs(rest: readonly string[]): void {
  if (!existsSync(PAIRS)) {
    console.log('The pairs of names are not here (../shared/corpus), so there is nothing to measure.');
    return;
  }
  const pairs = readFileSync(PAIRS, 'utf8').split('\n').filter(Boolean).map(readPair);
  const threshold = bestThreshold(pairs);
  report('Cutting Room', sameName, pairs);
  report('folding and any word order', foldedInAnyOrder, pairs);
  report(`Jaro-Winkler ≥ ${threshold}, its best`, (a, b) => likeness(a, b) >= threshold, pairs);
  printTimes(pairs);
  if (rest.includes('errors')) printErrors(pairs);
}

function report(name: string, judge: Judge, pairs: readonly Pair[]): void {
  console.log(`\n${name}`);
  const spelling = pairs.filter((pair) => !pair.needsKnowledge);
  printLine('all', judge, pairs);
  printLine('spelling only', judge, spelling);
  for (const kind of ['person', 'film'] as const)
    printLine(
      `  ${kind}s`,
      judge,
      spelling.filter((pair) => pair.kind === kind),
    );
}

function printLine(label: string, judge: Judge, pairs: readonly Pair[]): void {
  const { precision, recall, f1, falseMerges } = score(judge, pairs);
  const different = pairs.filter((pair) => !pair.same).length;
  const figures = [`P ${percent(precision)}`, `R ${percent(recall)}`, `F1 ${percent(f1)}`].join('  ');
  console.log(
    `  ${label.padEnd(16)} ${String(pairs.length).padStart(4)}  ${figures}  false merges ${falseMerges}/${different}`,
  );
}

function score(judge: Judge, pairs: readonly Pair[]) {
  const merged = pairs.filter((pair) => judge(pair.a, pair.b, pair.kind));
  const found = merged.filter((pair) => pair.same).length;
  const precision = merged.length > 0 ? found / merged.length : 1;
  const recall = found / pairs.filter((pair) => pair.same).length;
  const f1 = found > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, falseMerges: merged.length - found };
}

function printTimes(pairs: readonly Pair[]): void {
  const rounds = 20;
  let start = performance.now();
  for (let i = 0; i < rounds; i++) for (const { a, b, kind } of pairs) sameName(a, b, kind);
  const compared = ((performance.now() - start) * 1000) / (rounds * pairs.length);
  start = performance.now();
  const keys = pairs.flatMap(({ a, kind }) => soundKeys(a, kind)).length;
  const keyed = ((performance.now() - start) * 1000) / pairs.length;
  console.log(
    `\n${compared.toFixed(1)} µs a pair, ${keyed.toFixed(1)} µs and ${(keys / pairs.length).toFixed(1)} keys a name`,
  );
}

function printErrors(pairs: readonly Pair[]): void {
  for (const { a, b, kind, same, needsKnowledge } of pairs)
    if (sameName(a, b, kind) !== same)
      console.log(
        `${same ? 'missed' : 'MERGED'} ${kind} ${a} = ${b}${needsKnowledge ? ' (needs knowledge)' : ''}`,
      );
}

/* Peer 1: what most programs do. */
function foldedInAnyOrder(a: string, b: string, kind: NameKind): boolean {
  const key = (name: string) => {
    const words = foldLetters(name)
      .replaceAll(/['’]/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    return kind === 'person' ? words.sort().join('') : words.join('').replace(/^the/, '');
  };
  return key(a) === key(b);
}

/* Peer 2: likeness of letters, as libraries that find duplicates use it. */
function likeness(a: string, b: string): number {
  return jaroWinkler(foldLetters(a), foldLetters(b));
}

function bestThreshold(pairs: readonly Pair[]): number {
  const spelling = pairs.filter((pair) => !pair.needsKnowledge);
  const thresholds = Array.from({ length: 31 }, (_, i) => (70 + i) / 100);
  const f1 = (threshold: number) => score((a, b) => likeness(a, b) >= threshold, spelling).f1;
  return thresholds.reduce((best, threshold) => (f1(threshold) > f1(best) ? threshold : best));
}

function readPair(line: string): Pair {
  const row = JSON.parse(line) as {
    a: string;
    b: string;
    kind: string;
    same: number;
    needs_knowledge: boolean;
  };
  const kind = row.kind === 'person' ? 'person' : 'film';
  return { a: row.a, b: row.b, kind, same: row.same === 1, needsKnowledge: row.needs_knowledge };
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
