/* The names by keys alone. Single letters work only where nothing is being typed. */
import type { Signal } from '@preact/signals';
import type { Deeds } from './deeds.ts';
import type { NamesModel } from './model.ts';
import type { Proposals } from './proposals.ts';

interface Joined {
  readonly model: NamesModel;
  readonly deeds: Deeds;
  readonly proposals: Proposals;
  readonly isHelping: Signal<boolean>;
}

/** What each key does, by the sentence of the help. */
export const KEYS = [
  { keys: '/', does: 'find' },
  { keys: 'M', does: 'merge' },
  { keys: 'N', does: 'never' },
  { keys: '→', does: 'later' },
  { keys: 'Ctrl+Z', does: 'undo' },
  { keys: '?', does: 'help' },
] as const;

/** Listens to keys until the signal aborts. */
export function listenToKeys(joined: Joined, end: AbortSignal): void {
  addEventListener('keydown', (event) => press(event, joined), { signal: end });
}

function press(event: KeyboardEvent, joined: Joined): void {
  if (event.isComposing || event.defaultPrevented || event.altKey || isTyping(event.target)) return;
  if (document.querySelector('dialog[open]')) return; // nothing behind it, wherever the keyboard is
  const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  const act = isUndo
    ? () => void joined.deeds.undo()
    : event.ctrlKey || event.metaKey
      ? undefined
      : plainKey(event.key, joined);
  if (!act) return;
  event.preventDefault();
  act();
}

function plainKey(key: string, { model, proposals, isHelping }: Joined): (() => void) | undefined {
  if (key === '/') return () => document.querySelector<HTMLInputElement>('#search')?.select();
  if (key === '?') return () => (isHelping.value = true);
  if (model.route.peek().show !== 'same') return undefined;
  const keys: Record<string, (() => void) | undefined> = {
    m: proposals.merge,
    n: proposals.never,
    ArrowRight: proposals.later,
  };
  return keys[key.toLowerCase()] ?? keys[key];
}

function isTyping(at: EventTarget | null): boolean {
  const isBox = at instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(at.type);
  return isBox || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
}
