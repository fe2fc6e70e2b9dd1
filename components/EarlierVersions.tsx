import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { NoteVersion } from '../core/note-history.ts';
import { diffWords, type DiffPiece } from '../core/word-diff.ts';
import { Button } from './Button.tsx';
import './EarlierVersions.css';
import { shortMoment } from './dates.ts';
import { inDigits } from './language.ts';

interface Props {
  /** The note as it stands in its box. */
  readonly note: string;
  /** The oldest first. */
  readonly versions: readonly NoteVersion[];
  /** Puts a text in place of the note. */
  readonly onRestore: (text: string) => void;
}

/** What a note said before, the latest first, with the words it has lost since; each can be put back. */
export function EarlierVersions({ note, versions, onRestore }: Props) {
  const [last, setLast] = useState<{ readonly put: string; readonly instead: string } | undefined>(undefined);
  const others = versions.filter(({ text }) => text !== note).reverse();
  const undo = last?.put === note ? last.instead : undefined; // until one writes on
  if (others.length === 0 && undo === undefined) return null;
  const put = (text: string) => {
    setLast({ put: text, instead: note });
    onRestore(text);
  };
  return (
    <details class="EarlierVersions">
      <summary>
        {i18n.t('components.versions.summary')} <span>{inDigits(others.length)}</span>
      </summary>
      {undo !== undefined && (
        <p class="EarlierVersions-done" role="status">
          {i18n.t('components.versions.restored')}{' '}
          <Button onPress={() => put(undo)}>{i18n.t('components.versions.undo')}</Button>
        </p>
      )}
      <ol>
        {others.map(({ text, written }) => (
          <li key={`${written} ${text}`}>
            <div class="EarlierVersions-head">
              <time dateTime={written}>{shortMoment(written)}</time>
              <Button
                kind="quiet"
                title={i18n.t('components.versions.asOf', { time: shortMoment(written) })}
                onPress={() => put(text)}
              >
                {i18n.t('components.versions.restore')}
              </Button>
            </div>
            <p>
              {diffWords(text, note).map((piece, at) => (
                <Piece key={at} piece={piece} />
              ))}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Words of the earlier text; of what came since nothing is shown, for it stands in the box above. */
function Piece({ piece }: { readonly piece: DiffPiece }) {
  if (piece.kind === 'gone') return <del>{piece.text}</del>;
  return <>{piece.kind === 'same' ? piece.text : ''}</>;
}
