import { Button } from '../../components/Button.tsx';
import { EVERYTHING, isEverything } from '../../core/library/question.ts';
import type { LibraryParts } from './parts.ts';

/** No clip fits: what can be taken away, one at a time. */
export function NothingFound({ model }: LibraryParts) {
  const question = model.question.value;
  const trashed = model.answer.value?.trashed ?? 0;
  const hasFilters = question.choices.length > 0 || question.months !== undefined;
  const words = question.text.trim();
  const openTrash = () => model.ask({ ...EVERYTHING, choices: [{ facet: 'is', label: 'trashed' }] });
  return (
    <div class="Library-nothing">
      <p class="Library-nothing-head">{headOf(words, hasFilters)}</p>
      <p>{adviceOf(words, hasFilters)}</p>
      <div class="Library-nothing-actions">
        {hasFilters && words !== '' && (
          <Button onPress={() => model.ask({ choices: [], months: undefined })}>Search all clips</Button>
        )}
        {!isEverything(question) && (
          <Button kind="quiet" onPress={() => model.ask({ text: '', choices: [], months: undefined })}>
            Show everything
          </Button>
        )}
        {isEverything(question) && trashed > 0 && <Button onPress={openTrash}>Open the trash</Button>}
      </div>
    </div>
  );
}

function headOf(words: string, hasFilters: boolean): string {
  if (words !== '') return `No clip fits “${words}”`;
  return hasFilters ? 'No clip fits these filters' : 'All clips are in the trash';
}

function adviceOf(words: string, hasFilters: boolean): string {
  if (words !== '')
    return 'Every word must be in the clip, its notes or its names. Try fewer words, or only the beginning of one.';
  return hasFilters
    ? 'Take one of the filters away to see more.'
    : 'They wait there for thirty days and can be brought back.';
}
