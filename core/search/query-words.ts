import type { Query } from './query-tree.ts';
import { tokenise } from './tokens.ts';

/** What is to be marked in a text: whole terms, and beginnings of terms. */
export interface QueryWords {
  readonly terms: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** The words a query looks for, without those it excludes and without its filters. */
export function queryWords(query: Query): QueryWords {
  const terms = new Set<string>();
  const beginnings: string[] = [];
  collect(query, terms, beginnings);
  return { terms, beginnings };
}

/** Whether a term is one of the words. */
export function isQueryWord(term: string, { terms, beginnings }: QueryWords): boolean {
  return terms.has(term) || beginnings.some((start) => term.startsWith(start));
}

function collect(query: Query, terms: Set<string>, beginnings: string[]): void {
  if (query.kind === 'all' || query.kind === 'any') {
    for (const part of query.of) collect(part, terms, beginnings);
    return;
  }
  if (query.kind === 'facet') {
    /* A name that was asked for as a filter is worth seeing in the text as well. */
    if (query.facet !== 'has' && query.facet !== 'is')
      for (const { term } of tokenise(query.value)) terms.add(term);
    return;
  }
  if (query.kind !== 'word' && query.kind !== 'phrase') return;
  /* An apostrophe alone has no letters. */
  const tokens = tokenise(query.text).filter(({ term }) => term !== '');
  for (const { term } of tokens) terms.add(term);
  const last = tokens.at(-1);
  if (last && ((query.kind === 'word' && query.prefix) || Array.from(last.term).length === 1))
    beginnings.push(last.term);
}
