import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { CopyAs } from '../../components/CopyAs.tsx';
import { shortMoment } from '../../components/dates.ts';
import { HighlightCard } from '../../components/HighlightCard.tsx';
import { inDigits } from '../../components/language.ts';
import { OrphanCard } from '../../components/OrphanCard.tsx';
import { Rich } from '../../components/Rich.tsx';
import type { Clip } from '../../core/clip.ts';
import type { Colour, Highlight } from '../../core/highlight.ts';
import type { MarkActions } from '../sidepanel/marks.ts';
import type { Chosen, Desk } from './desk.ts';
import { inTextOrder } from './marks-shown.ts';

interface Props {
  readonly clip: Clip;
  readonly language: string | undefined;
  readonly highlights: readonly Highlight[];
  readonly desk: Desk | undefined;
  readonly meanings: Readonly<Record<Colour, string>>;
  readonly chosen: Chosen | undefined;
  readonly actions: MarkActions;
  readonly onChosen: (chosen: Chosen | undefined) => void;
}

/** The marks of the clip as cards, in the order of the text. */
export function Cards(props: Props) {
  const { highlights, desk } = props;
  const { found, lost } = inTextOrder(highlights, desk?.marks.anchored.value);
  return (
    <section class="Reader-cards" aria-label={i18n.t('reader.cards.title')}>
      <h2>
        {i18n.t('reader.cards.title')} <span>{inDigits(highlights.length)}</span>
      </h2>
      {highlights.length === 0 && (
        <p class="Reader-hint">
          <Rich
            sentence={i18n.t('reader.cards.hint', { j: '{j}', h: '{h}' })}
            parts={{ j: <kbd>j</kbd>, h: <kbd>h</kbd> }}
          />
        </p>
      )}
      {found.map((highlight) => (
        <Card key={highlight.id} {...props} highlight={highlight} />
      ))}
      {lost.length > 0 && <h2>{i18n.t('reader.cards.lost')}</h2>}
      {lost.map((highlight) => (
        <OrphanCard
          key={highlight.id}
          quote={highlight.selectors.quote.exact}
          language={props.language}
          paragraph={undefined}
          change={undefined}
          note={highlight.note}
        >
          <CopyAs
            label={i18n.t('components.highlight.copyAs')}
            onCopy={(form) => void props.actions.copyAs(form, props.clip, highlight)}
          >
            {i18n.t('components.markLine.copyAs')}
          </CopyAs>
          <Button kind="danger" onPress={() => void props.actions.remove(highlight)}>
            {i18n.t('reader.cards.delete')}
          </Button>
        </OrphanCard>
      ))}
    </section>
  );
}

/** The card shrinks only after a press elsewhere is done; milliseconds. */
const SETTLE_MS = 300;

function Card({ clip, language, desk, highlight, meanings, chosen, actions, onChosen }: Props & CardProps) {
  const { id } = highlight;
  const isChosen = chosen?.id === id;
  const leave = (): void => {
    if (isChosen && chosen.wantsNote) setTimeout(() => onChosen({ id, wantsNote: false }), SETTLE_MS);
  };
  return (
    <div
      class="Reader-card"
      role="presentation"
      data-chosen={isChosen}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget))
          leave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        leave();
        event.currentTarget.querySelector('button')?.focus(); // out of the note, and not out of the card
      }}
    >
      <HighlightCard
        highlight={highlight}
        language={language}
        meanings={meanings}
        isWanted={isChosen && chosen.wantsNote}
        time={shortMoment(highlight.created)}
        onReveal={() => {
          onChosen({ id, wantsNote: false });
          desk?.marks.reveal(id);
        }}
        onColour={(colour) => void actions.change(highlight, { colour })}
        onNote={(before, note) => void actions.change(highlight, { note }, before)}
        onCopy={() => void actions.copy(clip, highlight)}
        onCopyAs={(form) => void actions.copyAs(form, clip, highlight)}
        onDelete={() => void actions.remove(highlight)}
      />
    </div>
  );
}

interface CardProps {
  readonly highlight: Highlight;
}
