import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { QuoteCard } from '../../components/QuoteCard.tsx';
import { TRASH_DAYS } from '../../core/clip.ts';
import { ClipForm } from './ClipForm.tsx';
import type { Completions } from './completions.ts';
import type { FormModel } from './model.ts';
import { SelectedToAdd, SelectedToKeep } from './Selected.tsx';
import { WHY_NO_ARTICLE, WHY_REFUSED } from './sentences.ts';
import type { Face } from './state.ts';

interface Props<Kind extends Face['kind']> {
  readonly model: FormModel;
  readonly completions: Completions;
  readonly face: Extract<Face, { kind: Kind }>;
  readonly quotes: readonly string[];
}

/** A page not yet clipped. */
export function NewFace({ model, completions, face: { reading, trashed } }: Props<'new'>) {
  return (
    <>
      {trashed && (
        <Notice kind="plain" actions={<Button onPress={() => void model.restore()}>Put it back</Button>}>
          You deleted a clip of this page on {day(trashed.trashed)}. It waits in the trash with all you wrote.
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
export function ClipFace({ model, completions, face: { reading, clip }, quotes }: Props<'clip'>) {
  const { selection } = reading;
  return (
    <>
      <ClipForm model={model} completions={completions} reading={reading} clip={clip} />
      {selection && (
        <SelectedToAdd model={model} selection={selection} language={clip.language} kept={quotes} />
      )}
      {quotes.length > 0 && (
        <section aria-label="Quotes" class="Popup-quotes">
          {quotes
            .filter((quote) => quote !== selection?.quote.exact)
            .map((quote) => (
              <QuoteCard key={quote} quote={quote} language={clip.language} />
            ))}
        </section>
      )}
    </>
  );
}

/** A clip just deleted. */
export function DeletedFace({ model, face: { clip } }: Props<'deleted'>) {
  return (
    <Notice kind="plain" actions={<Button onPress={() => void model.restore()}>Undo</Button>}>
      “{clip.title}” was deleted. It waits {TRASH_DAYS} days in the trash.
    </Notice>
  );
}

/** A page that cannot be read. */
export function RefusedFace({
  face: { reason },
  onRetry,
}: Props<'refused'> & { readonly onRetry: () => void }) {
  const again = reason === 'gone' || reason === 'no-answer' || reason === 'unclear';
  return (
    <Notice kind="problem" actions={again && <Button onPress={onRetry}>Try again</Button>}>
      {WHY_REFUSED[reason]}
    </Notice>
  );
}

function day(iso: string | undefined): string {
  return iso ? new Date(iso).toLocaleDateString(undefined, { dateStyle: 'medium' }) : 'an earlier day';
}
