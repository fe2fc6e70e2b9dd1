import { i18n } from '#i18n';
import type { CopyForm } from '../core/export/copy-as.ts';
import type { Colour } from '../core/highlight.ts';
import { CopyAs } from './CopyAs.tsx';
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
  readonly onCopy: (form: CopyForm) => void;
}

/** A highlight or a note among those of all clips, with where it stands. */
export function MarkLine(props: Props) {
  const { quote, note, colour, language, title, facts, address, isOutside } = props;
  return (
    <li class={`MarkLine ${colour ? `Swatch-${colour}` : 'MarkLine-plain'}`}>
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
        <CopyAs
          label={
            quote === '' ? i18n.t('components.markLine.copyClip') : i18n.t('components.highlight.copyAs')
          }
          onCopy={props.onCopy}
        >
          {i18n.t('components.markLine.copyAs')}
        </CopyAs>
      </p>
    </li>
  );
}
