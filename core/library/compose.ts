import { parseQuery, type Problem } from '../search/query.ts';
import { someOf, withoutTrashed, type Query } from '../search/query-tree.ts';
import { monthAfter } from './months.ts';
import type { Months, Question } from './question.ts';

/** A question as one query: what is typed, and what is chosen. The months stand apart, for the timeline. */
export interface Composed {
  /** Words and choices, without the trash unless it is asked for. */
  readonly query: Query;
  /** The chosen stretch of time. */
  readonly stretch: Query | undefined;
  /** What of the typed text was not understood. */
  readonly problems: readonly Problem[];
  /** Whether there are words to rank by. */
  readonly hasWords: boolean;
}

/** Reads a question. `typing` takes the last word as a beginning. */
export function compose(question: Question, { typing }: { readonly typing: boolean }): Composed {
  const { query, problems } = parseQuery(question.text, { typing });
  const chosen = question.choices.map(({ facet, label }): Query => ({
    kind: 'facet',
    facet,
    value: label,
    exact: true,
  }));
  return {
    query: withoutTrashed({ kind: 'all', of: [query, ...chosen] }),
    stretch: question.months && stretchOf(question.months, question),
    problems,
    hasWords: someOf(query, ({ kind }) => kind === 'word' || kind === 'phrase'),
  };
}

function stretchOf({ from, to }: Months, { by }: Question): Query {
  return { kind: 'dates', facet: by, from: `${from}-01`, to: `${monthAfter(to)}-01` };
}
