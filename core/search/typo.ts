import { beginning } from './facets.ts';
import { findPatterns, type Pattern } from './lookup.ts';
import { anyOf, type Query, type WordQuery } from './query-tree.ts';
import type { TermSource } from './term-source.ts';
import { isEastern } from './runs.ts';
import { tokenise } from './tokens.ts';

/** A word that the library does not know, and the words it was taken for. */
export interface Correction {
  readonly word: string;
  readonly by: readonly string[];
}

export interface CorrectedQuery {
  readonly query: Query;
  readonly corrections: readonly Correction[];
}

/** So many words at most stand for a mistyped one. */
const MOST_WORDS = 3;

/**
 * For a query that found nothing: its unknown words replaced by words of the library one or two letters
 * away, the nearest and most frequent. Undefined if no word is unknown or nothing is near. The first
 * letter is taken to be right: that spares nine tenths of the dictionary. Two hops.
 */
export async function correctQuery(source: TermSource, query: Query): Promise<CorrectedQuery | undefined> {
  const terms = [...new Set(wordsOf(query).map(termOf))].filter((term) => term !== undefined);
  const unknown = await unknownOf(source, terms);
  if (unknown.length === 0) return undefined;
  const near = await nearest(source, unknown);
  const corrections = unknown.flatMap((word, i) => (near[i]?.length ? [{ word, by: near[i] }] : []));
  if (corrections.length === 0) return undefined;
  return { query: replaceWords(query, new Map(corrections.map(({ word, by }) => [word, by]))), corrections };
}

async function unknownOf(source: TermSource, terms: readonly string[]): Promise<readonly string[]> {
  const segments = await source.segments();
  const found = await findPatterns(
    source,
    segments,
    terms.map((term) => ({ kind: 'term', term })),
  );
  return terms.filter((_, i) => found.every((all) => !all[i]?.length));
}

async function nearest(
  source: TermSource,
  words: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const segments = await source.segments();
  const patterns = words.map((word): Pattern => ({ kind: 'range', ...beginning(word.slice(0, 1)) }));
  const found = await findPatterns(source, segments, patterns, Infinity);
  return words.map((word, i) => {
    const limit = word.length > 7 ? 2 : 1;
    const near = new Map<string, { distance: number; count: number }>();
    for (const { term, count } of found.flatMap((all) => all[i] ?? [])) {
      const distance = lettersApart(word, term, limit);
      if (distance <= limit) near.set(term, { distance, count: count + (near.get(term)?.count ?? 0) });
    }
    const ranked = [...near].sort(([, a], [, b]) => a.distance - b.distance || b.count - a.count);
    const best = ranked[0]?.[1].distance;
    return ranked
      .filter(([, { distance }]) => distance === best)
      .slice(0, MOST_WORDS)
      .map(([term]) => term);
  });
}

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word the
 * other (Damerau 1964, as optimal string alignment); more than the limit is Infinity.
 */
export function lettersApart(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return Infinity;
    before = last;
    last = row;
  }
  const distance = last[other.length] ?? Infinity;
  return distance <= limit ? distance : Infinity;
}

/** The words that must be found; what is excluded may well be unknown. */
function wordsOf(query: Query): readonly WordQuery[] {
  if (query.kind === 'word') return [query];
  return query.kind === 'all' || query.kind === 'any' ? query.of.flatMap(wordsOf) : [];
}

/* Words of four Latin letters or more: a letter makes another word of a shorter one. */
function termOf({ text }: WordQuery): string | undefined {
  const [token, ...others] = tokenise(text);
  return token &&
    others.length === 0 &&
    token.term.length > 3 &&
    !isEastern(token.term) &&
    !/\d/.test(token.term)
    ? token.term
    : undefined;
}

function replaceWords(query: Query, by: ReadonlyMap<string, readonly string[]>): Query {
  if (query.kind === 'all' || query.kind === 'any')
    return { kind: query.kind, of: query.of.map((part) => replaceWords(part, by)) };
  if (query.kind !== 'word') return query;
  const words = by.get(termOf(query) ?? '');
  return words ? anyOf(words.map((text) => ({ ...query, text, prefix: false }))) : query;
}
