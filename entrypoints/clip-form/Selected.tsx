import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { QuoteCard } from '../../components/QuoteCard.tsx';
import type { Selectors } from '../../core/highlight.ts';
import type { FormModel } from './model.ts';

interface Props {
  readonly model: FormModel;
  readonly selection: Selectors;
  readonly language: string | undefined;
}

/** The words selected on the page, to be kept as a first quote with the article. */
export function SelectedToKeep({ model, selection, language }: Props) {
  const { form } = model.state;
  return (
    <QuoteCard quote={selection.quote.exact} language={language}>
      <label>
        <input
          type="checkbox"
          checked={form.value.keepSelection}
          onInput={(event) => {
            form.value = { ...form.peek(), keepSelection: event.currentTarget.checked };
          }}
        />
        {i18n.t('popup.keepSelected')}
      </label>
    </QuoteCard>
  );
}

interface AddProps extends Props {
  readonly kept: readonly string[];
}

/** The words selected on a page that is clipped, to be added to its clip. */
export function SelectedToAdd({ model, selection, language, kept }: AddProps) {
  const { exact } = selection.quote;
  return (
    <QuoteCard quote={exact} language={language}>
      {kept.includes(exact) ? (
        i18n.t('popup.selectedKept')
      ) : (
        <Button onPress={() => void model.addQuote(selection)}>{i18n.t('popup.addSelected')}</Button>
      )}
    </QuoteCard>
  );
}
