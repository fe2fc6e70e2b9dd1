/* How long 200 highlights take on a large page, whether the page can breathe, and what painting changes. */

import { COLOURS, type Selectors } from '../../../core/highlight.ts';
import { anchorAll } from '../../../page/anchor/anchor-all.ts';
import { anchor, describe } from '../../../page/anchor/anchor.ts';
import { paint } from '../../../page/paint/paint.ts';
import { Dice } from './dice.ts';
import { peerAnchor, peerDescribe } from './peer.ts';
import { pickHighlights } from './pick-highlights.ts';
import { setStage } from './stage.ts';

/** All in milliseconds, medians of some rounds, but for counts. */
export interface Speed {
  readonly letters: number;
  readonly count: number;
  readonly ours: number;
  readonly peer: number;
  readonly mutations: number;
  readonly painted: number;
  readonly paintTime: number;
}

/** Each round on a page that has just come: nothing of it was read before, by either side. */
export async function runSpeed({ html, seed }: { html: string; seed: string }): Promise<Speed> {
  const times = { ours: [] as number[], peer: [] as number[] };
  let root: HTMLElement;
  let found: (Range | undefined)[];
  do {
    root = setStage(html);
    const ranges = pickHighlights(root, 200, new Dice(seed)).map(({ range }) => range.cloneRange());
    await laidOut(root);
    const [ours, oursDescribing] = timed(() => ranges.map((range) => describe(root, range)));
    const [peers, peerDescribing] = timed(() => ranges.map((range) => peerDescribe(root, range)));
    await changed(root);
    const [anchored, oursAnchoring] = timed(() => ours.map((selectors) => anchor(root, selectors)));
    const [, peerAnchoring] = timed(() => peers.map((selectors) => peerAnchor(root, selectors)));
    times.ours.push(oursDescribing + oursAnchoring);
    times.peer.push(peerDescribing + peerAnchoring);
    found = anchored;
  } while (times.ours.length < ROUNDS);
  const painting = await paintMany(
    root,
    found.filter((range) => range !== undefined),
  );
  return {
    letters: root.textContent.length,
    count: found.length,
    ours: median(times.ours),
    peer: median(times.peer),
    ...painting,
  };
}

/** How often all is done again. */
const ROUNDS = 9;

/** What comes of setting a page is no work of ours: one that a person marks has been laid out before, and swept up after. */
async function laidOut(root: HTMLElement): Promise<void> {
  root.getBoundingClientRect();
  (globalThis as { gc?: () => void }).gc?.();
  await breath(300);
}

/** The page is another, so that its text must be read again, and has come to rest. */
async function changed(root: HTMLElement): Promise<void> {
  root.append(' ');
  await breath();
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** The selectors of 200 highlights on a page, to be looked for where no code has run yet. */
export function describeMany({ html, seed }: { html: string; seed: string }): Selectors[] {
  const root = setStage(html);
  return pickHighlights(root, 200, new Dice(seed)).map(({ range }) => describe(root, range));
}

/**
 * The longest time, in milliseconds, that the page did not get its turn in each round of looking for highlights in it;
 * the first round is that of a page that was just opened. To be run where no other page has been on the stage: what
 * those left is swept up in tasks longer than any of ours.
 */
export async function runTasks({ html, selectors }: { html: string; selectors: Selectors[] }) {
  const root = setStage(html);
  await laidOut(root);
  const wanted = selectors.map((each, index) => ({ id: String(index), selectors: each }));
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    longest.push(await longestTaskWhile(() => anchorAll(root, wanted)));
    await changed(root);
  }
  return longest;
}

async function paintMany(root: HTMLElement, standing: readonly Range[]) {
  let mutations = 0;
  const observer = new MutationObserver((records) => (mutations += records.length));
  const page = root.ownerDocument;
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  const marks = Array.from({ length: 1000 }, (_nothing, index) => ({
    range: standing[index % standing.length]!.cloneRange(),
    colour: COLOURS[index % COLOURS.length]!,
  }));
  const [undo, paintTime] = timed(() => paint(page, marks));
  await breath();
  undo();
  await breath();
  observer.disconnect();
  return { mutations, painted: marks.length, paintTime };
}

/** The longest time, in milliseconds, that the page did not get its turn. */
async function longestTaskWhile(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isDone = false;
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) port2.postMessage(0);
  });
  port1.start();
  port2.postMessage(0);
  await work();
  await new Promise((done) => setTimeout(done, 0));
  isDone = true;
  return longest;
}

function timed<T>(work: () => T): [T, number] {
  const started = performance.now();
  const result = work();
  return [result, performance.now() - started];
}

function breath(ms = 30): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
