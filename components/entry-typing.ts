import { useState } from 'preact/hooks';
import { correctedTo, lastEntryFrom, partEntries } from '../core/entries.ts';
import { chipsOf, useCorrecting, type Entries } from './entry-correcting.ts';

/** What parts one entry from the next. */
const SEPARATOR = /[,;，、；\n]/u;

/** What keys and typed text do to the list. */
export function useTyping(props: Entries) {
  const { entries, typing, completions, onTyping } = props;
  const [chosen, setChosen] = useState(-1);
  const [open, setOpen] = useState(false);
  const { edited, put, giveUp, ...correcting } = useCorrecting(props);
  const isCorrecting = edited !== undefined;
  const offered = open && typing.trim() !== '' ? completions.filter((entry) => entry !== edited) : [];
  const active = chosen < offered.length ? chosen : -1;
  const show = (isOpen: boolean) => {
    setChosen(-1);
    setOpen(isOpen);
  };
  const add = (parts: readonly string[]) => {
    put(parts, '');
    show(false);
  };
  const meant = () => (edited === undefined ? partEntries(typing) : correctedTo(edited, typing));
  const enter = () => {
    const picked = offered[active];
    if (picked !== undefined) add([picked]);
    else if (typing.trim() !== '' || isCorrecting) add(meant());
  };
  return {
    offered,
    active,
    edited,
    ...correcting,
    add: (entry: string) => add([entry]),
    type: (typed: string) => {
      show(true);
      const last = lastEntryFrom(typed);
      if (last === 0) return onTyping(typed);
      put(partEntries(typed.slice(0, last)), typed.slice(last).trimStart());
    },
    press: (event: BoxKey) => {
      const isOpen = offered.length > 0;
      const last = isCorrecting ? undefined : entries.at(-1);
      pressed(event, {
        isCorrecting,
        enter,
        // one place more than is offered: back in the box
        move: (step) => isOpen && moved(setChosen, active + 1 + step, offered.length + 1),
        close: () => isOpen && done(() => show(false)),
        giveUp: () => isCorrecting && done(giveUp),
        takeLast: () => typing === '' && last !== undefined && done(() => correcting.remove(last)),
      });
    },
    leave: () => {
      show(false);
      const isWindows = document.activeElement === correcting.field.current; // it is the window that was left
      if (isCorrecting && !isWindows) put(meant(), '');
    },
  };
}

type BoxKey = KeyboardEvent & { readonly currentTarget: HTMLInputElement };

/** What a key can do in a box; each says whether there was something to do. */
interface Hands {
  readonly isCorrecting: boolean;
  readonly enter: () => void;
  readonly move: (step: 1 | -1) => boolean;
  readonly close: () => boolean;
  readonly giveUp: () => boolean;
  readonly takeLast: () => boolean;
}

function pressed(event: BoxKey, hands: Hands): void {
  if (event.isComposing) return; // a Korean syllable is not finished yet
  if (event.ctrlKey || event.metaKey) {
    if (event.key === 'Enter' && hands.isCorrecting) hands.enter(); // and then it is clipped
    return;
  }
  const didSomething = HANDLED[event.key]?.(hands, event) ?? false;
  if (didSomething) event.preventDefault(); // Escape would close the popup, too
}

const HANDLED: Readonly<Record<string, (hands: Hands, event: BoxKey) => boolean>> = {
  Enter: ({ enter }) => done(enter),
  Escape: ({ close, giveUp }) => close() || giveUp(),
  ArrowDown: ({ move, isCorrecting }, { currentTarget }) =>
    move(1) || (!isCorrecting && toSuggested(currentTarget)),
  ArrowUp: ({ move }) => move(-1),
  Backspace: ({ takeLast }) => takeLast(),
  ArrowLeft: ({ isCorrecting }, event) =>
    !isCorrecting && !isRightToLeft(event.currentTarget) && toLastChip(event),
  ArrowRight: ({ isCorrecting }, event) =>
    !isCorrecting && isRightToLeft(event.currentTarget) && toLastChip(event),
};

function done(what: () => void): true {
  what();
  return true;
}

function moved(setChosen: (at: number) => void, to: number, places: number): true {
  setChosen(((to + places) % places) - 1);
  return true;
}

/** A pasted column of names is a list too; the box itself would glue its lines together. */
export function pasteLines(event: ClipboardEvent, take: (text: string) => void): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!SEPARATOR.test(text)) return;
  event.preventDefault();
  take(`${text.trim().replace(/\s*\n\s*/gu, ',')},`);
}

/** Whether the writing at an element goes from right to left. */
export function isRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** The arrow back, in front of all that is typed, leads to the entries. */
function toLastChip({ currentTarget: box, altKey, shiftKey }: BoxKey): boolean {
  if (altKey || shiftKey) return false; // the browser's way back, or to select
  if (box.selectionStart !== 0 || box.selectionEnd !== 0) return false;
  const last = [...chipsOf(box)].at(-1);
  last?.focus();
  return last !== undefined;
}

/** Arrow down in a box without completions leads to what the article suggests. */
function toSuggested(box: HTMLInputElement): boolean {
  const first = box.closest('.EntryInput')?.querySelector<HTMLElement>('.SuggestedNames button');
  first?.focus();
  return first !== undefined && first !== null;
}
