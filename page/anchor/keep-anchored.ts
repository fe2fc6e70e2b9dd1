/* Marks follow the words, not the tab: text that arrives late, an article swapped by a single-page site,
   a second article below. The page is watched, and when its text has changed and come to rest, every
   highlight is looked for again. A page that never rests is looked at all the same, the more seldom the
   less there is to gain. */

import { othersTurn } from '../../core/others-turn.ts';
import { anchorAll, type Anchored, type Wanted } from './anchor-all.ts';
import { readInTurns, textOf } from './text-range.ts';

/** Rest that the page must have before it is looked at, and the longest it is waited for; milliseconds. */
const REST = 150;
const PATIENCE = 600;
/** Looks that changed nothing double the patience up to this, in milliseconds. */
const MOST_PATIENCE = 5000;

/**
 * Keeps highlights where their words are until the signal aborts. `onChange` is told what stands on the
 * page now: once at the start, then whenever a highlight is found, lost, or stands elsewhere.
 */
export function keepAnchored(
  root: Node,
  wanted: readonly Wanted[],
  onChange: (anchored: Anchored) => void,
  { signal }: { readonly signal: AbortSignal },
): void {
  const keeper = new Keeper(root, wanted, onChange, signal);
  void keeper.look();
}

class Keeper {
  private readonly root: Node;
  private readonly wanted: readonly Wanted[];
  private readonly onChange: (anchored: Anchored) => void;
  private readonly signal: AbortSignal;
  private readonly observer: MutationObserver;
  private anchored: Anchored | undefined;
  private words = new Map<string, string>();
  private text = '';
  private patience = PATIENCE;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private patienceTimer: ReturnType<typeof setTimeout> | undefined;
  private looking = false;
  private changedMeanwhile = false;

  constructor(
    root: Node,
    wanted: readonly Wanted[],
    onChange: (anchored: Anchored) => void,
    signal: AbortSignal,
  ) {
    this.root = root;
    this.wanted = wanted;
    this.onChange = onChange;
    this.signal = signal;
    this.observer = new MutationObserver(() => this.stir());
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** Looks for the highlights now, and tells if anything stands elsewhere than before. */
  async look(): Promise<void> {
    this.forgetTimers();
    this.looking = true;
    this.changedMeanwhile = false;
    await readInTurns(this.root, othersTurn);
    if (this.signal.aborted) return;
    const text = textOf(this.root);
    this.watch(text.page.trees);
    const before = this.anchored;
    const isSame = before !== undefined && text.folded.text === this.text;
    this.text = text.folded.text;
    if (!isSame || !this.allStand(before)) {
      const anchored = await anchorAll(this.root, this.wanted, { signal: this.signal });
      if (this.signal.aborted) return;
      this.settle(anchored);
    } else this.patience = Math.min(MOST_PATIENCE, this.patience * 2);
    this.looking = false;
    if (this.changedMeanwhile) this.stir();
  }

  private settle(anchored: Anchored): void {
    const before = this.anchored;
    const isNew =
      !before ||
      before.size !== anchored.size ||
      [...anchored].some(([id, range]) => !this.standsSame(before.get(id), range));
    this.patience = isNew ? PATIENCE : Math.min(MOST_PATIENCE, this.patience * 2);
    if (!isNew) return;
    this.anchored = anchored;
    this.words = new Map([...anchored].map(([id, range]) => [id, range.toString()]));
    this.onChange(anchored);
  }

  private standsSame(before: Range | undefined, now: Range): boolean {
    return (
      before !== undefined &&
      before.startContainer === now.startContainer &&
      before.startOffset === now.startOffset &&
      before.endContainer === now.endContainer &&
      before.endOffset === now.endOffset
    );
  }

  /** Whether every range still holds its words: a page may replace a paragraph by its equal. */
  private allStand(anchored: Anchored): boolean {
    return [...anchored].every(
      ([id, range]) => range.startContainer.isConnected && range.toString() === this.words.get(id),
    );
  }

  private stir(): void {
    if (this.looking) {
      this.changedMeanwhile = true;
      return;
    }
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => void this.look(), Math.max(REST, this.patience / 4));
    this.patienceTimer ??= setTimeout(() => void this.look(), this.patience);
  }

  private watch(trees: readonly Node[]): void {
    this.observer.disconnect();
    for (const tree of trees) {
      this.observer.observe(tree, { childList: true, characterData: true, subtree: true });
    }
  }

  private forgetTimers(): void {
    clearTimeout(this.restTimer);
    clearTimeout(this.patienceTimer);
    this.patienceTimer = undefined;
  }

  private stop(): void {
    this.forgetTimers();
    this.observer.disconnect();
  }
}
