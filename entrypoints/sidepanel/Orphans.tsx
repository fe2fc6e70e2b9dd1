import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { CopyAs } from '../../components/CopyAs.tsx';
import { inDigits } from '../../components/language.ts';
import { OrphanCard } from '../../components/OrphanCard.tsx';
import type { Clip } from '../../core/clip.ts';
import type { Highlight } from '../../core/highlight.ts';
import { matchQuoteIn } from '../../core/quote/match-text.ts';
import { diffWords, mostAlike } from '../../core/word-diff.ts';
import type { MarkActions } from './marks.ts';

interface Props {
  readonly clip: Clip;
  readonly highlights: readonly Highlight[];
  /** The text as it was kept, and as the page has it now. */
  readonly kept: string;
  readonly present: string;
  readonly actions: MarkActions;
  readonly tab: number | undefined;
  readonly onRetry: () => void;
  readonly onReader: (highlight: Highlight) => void;
}

/** The highlights whose words are no longer found on the page: honest orphans. */
export function Orphans({ clip, highlights, kept, present, actions, tab, onRetry, onReader }: Props) {
  if (highlights.length === 0) return null;
  return (
    <section class="Panel-part" aria-label={i18n.t('panel.orphans.label')}>
      <h2>
        {i18n.t('panel.orphans.label')} <span>{inDigits(highlights.length)}</span>
      </h2>
      {highlights.map((highlight) => {
        const paragraph = paragraphOf(kept, highlight);
        const now = paragraph === undefined ? undefined : mostAlike(paragraph, present.split('\n\n'));
        return (
          <OrphanCard
            key={highlight.id}
            quote={highlight.selectors.quote.exact}
            language={clip.language}
            paragraph={paragraph}
            change={paragraph !== undefined && now !== undefined ? diffWords(paragraph, now) : undefined}
            note={highlight.note}
          >
            <Button onPress={onRetry}>{i18n.t('panel.orphans.again')}</Button>
            {tab !== undefined && (
              <Button
                title={i18n.t('panel.orphans.selectFirst')}
                onPress={() => void actions.reattach(tab, highlight)}
              >
                {i18n.t('panel.orphans.reattach')}
              </Button>
            )}
            {clip.body !== '' && (
              <Button onPress={() => onReader(highlight)}>{i18n.t('panel.orphans.reader')}</Button>
            )}
            <CopyAs
              label={i18n.t('components.highlight.copyAs')}
              onCopy={(form) => void actions.copyAs(form, clip, highlight)}
            >
              {i18n.t('components.markLine.copyAs')}
            </CopyAs>
            <Button kind="danger" onPress={() => void actions.remove(highlight)}>
              {i18n.t('panel.orphans.delete')}
            </Button>
          </OrphanCard>
        );
      })}
    </section>
  );
}

function paragraphOf(text: string, { selectors }: Highlight): string | undefined {
  const found = matchQuoteIn(text, selectors);
  if (!found) return undefined;
  const start = text.lastIndexOf('\n\n', found.start);
  const end = text.indexOf('\n\n', found.end);
  return text.slice(start < 0 ? 0 : start + 2, end < 0 ? text.length : end);
}
