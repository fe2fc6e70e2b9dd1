/* "Same person?": looked for in the background; what was decided falls out at once. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Name, NameBook } from '../../core/names/name-book.ts';
import { countClips, proposeNames, type Proposal } from '../../core/names/propose.ts';
import type { Library } from '../../storage/database.ts';
import { betterAttested, readClipNames } from '../../storage/names/page.ts';
import type { Deeds } from './deeds.ts';
import type { NamesModel } from './model.ts';

export interface Proposals {
  /** The best first, those put off last; undefined until they are found. */
  readonly open: ReadonlySignal<readonly Proposal[] | undefined>;
  /** The one to be decided now. */
  readonly current: ReadonlySignal<Proposal | undefined>;
  /** In how many clips a name stands, exactly as soon as all clips were looked through. */
  readonly countOf: (name: Name) => number;
  /** Which of the two the name is to be shown as: as the person chose, else the more frequent, else the better attested. */
  readonly keep: ReadonlySignal<Which>;
  readonly choose: (which: Which) => void;
  readonly merge: () => void;
  readonly never: () => void;
  readonly later: () => void;
}

type Which = 'one' | 'other';

/** Work goes on so long before the screen has its turn, in milliseconds. */
const SLICE_MS = 12;
/** Decisions in a row are looked at together, this long after the last. */
const SETTLE_MS = 800;

/** Looks for names that may be one, until the signal aborts. */
export function createProposals(
  library: Library,
  model: NamesModel,
  { deeds, end }: { readonly deeds: Deeds; readonly end: AbortSignal },
): Proposals {
  const counts = signal<ReadonlyMap<string, number>>(new Map());
  const found = lookFor(library, model, {
    end,
    onCounted: (counted) => {
      counts.value = counted;
    },
  });
  /* When a pair was put off last, by its id. */
  const turns = signal<ReadonlyMap<string, number>>(new Map());
  let isDeciding = false;
  const turnOf = (proposal: Proposal): number => turns.value.get(idOf(proposal)) ?? 0;
  const open = computed(() => {
    const book = model.book.value;
    if (!book) return undefined;
    return found.value
      ?.flatMap((proposal) => stillOpen(proposal, book) ?? [])
      .sort((one, other) => turnOf(one) - turnOf(other));
  });
  const current = computed(() => open.value?.[0]);
  const countOf = ({ id, uses }: Name): number => counts.value.get(id) ?? uses;
  const attested = followAttested(library, model, { current, countOf, end });
  const { keep, choose } = createKeeping(current, { countOf, attested });
  const decide = (act: (proposal: Proposal) => Promise<void>): void => {
    const at = current.peek();
    // a second press must not decide the same pair again before it is out of sight
    if (!at || isDeciding) return;
    isDeciding = true;
    void act(at)
      .then(model.reread)
      .finally(() => {
        isDeciding = false;
      });
  };
  return {
    open,
    current,
    countOf,
    keep,
    choose,
    merge() {
      const [first, second] =
        keep.peek() === 'one' ? (['one', 'other'] as const) : (['other', 'one'] as const);
      decide((at) => deeds.merge(at[first], at[second]));
    },
    never: () => decide((at) => deeds.never(at.one, at.other)),
    later() {
      const at = current.peek();
      if (!at) return;
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

/** How a pair is weighed that the person chose nothing of. */
interface Weighing {
  readonly countOf: (name: Name) => number;
  readonly attested: ReadonlySignal<ReadonlyMap<string, Which>>;
}

/** Which of a pair the name is to be shown as: as the person chose, else in more clips, else as the texts have it. */
function createKeeping(
  current: ReadonlySignal<Proposal | undefined>,
  { countOf, attested }: Weighing,
): Pick<Proposals, 'keep' | 'choose'> {
  const chosen = signal<ReadonlyMap<string, Which>>(new Map());
  return {
    keep: computed(() => {
      const at = current.value;
      if (!at) return 'one';
      const [one, other] = [countOf(at.one), countOf(at.other)];
      // the texts were asked while both stood in as many clips: more may have come since
      const usual = one === other ? attested.value.get(asked(at, one)) : one > other ? 'one' : 'other';
      return chosen.value.get(idOf(at)) ?? usual ?? 'one';
    }),
    choose(which) {
      const at = current.peek();
      if (at) chosen.value = new Map([...chosen.peek(), [idOf(at), which]]);
    },
  };
}

interface Deciding {
  readonly current: ReadonlySignal<Proposal | undefined>;
  readonly countOf: (name: Name) => number;
  readonly end: AbortSignal;
}

/** A pair whose names stand in so many clips each: with more of them the texts are asked again. */
function asked(proposal: Proposal, clips: number): string {
  return `${idOf(proposal)} ${clips}`;
}

/** Of a pair with as many clips each, which is the better attested: looked up when the pair is shown. */
function followAttested(
  library: Library,
  model: NamesModel,
  { current, countOf, end }: Deciding,
): ReadonlySignal<ReadonlyMap<string, Which>> {
  const found = signal<ReadonlyMap<string, Which>>(new Map());
  const begun = new Set<string>();
  const stop = effect(() => {
    const at = current.value;
    const book = model.book.value;
    if (!at || !book || countOf(at.one) !== countOf(at.other)) return;
    const pair = asked(at, countOf(at.one));
    if (begun.has(pair)) return;
    begun.add(pair);
    betterAttested(library, book, at).then(
      (which) => {
        if (which) found.value = new Map([...found.peek(), [pair, which]]);
      },
      () => undefined, // the first of the two is as good
    );
  });
  end.addEventListener('abort', stop, { once: true });
  return found;
}

interface Looking {
  readonly end: AbortSignal;
  readonly onCounted: (counts: ReadonlyMap<string, number>) => void;
}

/** Looks again a moment after the names have become others; what was found before stays until then. */
function lookFor(
  library: Library,
  model: NamesModel,
  { end, onCounted }: Looking,
): ReadonlySignal<readonly Proposal[] | undefined> {
  const found = signal<readonly Proposal[] | undefined>(undefined);
  let looking = new AbortController();
  let lookedAt: NameBook | undefined;
  const stop = effect(() => {
    const book = model.book.value;
    // the name that is looked at comes first
    if (!book || (model.route.value.show === 'name' && model.name.value === undefined)) return;
    if (book === lookedAt) return;
    lookedAt = book;
    looking.abort();
    looking = new AbortController();
    const { signal: until } = looking;
    const wait = found.peek() || model.route.peek().show !== 'same' ? SETTLE_MS : 0;
    find(library, book, { wait, end: AbortSignal.any([end, until]), onCounted }).then(
      (proposals) => {
        if (!until.aborted) found.value = proposals;
      },
      () => {
        found.value = found.peek() ?? []; // the page itself says what is the matter with the library
      },
    );
  });
  end.addEventListener('abort', stop, { once: true });
  return found;
}

async function find(
  library: Library,
  book: NameBook,
  { wait, end, onCounted }: Looking & { readonly wait: number },
): Promise<Proposal[]> {
  await new Promise((done) => setTimeout(done, wait));
  if (end.aborted) return [];
  const clips = await readClipNames(library, book);
  if (end.aborted) return [];
  onCounted(countClips(clips));
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
