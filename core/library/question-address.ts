/* A question as the address bar keeps it: reloading, going back and a bookmark all ask the same again. */
import { monthOf } from './months.ts';
import { EVERYTHING, LIBRARY_FACETS, SORTS, type Question } from './question.ts';

/** The question as parameters; what is as at the beginning is left out. */
export function questionToParameters({ text, choices, months, by, sort }: Question): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const { facet, label } of choices) parameters.append(facet, label);
  if (months) parameters.set('months', `${months.from}_${months.to}`);
  if (by !== EVERYTHING.by) parameters.set('by', by);
  if (sort !== EVERYTHING.sort) parameters.set('sort', sort);
  return parameters;
}

/** The question that parameters ask; what of them is not understood is left out. */
export function questionFromParameters(parameters: URLSearchParams): Question {
  const [from, to] = (parameters.get('months') ?? '').split('_').map(monthOf);
  const sort = SORTS.find((known) => known === parameters.get('sort'));
  return {
    text: parameters.get('q') ?? '',
    choices: LIBRARY_FACETS.flatMap((facet) =>
      parameters.getAll(facet).flatMap((label) => (label === '' ? [] : [{ facet, label }])),
    ),
    months: from !== undefined && to !== undefined && from <= to ? { from, to } : undefined,
    by: parameters.get('by') === 'clipped' ? 'clipped' : 'published',
    sort: sort ?? EVERYTHING.sort,
  };
}
