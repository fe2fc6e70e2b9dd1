/* Drafts of pages that are not clipped: what `is:draft` finds. They are few, so they are filed in memory when
   they are asked for, and read with the whole language of queries. */
import type { Clip } from '../../core/clip.ts';
import type { Draft } from '../../core/draft.ts';
import { evaluate } from '../../core/search/evaluate.ts';
import { facetTerm } from '../../core/search/facets.ts';
import type { Query } from '../../core/search/query-tree.ts';
import { encodeSegment } from '../../core/search/segment.ts';
import type { TermSource } from '../../core/search/term-source.ts';
import type { Library } from '../database.ts';
import { dayNumber, searchDocument } from './document.ts';
import { freshSegment, valuesOf } from './read-index.ts';

/** Whether a query wants drafts; one that excludes them does not. */
export function asksForDrafts(query: Query): boolean {
  if (query.kind === 'all' || query.kind === 'any') return query.of.some(asksForDrafts);
  return query.kind === 'facet' && query.facet === 'is' && query.value === 'draft';
}

/** A draft as lists show it: a clip without an article, under the address as far as its key tells it. */
export function clipOfDraft({ id, keys, fields, changed }: Draft): Clip {
  return {
    ...fields,
    id,
    keys,
    address: `https://${id}`,
    outlet: '',
    excerpt: '',
    sources: {},
    minutes: 0,
    body: '',
    created: changed,
    changed,
    state: 'kept',
    times: {},
  };
}

/** The drafts of pages that no clip answers to, the last changed first. */
export async function openDrafts(library: Library): Promise<readonly Draft[]> {
  const drafts = await library.drafts.toArray();
  const clipped = await library.clips
    .where('keys')
    .anyOf(drafts.flatMap(({ keys }) => keys))
    .toArray();
  const known = new Set(clipped.flatMap(({ keys }) => keys));
  return drafts
    .filter(({ keys }) => !keys.some((key) => known.has(key)))
    .sort((one, other) => (one.changed < other.changed ? 1 : -1));
}

/** The drafts that a query finds, the last changed first. */
export async function findDrafts(library: Library, query: Query): Promise<readonly Clip[]> {
  const clips = (await openDrafts(library)).map(clipOfDraft);
  if (clips.length === 0) return [];
  const { documents } = await evaluate(sourceOf(clips), query, {
    limit: 0,
    all: true,
    today: dayNumber(Date.now()),
  });
  return clips.filter((_, number) => documents.includes(number));
}

function sourceOf(clips: readonly Clip[]): TermSource {
  const documents = clips.map((clip, number) => {
    const document = searchDocument({ clip, highlights: [], text: '' }, number);
    return { ...document, facets: [...document.facets, facetTerm('is', 'draft')] };
  });
  const row = { number: 0, clip: '', body: '', isMarked: false, ...encodeSegment(documents) };
  return {
    segments: () => Promise.resolve([freshSegment(row)]),
    settled: () => Promise.resolve(),
    get: valuesOf([row], () => Promise.resolve([])),
  };
}
