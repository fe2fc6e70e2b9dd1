import type { Selectors } from '../../core/highlight.ts';
import { othersTurn } from '../../core/others-turn.ts';
import { anchor } from './anchor.ts';
import { readInTurns } from './text-range.ts';

/** A highlight to be found on a page. */
export interface Wanted {
  readonly id: string;
  readonly selectors: Selectors;
}

/** What was found: a range for each highlight that stands on the page; orphans are not in it. */
export type Anchored = ReadonlyMap<string, Range>;

/** Work at a stretch, in milliseconds: a quarter of the 50 after which a page feels stuck. */
const SLICE = 12;

/**
 * Anchors many highlights without blocking the page: after every few milliseconds the page gets its
 * turn. Resolves with what was found, or with what there is so far when the signal aborts.
 */
export async function anchorAll(
  root: Node,
  wanted: readonly Wanted[],
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Anchored> {
  const found = new Map<string, Range>();
  if (wanted.length > 0) await readInTurns(root, othersTurn);
  let until = performance.now() + SLICE;
  for (const { id, selectors } of wanted) {
    if (signal?.aborted) break;
    const range = anchor(root, selectors);
    if (range) found.set(id, range);
    if (performance.now() < until) continue;
    await othersTurn();
    until = performance.now() + SLICE;
  }
  return found;
}
