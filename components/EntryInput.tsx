import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { addEntries, partEntries } from '../core/entries.ts';
import { EntryChips } from './EntryChips.tsx';
import { Suggestions } from './Suggestions.tsx';
import './EntryInput.css';

/** What parts one entry from the next. */
const SEPARATOR = /[,;，、；\n]/u;

interface Props {
  readonly label: string;
  /** Which box of the form it is: how a draft remembers the cursor, and the colour of its chips. */
  readonly box: string;
  readonly entries: readonly string[];
  /** What is typed and not yet an entry. */
  readonly typing: string;
  /** Entries of the library that begin as what is typed. */
  readonly completions: readonly string[];
  readonly onEntries: (entries: string[]) => void;
  readonly onTyping: (typed: string) => void;
  /** What is offered below the box. */
  readonly children?: ComponentChildren;
}

/**
 * A list of names or tags to type: Enter, comma or Tab out adds; Backspace in the empty box takes the last
 * one out; "A, B, C" pasted makes three.
 */
export function EntryInput(props: Props) {
  const { label, box, entries, typing, onEntries } = props;
  const id = useId();
  const { offered, active, add, type, press, leave } = useTyping(props);
  return (
    <div class={`EntryInput EntryInput-${box}`}>
      <label class="EntryInput-label" for={id}>
        {label}
      </label>
      <div class="EntryInput-field">
        <EntryChips
          label={label}
          entries={entries}
          onRemove={(entry) => onEntries(entries.filter((other) => other !== entry))}
        />
        <input
          id={id}
          data-box={box}
          role="combobox"
          aria-expanded={offered.length > 0}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          autocomplete="off"
          spellcheck={false}
          value={typing}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
          onPaste={(event) => pasteLines(event, (text) => type(`${typing}${text}`))}
          onBlur={leave}
        />
        <Suggestions id={id} label={label} offered={offered} active={active} onPick={add} />
      </div>
      {props.children}
    </div>
  );
}

/** What keys and typed text do to the list. */
function useTyping({ entries, typing, completions, onEntries, onTyping }: Props) {
  const [chosen, setChosen] = useState(-1);
  const [open, setOpen] = useState(false);
  const offered = open && typing.trim() !== '' ? completions : [];
  const active = chosen < offered.length ? chosen : -1;

  const add = (typed: string) => {
    onEntries(addEntries(entries, partEntries(typed)));
    onTyping('');
    setChosen(-1);
    setOpen(false);
  };
  const type = (typed: string) => {
    setChosen(-1);
    setOpen(true);
    const quoting = /^[^"]*"[^"]*$/u.test(typed); // a comma within it may belong to a title
    if (quoting || !SEPARATOR.test(typed)) return onTyping(typed);
    const last = typed.search(/[^,;，、；\n]*$/u);
    onEntries(addEntries(entries, partEntries(typed.slice(0, last))));
    onTyping(typed.slice(last).trimStart());
  };
  const move = (step: 1 | -1) => {
    const places = offered.length + 1; // one more: back in the box
    setChosen(((active + 1 + step + places) % places) - 1);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return; // a Korean syllable is not finished yet
    if (event.key === 'Enter') {
      event.preventDefault();
      const entry = offered[active] ?? typing;
      if (entry.trim() !== '') add(offered[active] === undefined ? entry : quoted(entry));
    } else if (event.key === 'Backspace' && typing === '') onEntries(entries.slice(0, -1));
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (offered.length === 0) toSuggested(event);
      else {
        event.preventDefault();
        move(event.key === 'ArrowDown' ? 1 : -1);
      }
    } else if (event.key === 'Escape' && offered.length > 0) {
      event.preventDefault(); // else it closes the popup
      setOpen(false);
    }
  };
  return {
    offered,
    active,
    add: (entry: string) => add(quoted(entry)),
    type,
    press,
    leave: () => setOpen(false),
  };
}

/** An entry of the library as one, whatever commas its title has. */
function quoted(entry: string): string {
  return SEPARATOR.test(entry) ? `"${entry}"` : entry;
}

/** A pasted column of names is a list too; the box itself would glue its lines together. */
function pasteLines(event: ClipboardEvent, take: (text: string) => void): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!SEPARATOR.test(text)) return;
  event.preventDefault();
  take(`${text.trim().replace(/\s*\n\s*/gu, ',')},`);
}

/** Arrow down in a box without completions leads to what the article suggests. */
function toSuggested(event: KeyboardEvent): void {
  const first = (event.target as HTMLElement)
    .closest('.EntryInput')
    ?.querySelector<HTMLElement>('.SuggestedNames button');
  if (!first || event.key !== 'ArrowDown') return;
  event.preventDefault();
  first.focus();
}
