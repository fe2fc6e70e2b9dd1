import { Button } from '../../components/Button.tsx';
import { isEverything } from '../../core/library/question.ts';
import type { LibraryParts } from './parts.ts';

/** No clip fits: what can be taken away, one at a time. */
export function NothingFound({ model }: LibraryParts) {
  const question = model.question.value;
  const hasFilters = question.choices.length > 0 || question.months !== undefined;
  const words = question.text.trim();
  return (
    <div class="Library-nothing">
      <p class="Library-nothing-head">No clip fits {words === '' ? 'these filters' : `“${words}”`}</p>
      <p>
        {words === ''
          ? 'Take one of the filters away to see more.'
          : 'Every word must be in the clip, its notes or its names. Try fewer words, or only the beginning of one.'}
      </p>
      <div class="Library-nothing-actions">
        {hasFilters && words !== '' && (
          <Button onPress={() => model.ask({ choices: [], months: undefined })}>Search all clips</Button>
        )}
        {!isEverything(question) && (
          <Button kind="quiet" onPress={() => model.ask({ text: '', choices: [], months: undefined })}>
            Show everything
          </Button>
        )}
      </div>
    </div>
  );
}
