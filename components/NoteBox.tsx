import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './NoteBox.css';

interface Props {
  readonly note: string;
  readonly onNote: (note: string) => void;
  /** What stands below the box. */
  readonly children?: ComponentChildren;
}

/** A thought about the article; grows with what is written. */
export function NoteBox({ note, onNote, children }: Props) {
  const id = useId();
  return (
    <div class="NoteBox">
      <label for={id}>{i18n.t('components.noteBox.label')}</label>
      <textarea
        id={id}
        data-box="note"
        rows={3}
        value={note}
        onInput={(event) => onNote(event.currentTarget.value)}
      />
      {children}
    </div>
  );
}
