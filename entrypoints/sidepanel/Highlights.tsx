import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { shortMoment } from '../../components/dates.ts';
import { HighlightCard } from '../../components/HighlightCard.tsx';
import { inDigits } from '../../components/language.ts';
import { MarkFilter } from '../../components/MarkFilter.tsx';
import type { Clip } from '../../core/clip.ts';
import { fold } from '../../core/fold.ts';
import type { Colour, Highlight } from '../../core/highlight.ts';
import type { NoteVersion } from '../../core/note-history.ts';
import type { MarkActions } from './marks.ts';
import { Rich } from '../../components/Rich.tsx';

interface Props {
  readonly clip: Clip;
  /** In the order of the page. */
  readonly highlights: readonly Highlight[];
  /** What notes said before, by the id of their highlight. */
  readonly histories: ReadonlyMap<string, readonly NoteVersion[]>;
  readonly meanings: Readonly<Record<Colour, string>>;
  readonly wanted: string | undefined;
  readonly actions: MarkActions;
  readonly tab: number | undefined;
}

/** What is looked for among the highlights, and which of them had been pressed when it was. */
interface Filter {
  readonly words: string;
  readonly colours: readonly Colour[];
  readonly wanted: string | undefined;
}

const ALL = { words: '', colours: [] } as const;

/** Fewer are seen at a glance. */
const WORTH_FILTERING = 6;

/** The highlights that stand on the page. */
export function Highlights({ clip, highlights, histories, meanings, wanted, actions, tab }: Props) {
  const [filter, setFilter] = useState<Filter>({ ...ALL, wanted });
  const pressed = wanted === filter.wanted ? undefined : highlights.find(({ id }) => id === wanted);
  // a mark pressed in the page has its card in view, whatever was looked for before
  const isOver = pressed !== undefined && !isChosen(pressed, filter.words, filter.colours);
  if (isOver) setFilter({ ...ALL, wanted });
  const { words, colours } = isOver ? ALL : filter;
  const [offeredFor, setOfferedFor] = useState<string | undefined>(); // it stays when some are deleted under it
  if (highlights.length >= WORTH_FILTERING && offeredFor !== clip.id) setOfferedFor(clip.id);
  const isFiltering = words !== '' || colours.length > 0;
  const shown = highlights.filter((highlight) => isChosen(highlight, words, colours));
  return (
    <section class="Panel-part" aria-label={i18n.t('panel.highlights.label')}>
      <h2>
        {i18n.t('panel.highlights.label')} <span>{inDigits(highlights.length)}</span>
      </h2>
      {(isFiltering || (offeredFor === clip.id && highlights.length > 1)) && (
        <MarkFilter
          words={words}
          colours={colours}
          meanings={meanings}
          shown={shown.length}
          all={highlights.length}
          onWords={(typed) => setFilter({ words: typed, colours, wanted })}
          onColours={(chosen) => setFilter({ words, colours: chosen, wanted })}
        />
      )}
      {shown.map((highlight) => (
        <HighlightCard
          key={highlight.id}
          highlight={highlight}
          language={clip.language}
          meanings={meanings}
          isWanted={highlight.id === wanted}
          versions={histories.get(highlight.id) ?? []}
          time={shortMoment(highlight.created)}
          onReveal={tab === undefined ? undefined : () => void actions.reveal(tab, highlight)}
          onColour={(colour) => void actions.change(highlight, { colour })}
          onNote={(before, note) => void actions.change(highlight, { note }, before)}
          onCopy={() => void actions.copy(clip, highlight)}
          onCopyAs={(form) => void actions.copyAs(form, clip, highlight)}
          onDelete={() => void actions.remove(highlight)}
        />
      ))}
      {highlights.length === 0 && (
        <p class="Panel-empty">
          <Rich
            sentence={i18n.t('panel.highlights.none', { keys: '{keys}' })}
            parts={{ keys: <kbd>Alt+Shift+H</kbd> }}
          />
        </p>
      )}
      {highlights.length > 0 && shown.length === 0 && (
        <p class="Panel-empty">{i18n.t('panel.highlights.noneFits')}</p>
      )}
    </section>
  );
}

function isChosen(
  { colour, note, selectors }: Highlight,
  words: string,
  colours: readonly Colour[],
): boolean {
  if (colours.length > 0 && !colours.includes(colour)) return false;
  const text = fold(`${selectors.quote.exact}\n${note}`);
  return fold(words)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
