import { useId } from 'preact/hooks';
import './NoteBox.css';

interface Props {
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** A thought about the article; grows with what is written. */
export function NoteBox({ note, onNote }: Props) {
  const id = useId();
  return (
    <div class="NoteBox">
      <label for={id}>Note</label>
      <textarea
        id={id}
        data-box="note"
        rows={3}
        value={note}
        onInput={(event) => onNote(event.currentTarget.value)}
      />
    </div>
  );
}
