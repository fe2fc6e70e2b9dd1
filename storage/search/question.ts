import { evaluate, type Answer } from '../../core/search/evaluate.ts';
import { parseQuery, type Problem } from '../../core/search/query.ts';
import { withoutTrashed, type Query } from '../../core/search/query-tree.ts';
import { withSpellings, type SpellingsOf } from '../../core/search/spellings.ts';
import { correctQuery, type Correction } from '../../core/search/typo.ts';
import { dayNumber } from './document.ts';
import type { IndexSnapshot } from './read-index.ts';

/** How a query is to be read. */
export interface Asking {
  /** Whether the last word may still grow: it is taken as a beginning. */
  readonly typing?: boolean;
  /** The other spellings of a name; without it a name is searched as it is written. */
  readonly spellingsOf?: SpellingsOf;
  /** Days since 1970; today if it is left out. */
  readonly today?: number;
}

/** What is to be said about an answer besides the clips found. */
export interface Remarks {
  /** Words nobody wrote, and the words that were searched instead. */
  readonly corrections: readonly Correction[];
  /** What of the query was not understood, and searched as plain words. */
  readonly problems: readonly Problem[];
  /** Other spellings of names in the query, which were searched too. */
  readonly also: readonly string[];
}

export interface Answered extends Remarks {
  readonly answer: Answer;
  /** The query as it was searched at last. */
  readonly query: Query;
}

/** A query as it was understood. */
export interface Question {
  readonly query: Query;
  readonly problems: Remarks['problems'];
  readonly also: Remarks['also'];
  readonly today: number;
}

/** Reads a query. It asks nobody, so it can be done while the database opens. */
export function readQuestion(
  source: string,
  { typing = true, spellingsOf = () => [], today = dayNumber(Date.now()) }: Asking,
): Question {
  const { query, problems } = parseQuery(source, { typing });
  return { ...withSpellings(query, spellingsOf), problems, today };
}

/** Answers a query; where nothing has all its words, those that are unknown are corrected. */
export async function answerQuestion(
  index: IndexSnapshot,
  { query, problems, also, today }: Question,
  wanted: { readonly limit: number; readonly all?: boolean },
): Promise<Answered> {
  const answer = await evaluate(index, withoutTrashed(query), { ...wanted, today });
  const plain: Answered = { answer, query, corrections: [], problems, also };
  if (answer.total > 0) return plain;
  const corrected = await correctQuery(index, query);
  if (!corrected) return plain;
  const found = await evaluate(index, withoutTrashed(corrected.query), { ...wanted, today });
  return found.total > 0 ? { ...plain, ...corrected, answer: found } : plain;
}
