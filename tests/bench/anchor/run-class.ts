/* One page, one change: 25 highlights are described, the page changes, both sides look for them. */

import { fold } from '../../../core/quote/fold-text.ts';
import type { Selectors } from '../../../core/highlight.ts';
import { anchor, describe } from '../../../page/anchor/anchor.ts';
import {
  advertiseBetween,
  advertiseInside,
  contextEdited,
  deleted,
  duplicated,
  lettersEdited,
  looksAlike,
  moved,
  oneWordEdited,
  paywalled,
  redesign,
  replaced,
  translated,
  wrapWords,
  type Change,
} from './change-page.ts';
import { Dice } from './dice.ts';
import { typography } from './edit-text.ts';
import { doublesAmong } from './doubles.ts';
import { peerAnchor, peerDescribe, type PeerSelectors } from './peer.ts';
import { pickHighlights, wordsOf, type Picked } from './pick-highlights.ts';
import { offsetsOf, placeMarkers, setStage, takeMarkers, trimmed, type Truth } from './stage.ts';

/** Each may answer which ranges nobody could tell from others any more. */
const CHANGES: Record<string, (change: Change) => Set<number> | void> = {
  none: () => {},
  wrappers: wrapWords,
  'ads between': advertiseBetween,
  typography: ({ root, dice }) => typography(root, dice),
  'ads inside': advertiseInside,
  'context edited': contextEdited,
  redesign,
  'one word edited': oneWordEdited,
  'letters 10 %': (change) => lettersEdited(change, 0.1),
  'letters 25 %': (change) => lettersEdited(change, 0.25),
  moved,
  duplicated,
  deleted,
  'look-alike': looksAlike,
  replaced,
  paywalled,
  translated,
};
const GONE = new Set(['deleted', 'look-alike', 'replaced', 'paywalled', 'translated']);
/** Where one of two equal parts of a page may be gone, and the other is still there. */
const PARTLY_GONE = new Set(['deleted', 'look-alike', 'paywalled']);
export const COUNT = 25;

/** `unsure`: there is no truth to be told, and neither side was asked. */
export type Verdict = 'exact' | 'near' | 'wrong' | 'orphan' | 'false' | 'unsure';

/** What came of one highlight on one side. Times in milliseconds. */
export interface Outcome {
  readonly kind: string;
  readonly quote: string;
  readonly ours: Verdict;
  readonly oursPainted: string;
  readonly oursTime: number;
  readonly peer?: Verdict;
  readonly peerTime?: number;
  /** Where it went wrong: the words with what stood around them, where they are, and what was painted. */
  readonly around?: { readonly marked: string; readonly wanted: string; readonly painted: string };
}

export interface Described {
  readonly picked: Picked;
  readonly quote: string;
  readonly ours: Selectors;
  readonly peer: PeerSelectors;
}

export function describeAll(root: HTMLElement, picked: readonly Picked[]): Described[] {
  return picked.map((one) => ({
    picked: one,
    quote: one.range.toString(),
    ours: JSON.parse(JSON.stringify(describe(root, one.range))) as Selectors,
    peer: peerDescribe(root, one.range),
  }));
}

export function runClass(job: {
  html: string;
  other: string;
  change: string;
  seed: string;
  withPeer: boolean;
}): Outcome[] {
  const root = setStage(job.html);
  const picked = pickHighlights(root, COUNT, new Dice(job.seed));
  const described = describeAll(root, picked);
  const ranges = picked.map(({ range }) => range);
  const doubles = PARTLY_GONE.has(job.change) ? doublesAmong(root, ranges) : new Set<number>();
  placeMarkers(ranges);
  const dice = new Dice(`${job.seed} ${job.change}`);
  const unsure = CHANGES[job.change]?.({ root, count: picked.length, dice, other: job.other }) ?? doubles;
  const truths = takeMarkers(root, picked.length);
  const isGone = GONE.has(job.change);
  return compare(root, described, truths, { isGone, withPeer: job.withPeer, unsure });
}

/** Lets both sides look for the described words. Without truth the words are gone, or left out. */
export function compare(
  root: HTMLElement,
  described: readonly Described[],
  truths: readonly Truth[],
  {
    isGone,
    withPeer,
    unsure,
  }: { readonly isGone: boolean; readonly withPeer: boolean; readonly unsure?: ReadonlySet<number> },
): Outcome[] {
  const text = root.textContent;
  const outcomes: Outcome[] = [];
  described.forEach((one, index) => {
    const truth = truths[index];
    if (isGone ? truth && isStillThere(one.quote, text.slice(truth.start, truth.end)) : !truth) return;
    const wanted = isGone ? undefined : truth;
    if (unsure?.has(index)) {
      outcomes.push({
        kind: one.picked.kind,
        quote: one.quote,
        ours: 'unsure',
        oursPainted: '',
        oursTime: 0,
      });
      return;
    }
    const ours = timed(() => anchor(root, one.ours));
    const verdict = judge(root, ours.range, wanted);
    const outcome = {
      kind: one.picked.kind,
      quote: one.quote.slice(0, 200),
      ours: verdict,
      oursPainted: ours.range?.toString().slice(0, 200) ?? '',
      oursTime: ours.time,
      ...(verdict !== (isGone ? 'orphan' : 'exact') && {
        around: {
          marked: `${one.ours.quote.prefix.slice(-60)}[${one.quote.slice(0, 80)}]${one.ours.quote.suffix.slice(0, 60)}`,
          wanted: around(root, truth),
          painted: around(root, ours.range && offsetsOf(root, ours.range)),
        },
      }),
    };
    const peer = withPeer ? timed(() => peerAnchor(root, one.peer)) : undefined;
    outcomes.push(
      peer ? { ...outcome, peer: judge(root, peer.range, wanted), peerTime: peer.time } : outcome,
    );
  });
  return outcomes;
}

function around(root: Element, place: Truth): string {
  if (!place) return '';
  const { start, end } = place;
  const part = (from: number, to: number): string =>
    root.textContent.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return `${part(start - 60, start)}[${part(start, Math.min(end, start + 80))}]${part(end, end + 60)}`;
}

/** Whether so much of the words is left that nobody can say whether they are gone. */
export function isStillThere(quote: string, now: string): boolean {
  if (fold(now) === '') return false;
  const wordsIn = (text: string): string[] =>
    wordsOf(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
  const left = new Set(wordsIn(now));
  const letters = (words: readonly string[]): number => words.join('').length;
  const words = wordsIn(quote);
  return letters(words.filter((word) => left.has(word))) > 0.6 * letters(words);
}

/** The page's clock ticks in tenths of a millisecond: a call it can hardly see is made again and again. */
const BARELY_SEEN = 0.35;
const AGAIN = 20;

function timed(find: () => Range | undefined): { range: Range | undefined; time: number } {
  const started = performance.now();
  const range = find();
  const time = performance.now() - started;
  if (time > BARELY_SEEN) return { range, time };
  const startedAgain = performance.now();
  for (let call = 0; call < AGAIN; call++) find();
  return { range, time: (performance.now() - startedAgain) / AGAIN };
}

export function judge(root: Element, range: Range | undefined, truth: Truth): Verdict {
  const isEmpty = !range || range.toString().trim() === '';
  if (!truth) return isEmpty ? 'orphan' : 'false';
  if (isEmpty) return 'orphan';
  const found = offsetsOf(root, range);
  const wanted = trimmed(root.textContent, truth);
  if (found.start === wanted.start && found.end === wanted.end) return 'exact';
  const shared = Math.min(found.end, wanted.end) - Math.max(found.start, wanted.start);
  const together = Math.max(found.end, wanted.end) - Math.min(found.start, wanted.start);
  return shared / together > 0.6 ? 'near' : 'wrong';
}
