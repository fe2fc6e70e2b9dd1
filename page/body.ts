import type { WhyLeftOut } from '../core/left-out.ts';
import { folded, numberBlocks } from './blocks.ts';
import { type Cutting, leaveSign, type TakenOut } from './dropped.ts';
import { blocksOfReadability } from './read-body.ts';
import { BLOCK_STEPS, PAGE_STEPS } from './steps/order.ts';
import type { Body, Change, Known } from './steps/step.ts';

/** A body as it was cut: which of the page's blocks are the article, which are so only in the reading view, and why. */
export interface CutBody extends Cutting {
  readonly changes: readonly Change[];
}

/** Characters of a part that its change tells: enough for a whole caption. */
const LONGEST_TOLD = 1_000;

/* What has no words is told by what it shows. Scripts and their kin show nothing, and pages are full of them. */
function shownBy(element: Element): string {
  const shown = element.matches(SHOWS) ? element : element.querySelector(SHOWS);
  return (shown?.getAttribute('src') ?? shown?.localName ?? '').slice(0, LONGEST_TOLD);
}

const SHOWS = 'img, iframe, video';

/** Finds the article in a copy of the page, which is altered. Steps named in `without` are left out. */
export function cutBody(page: Document, known: Known, without: readonly string[]): CutBody {
  const changes: Change[] = [];
  const record = (step: string, did: Change['did'], reason: string, text: string): void => {
    changes.push({ step, did, reason, text: text.slice(0, LONGEST_TOLD) });
  };
  const takenOut: TakenOut[] = [];
  for (const step of PAGE_STEPS)
    if (!without.includes(step.name))
      step.run(page, known, (did, element, reason) => {
        const text = folded((element.textContent ?? '').slice(0, LONGEST_TOLD)) || shownBy(element);
        if (text || did === 'rescued') record(step.name, did, reason, text);
        const taken = did === 'removed' && leaveSign(element, reason);
        if (taken) takenOut.push(taken);
      });
  const blocks = numberBlocks(page.body);
  const kept = blocksOfReadability(page, blocks);
  const silent = new Set<number>();
  const reasons = new Map<number, WhyLeftOut>();
  for (const step of BLOCK_STEPS) {
    const { name } = step;
    if (without.includes(name)) continue;
    const body: Body = {
      page,
      blocks,
      kept,
      silent,
      rescue(block, reason) {
        if (kept.has(block.number)) return;
        kept.add(block.number);
        record(name, 'rescued', reason, block.text);
      },
      remove(block, reason) {
        if (!kept.delete(block.number)) return;
        reasons.set(block.number, reason);
        record(name, 'removed', reason, block.text);
      },
      silence(block, reason) {
        if (silent.has(block.number)) return;
        silent.add(block.number);
        record(name, 'kept out of the text', reason, block.text);
      },
    };
    step.run(body, known);
  }
  return { blocks, kept, silent, changes, reasons, takenOut };
}
