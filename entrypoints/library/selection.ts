/* Which row the keys are on, and which clips are selected. */
import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Question } from '../../core/library/question.ts';
import type { Answer } from '../../storage/library/query.ts';

export interface SelectionModel {
  readonly active: Signal<number>;
  /** Counts the moves by keys: each brings the active row into sight. */
  readonly moved: ReadonlySignal<number>;
  readonly selected: Signal<ReadonlySet<string>>;
  /** Moves by so many rows, or to the first. */
  readonly move: (step: number) => void;
  readonly moveTo: (place: number) => void;
  readonly toggle: (id: string) => void;
  /** Selects all that the question finds. */
  readonly selectAll: () => void;
  /** Does something with what is selected: at once, or when all that was asked for is. */
  readonly whenSelected: (act: () => void) => void;
  readonly clear: () => void;
}

/** A selection among the clips of an answer. It outlives a change of the question: one can gather clips. */
export function createSelection(
  answer: ReadonlySignal<Answer | undefined>,
  question: ReadonlySignal<Question>,
): SelectionModel {
  const active = signal(0);
  const moved = signal(0);
  const selected = signal<ReadonlySet<string>>(new Set());
  let isWaiting = false;
  let next: (() => void) | undefined;
  let stopEffect = (): void => undefined;
  const stopWaiting = (): void => {
    stopEffect();
    isWaiting = false;
    next = undefined;
  };
  const moveTo = (place: number): void => {
    const total = answer.peek()?.total ?? 0;
    if (total === 0) return;
    active.value = Math.min(total - 1, Math.max(0, place));
    moved.value++;
  };
  return {
    active,
    moved,
    selected,
    move: (step) => moveTo(active.peek() + step),
    moveTo,
    toggle(id) {
      stopWaiting();
      const all = new Set(selected.peek());
      if (!all.delete(id)) all.add(id);
      selected.value = all;
    },
    selectAll() {
      stopWaiting();
      /* The first answer to a question has only the ids of the first rows: all are there once it is counted. */
      const meant = question.peek();
      isWaiting = true;
      stopEffect = effect(() => {
        const found = answer.value;
        isWaiting &&= question.value === meant; // of another question nobody asked for all
        if (!isWaiting || !found?.isCounted) return;
        isWaiting = false;
        selected.value = new Set(found.ids.slice());
        next?.();
      });
    },
    whenSelected(act) {
      if (isWaiting) next = act;
      else act();
    },
    clear() {
      stopWaiting();
      selected.value = new Set();
    },
  };
}
