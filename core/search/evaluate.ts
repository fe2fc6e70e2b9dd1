import { boost, everything, intersect, subtract, uniteAll } from './combine.ts';
import { countAlive, isDeleted } from './deletions.ts';
import { Impacts, meetImpacts, type TellingImpacts } from './impacts.ts';
import { answerLeaves, type LeafAnswers } from './leaf-columns.ts';
import { dayAt } from './norms.ts';
import { planQuery, type Plan, type PlanNode } from './plan.ts';
import { columnsFor, type Columns } from './postings.ts';
import type { Query } from './query-tree.ts';
import { MOST_FRESH, rarity, saturations, scoreWeights, withRecency, type Scoring } from './rank.ts';
import type { LiveSegment, TermSource } from './term-source.ts';

/** A clip that was found. */
export interface Hit {
  readonly document: number;
  readonly score: number;
}

export interface Answer {
  /** Best first; of equals, the later document. */
  readonly hits: readonly Hit[];
  /** How many were found in all. */
  readonly total: number;
  /** The numbers of all that were found, rising, if they were asked for: to count facets, to put in order. */
  readonly documents: Int32Array;
  /** The scores of all of them, in the same order. */
  readonly scores: Float32Array;
}

export interface Wanted {
  /** How many hits are wanted. */
  readonly limit: number;
  /** Days since 1970. */
  readonly today: number;
  /** Whether all documents are wanted as well; only counting them is quicker. */
  readonly all?: boolean;
}

/**
 * Finds and ranks. Three hops to the source: segments, dictionary, postings; a fourth or fifth for phrases. Documents
 * that a merge moves meanwhile are missed, not doubled.
 */
export async function evaluate(
  source: TermSource,
  query: Query,
  { limit, today, all: wantsAll = false }: Wanted,
): Promise<Answer> {
  const segments = await source.segments();
  const plan = planQuery(query);
  const [answers] = await Promise.all([answerLeaves(source, segments, plan), source.settled()]);
  const all = segments.reduce((sum, segment) => sum + countAlive(segment), 0);
  const length = segments.reduce((sum, { root }) => sum + root.length, 0);
  const written = segments.reduce((sum, { root }) => sum + root.documents, 0);
  const saturation = saturations(Math.max(1, length / Math.max(1, written)));
  const best = new Best(limit);
  const found: Collected[] = [];
  let total = 0;
  segments.forEach((segment, s) => {
    const leaves = scoreLeaves(plan, answers, s, (having) => ({
      tells: rarity(Math.min(having, all), Math.max(all, 1)),
      norms: segment.norms,
      saturation,
    }));
    const matching = combine(plan.root, leaves, segment);
    const every = wantsAll ? collect(segment, matching, today) : undefined;
    if (every) found.push(every);
    total += every && limit === 0 ? every.documents.length : offer(best, segment, matching, today);
  });
  return {
    hits: best.hits(),
    total,
    ...joined(found),
  };
}

/** What was found in a segment. */
interface Collected {
  readonly documents: Int32Array;
  readonly scores: Float32Array;
}

/** What a leaf found in a segment. Columns are scored; of a term by its bytes that is done where they are read. */
interface ScoredLeaf {
  readonly found: Columns | Impacts;
  readonly scoring: Scoring;
}

function scoreLeaves(
  { leaves }: Plan,
  { segments, having }: LeafAnswers,
  segment: number,
  scoringOf: (having: number) => Scoring,
): readonly ScoredLeaf[] {
  return leaves.map((leaf, l) => {
    const found = segments[segment]?.[l] ?? columnsFor(0);
    const scoring = scoringOf(having[l] ?? 0);
    const scored = leaf.scored ? scoring : { ...scoring, tells: 0 };
    if (!(found instanceof Impacts)) scoreWeights(found, scored);
    return { found, scoring: scored };
  });
}

function columnsOf(leaf: ScoredLeaf | undefined): Columns {
  if (!leaf) return columnsFor(0);
  const { found, scoring } = leaf;
  return found instanceof Impacts ? meetImpacts([{ impacts: found, tells: scoring.tells }], scoring) : found;
}

function combine(node: PlanNode, leaves: readonly ScoredLeaf[], segment: LiveSegment): Columns {
  switch (node.kind) {
    case 'leaf':
      return columnsOf(leaves[node.leaf]);
    case 'nothing':
    case 'boost':
      return columnsFor(0);
    case 'any':
      return uniteAll(node.of.map((part) => combine(part, leaves, segment)));
    case 'not':
      return subtract(everything(segment.root.span, segment.deleted), combine(node.of, leaves, segment));
    default:
      return combineAll(node.of, leaves, segment);
  }
}

function combineAll(
  nodes: readonly PlanNode[],
  leaves: readonly ScoredLeaf[],
  segment: LiveSegment,
): Columns {
  const excluded = nodes.flatMap((node) => (node.kind === 'not' ? [node.of] : []));
  const boosts = nodes.flatMap((node) => (node.kind === 'boost' ? [node.of] : []));
  const listed: Columns[] = [];
  const byBytes: TellingImpacts[] = [];
  let scoring: Scoring | undefined;
  for (const node of nodes) {
    if (node.kind === 'not' || node.kind === 'boost') continue;
    const leaf = node.kind === 'leaf' ? leaves[node.leaf] : undefined;
    if (leaf?.found instanceof Impacts) {
      ({ scoring } = leaf);
      byBytes.push({ impacts: leaf.found, tells: scoring.tells });
    } else listed.push(combine(node, leaves, segment));
  }
  const [first, ...others] = listed.sort((a, b) => a.length - b.length);
  const inLists = first && others.reduce(intersect, first);
  /* Words that most documents have come last: what is left is looked up in their bytes. */
  const met = scoring ? meetImpacts(byBytes, scoring, inLists) : inLists;
  const kept = excluded.reduce(
    (rest, node) => subtract(rest, combine(node, leaves, segment)),
    met ?? everything(segment.root.span, segment.deleted),
  );
  return boosts.reduce((rest, node) => boost(rest, combine(node, leaves, segment)), kept);
}

/** Offers what was found in a segment to the best; gives how many are still there. */
function offer(best: Best, { root, norms, deleted }: LiveSegment, found: Columns, today: number): number {
  const { documents, weights, length } = found;
  let count = length;
  let tooLow = best.least / MOST_FRESH;
  for (let i = 0; i < length; i++) {
    const place = documents[i] as number;
    if (deleted && isDeleted(deleted, place)) {
      count--;
      continue;
    }
    const score = weights[i] as number;
    /* Too low, however new. */
    if (score > 0 && score < tooLow) continue;
    best.offer(root.first + place, withRecency(score, dayAt(norms, place), today));
    tooLow = best.least / MOST_FRESH;
  }
  return count;
}

function collect({ root, norms, deleted }: LiveSegment, found: Columns, today: number): Collected {
  const documents = new Int32Array(found.length);
  const scores = new Float32Array(found.length);
  let kept = 0;
  for (let i = 0; i < found.length; i++) {
    const place = found.documents[i] ?? 0;
    if (isDeleted(deleted, place)) continue;
    documents[kept] = root.first + place;
    scores[kept++] = withRecency(found.weights[i] ?? 0, dayAt(norms, place), today);
  }
  return { documents: documents.subarray(0, kept), scores: scores.subarray(0, kept) };
}

/* Segments come by their first document and reach over no other's: one after the other they rise. */
function joined(rows: readonly Collected[]): Collected {
  const total = rows.reduce((sum, { documents }) => sum + documents.length, 0);
  const all = { documents: new Int32Array(total), scores: new Float32Array(total) };
  let at = 0;
  for (const { documents, scores } of rows) {
    all.documents.set(documents, at);
    all.scores.set(scores, at);
    at += documents.length;
  }
  return all;
}

/** Keeps the best few of many: most are refused by one comparison. */
class Best {
  private readonly limit: number;
  private kept: Hit[] = [];
  /** What is below is none of the best. */
  least = -Infinity;

  constructor(limit: number) {
    this.limit = limit;
  }

  offer(document: number, score: number): void {
    if (this.limit === 0 || score < this.least) return;
    this.kept.push({ document, score });
    if (this.kept.length > this.limit + 64) this.trim();
  }

  hits(): readonly Hit[] {
    this.trim();
    return this.kept;
  }

  private trim(): void {
    this.kept.sort((a, b) => b.score - a.score || b.document - a.document);
    this.kept.length = Math.min(this.kept.length, this.limit);
    if (this.kept.length === this.limit) this.least = this.kept.at(-1)?.score ?? -Infinity;
  }
}
