/* The reader by keys alone. Single letters work only where nothing is being typed. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { openPage } from '../../browser/page-in-front.ts';
import { hasOriginal } from '../../core/sample-clip.ts';
import type { Desk } from './desk.ts';
import type { ReaderModel } from './model.ts';

/** What lies over the page. */
export type Over = 'help' | 'credits' | undefined;

interface Joined {
  readonly desk: ReadonlySignal<Desk | undefined>;
  readonly model: ReaderModel;
  readonly over: Signal<Over>;
}

/** What each key does, by the sentence of the help. */
export const KEYS = [
  { keys: ['j', 'k'], does: 'paragraphs' },
  { keys: ['h'], does: 'highlight' },
  { keys: ['n'], does: 'note' },
  { keys: ['/'], does: 'find' },
  { keys: ['e'], does: 'edit' },
  { keys: ['o'], does: 'original' },
  { keys: ['Esc'], does: 'leave' },
  { keys: ['?'], does: 'help' },
] as const;

/** Listens to keys until the signal aborts. */
export function listenToKeys(joined: Joined, end: AbortSignal): void {
  addEventListener('keydown', (event) => press(event, joined), { signal: end });
}

function press(event: KeyboardEvent, joined: Joined): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const at = event.target instanceof HTMLElement ? event.target : document.body;
  if (at.closest('dialog, [popover], input, textarea, select')) return;
  const act = deeds(joined)[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

function deeds({ desk, model, over }: Joined): Record<string, (() => void) | undefined> {
  const open = desk.peek();
  const shown = model.shown.peek();
  const clip = shown.kind === 'clip' || shown.kind === 'bookmark' ? shown.clip : undefined;
  const always = {
    '?': () => {
      over.value = 'help';
    },
    // not window.open: Firefox takes what a letter opens for a pop-up and blocks it
    o: clip && hasOriginal(clip) ? () => void openPage(clip.address) : undefined,
    e:
      clip &&
      (() => {
        over.value = 'credits';
      }),
  };
  if (!open || open.marking.isWalking()) return always;
  const { place, marking, find } = open;
  return {
    ...always,
    j: () => place.step(1),
    k: () => place.step(-1),
    h: () => void marking.highlight(place.current()),
    n: () => void marking.note(place.current()),
    '/': () => find.open(),
    Escape: find.isOpen.peek() ? () => find.close() : undefined,
  };
}
