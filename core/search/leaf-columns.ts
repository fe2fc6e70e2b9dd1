import type { Place, TermEntry } from './term-entry.ts';
import { ANY_FIELD } from './fields.ts';
import { Impacts } from './impacts.ts';
import { uniteAll } from './combine.ts';
import { findPatterns, ValueBatch } from './lookup.ts';
import {
  leastTwo,
  matchPhrase,
  narrowed,
  phraseCandidates,
  placesOf,
  type PhraseCandidates,
  type PhraseTerm,
} from './phrase.ts';
import type { Leaf, Plan } from './plan.ts';
import { decodePostings, type Columns } from './postings.ts';
import type { LiveSegment, TermSource } from './term-source.ts';

/** What every leaf of a plan finds in one segment, weighted and not yet scored. */
export type SegmentColumns = readonly (Columns | Impacts)[];

/** The answers of all leaves in all segments, and in how many documents each leaf's words are. */
export interface LeafAnswers {
  readonly segments: readonly SegmentColumns[];
  readonly having: readonly number[];
}

type Entries = readonly (readonly TermEntry[])[];

/**
 * Looks up and decodes what a plan needs: a hop for the dictionary, one for the postings, and for phrases one or two
 * for the places.
 */
export async function answerLeaves(
  source: TermSource,
  segments: readonly LiveSegment[],
  plan: Plan,
): Promise<LeafAnswers> {
  const patterns = plan.leaves.flatMap((leaf) => leaf.patterns);
  const found = await findPatterns(source, segments, patterns);
  const entries = found.map((entriesOfAll) => byLeaf(plan.leaves, entriesOfAll));
  const values = new ValueBatch();
  segments.forEach(({ id }, s) =>
    plan.leaves.forEach((leaf, l) => wantLeaf(values, id, leaf, entries[s]?.[l] ?? [])),
  );
  await values.fetch(source);
  const phrases = segments.map(({ id }, s) =>
    plan.leaves.map((leaf, l) =>
      leaf.kind === 'phrase' ? candidatesOf(values, id, leaf, entries[s]?.[l] ?? []) : undefined,
    ),
  );
  const read = await readPhrases(source, segments, values, phrases);
  const wanted = rarestRequired(plan, entries);
  const columns = segments.map(({ id }, s) =>
    answerSegment({ values, segment: id, plan, entries: entries[s] ?? [], phrases: read[s] ?? [] }, wanted),
  );
  const having = plan.leaves.map((leaf, l) => {
    const exact = isOneTerm(leaf) ? entries.reduce((sum, all) => sum + (all[l]?.[0]?.[0]?.count ?? 0), 0) : 0;
    return exact || columns.reduce((sum, all) => sum + (all[l]?.length ?? 0), 0);
  });
  return { segments: columns, having };
}

type Phrases = readonly (PhraseCandidates | undefined)[];

/** Reads the places of all phrases: of three words and more first those of two, then what is left to be looked at. */
async function readPhrases(
  source: TermSource,
  segments: readonly LiveSegment[],
  values: ValueBatch,
  phrases: readonly Phrases[],
): Promise<readonly Phrases[]> {
  const read = async (these: readonly Phrases[]) => {
    segments.forEach(({ id }, s) => {
      for (const phrase of these[s] ?? [])
        for (const place of phrase ? placesOf(phrase) : []) values.wantPlace(id, 'positions', place);
    });
    await values.fetch(source);
  };
  const first = phrases.map((row) => row.map((phrase) => phrase && (leastTwo(phrase) ?? phrase)));
  await read(first);
  const left = phrases.map((row, s) =>
    row.map((phrase, l) => {
      const two = first[s]?.[l];
      if (!phrase || !two || two === phrase) return phrase;
      const id = segments[s]?.id ?? 0;
      return narrowed(
        phrase,
        matchPhrase(two, ANY_FIELD, (place) => values.place(id, 'positions', place)),
      );
    }),
  );
  await read(left);
  return left;
}

function byLeaf(leaves: readonly Leaf[], entries: Entries): readonly Entries[] {
  let next = 0;
  return leaves.map((leaf) => entries.slice(next, (next += leaf.patterns.length)));
}

function wantLeaf(values: ValueBatch, segment: number, leaf: Leaf, entries: Entries): void {
  if (leaf.kind === 'phrase' && entries.some((found) => found.length === 0)) return;
  for (const entry of entries.flat()) {
    const place = impactsFor(leaf, entry) ?? entry.postings;
    if (!(place instanceof Uint8Array)) values.wantPlace(segment, 'postings', place);
  }
}

/** Where a byte for each document is all that must be read: they do not tell fields, nor where a phrase stands. */
function impactsFor({ kind, mask }: Leaf, { impacts }: TermEntry): Place | undefined {
  return kind === 'terms' && mask === ANY_FIELD ? impacts : undefined;
}

function isOneTerm(leaf: Leaf): boolean {
  return leaf.kind === 'terms' && leaf.patterns.length === 1 && leaf.patterns[0]?.kind === 'term';
}

/**
 * Of the terms that must all match, the rarest: where it is not, the others need not be decoded. It is
 * decoded whole, and only terms many times as frequent gain by skipping.
 */
function rarestRequired(
  { root, leaves }: Plan,
  entries: readonly (readonly Entries[])[],
): number | undefined {
  if (root.kind !== 'all') return undefined;
  const required = root.of.flatMap((node) =>
    node.kind === 'leaf' && isOneTerm(leaves[node.leaf] ?? noLeaf) ? [node.leaf] : [],
  );
  if (required.length < 2) return undefined;
  const count = (l: number) => entries.reduce((sum, all) => sum + (all[l]?.[0]?.[0]?.count ?? 0), 0);
  return required.reduce((rarest, l) => (count(l) < count(rarest) ? l : rarest));
}

const noLeaf: Leaf = { kind: 'terms', patterns: [], offsets: [], mask: 0, scored: false };

/** All that was got for one segment. */
interface Got {
  readonly values: ValueBatch;
  readonly segment: number;
  readonly plan: Plan;
  readonly entries: readonly Entries[];
  readonly phrases: Phrases;
}

function answerSegment(got: Got, rarest: number | undefined): SegmentColumns {
  const { plan } = got;
  if (rarest === undefined || plan.root.kind !== 'all') return plan.leaves.map((_, l) => answerLeaf(got, l));
  const first = answerLeaf(got, rarest);
  const wanted = first instanceof Impacts ? undefined : first.documents.subarray(0, first.length);
  const required = new Set(plan.root.of.flatMap((node) => (node.kind === 'leaf' ? [node.leaf] : [])));
  return plan.leaves.map((leaf, l) =>
    l === rarest ? first : answerLeaf(got, l, required.has(l) && isOneTerm(leaf) ? wanted : undefined),
  );
}

function answerLeaf(
  { values, segment, plan, entries, phrases }: Got,
  l: number,
  documents?: Int32Array,
): Columns | Impacts {
  const leaf = plan.leaves[l] ?? noLeaf;
  const { mask } = leaf;
  const phrase = phrases[l];
  if (phrase) return matchPhrase(phrase, mask, (place) => values.place(segment, 'positions', place));
  const lists = (entries[l] ?? []).flat().flatMap((entry) => {
    const impacts = impactsFor(leaf, entry);
    const bytes = impacts ? values.place(segment, 'postings', impacts) : postingsOf(values, segment, entry);
    if (!bytes) return [];
    return [
      impacts ? new Impacts(bytes, entry.count) : decodePostings(bytes, entry.count, { mask, documents }),
    ];
  });
  const [only] = lists;
  if (only && lists.length === 1) return only;
  return uniteAll(lists.map((list) => (list instanceof Impacts ? list.columns() : list)));
}

/** Of a phrase the documents that have all its words; none where one of them is nowhere. */
function candidatesOf(values: ValueBatch, segment: number, leaf: Leaf, entries: Entries): PhraseCandidates {
  const terms = entries.flatMap(([entry], i): PhraseTerm[] => {
    const postings = entry && postingsOf(values, segment, entry);
    return postings && entry.positions
      ? [{ count: entry.count, postings, positions: entry.positions, offset: leaf.offsets[i] ?? 0 }]
      : [];
  });
  return phraseCandidates(terms.length < leaf.patterns.length ? [] : terms);
}

function postingsOf(values: ValueBatch, segment: number, { postings }: TermEntry): Uint8Array | undefined {
  return postings instanceof Uint8Array ? postings : values.place(segment, 'postings', postings);
}
