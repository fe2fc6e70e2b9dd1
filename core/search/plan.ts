import { beginning, dateRanges, facetTerm } from './facets.ts';
import { ANY_FIELD, bitOf, type Field } from './fields.ts';
import { EDGE } from './document-terms.ts';
import type { Pattern } from './lookup.ts';
import type { FacetQuery, Query, WordQuery } from './query-tree.ts';
import { isEastern } from './runs.ts';
import { foldTerm, tokenise, type Token } from './tokens.ts';

/** What a query asks of the index: its leaves, and how they are joined. */
export interface Plan {
  readonly leaves: readonly Leaf[];
  readonly root: PlanNode;
}

export type PlanNode =
  | { readonly kind: 'leaf'; readonly leaf: number }
  | { readonly kind: 'all'; readonly of: readonly PlanNode[] }
  | { readonly kind: 'any'; readonly of: readonly PlanNode[] }
  | { readonly kind: 'not'; readonly of: PlanNode }
  /** Adds to the rank of what the others found, and finds nothing itself. */
  | { readonly kind: 'boost'; readonly of: PlanNode }
  /** What has nothing to be found by: no clip, or, among others, no condition. */
  | { readonly kind: 'nothing' };

export interface Leaf {
  /** `terms`: any of the patterns. `phrase`: each pattern is one term, at its offset from the others. */
  readonly kind: 'terms' | 'phrase';
  readonly patterns: readonly Pattern[];
  readonly offsets: readonly number[];
  /** The fields that count. */
  readonly mask: number;
  /** Whether it ranks: words do, filters do not. */
  readonly scored: boolean;
}

/** Up to so many letters a beginning is looked up as an edge. */
const EDGE_LETTERS = 2;

/** Plans a query: words become terms, pairs of signs become phrases, dates become stretches of terms. */
export function planQuery(query: Query): Plan {
  const leaves: Leaf[] = [];
  const root = planNode(query, leaves, false);
  return { leaves, root };
}

function planNode(query: Query, leaves: Leaf[], among: boolean): PlanNode {
  switch (query.kind) {
    case 'all':
      return { kind: 'all', of: planAll(query.of, leaves) };
    case 'any':
      return { kind: 'any', of: query.of.map((part) => planNode(part, leaves, false)) };
    case 'not':
      return { kind: 'not', of: planNode(query.of, leaves, false) };
    case 'word':
      return planWord(query, leaves, among);
    case 'phrase':
      return planPhrase(tokenise(query.text).filter(isPart), maskOf(query.field), leaves);
    case 'facet':
      return filter(leaves, [facetPattern(query)]);
    default:
      return filter(
        leaves,
        dateRanges(query.facet, query.from, query.to).map((range) => ({ kind: 'range', ...range })),
      );
  }
}

function planAll(parts: readonly Query[], leaves: Leaf[]): readonly PlanNode[] {
  const finding = parts.filter(({ kind }) => kind !== 'not').length;
  return parts.flatMap((part) => planPart(part, leaves, finding > 1));
}

/* Alls within all are one: then the rarest word of all spares the others the most work. */
function planPart(part: Query, leaves: Leaf[], among: boolean): readonly PlanNode[] {
  const node = planNode(part, leaves, among);
  if (node.kind === 'nothing') return [];
  return node.kind === 'all' ? node.of : [node];
}

function facetPattern({ facet, value, exact }: FacetQuery): Pattern {
  const term = facetTerm(facet, value);
  return exact ? { kind: 'term', term } : { kind: 'range', ...beginning(term) };
}

function planWord(query: WordQuery, leaves: Leaf[], among: boolean): PlanNode {
  const tokens = tokenise(query.text);
  const mask = maskOf(query.field);
  const parts = tokens.filter(isPart);
  const last = parts.at(-1);
  if (!last) return { kind: 'nothing' };
  if (parts.length === 1) return planTerm(last, query.prefix, among, mask, leaves);
  const phrase = planPhrase(parts, mask, leaves, query.prefix && !isEastern(last.term) ? last : undefined);
  const whole = tokens.find((token) => token.whole);
  if (!whole || tokens.length !== parts.length + 1) return phrase;
  const word = terms(leaves, [wordPattern(whole.term, query.prefix && !isEastern(whole.term))], mask);
  /* A Korean word that stands alone counts more than one with an ending, or inside another. */
  if (isEastern(whole.term)) return { kind: 'all', of: [phrase, { kind: 'boost', of: word }] };
  /* kore-eda is also written koreeda, and there it is one word. */
  return { kind: 'any', of: [phrase, word] };
}

function planTerm(token: Token, prefix: boolean, among: boolean, mask: number, leaves: Leaf[]): PlanNode {
  const { term } = token;
  /* One sign alone stands in no pair of its own: whatever begins with it. */
  if (isEastern(term)) return terms(leaves, [wordPattern(term, term.length === 1)], mask);
  if (!prefix) return terms(leaves, [wordPattern(term, false)], mask);
  if (term.length > EDGE_LETTERS) return terms(leaves, [wordPattern(term, true)], mask);
  return planEdge(foldTerm(term), among, mask, leaves);
}

/*
 * One or two letters stand for hundreds of words: the index knows at once what has words that begin so. Alone
 * they find titles and credits; after other words two of them may be anywhere, one only lifts.
 */
function planEdge(term: string, among: boolean, mask: number, leaves: Leaf[]): PlanNode {
  const edge: Pattern = { kind: 'term', term: EDGE + term };
  const named = mask === ANY_FIELD ? bitOf('title') | bitOf('credit') : mask;
  const best: PlanNode = {
    kind: 'any',
    of: [terms(leaves, [wordPattern(term, false)], mask), terms(leaves, [edge], named)],
  };
  if (!among) return best;
  const lift: PlanNode = { kind: 'boost', of: best };
  if (term.length < EDGE_LETTERS) return lift;
  return { kind: 'all', of: [filter(leaves, [edge], mask), lift] };
}

function planPhrase(tokens: readonly Token[], mask: number, leaves: Leaf[], typed?: Token): PlanNode {
  const [first] = tokens;
  if (!first) return { kind: 'nothing' };
  const spaced = tokens.map((token) => ({ token, offset: token.position - first.position }));
  if (typed) {
    /* The last part is still being typed: it is looked up apart from the phrase. */
    const fixed = spaced.filter(({ token }) => token !== typed).map(({ token }) => token);
    return {
      kind: 'all',
      of: [planPhrase(fixed, mask, leaves), terms(leaves, [wordPattern(typed.term, true)], mask)],
    };
  }
  if (tokens.length === 1)
    return terms(leaves, [wordPattern(first.term, isEastern(first.term) && first.term.length === 1)], mask);
  return add(leaves, {
    kind: 'phrase',
    patterns: spaced.map(({ token }) => ({ kind: 'term', term: token.term })),
    offsets: spaced.map(({ offset }) => offset),
    mask,
    scored: true,
  });
}

function wordPattern(term: string, prefix: boolean): Pattern {
  return prefix ? { kind: 'range', ...beginning(term) } : { kind: 'term', term };
}

function terms(leaves: Leaf[], patterns: readonly Pattern[], mask: number): PlanNode {
  return add(leaves, { kind: 'terms', patterns, offsets: [], mask, scored: true });
}

function filter(leaves: Leaf[], patterns: readonly Pattern[], mask: number = ANY_FIELD): PlanNode {
  return add(leaves, { kind: 'terms', patterns, offsets: [], mask, scored: false });
}

function add(leaves: Leaf[], leaf: Leaf): PlanNode {
  return { kind: 'leaf', leaf: leaves.push(leaf) - 1 };
}

function maskOf(field: Field | undefined): number {
  return field ? bitOf(field) : ANY_FIELD;
}

function isPart(token: Token): boolean {
  return !token.whole;
}
