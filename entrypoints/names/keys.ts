/* The names by keys alone. Single letters work only where nothing is being typed. */
import type { Deeds } from './deeds.ts';
import type { NamesModel } from './model.ts';
import type { Proposals } from './proposals.ts';

interface Joined {
  readonly model: NamesModel;
  readonly deeds: Deeds;
  readonly proposals: Proposals;
}

/** Listens to keys until the signal aborts. */
export function listenToKeys(joined: Joined, end: AbortSignal): void {
  addEventListener('keydown', (event) => press(event, joined), { signal: end });
}

function press(event: KeyboardEvent, { model, deeds, proposals }: Joined): void {
  if (event.isComposing || event.defaultPrevented || event.altKey || isTyping(event.target)) return;
  if (document.querySelector('dialog[open]')) return; // nothing behind it, wherever the keyboard is
  const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  const act = isUndo
    ? () => void deeds.undo()
    : event.ctrlKey || event.metaKey
      ? undefined
      : plainKey(event.key, { model, deeds, proposals });
  if (!act) return;
  event.preventDefault();
  act();
}

function plainKey(key: string, { model, proposals }: Joined): (() => void) | undefined {
  if (key === '/') return () => document.querySelector<HTMLInputElement>('#search')?.select();
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
