/* Looking for words in the clip. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { findWords } from '../../page/find-words.ts';
import { paintRanges } from '../../page/paint-ranges.ts';
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
  /** Looks for words, and goes to the first find that lies in or after a stretch of the text. */
  askFrom(words: string, stretch: string): void;
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
  const ask = (typed: string, first: Range | undefined): void => {
    words.value = typed;
    ranges.value = findWords(article, typed);
    many.value = ranges.value.length;
    goTo(nearest(ranges.value, first));
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
    ask: (typed) => ask(typed, undefined),
    askFrom(typed, stretch) {
      isOpen.value = true;
      ask(typed, findWords(article, stretch)[0]);
    },
    step: (by) => goTo((at.peek() - 1 + by + many.peek()) % Math.max(1, many.peek())),
    close() {
      isOpen.value = false;
    },
  };
}

/** The first range that does not begin before another; 0 where there is none, or nothing to go by. */
function nearest(ranges: readonly Range[], from: Range | undefined): number {
  if (!from) return 0;
  const place = ranges.findIndex((range) => range.compareBoundaryPoints(Range.START_TO_START, from) >= 0);
  return Math.max(0, place);
}
