/* How long 200 highlights take on a large page, whether the page can breathe, and what painting changes. */

import { COLOURS, type Selectors } from '../../../core/highlight.ts';
import { anchorAll } from '../../../page/anchor/anchor-all.ts';
import { anchor, describe } from '../../../page/anchor/anchor.ts';
import { paint } from '../../../page/paint/paint.ts';
import { wrapWords } from './change-page.ts';
import { Dice } from './dice.ts';
import { peerAnchor, peerDescribe } from './peer.ts';
import { pickHighlights } from './pick-highlights.ts';
import { setStage } from './stage.ts';

/** All in milliseconds, but for counts. */
export interface Speed {
  readonly letters: number;
  readonly count: number;
  readonly ours: number;
  readonly peer: number;
  readonly mutations: number;
  readonly painted: number;
  readonly paintTime: number;
}

export async function runSpeed({ html, seed }: { html: string; seed: string }): Promise<Speed> {
  const root = setStage(html);
  const picked = pickHighlights(root, 200, new Dice(seed));
  const ranges = picked.map(({ range }) => range.cloneRange());
  await breath();
  const [ours, oursDescribing] = timed(() => ranges.map((range) => describe(root, range)));
  const [peers, peerDescribing] = timed(() => ranges.map((range) => peerDescribe(root, range)));
  wrapWords({ root, dice: new Dice(seed), count: 0, other: '' });
  await breath();
  const [found, oursAnchoring] = timed(() => ours.map((selectors) => anchor(root, selectors)));
  const [, peerAnchoring] = timed(() => peers.map((selectors) => peerAnchor(root, selectors)));
  const standing = found.filter((range) => range !== undefined);
  const painting = await paintMany(root, standing);
  return {
    letters: root.textContent.length,
    count: ranges.length,
    ours: oursDescribing + oursAnchoring,
    peer: peerDescribing + peerAnchoring,
    ...painting,
  };
}

/** The selectors of 200 highlights on a page, to be looked for where no code has run yet. */
export function describeMany({ html, seed }: { html: string; seed: string }): Selectors[] {
  const root = setStage(html);
  return pickHighlights(root, 200, new Dice(seed)).map(({ range }) => describe(root, range));
}

/** How often the page is changed and the highlights are looked for again. */
const ROUNDS = 9;

/**
 * The longest time, in milliseconds, that the page did not get its turn in each round of looking for highlights in it;
 * the first round is that of a page that was just opened. To be run where no other page has been on the stage: what
 * those left is swept up in tasks longer than any of ours.
 */
export async function runTasks({ html, selectors }: { html: string; selectors: Selectors[] }) {
  const root = setStage(html);
  /* What came of setting it is no work of ours: it is drawn and swept up first. */
  (globalThis as { gc?: () => void }).gc?.();
  await breath(300);
  const wanted = selectors.map((each, index) => ({ id: String(index), selectors: each }));
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    longest.push(await longestTaskWhile(() => anchorAll(root, wanted)));
    root.append(' '); // the text must be read again
    await breath();
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
