import { i18n } from '#i18n';
import { language } from '../../components/language.ts';
import { stretchLabel } from '../../core/library/months.ts';
import type { Question } from '../../core/library/question.ts';
import type { LibraryModel } from './model.ts';
import { valueName } from './names.ts';

/** What a search is called: its words and what it is narrowed to; empty for everything. */
export function searchTitle(question: Question, meanings: Readonly<Record<string, string>>): string {
  return [
    question.text.trim(),
    ...question.choices.map(({ facet, label }) => valueName(facet, label, meanings)),
    question.months ? stretchLabel(question.months, language()) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What clips that are taken out are called together: one by its own title, several by the search they come from. */
export function exportTitle(
  { rows, question }: Pick<LibraryModel, 'rows' | 'question'>,
  ids: readonly string[],
  meanings: Readonly<Record<string, string>>,
): string {
  const only = ids.length === 1 ? rows.value.get(ids[0] ?? '')?.clip.title : '';
  return only || searchTitle(question.value, meanings) || i18n.t('library.usualTitle');
}
