/* What the bench prints. */

import type { Outcome, Verdict } from './run-class.ts';
import type { Speed } from './run-speed.ts';

export type Results = Map<string, (Outcome & { readonly page: string })[]>;

interface Bar {
  readonly right: number;
  readonly wrong: number;
  readonly near?: boolean;
}

const BARS: Record<string, Bar> = {
  none: { right: 99.8, wrong: 0.1 },
  wrappers: { right: 99.8, wrong: 0.1 },
  'ads between': { right: 99.8, wrong: 0.1 },
  typography: { right: 99.8, wrong: 0.1 },
  'ads inside': { right: 99, wrong: 0.5 },
  'context edited': { right: 99, wrong: 0.5 },
  redesign: { right: 99, wrong: 0.5 },
  'live to reader': { right: 99, wrong: 0.5 },
  'reader to live': { right: 99, wrong: 0.5 },
  'one word edited': { right: 98, wrong: 1, near: true },
  'letters 10 %': { right: 97, wrong: 1, near: true },
  'letters 25 %': { right: 95, wrong: 1, near: true },
  moved: { right: 97, wrong: 1.5 },
  duplicated: { right: 97, wrong: 1.5 },
  'late text': { right: 98, wrong: 0.5 },
  navigation: { right: 98, wrong: 0.5 },
  deleted: { right: 98, wrong: 2 },
  'look-alike': { right: 98, wrong: 2 },
  replaced: { right: 98, wrong: 2 },
  paywalled: { right: 98, wrong: 2 },
  translated: { right: 98, wrong: 2 },
};

export function printTable(results: Results): void {
  console.log(
    'class               n   exact   near  wrong orphan  false | peer exact   near  wrong  false | mean ms   peer  bar',
  );
  for (const [name, outcomes] of results) console.log(row(name, outcomes));
  const there = [...results.values()].flat().filter(({ ours }) => isThere(ours));
  const gone = [...results.values()]
    .flat()
    .filter(({ ours, kind }) => ours === 'false' || (ours === 'orphan' && kind === 'away'));
  const found = [...results].filter(([name]) => !isGoneClass(name)).flatMap(([, outcomes]) => outcomes);
  console.log(
    row(
      'all that are there',
      found.filter(({ kind }) => kind !== 'away'),
    ),
  );
  console.log(
    `painted where there is a place: ${there.length}; painted where there is none: ${gone.filter(({ ours }) => ours === 'false').length}`,
  );
  const unsure = [...results.values()].flat().filter(({ ours }) => ours === 'unsure');
  console.log(`left out on both sides, for nobody could tell the words from their double: ${unsure.length}`);
  printTimes([...results.values()].flat());
}

function isGoneClass(name: string): boolean {
  return ['deleted', 'look-alike', 'replaced', 'paywalled', 'translated'].includes(name);
}

function isThere(verdict: Verdict): boolean {
  return verdict !== 'orphan' && verdict !== 'false' && verdict !== 'unsure';
}

function row(name: string, all: readonly Outcome[]): string {
  const outcomes = all.filter(({ ours }) => ours !== 'unsure');
  const ours = shares(outcomes.map((outcome) => outcome.ours));
  const peers = outcomes.flatMap((outcome) => outcome.peer ?? []);
  const peer = shares(peers);
  const bar = BARS[name];
  const isGone = isGoneClass(name);
  const away = outcomes.filter(({ kind }) => kind === 'away').length;
  const rightShare = isGone
    ? ours.orphan
    : ((ours.exact + (bar?.near ? ours.near : 0)) * outcomes.length) / Math.max(1, outcomes.length - away);
  const wrong = isGone ? ours.false : ours.wrong + ours.false;
  const passed = bar && outcomes.length > 0 ? rightShare >= bar.right && wrong <= bar.wrong : undefined;
  const verdict = passed === undefined ? '' : passed ? 'ok' : `MISSED (${bar?.right} / ${bar?.wrong})`;
  const numbers = [ours.exact, ours.near, ours.wrong, ours.orphan, ours.false].map(percent).join('');
  const theirs =
    peers.length > 0 ? [peer.exact, peer.near, peer.wrong, peer.false].map(percent).join('') : ''.padEnd(28);
  const mean = (times: readonly number[]): string =>
    (times.reduce((a, b) => a + b, 0) / Math.max(1, times.length)).toFixed(2).padStart(7);
  const times =
    mean(outcomes.map(({ oursTime }) => oursTime)) + mean(outcomes.map(({ peerTime = 0 }) => peerTime));
  return `${name.padEnd(16)}${String(outcomes.length).padStart(6)}${numbers} |    ${theirs} |${times}  ${verdict}`;
}

function shares(verdicts: readonly Verdict[]): Record<Verdict, number> {
  const share = (wanted: Verdict): number =>
    (100 * verdicts.filter((verdict) => verdict === wanted).length) / Math.max(1, verdicts.length);
  return {
    exact: share('exact'),
    near: share('near'),
    wrong: share('wrong'),
    orphan: share('orphan'),
    false: share('false'),
    unsure: share('unsure'),
  };
}

function percent(share: number): string {
  return share.toFixed(2).padStart(7);
}

function printTimes(outcomes: readonly Outcome[]): void {
  const timedOnes = outcomes.filter((outcome) => outcome.peerTime !== undefined);
  if (timedOnes.length === 0) return;
  const ours = timedOnes.map(({ oursTime }) => oursTime).sort((a, b) => a - b);
  const peer = timedOnes.map(({ peerTime = 0 }) => peerTime).sort((a, b) => a - b);
  for (const [name, part] of [
    ['median', 0.5],
    ['p99', 0.99],
  ] as const) {
    const [mine = 0, theirs = 0] = [ours, peer].map((times) => times[Math.floor(part * (times.length - 1))]);
    console.log(
      `time per highlight, ${name}: ${mine.toFixed(2)} ms, peer ${theirs.toFixed(2)} ms, ratio ${(mine / theirs).toFixed(3)} (bar 0.2)`,
    );
  }
}

export function printSpeed(speed: Speed): void {
  console.log(
    `describing and anchoring ${speed.count} on the largest page (${speed.letters} letters): ${speed.ours.toFixed(1)} ms, peer ${speed.peer.toFixed(1)} ms, ratio ${(speed.ours / speed.peer).toFixed(3)} (bar 0.15)`,
  );
  console.log(
    `mutations while painting ${speed.painted} marks in ${speed.paintTime.toFixed(1)} ms: ${speed.mutations} (bar 0)`,
  );
}

/** The longest tasks, of each round, on one page. */
export function printTasks(which: string, rounds: readonly number[]): void {
  const each = rounds.map((longest) => longest.toFixed(1)).join(' ');
  console.log(
    `longest task while anchoring 200 on the page ${which}: ${Math.max(...rounds).toFixed(1)} ms (bar 50), of each round ${each}`,
  );
}

export function printFailures(results: Results): void {
  for (const [name, outcomes] of results) {
    for (const outcome of outcomes) {
      if (outcome.ours === 'unsure') continue;
      const isRight =
        isGoneClass(name) || outcome.kind === 'away' ? outcome.ours === 'orphan' : outcome.ours === 'exact';
      if (isRight) continue;
      const { marked, wanted, painted } = outcome.around ?? {
        marked: outcome.quote,
        wanted: '',
        painted: outcome.oursPainted,
      };
      console.log(
        `${name} | ${outcome.ours} | peer ${outcome.peer ?? '-'} | ${outcome.kind} | ${outcome.page}\n   marked  ${JSON.stringify(marked)}\n   is now  ${JSON.stringify(wanted)}\n   painted ${JSON.stringify(painted)}`,
      );
    }
  }
}
