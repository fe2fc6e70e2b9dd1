/* Looking for words in the clip. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { findWords } from '../../page/anchor/find-words.ts';
import { paintRanges } from '../../page/paint/paint-ranges.ts';
import { bringIntoView } from './marks-shown.ts';

const ALL = {
  name: 'found',
  style: 'background-color: #ffd7a8; color: #1a1a1a;',
  forced: 'background-color: Mark; color: MarkText;',
  priority: 5,
};
const NOW = {
  name: 'found-now',
  style: 'background-color: #c2410c; color: #fff;',
  forced: 'background-color: Highlight; color: HighlightText;',
  priority: 6,
};

export interface Find {
  readonly isOpen: ReadonlySignal<boolean>;
  readonly words: ReadonlySignal<string>;
  /** The find that is looked at, from 1; 0 where there is none. */
  readonly at: ReadonlySignal<number>;
  readonly many: ReadonlySignal<number>;
  readonly asked: ReadonlySignal<number>;
  open(): void;
  ask(words: string): void;
  /** Looks for each of some words, and goes to the find that a stretch of the text before it tells from the others. */
  askFrom(words: readonly string[], before: string): void;
  step(by: 1 | -1): void;
  close(): void;
}

/** Finds words in an article for as long as it is on the screen. */
export function createFind(article: HTMLElement, end: AbortSignal): Find {
  const isOpen = signal(false);
  const words = signal('');
  const asked = signal(0);
  const at = signal(0);
  const ranges = signal<readonly Range[]>([]);
  const many = signal(0);
  let unpaint = (): void => undefined;
  const stop = effect(() => {
    unpaint();
    if (!isOpen.value) return;
    const all = paintRanges(document, ranges.value, ALL);
    const range = ranges.value[at.value - 1];
    const one = range && paintRanges(document, [range], NOW);
    unpaint = () => {
      all();
      one?.();
    };
  });
  const show = (typed: string, found: readonly Range[], first: Range | undefined): void => {
    words.value = typed;
    ranges.value = found;
    many.value = found.length;
    goTo(nearest(found, first));
  };
  const goTo = (place: number): void => {
    at.value = many.value === 0 ? 0 : place + 1;
    const range = ranges.value[place];
    if (range) bringIntoView(range);
  };
  const leave = (): void => {
    stop();
    unpaint();
  };
  end.addEventListener('abort', leave, { once: true });
  return {
    isOpen,
    words,
    at,
    many,
    asked,
    open() {
      isOpen.value = true;
      asked.value += 1;
    },
    ask: (typed) => show(typed, findTyped(article, typed), undefined),
    askFrom(sought, before) {
      isOpen.value = true;
      const stretch = findWords(article, before + (sought[0] ?? ''))[0];
      show(sought.join(' '), findEach(article, sought), stretch);
    },
    step: (by) => goTo((at.peek() - 1 + by + many.peek()) % Math.max(1, many.peek())),
    close() {
      isOpen.value = false;
    },
  };
}

/** Paints words wherever one of them stands under a root, until it is looked for others or the end. */
export function paintWords(root: Node, words: readonly string[], end: AbortSignal): void {
  end.addEventListener('abort', paintRanges(document, findEach(root, words), ALL), { once: true });
}

/** What was typed as it stands; where it stands nowhere, each of its words. */
function findTyped(article: HTMLElement, typed: string): readonly Range[] {
  const found = findWords(article, typed);
  const words = typed.split(/\s+/u).filter(Boolean);
  return found.length > 0 || words.length < 2 ? found : findEach(article, words);
}

/** Some words wherever one of them stands, as whole words, in reading order. */
function findEach(article: Node, words: readonly string[]): readonly Range[] {
  return words
    .flatMap((word) => findWords(article, word, { whole: true }))
    .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
}

/** The first range that ends no earlier than a stretch; 0 where there is none, or nothing to go by. */
function nearest(ranges: readonly Range[], stretch: Range | undefined): number {
  if (!stretch) return 0;
  const place = ranges.findIndex((range) => range.compareBoundaryPoints(Range.END_TO_END, stretch) >= 0);
  return Math.max(0, place);
}
