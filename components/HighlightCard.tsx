import { i18n } from '#i18n';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { COLOURS, type Colour, type Highlight } from '../core/highlight.ts';
import type { CopyForm } from '../core/export/copy-as.ts';
import type { NoteVersion } from '../core/note-history.ts';
import { Button } from './Button.tsx';
import { CopyAs } from './CopyAs.tsx';
import { EarlierVersions } from './EarlierVersions.tsx';
import { useHandOn } from './hand-on.ts';
import { NoteText } from './NoteText.tsx';
import './HighlightCard.css';

interface Props {
  readonly highlight: Highlight;
  readonly language: string | undefined;
  readonly meanings: Readonly<Record<Colour, string>>;
  /** Whether it was just pressed in the page. */
  readonly isWanted: boolean;
  /** What its note said before, the oldest first. */
  readonly versions?: readonly NoteVersion[];
  /** When it was made, as the person reads times. */
  readonly time: string;
  readonly onReveal: (() => void) | undefined;
  readonly onColour: (colour: Colour) => void;
  /** The note as it was when the writing began, and as it is now. */
  readonly onNote: (before: string, note: string) => void;
  readonly onCopy: () => void;
  /** Copies it in another form than the usual. */
  readonly onCopyAs: (form: CopyForm) => void;
  readonly onDelete: () => void;
}

/** A highlight with its quote, its colour and its note. */
export function HighlightCard(props: Props) {
  const { highlight, language, meanings, isWanted, time, onReveal } = props;
  const quote = highlight.selectors.quote.exact;
  const card = useHandOn<HTMLElement>({ among: '.HighlightCard' });
  return (
    <article
      ref={card}
      class={`HighlightCard Swatch-${highlight.colour}`}
      data-highlight={highlight.id}
      data-wanted={isWanted}
      aria-label={`${meanings[highlight.colour]}: ${quote.slice(0, 80)}`}
    >
      {onReveal ? (
        <button
          type="button"
          class="HighlightCard-quote"
          lang={language}
          title={i18n.t('components.highlight.show')}
          onClick={onReveal}
        >
          {quote}
        </button>
      ) : (
        <blockquote class="HighlightCard-quote" lang={language}>
          {quote}
        </blockquote>
      )}
      <Note highlight={highlight} versions={props.versions ?? []} isWanted={isWanted} onNote={props.onNote} />
      <div class="HighlightCard-foot">
        <div class="HighlightCard-colours" role="group" aria-label={i18n.t('components.highlight.colour')}>
          {COLOURS.map((colour) => (
            <button
              key={colour}
              type="button"
              class={`HighlightCard-colour Swatch-${colour}`}
              aria-label={meanings[colour]}
              title={meanings[colour]}
              aria-pressed={colour === highlight.colour}
              onClick={() => props.onColour(colour)}
            />
          ))}
        </div>
        <time dateTime={highlight.created}>{time}</time>
        <div class="HighlightCard-deeds">
          <Button kind="quiet" onPress={props.onCopy}>
            {i18n.t('components.highlight.copy')}
          </Button>
          <CopyAs label={i18n.t('components.highlight.copyAs')} onCopy={props.onCopyAs} />
          <Button kind="danger" onPress={props.onDelete}>
            {i18n.t('components.highlight.delete')}
          </Button>
        </div>
      </div>
    </article>
  );
}

interface NoteProps {
  readonly highlight: Highlight;
  readonly versions: readonly NoteVersion[];
  readonly isWanted: boolean;
  readonly onNote: (before: string, note: string) => void;
}

/** The note, shown or being written; every key is handed on, so that nothing is lost. */
function Note({ highlight, versions, isWanted, onNote }: NoteProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen || isWanted) {
    return (
      <NoteWriter highlight={highlight} versions={versions} onNote={onNote} onDone={() => setOpen(false)} />
    );
  }
  if (highlight.note === '') {
    return (
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {i18n.t('components.highlight.addNote')}
      </Button>
    );
  }
  return (
    <div class="HighlightCard-note">
      <NoteText note={highlight.note} />
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {i18n.t('components.highlight.edit')}
      </Button>
    </div>
  );
}

/** The box closes only after a press elsewhere is done, lest the card shrinks away under the finger. */
const SETTLE_MS = 300;

interface WriterProps extends Omit<NoteProps, 'isWanted'> {
  readonly onDone: () => void;
}

function NoteWriter({ highlight, versions, onNote, onDone }: WriterProps) {
  const id = useId();
  const whole = useHandOn<HTMLDivElement>({
    home: (gone) => gone.closest('.HighlightCard')?.querySelector('button'),
  });
  const box = useRef<HTMLTextAreaElement>(null);
  // What stands here, not what the library says meanwhile: nobody types under the writing hand.
  const [note, setNote] = useState(highlight.note);
  const handedOn = useRef(highlight.note);
  useLayoutEffect(() => box.current?.focus(), []); // before the next key arrives
  const write = (typed: string) => {
    onNote(handedOn.current, typed);
    handedOn.current = typed;
    setNote(typed);
  };
  const close = () => {
    if (!whole.current?.contains(document.activeElement)) onDone();
  };
  return (
    <div ref={whole} class="HighlightCard-writing" onFocusOut={() => setTimeout(close, SETTLE_MS)}>
      <label class="spoken" for={id}>
        {i18n.t('components.highlight.note')}
      </label>
      <textarea
        id={id}
        ref={box}
        rows={3}
        placeholder={i18n.t('components.highlight.placeholder')}
        value={note}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <EarlierVersions note={note} versions={versions} onRestore={write} />
    </div>
  );
}
