import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { EVERYTHING, isEverything } from '../../core/library/question.ts';
import type { LibraryParts } from './parts.ts';

/** No clip fits: what can be taken away, one at a time. */
export function NothingFound({ model }: LibraryParts) {
  const question = model.question.value;
  const trashed = model.answer.value?.trashed ?? 0;
  const hasFilters = question.choices.length > 0 || question.months !== undefined;
  const words = question.text.trim();
  const why = words !== '' ? 'words' : hasFilters ? 'filters' : 'trash';
  const openTrash = () => model.ask({ ...EVERYTHING, choices: [{ facet: 'is', label: 'trashed' }] });
  return (
    <div class="Library-nothing">
      <p class="Library-nothing-head">
        {why === 'words' ? i18n.t('library.nothing.words', { words }) : i18n.t(`library.nothing.${why}`)}
      </p>
      <p>{i18n.t(`library.nothing.${why}Advice`)}</p>
      <div class="Library-nothing-actions">
        {hasFilters && words !== '' && (
          <Button onPress={() => model.ask({ choices: [], months: undefined })}>
            {i18n.t('library.nothing.searchAll')}
          </Button>
        )}
        {!isEverything(question) && (
          <Button kind="quiet" onPress={() => model.ask({ text: '', choices: [], months: undefined })}>
            {i18n.t('library.nothing.everything')}
          </Button>
        )}
        {isEverything(question) && trashed > 0 && (
          <Button onPress={openTrash}>{i18n.t('library.nothing.openTrash')}</Button>
        )}
      </div>
    </div>
  );
}
