import { i18n } from '#i18n';
/* The other pages of an article in several: asked for when the person says so, one after the other, and joined
   as they come, so that what is there stays whatever happens to the rest. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { readPart, stopPart } from '../../browser/article-parts.ts';
import { inDigits } from '../../components/language.ts';
import type { ArticleParts, PartTrouble } from '../../core/article-parts.ts';
import { MOST_PAGES, stemOf } from '../../core/page-place.ts';
import { joinPart } from '../../page/join-parts.ts';
import type { CuttingModel } from './cutting.ts';
import type { FormState } from './state.ts';

/** A page that could not be had. */
export interface MissingPage {
  readonly number: number;
  readonly reason: PartTrouble;
}

/** How it stands with the article's other pages. */
export interface Joining {
  readonly pages: number;
  /** Pages that are not in the words yet, by their numbers. */
  readonly others: readonly number[];
  /** Only the next page is known of: there may be more. */
  readonly isOpen: boolean;
  /** The page that is being read. */
  readonly reading: number | undefined;
  readonly missing: readonly MissingPage[];
}

export interface JoiningModel {
  /** Undefined where the article is whole. */
  readonly state: ReadonlySignal<Joining | undefined>;
  /** Asks the site for all pages that are not in yet, and joins them. */
  join(): Promise<void>;
  cancel(): void;
}

/** What is known while pages come in. */
interface Work {
  /** The reading of the page it is about. */
  readonly about: unknown;
  /** More than the page said, where only the last page knew the next. */
  readonly addresses?: readonly string[];
  readonly reading?: number | undefined;
  readonly missing: readonly MissingPage[];
}

/** The other pages of the article a form is about. */
export function createJoining(state: FormState, cutting: CuttingModel): JoiningModel {
  const work = signal<Work>({ about: undefined, missing: [] });
  let isStopped = false;
  const current = computed(() => {
    const parts = partsShown(state);
    const now = work.value.about === parts ? work.value : { about: parts, missing: [] };
    return parts && { parts, work: now, addresses: now.addresses ?? parts.addresses };
  });
  const shown = computed(() => {
    const at = current.value;
    const cut = cutting.cut.value;
    if (!at || !cut) return undefined;
    const { parts, addresses, work: now } = at;
    const others = missingIn(addresses, parts.at, cut.parts);
    const { reading, missing } = now;
    return { pages: addresses.length, others, isOpen: parts.isOpen, reading, missing };
  });
  return {
    state: shown,
    cancel() {
      isStopped = true;
      if (state.page) void stopPart(state.page.tab);
    },
    async join() {
      const at = current.peek();
      if (!at || !state.page || shown.peek()?.reading !== undefined) return;
      isStopped = false;
      const isOver = (): boolean => isStopped || state.signal.aborted || current.peek()?.parts !== at.parts;
      await joinAll({ state, cutting, work, parts: at.parts, addresses: at.addresses, isOver });
    },
  };
}

interface Joined {
  readonly state: FormState;
  readonly cutting: CuttingModel;
  readonly work: { value: Work };
  readonly parts: ArticleParts;
  readonly addresses: readonly string[];
  readonly isOver: () => boolean;
}

async function joinAll({ state, cutting, work, parts, addresses, isOver }: Joined): Promise<void> {
  const known = [...addresses];
  const missing: MissingPage[] = [];
  const own = { number: parts.at, address: known[parts.at - 1] ?? '' };
  const tell = (reading?: number): void => {
    work.value = { about: parts, addresses: [...known], reading, missing: [...missing] };
  };
  for (let number = 1, isFirst = true; number <= known.length && !isOver(); number++) {
    const address = known[number - 1] ?? '';
    if (!missingIn(known, parts.at, cutting.cut.peek()?.parts).includes(number)) continue;
    tell(number);
    const answer = await readPart(state.page?.tab ?? -1, address);
    const cut = cutting.cut.peek();
    if (isOver() || !cut) break;
    if (answer.kind === 'refused') {
      missing.push({ number, reason: answer.reason });
      continue;
    }
    cutting.replace(
      joinPart(cut, own, { number, address, cut: answer.cut }),
      i18n.t('popup.pageIn', { number: inDigits(number) }),
      isFirst,
    );
    isFirst = false;
    addNext(known, answer.parts, number);
  }
  if (work.value.about === parts) tell();
}

/* The last page known of may know the next. */
function addNext(known: string[], parts: ArticleParts | undefined, number: number): void {
  const next = parts?.addresses[number];
  if (next === undefined || known.length > number || known.length >= MOST_PAGES) return;
  if (!known.some((address) => stemOf(address) === stemOf(next))) known.push(next);
}

function missingIn(
  addresses: readonly string[],
  at: number,
  joined: readonly string[] | undefined,
): number[] {
  const there = new Set((joined ?? []).map(stemOf));
  return addresses.flatMap((address, index) =>
    index + 1 === at || there.has(stemOf(address)) ? [] : [index + 1],
  );
}

function partsShown({ face }: FormState): ArticleParts | undefined {
  const at = face.value;
  return at.kind === 'new' || at.kind === 'clip' ? at.reading.parts : undefined;
}
