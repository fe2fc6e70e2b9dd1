import type { Facet } from './facets.ts';
import { anyOf, type Query } from './query-tree.ts';

/** All other spellings of a name, as the library knows them; empty if it is no name. */
export type SpellingsOf = (name: string, facet: Facet | undefined) => readonly string[];

export interface SpelledQuery {
  readonly query: Query;
  /** The spellings that were added, to be said: "also spelled …". */
  readonly also: readonly string[];
}

/** A name has at most so many words. */
const MOST_WORDS = 4;

/**
 * Lets names in a query stand for all their spellings: `actor:…` for each of them, and words that are a
 * name beside each other for themselves or any other spelling as a phrase. What is excluded, too.
 */
export function withSpellings(query: Query, spellingsOf: SpellingsOf): SpelledQuery {
  const also = new Set<string>();
  return { query: expand(query, spellingsOf, also), also: [...also] };
}

function expand(query: Query, spellingsOf: SpellingsOf, also: Set<string>): Query {
  switch (query.kind) {
    case 'all':
      return { kind: 'all', of: expandWords(query.of, spellingsOf, also) };
    case 'any':
      return { kind: 'any', of: query.of.map((part) => expand(part, spellingsOf, also)) };
    case 'not':
      return { kind: 'not', of: expand(query.of, spellingsOf, also) };
    case 'facet': {
      const others = spellingsOf(query.value, query.facet);
      for (const other of others) also.add(other);
      return anyOf([query, ...others.map((value) => ({ ...query, value, exact: true }))]);
    }
    case 'word':
    case 'phrase':
      return expandWords([query], spellingsOf, also)[0] ?? query;
    default:
      return query;
  }
}

/* The longest run of plain words that is a name wins; words in it are not looked at again. */
function expandWords(parts: readonly Query[], spellingsOf: SpellingsOf, also: Set<string>): readonly Query[] {
  const expanded: Query[] = [];
  for (let i = 0; i < parts.length;) {
    const run = nameAt(parts, i, spellingsOf);
    if (run.length === 0) {
      const part = parts[i];
      if (part)
        expanded.push(
          part.kind === 'word' || part.kind === 'phrase' ? part : expand(part, spellingsOf, also),
        );
      i++;
      continue;
    }
    for (const other of run.others) also.add(other);
    const asTyped: Query = { kind: 'all', of: parts.slice(i, i + run.length) };
    expanded.push(
      anyOf([asTyped, ...run.others.map((text): Query => ({ kind: 'phrase', text, field: run.field }))]),
    );
    i += run.length;
  }
  return expanded;
}

function nameAt(parts: readonly Query[], start: number, spellingsOf: SpellingsOf) {
  const none = { length: 0, others: [], field: undefined };
  for (let length = Math.min(MOST_WORDS, parts.length - start); length > 0; length--) {
    const run = parts.slice(start, start + length);
    const words = run.flatMap((part) =>
      part.kind === 'word' || (part.kind === 'phrase' && length === 1) ? [part] : [],
    );
    const field = words[0]?.field;
    if (words.length < length || words.some((word) => word.field !== field)) continue;
    const others = spellingsOf(words.map(({ text }) => text).join(' '), undefined);
    if (others.length > 0) return { length, others, field };
  }
  return none;
}
