import type { Colour } from '../core/highlight.ts';
import { NoteText } from './NoteText.tsx';
import './MarkLine.css';

interface Props {
  readonly quote: string;
  readonly note: string;
  readonly colour: Colour | undefined;
  readonly language: string | undefined;
  readonly title: string;
  /** Outlet and date. */
  readonly facts: string;
  /** Where it stands. */
  readonly address: string;
  readonly isOutside: boolean;
}

/** A highlight or a note among those of all clips, with where it stands. */
export function MarkLine({ quote, note, colour, language, title, facts, address, isOutside }: Props) {
  return (
    <li class={`MarkLine ${colour ? `ClipRow-${colour}` : 'MarkLine-plain'}`}>
      {quote !== '' && <blockquote lang={language}>{quote}</blockquote>}
      {note !== '' && (
        <div class="MarkLine-note">
          <NoteText note={note} />
        </div>
      )}
      <p class="MarkLine-source">
        <a
          href={address}
          lang={language}
          {...(isOutside ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
        >
          {title}
        </a>
        <span>{facts}</span>
      </p>
    </li>
  );
}
