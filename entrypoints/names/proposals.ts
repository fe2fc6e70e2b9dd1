/* "Same person?": looked for once, in the background; what was decided meanwhile falls out by itself. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { NameBook } from '../../core/names/name-book.ts';
import { proposeNames, type Proposal } from '../../core/names/propose.ts';
import type { Library } from '../../storage/database.ts';
import { readClipNames } from '../../storage/names-page.ts';
import type { Deeds } from './deeds.ts';
import type { NamesModel } from './model.ts';

export interface Proposals {
  /** The best first, those put off last; undefined until they are found. */
  readonly open: ReadonlySignal<readonly Proposal[] | undefined>;
  /** The one to be decided now. */
  readonly current: ReadonlySignal<Proposal | undefined>;
  /** Which of the two the name is to be shown as. */
  readonly keep: Signal<'one' | 'other'>;
  readonly merge: () => void;
  readonly never: () => void;
  readonly later: () => void;
}

/** Work goes on so long before the screen has its turn, in milliseconds. */
const SLICE_MS = 12;

/** Looks for names that may be one, until the signal aborts. */
export function createProposals(
  library: Library,
  model: NamesModel,
  { deeds, end }: { readonly deeds: Deeds; readonly end: AbortSignal },
): Proposals {
  const found = lookFor(library, model, end);
  /* When a pair was put off last, by its id. */
  const turns = signal<ReadonlyMap<string, number>>(new Map());
  const deciding = signal<{ readonly id: string; readonly book: NameBook | undefined } | undefined>(
    undefined,
  );
  const keep = signal<'one' | 'other'>('one');
  const turnOf = (proposal: Proposal): number => turns.value.get(idOf(proposal)) ?? 0;
  const open = computed(() => {
    const book = model.book.value;
    if (!book) return undefined;
    const waiting = deciding.value?.book === book ? deciding.value.id : undefined;
    return found.value
      ?.flatMap((proposal) => stillOpen(proposal, book) ?? [])
      .filter((proposal) => idOf(proposal) !== waiting)
      .sort((one, other) => turnOf(one) - turnOf(other));
  });
  const current = computed(() => open.value?.[0]);
  const decide = (act: (proposal: Proposal) => Promise<void>): void => {
    const at = current.peek();
    if (!at) return;
    // a second press must not decide the same pair again before the names are read anew
    deciding.value = { id: idOf(at), book: model.book.peek() };
    void act(at);
    keep.value = 'one';
  };
  return {
    open,
    current,
    keep,
    merge() {
      const [first, second] =
        keep.peek() === 'one' ? (['one', 'other'] as const) : (['other', 'one'] as const);
      decide((at) => deeds.merge(at[first], at[second]));
    },
    never: () => decide((at) => deeds.never(at.one, at.other)),
    later() {
      const at = current.peek();
      if (!at) return;
      keep.value = 'one';
      turns.value = new Map([...turns.peek(), [idOf(at), 1 + Math.max(0, ...turns.peek().values())]]);
    },
  };
}

/** The proposal between the names as they are now; nothing where they are one, told apart, or gone. */
function stillOpen(proposal: Proposal, book: NameBook): Proposal | undefined {
  const one = book.nameAt(proposal.one.id);
  const other = book.nameAt(proposal.other.id);
  if (!one || !other || one === other || one.uses === 0 || other.uses === 0) return undefined;
  return book.areNever(one, other) ? undefined : { ...proposal, one, other };
}

function idOf({ one, other }: Proposal): string {
  return `${one.id} ${other.id}`;
}

function lookFor(
  library: Library,
  model: NamesModel,
  end: AbortSignal,
): ReadonlySignal<readonly Proposal[] | undefined> {
  const found = signal<readonly Proposal[] | undefined>(undefined);
  let isLooking = false;
  const stop = effect(() => {
    const book = model.book.value;
    // the name that is looked at comes first
    if (!book || isLooking || (model.route.value.show === 'name' && model.name.value === undefined)) return;
    isLooking = true;
    find(library, book, end).then(
      (proposals) => {
        found.value = proposals;
      },
      () => {
        found.value = []; // the page itself says what is the matter with the library
      },
    );
  });
  end.addEventListener('abort', stop, { once: true });
  return found;
}

async function find(library: Library, book: NameBook, end: AbortSignal): Promise<Proposal[]> {
  const clips = await readClipNames(library, book);
  const proposals: Proposal[] = [];
  let since = performance.now();
  for (const proposal of proposeNames(book, clips)) {
    if (proposal) proposals.push(proposal);
    else if (performance.now() - since > SLICE_MS) {
      await new Promise((done) => setTimeout(done, 0));
      if (end.aborted) return [];
      since = performance.now();
    }
  }
  return proposals.sort((one, other) => other.score - one.score);
}
