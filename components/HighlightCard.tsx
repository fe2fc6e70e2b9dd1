import { useId, useState } from 'preact/hooks';
import { COLOURS, type Colour, type Highlight } from '../core/highlight.ts';
import { Button } from './Button.tsx';
import { NoteText } from './NoteText.tsx';
import './HighlightCard.css';

interface Props {
  readonly highlight: Highlight;
  readonly language: string | undefined;
  readonly meanings: Readonly<Record<Colour, string>>;
  /** Whether it was just pressed in the page. */
  readonly isWanted: boolean;
  /** When it was made, as the person reads times. */
  readonly time: string;
  readonly onReveal: (() => void) | undefined;
  readonly onColour: (colour: Colour) => void;
  /** The note as it was when the writing began, and as it is now. */
  readonly onNote: (before: string, note: string) => void;
  readonly onCopy: () => void;
  readonly onDelete: () => void;
}

/** A highlight with its quote, its colour and its note. */
export function HighlightCard(props: Props) {
  const { highlight, language, meanings, isWanted, time, onReveal } = props;
  const quote = highlight.selectors.quote.exact;
  return (
    <article
      class={`HighlightCard HighlightCard-${highlight.colour}`}
      data-highlight={highlight.id}
      data-wanted={isWanted}
      aria-label={`${meanings[highlight.colour]}: ${quote.slice(0, 80)}`}
    >
      {onReveal ? (
        <button
          type="button"
          class="HighlightCard-quote"
          lang={language}
          title="Show in the page"
          onClick={onReveal}
        >
          {quote}
        </button>
      ) : (
        <blockquote class="HighlightCard-quote" lang={language}>
          {quote}
        </blockquote>
      )}
      <Note highlight={highlight} isWanted={isWanted} onNote={props.onNote} />
      <div class="HighlightCard-foot">
        <div class="HighlightCard-colours" role="group" aria-label="Colour">
          {COLOURS.map((colour) => (
            <button
              key={colour}
              type="button"
              class={`HighlightCard-colour HighlightCard-${colour}`}
              aria-label={meanings[colour]}
              title={meanings[colour]}
              aria-pressed={colour === highlight.colour}
              onClick={() => props.onColour(colour)}
            />
          ))}
        </div>
        <time dateTime={highlight.created}>{time}</time>
        <Button kind="quiet" onPress={props.onCopy}>
          Copy
        </Button>
        <Button kind="danger" onPress={props.onDelete}>
          Delete
        </Button>
      </div>
    </article>
  );
}

interface NoteProps {
  readonly highlight: Highlight;
  readonly isWanted: boolean;
  readonly onNote: (before: string, note: string) => void;
}

/** The note, shown or being written; every key is handed on, so that nothing is lost. */
function Note({ highlight, isWanted, onNote }: NoteProps) {
  const id = useId();
  const [writing, setWriting] = useState<{ readonly before: string; readonly note: string } | undefined>(
    undefined,
  );
  const open = () => setWriting({ before: highlight.note, note: highlight.note });
  if (!writing && highlight.note === '' && !isWanted) {
    return (
      <Button kind="quiet" onPress={open}>
        Add a note
      </Button>
    );
  }
  if (!writing && !isWanted) {
    return (
      <div class="HighlightCard-note">
        <NoteText note={highlight.note} />
        <Button kind="quiet" onPress={open}>
          Edit
        </Button>
      </div>
    );
  }
  const now = writing ?? { before: highlight.note, note: highlight.note };
  return (
    <div class="HighlightCard-writing">
      <label class="spoken" for={id}>
        Note on this highlight
      </label>
      <textarea
        id={id}
        data-note={highlight.id}
        rows={3}
        placeholder="What do you think? **bold**, *italic*, - lists"
        value={now.note}
        ref={(box) => {
          if (box && !writing) box.focus();
        }}
        onInput={(event) => {
          const note = event.currentTarget.value;
          setWriting({ before: note, note });
          onNote(now.before, note);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setWriting(undefined);
        }}
        onBlur={() => setWriting(undefined)}
      />
    </div>
  );
}
