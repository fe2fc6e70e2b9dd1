import type { DateFacet, Facet } from './facets.ts';
import type { Field } from './fields.ts';

/** What is asked for. `all` of nothing is everything. */
export type Query =
  | { readonly kind: 'all'; readonly of: readonly Query[] }
  | { readonly kind: 'any'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }
  | WordQuery
  | PhraseQuery
  | FacetQuery
  | DateQuery;

/** A word; with `prefix`, one still being typed. */
export interface WordQuery {
  readonly kind: 'word';
  readonly text: string;
  readonly field: Field | undefined;
  readonly prefix: boolean;
}

/** Words one after the other. */
export interface PhraseQuery {
  readonly kind: 'phrase';
  readonly text: string;
  readonly field: Field | undefined;
}

/** A name, a tag, an outlet, a flag. Not `exact`: any that begins so. */
export interface FacetQuery {
  readonly kind: 'facet';
  readonly facet: Facet;
  readonly value: string;
  readonly exact: boolean;
}

/** From one day up to and without another (ISO dates); either may be open. */
export interface DateQuery {
  readonly kind: 'dates';
  readonly facet: DateFacet;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** All of several; one alone is itself. */
export function allOf(queries: readonly Query[]): Query {
  const [only] = queries;
  return only && queries.length === 1 ? only : { kind: 'all', of: queries };
}

/** Any of several; one alone is itself. */
export function anyOf(queries: readonly Query[]): Query {
  const [only] = queries;
  return only && queries.length === 1 ? only : { kind: 'any', of: queries };
}

/** Whether any part of a query is so. */
export function someOf(query: Query, holds: (part: Query) => boolean): boolean {
  if (holds(query)) return true;
  if (query.kind === 'all' || query.kind === 'any') return query.of.some((part) => someOf(part, holds));
  return query.kind === 'not' && someOf(query.of, holds);
}

/** The query without clips in the bin, unless it asks for them. */
export function withoutTrashed(query: Query): Query {
  const asked = someOf(
    query,
    (part) => part.kind === 'facet' && part.facet === 'is' && part.value === 'trashed',
  );
  const trashed: Query = { kind: 'facet', facet: 'is', value: 'trashed', exact: true };
  return asked ? query : { kind: 'all', of: [query, { kind: 'not', of: trashed }] };
}
