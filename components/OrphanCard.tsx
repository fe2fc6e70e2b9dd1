import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { DiffPiece } from '../core/word-diff.ts';
import { useHandOn } from './hand-on.ts';
import './OrphanCard.css';

interface Props {
  readonly quote: string;
  readonly language: string | undefined;
  /** The paragraph it stood in, where the clip knows it. */
  readonly paragraph: string | undefined;
  /** What became of that paragraph; undefined where nothing like it is on the page. */
  readonly change: readonly DiffPiece[] | undefined;
  readonly note: string;
  /** What can be done. */
  readonly children: ComponentChildren;
}

/** A highlight whose words are no longer on the page. */
export function OrphanCard({ quote, language, paragraph, change, note, children }: Props) {
  const card = useHandOn<HTMLElement>({ among: '.OrphanCard' });
  return (
    <article
      ref={card}
      class="OrphanCard"
      aria-label={i18n.t('components.orphan.label', { quote: quote.slice(0, 80) })}
    >
      <blockquote lang={language}>{quote}</blockquote>
      {note !== '' && <p class="OrphanCard-note">{note}</p>}
      {paragraph !== undefined && (
        <details>
          <summary>
            {change ? i18n.t('components.orphan.changed') : i18n.t('components.orphan.stood')}
          </summary>
          <p lang={language}>
            {change ? change.map((piece, at) => <Change key={at} piece={piece} />) : paragraph}
          </p>
          {!change && <p class="OrphanCard-gone">{i18n.t('components.orphan.gone')}</p>}
        </details>
      )}
      <div class="OrphanCard-actions">{children}</div>
    </article>
  );
}

function Change({ piece }: { readonly piece: DiffPiece }) {
  if (piece.kind === 'gone') return <del>{piece.text}</del>;
  if (piece.kind === 'new') return <ins>{piece.text}</ins>;
  return <>{piece.text}</>;
}
