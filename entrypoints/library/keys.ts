/* The library by keys alone. Single letters work only where nothing is being typed. */
import type { Actions } from './actions.ts';
import type { MarksModel } from './marks.ts';
import type { LibraryModel } from './model.ts';
import type { Overlay } from './overlay.ts';
import type { SelectionModel } from './selection.ts';

interface Joined {
  readonly model: LibraryModel;
  readonly selection: SelectionModel;
  readonly actions: Actions;
  readonly overlay: Overlay;
  readonly marks: MarksModel;
}

/** What each key does, by the sentence of the help. */
export const KEYS = [
  { keys: ['/'], does: 'search' },
  { keys: ['↓', '↑'], does: 'move' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['x'], does: 'select' },
  { keys: ['a'], does: 'selectAll' },
  { keys: ['e'], does: 'edit' },
  { keys: ['t'], does: 'trash' },
  { keys: ['u'], does: 'undo' },
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
  if (document.querySelector('dialog[open]')) return; // nothing behind it, wherever the keyboard is
  const isSearch = at.id === 'search';
  if (isSearch ? inSearch(event.key, at, joined) : !isTyping(at) && anywhere(event.key, at, joined)) {
    event.preventDefault();
  }
}

function inSearch(key: string, at: HTMLElement, { model, selection }: Joined): boolean {
  if (key === 'ArrowDown') intoList(at, selection);
  else if (key === 'Enter') {
    intoList(at, selection);
    requestAnimationFrame(() => openActive());
  } else if (key === 'Escape' && model.question.peek().text !== '') model.ask({ text: '' });
  else return false;
  return true;
}

/** From the search box to the first clip. */
function intoList(box: HTMLElement, selection: SelectionModel): void {
  box.blur(); // a key pressed before the clip has the focus must not be typed into the box
  selection.moveTo(0);
}

function anywhere(key: string, at: Element, joined: Joined): boolean {
  const { actions, overlay, marks } = joined;
  const work: Record<string, (() => void) | undefined> = {
    '/': () => document.querySelector<HTMLInputElement>('#search')?.select(),
    '?': () => overlay.open({ kind: 'help' }),
    u: () => actions.undo(),
    // among the marks no clip is seen: a key must not reach one
    ...(marks.isShown.peek() ? {} : amongClips(at, joined)),
  };
  const act = work[key];
  act?.();
  return act !== undefined;
}

/** What the keys do with the clip they are on, and with those that are selected. */
function amongClips(at: Element, joined: Joined): Record<string, (() => void) | undefined> {
  const { model, selection } = joined;
  const isRow = at.closest('.ClipRow') !== null;
  const isFree = isRow || at === document.body;
  const id = model.answer.peek()?.ids.at(selection.active.peek());
  const chosen = selection.selected.peek();
  return {
    ArrowDown: isFree ? () => selection.move(isRow ? 1 : 0) : undefined,
    ArrowUp: isFree ? () => upFrom(joined, isRow) : undefined,
    j: () => selection.move(isRow ? 1 : 0),
    k: () => selection.move(-1),
    x: id === undefined ? undefined : () => selection.toggle(id),
    a: () => selection.selectAll(),
    e: id === undefined ? undefined : () => selection.whenSelected(() => edit(joined, id)),
    t: id === undefined ? undefined : () => selection.whenSelected(() => void moveOver(joined, id)),
    Escape: chosen.size > 0 ? () => selection.clear() : undefined,
  };
}

/** From the first row back into the search box. */
function upFrom({ selection }: Joined, isRow: boolean): void {
  if (isRow && selection.active.peek() > 0) selection.move(-1);
  else if (isRow) document.querySelector<HTMLInputElement>('#search')?.focus();
}

/** The credits of all that are selected, else of the one the keys are on. */
function edit({ selection, overlay }: Joined, id: string): void {
  if (selection.selected.peek().size > 0) overlay.open({ kind: 'bulk' });
  else overlay.edit(id);
}

/** The same ones into the trash; out of it where the first of them lies there. */
async function moveOver({ model, selection, actions }: Joined, id: string): Promise<void> {
  const chosen = [...selection.selected.peek()];
  const ids = chosen.length > 0 ? chosen : [id];
  const first = model.rows.peek().get(ids[0] ?? '');
  await actions.change(ids, { kind: 'move', to: first?.clip.state === 'trashed' ? 'kept' : 'trashed' });
  selection.clear();
}

function openActive(): void {
  document.querySelector<HTMLAnchorElement>('.ClipRow[data-active="true"] .ClipRow-title a')?.click();
}

function isTyping(at: Element): boolean {
  const isBox = at instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(at.type);
  return isBox || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
}
