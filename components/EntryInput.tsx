import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { EntryChips } from './EntryChips.tsx';
import type { Entries } from './entry-correcting.ts';
import { pasteLines, useTyping } from './entry-typing.ts';
import { Suggestions } from './Suggestions.tsx';
import './EntryInput.css';

interface Props extends Entries {
  readonly label: string;
  /** Which box of the form it is: how a draft remembers the cursor, and the colour of its chips. */
  readonly box: string;
  /** What is offered below the box. */
  readonly children?: ComponentChildren;
}

/**
 * A list of names or tags to type: Enter or a comma adds; Backspace in the empty box takes the last one out;
 * "A, B, C" pasted makes three. A press on an entry, Enter or F2 puts the box in its place with its words: Enter
 * keeps what they became, Escape gives it back as it was.
 */
export function EntryInput(props: Props) {
  const { label, box, entries, typing } = props;
  const id = useId();
  const { offered, active, field, edited, said, begin, remove, add, type, press, leave } = useTyping(props);
  return (
    <div class={`EntryInput EntryInput-${box}`}>
      <label class="EntryInput-label" for={id}>
        {label}
      </label>
      <div class="EntryInput-field" role="presentation" onMouseDown={(event) => toBox(event, field.current)}>
        <EntryChips label={label} entries={entries} edited={edited} onEdit={begin} onRemove={remove} />
        <input
          id={id}
          ref={field}
          data-box={box}
          role="combobox"
          class={lookOf(props, edited)}
          style={{ order: edited === undefined ? entries.length : entries.indexOf(edited) }}
          size={edited === undefined ? undefined : Math.max(typing.length, 6)}
          aria-label={
            edited === undefined ? undefined : i18n.t('components.entries.correct', { entry: edited })
          }
          aria-expanded={offered.length > 0}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          autocomplete="off"
          spellcheck={false}
          value={typing}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
          onPaste={(event) => pasteInto(event, type)}
          onBlur={leave}
        />
        <Suggestions id={id} label={label} offered={offered} active={active} onPick={add} />
        <p class="spoken" role="status">
          {said}
        </p>
      </div>
      {props.children}
    </div>
  );
}

function lookOf({ entries, typing }: Props, edited: string | undefined): string | undefined {
  if (edited !== undefined) return 'EntryInput-corrected';
  return entries.length > 0 && typing === '' ? 'EntryInput-empty' : undefined;
}

/** A press beside the entries is meant for the box, however narrow it is. */
function toBox(event: MouseEvent, box: HTMLInputElement | null): void {
  if (event.target !== event.currentTarget) return;
  event.preventDefault(); // it would take the keyboard away again
  box?.focus();
}

/** What is pasted takes the place of what is chosen in the box. */
function pasteInto(
  event: ClipboardEvent & { readonly currentTarget: HTMLInputElement },
  type: (typed: string) => void,
): void {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const [from, to] = [selectionStart ?? value.length, selectionEnd ?? value.length];
  pasteLines(event, (text) => type(`${value.slice(0, from)}${text}${value.slice(to)}`));
}
