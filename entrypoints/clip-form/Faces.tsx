import { i18n } from '#i18n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { CopyAs } from '../../components/CopyAs.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PassingButtons } from '../../components/PassingButtons.tsx';
import { QuoteCard } from '../../components/QuoteCard.tsx';
import { TRASH_DAYS } from '../../core/clip.ts';
import { ClipForm } from './ClipForm.tsx';
import type { Highlight } from '../../core/highlight.ts';
import type { Completions } from './completions.ts';
import { copyHere } from './copying.ts';
import type { FormModel } from './model.ts';
import { SelectedToAdd, SelectedToKeep } from './Selected.tsx';
import { WHY_NO_ARTICLE, WHY_REFUSED } from './sentences.ts';
import type { Face } from './state.ts';
import { longDay } from '../../components/dates.ts';

interface Props<Kind extends Face['kind']> {
  readonly model: FormModel;
  readonly completions: Completions;
  readonly face: Extract<Face, { kind: Kind }>;
  /** The highlights of the clip shown. */
  readonly marks: readonly Highlight[];
}

/** A page not yet clipped. */
export function NewFace({ model, completions, face: { reading, trashed } }: Props<'new'>) {
  return (
    <>
      {trashed && (
        <Notice
          kind="plain"
          actions={<Button onPress={() => void model.restore()}>{i18n.t('popup.putBack')}</Button>}
        >
          {wasDeleted(trashed.trashed)}
        </Notice>
      )}
      {reading.noArticle && <Notice kind="plain">{WHY_NO_ARTICLE[reading.noArticle]}</Notice>}
      <ClipForm model={model} completions={completions} reading={reading} />
      {reading.selection && (
        <SelectedToKeep model={model} selection={reading.selection} language={reading.article.language} />
      )}
    </>
  );
}

/** A page that is clipped, as its clip. */
export function ClipFace({ model, completions, face: { reading, clip }, marks }: Props<'clip'>) {
  const { selection } = reading;
  const quotes = new Map(marks.map((highlight) => [highlight.selectors.quote.exact, highlight]));
  return (
    <>
      <ClipForm model={model} completions={completions} reading={reading} clip={clip} />
      {selection && (
        <SelectedToAdd
          model={model}
          selection={selection}
          language={clip.language}
          kept={[...quotes.keys()]}
        />
      )}
      {quotes.size > 0 && (
        <section aria-label={i18n.t('popup.quotes')} class="Popup-quotes">
          {[...quotes]
            .filter(([quote]) => quote !== selection?.quote.exact)
            .map(([quote, highlight]) => (
              <QuoteCard key={quote} quote={quote} language={clip.language}>
                <CopyAs
                  label={i18n.t('components.highlight.copyAs')}
                  onCopy={(form) => void copyHere(model.state, { clip, highlight }, form)}
                >
                  {i18n.t('components.markLine.copyAs')}
                </CopyAs>
              </QuoteCard>
            ))}
        </section>
      )}
    </>
  );
}

/** A clip just deleted. */
export function DeletedFace({ model, face: { clip } }: Props<'deleted'>) {
  const told = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // the button that deleted it went with the clip, and the keyboard was on it
    if (document.activeElement === document.body) told.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={told}>
      <Notice
        kind="plain"
        actions={
          <PassingButtons class="Notice-undo">
            <Button onPress={() => void model.restore()}>{i18n.t('popup.undo')}</Button>
          </PassingButtons>
        }
      >
        {i18n.t('popup.deleted', { title: clip.title, days: TRASH_DAYS })}
      </Notice>
    </div>
  );
}

/** A page that cannot be read. */
export function RefusedFace({
  face: { reason },
  isBeside = false,
  onRetry,
}: Props<'refused'> & {
  /** Whether it stands beside the page, where a page that was not opened to us looks like one that never can be. */
  readonly isBeside?: boolean;
  readonly onRetry: () => void;
}) {
  const again = reason === 'gone' || reason === 'no-answer' || reason === 'unclear';
  return (
    <Notice kind="problem" actions={again && <Button onPress={onRetry}>{i18n.t('popup.tryAgain')}</Button>}>
      {isBeside && reason === 'browser-page' ? i18n.t('panel.notOpened') : WHY_REFUSED[reason]}
    </Notice>
  );
}

function wasDeleted(on: string | undefined): string {
  return on === undefined
    ? i18n.t('popup.wasDeletedEarlier')
    : i18n.t('popup.wasDeleted', { day: longDay(on) });
}
