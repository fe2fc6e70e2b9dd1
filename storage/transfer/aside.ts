/* What comes in is laid aside, a hundred at a time, and nothing of the library is touched: whole, or not at all. */
import { SHOWN_PROBLEMS, type Problem } from '../../core/import/incoming.ts';
import type { OwnWords } from '../../core/own-words.ts';
import type { Library } from '../database.ts';
import { countChanges } from './counts.ts';
import { dropTransfer } from './drop.ts';
import { inTurn } from './lock.ts';
import { NO_CHANGES, type StagedItem, type Transfer, type TransferKind } from '../rows/transfer.ts';

/** How the staging is told of, and stopped. */
export interface Watch {
  readonly now: string;
  readonly signal: AbortSignal;
  readonly tell: (done: number, all: number | undefined) => void;
}

/** So many are compared and written at a time. */
export const BATCH = 100;

/** Where the pieces go. */
export interface Staging {
  /** The transfer's. */
  readonly id: string;
  add(item: StagedItem): Promise<void>;
  problem(problem: Problem): void;
  /** Counts problems that are not shown. */
  moreProblems(count: number): void;
  words(words: OwnWords | undefined): void;
  finish(): Promise<Transfer>;
}

/** What is laid aside, with where it goes. */
export interface Laying<Stage extends (...given: never[]) => unknown> {
  readonly staging: Staging;
  readonly given: Parameters<Stage>[1];
  readonly watch: Watch;
}

interface Beginning {
  readonly name: string;
  readonly from: string;
  readonly kind: TransferKind;
}

/** Lays aside all of it; where that is cancelled or fails, the room it took is given back before it throws. */
export async function wholeOrNot(
  library: Library,
  { beginning, watch }: { readonly beginning: Beginning; readonly watch: Watch },
  lay: (staging: Staging) => Promise<Transfer>,
): Promise<Transfer> {
  return inTurn(library, async () => {
    const staging = await begin(library, beginning, watch);
    try {
      return await lay(staging);
    } catch (error) {
      await dropTransfer(library, staging.id).catch(() => undefined); // or the next start does
      throw error;
    }
  });
}

async function begin(library: Library, { name, from, kind }: Beginning, { now }: Watch): Promise<Staging> {
  const transfer: Transfer = {
    id: crypto.randomUUID(),
    name,
    from,
    kind,
    state: 'reading',
    made: now,
    counts: NO_CHANGES,
    problemCount: 0,
    problems: [],
  };
  await library.transfers.put(transfer);
  let waiting: StagedItem[] = [];
  let counts = NO_CHANGES;
  let problemCount = 0;
  const problems: Problem[] = [];
  let own: Pick<Transfer, 'words'> = {};
  const flush = async () => {
    const items = waiting;
    waiting = [];
    counts = await countChanges(library, { items, kind, counts, now });
    await library.staged.bulkAdd(items.map((item) => ({ transfer: transfer.id, item })));
  };
  return {
    id: transfer.id,
    async add(item) {
      waiting.push(item);
      // A picture may be of many megabytes: no two are held.
      if (waiting.length >= BATCH || item.kind === 'picture') await flush();
    },
    problem(problem) {
      problemCount += 1;
      if (problems.length < SHOWN_PROBLEMS) problems.push(problem);
    },
    moreProblems(count) {
      problemCount += Math.max(0, count);
    },
    words(words) {
      own = words ? { words } : {};
    },
    async finish() {
      await flush();
      const ready: Transfer = { ...transfer, state: 'ready', counts, problemCount, problems, ...own };
      await library.transfers.put(ready);
      return ready;
    },
  };
}
