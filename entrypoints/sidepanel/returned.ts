/* The keyboard goes to a highlight that was brought back, once its card is on the screen. */
import { effect } from '@preact/signals';
import type { Highlight } from '../../core/highlight.ts';
import type { MarkActions } from './marks.ts';

/** Hands the keyboard to each highlight that comes back, until the signal aborts. */
export function followReturned(
  { returned }: MarkActions,
  shown: () => readonly Highlight[],
  end: AbortSignal,
): void {
  const stop = effect(() => {
    const id = returned.value;
    if (id === undefined || !shown().some((row) => row.id === id)) return;
    // the screen follows at once; a frame may be long in coming, for the panel need not be in sight
    setTimeout(() => {
      if (returned.peek() !== id) return;
      returned.value = undefined;
      // a card that a filter hides leaves the keyboard where it went
      document.querySelector<HTMLElement>(`[data-highlight="${CSS.escape(id)}"] button`)?.focus();
    });
  });
  end.addEventListener('abort', stop, { once: true });
}
