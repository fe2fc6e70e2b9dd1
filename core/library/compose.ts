import { parseQuery, type Problem } from '../search/query.ts';
import { someOf, withoutTrashed, type Query } from '../search/query-tree.ts';
import { withSpellings, type SpellingsOf } from '../search/spellings.ts';
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
  /** Other spellings of names in it, which are searched too. */
  readonly also: readonly string[];
  /** Whether there are words to rank by. */
  readonly hasWords: boolean;
}

/** Reads a question. `typing` takes the last word as a beginning; names stand for all their spellings. */
export function compose(
  question: Question,
  { typing, spellingsOf = () => [] }: { readonly typing: boolean; readonly spellingsOf?: SpellingsOf },
): Composed {
  const { query, problems } = parseQuery(question.text, { typing });
  const chosen = question.choices.map(({ facet, label }): Query => ({
    kind: 'facet',
    facet,
    value: label,
    exact: true,
  }));
  const spelled = withSpellings({ kind: 'all', of: [query, ...chosen] }, spellingsOf);
  return {
    query: withoutTrashed(spelled.query),
    also: spelled.also,
    stretch: question.months && stretchOf(question.months, question),
    problems,
    hasWords: someOf(query, ({ kind }) => kind === 'word' || kind === 'phrase'),
  };
}

function stretchOf({ from, to }: Months, { by }: Question): Query {
  return { kind: 'dates', facet: by, from: `${from}-01`, to: `${monthAfter(to)}-01` };
}
