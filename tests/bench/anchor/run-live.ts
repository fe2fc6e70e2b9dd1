/* Pages that change while they are looked at: text that arrives late, an article swapped and back. */

import { fold } from '../../../core/quote/fold-text.ts';
import type { Anchored } from '../../../page/anchor/anchor-all.ts';
import { keepAnchored } from '../../../page/anchor/keep-anchored.ts';
import { Dice } from './dice.ts';
import { peerAnchor } from './peer.ts';
import { pickHighlights } from './pick-highlights.ts';
import { COUNT, describeAll, judge, type Described, type Outcome } from './run-class.ts';
import { offsetsOf, setStage, type Truth } from './stage.ts';

interface Job {
  readonly html: string;
  readonly other: string;
  readonly seed: string;
  readonly withPeer: boolean;
}

interface Staged {
  readonly root: HTMLElement;
  readonly described: readonly Described[];
  readonly truths: readonly Truth[];
}

/** The text comes 500 ms after the page: marks must be where it puts them, not on what was there before. */
export async function runLate(job: Job): Promise<Outcome[]> {
  const { root, described, truths } = stage(job);
  const parts = longestParts(root);
  const homes = parts.map((part) => ({ part, home: part.parentNode!, next: part.nextSibling }));
  for (const part of parts) part.remove();
  const keeper = keep(root, described);
  const early = job.withPeer ? described.map(({ peer }) => peerAnchor(root, peer)) : [];
  await sleep(500);
  for (const { part, home, next } of homes.reverse()) home.insertBefore(part, next);
  await sleep(1000);
  const outcomes = await outcomesOf(root, described, truths, keeper, (index) => {
    return early[index] ?? peerAnchor(root, described[index]!.peer);
  });
  return job.withPeer ? outcomes : outcomes.map(({ peer: _peer, ...ours }) => ours);
}

/** Another article is swapped in and the first comes back; on the other nothing is painted. */
export async function runNavigation(job: Job): Promise<Outcome[]> {
  const { root, described, truths } = stage(job);
  const keeper = keep(root, described);
  await sleep(50);
  const own = root.innerHTML;
  root.innerHTML = setAside(job.other);
  await sleep(1000);
  const during = keeper.now;
  const meanwhile = described.map(({ quote }, index): Outcome => {
    const painted = during.get(String(index))?.toString() ?? '';
    return {
      kind: 'away',
      quote,
      ours: painted === '' ? 'orphan' : 'false',
      oursPainted: painted,
      oursTime: 0,
    };
  });
  root.innerHTML = own;
  await sleep(1300);
  const back = await outcomesOf(root, described, truths, keeper, () => undefined);
  return [...meanwhile, ...back.map(({ peer: _peer, ...ours }) => ours)];
}

function stage({ html, seed }: Job): Staged {
  const root = setStage(html);
  const picked = pickHighlights(root, COUNT, new Dice(seed));
  const truths = picked.map(({ range }) => offsetsOf(root, range));
  return { root, described: describeAll(root, picked), truths };
}

function setAside(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll(
    'script,style,noscript,iframe,img,link,object,embed,video,audio,source',
  )) {
    element.remove();
  }
  return parsed.body.innerHTML;
}

/** The parts of the page that hold most of its paragraphs. */
function longestParts(root: HTMLElement): Element[] {
  const parents = new Map<Element, number>();
  for (const paragraph of root.querySelectorAll('p')) {
    const parent = paragraph.parentElement!;
    parents.set(parent, (parents.get(parent) ?? 0) + paragraph.textContent.length);
  }
  const best = [...parents].sort((a, b) => b[1] - a[1])[0]?.[0];
  const chosen = best && best !== root ? [best] : [...root.children];
  return chosen;
}

function keep(root: HTMLElement, described: readonly Described[]): { now: Anchored; stop: AbortController } {
  const stop = new AbortController();
  const keeper: { now: Anchored; stop: AbortController } = { now: new Map(), stop };
  const wanted = described.map(({ ours }, index) => ({ id: String(index), selectors: ours }));
  keepAnchored(root, wanted, (anchored) => (keeper.now = anchored), { signal: stop.signal });
  return keeper;
}

async function outcomesOf(
  root: HTMLElement,
  described: readonly Described[],
  truths: readonly Truth[],
  keeper: { now: Anchored; stop: AbortController },
  peerRange: (index: number) => Range | undefined,
): Promise<Outcome[]> {
  keeper.stop.abort();
  return described.map(({ quote, picked }, index): Outcome => {
    const range = keeper.now.get(String(index));
    const painted = range?.toString() ?? '';
    const truth = truths[index];
    return {
      kind: picked.kind,
      quote,
      ours: fold(painted) === '' ? 'orphan' : judge(root, range, truth),
      oursPainted: painted.slice(0, 200),
      oursTime: 0,
      peer: judge(root, peerRange(index), truth),
    };
  });
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
