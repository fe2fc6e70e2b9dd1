import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { questionFromParameters } from '../../core/library/question-address.ts';
import { createSelection } from '../../entrypoints/library/selection.ts';
import type { Answer } from '../../storage/library/query.ts';

const ask = (words: string) => questionFromParameters(new URLSearchParams({ q: words }));
const answerOf = (ids: readonly string[], isCounted: boolean): Answer =>
  ({ ids, isCounted, total: 3 }) as Partial<Answer> as Answer;

test('all that is found is selected, also where it is pressed before all is counted', () => {
  const answer = signal<Answer | undefined>(answerOf(['a'], false));
  const selection = createSelection(answer, signal(ask('lamp')));

  selection.selectAll();
  expect([...selection.selected.value]).toEqual([]);
  answer.value = answerOf(['a', 'b', 'c'], true);
  expect([...selection.selected.value]).toEqual(['a', 'b', 'c']);
});

test('what another question finds is not selected by a press that was meant for the one before', () => {
  const answer = signal<Answer | undefined>(answerOf(['a'], false));
  const question = signal(ask('lamp'));
  const selection = createSelection(answer, question);

  selection.selectAll();
  question.value = ask('boat');
  answer.value = answerOf(['x', 'y', 'z'], true);
  expect([...selection.selected.value]).toEqual([]);
});
