import { language } from '../../components/language.ts';
import { stretchLabel } from '../../core/library/months.ts';
import type { Question } from '../../core/library/question.ts';
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
