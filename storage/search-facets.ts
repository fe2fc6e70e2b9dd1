/* What the library's page shows beside the clips found: counts, months, and all of them without a row. */
import type { Answer } from '../core/search/evaluate.ts';
import { countFacets, type FacetCount } from '../core/search/facet-counts.ts';
import { facetTerm, type DateFacet } from '../core/search/facets.ts';
import { dayAt } from '../core/search/norms.ts';
import type { LiveSegment } from '../core/search/term-source.ts';
import type { Library } from './database.ts';
import { SHOWN_FACETS, shownPrefix, shownValue, type ShownFacet } from './search-document.ts';
import { answerQuestion, readQuestion, type Asking } from './search-question.ts';
import { readIndex, readTables, type IndexSnapshot } from './search-source.ts';

/** A value that some of the clips found have. */
export interface FacetValue {
  /** As it is written most often among them. */
  readonly label: string;
  /** What finds them: put it behind `film:` or its kin, in quotation marks. */
  readonly value: string;
  readonly count: number;
}

/** Counts among the clips that a query finds, the most frequent values first. */
export interface Facets {
  readonly total: number;
  readonly values: Readonly<Record<ShownFacet, readonly FacetValue[]>>;
  readonly flags: {
    readonly note: number;
    readonly highlight: number;
    readonly picture: number;
    readonly trashed: number;
  };
}

/** Clips in a month, 2026-03. */
export interface MonthCount {
  readonly month: string;
  readonly count: number;
}

/** Of every facet so many values at most. */
const MOST_VALUES = 200;

/**
 * Counts of films, directors, actors, tags, outlets, bylines, colours and flags among the clips that a query
 * finds; a blank query finds all that are not in the trash. No row of a clip is read.
 */
export async function facets(library: Library, query: string, asking: Asking = {}): Promise<Facets> {
  return asked(library, query, 0, asking, async (index, answer) => {
    const prefixes = [...SHOWN_FACETS.map(shownPrefix), facetTerm('has', ''), facetTerm('is', '')];
    const counts = await countFacets(index, answer.documents, prefixes);
    const valuesOf = (facet: ShownFacet) =>
      joinSpellings(counts[SHOWN_FACETS.indexOf(facet)] ?? []).slice(0, MOST_VALUES);
    const flags = new Map(
      counts
        .slice(-2)
        .flat()
        .map(({ value, count }) => [value, count]),
    );
    const flag = (name: string) => flags.get(name) ?? 0;
    return {
      total: answer.total,
      values: {
        film: valuesOf('film'),
        director: valuesOf('director'),
        actor: valuesOf('actor'),
        tag: valuesOf('tag'),
        site: valuesOf('site'),
        by: valuesOf('by'),
        colour: valuesOf('colour'),
      },
      flags: {
        note: flag('note'),
        highlight: flag('highlight'),
        picture: flag('picture'),
        trashed: flag('trashed'),
      },
    };
  });
}

/** How many of the clips that a query finds were published, or clipped, in each month; the earliest first. */
export async function timeline(
  library: Library,
  query: string,
  date: DateFacet,
  asking: Asking = {},
): Promise<readonly MonthCount[]> {
  return asked(library, query, 0, asking, async (index, answer) => {
    const [months = []] = await countFacets(index, answer.documents, [`#${date}-month:`]);
    return months
      .map(({ value, count }) => ({ month: value, count }))
      .sort((one, other) => (one.month < other.month ? -1 : 1));
  });
}

/**
 * The ids of all clips that a query finds, without reading a row of them: the best first, or the newest
 * (by the day of publication, where that is not known by the day of clipping). A blank query finds all that
 * are not in the trash.
 */
export async function searchIds(
  library: Library,
  query: string,
  { order = 'best', ...asking }: Asking & { readonly order?: 'best' | 'newest' } = {},
): Promise<readonly string[]> {
  const limit = order === 'best' ? Infinity : 0;
  return asked(library, query, limit, asking, async (index, { hits, documents }) => {
    const sorted =
      order === 'best' ? hits.map(({ document }) => document) : newestFirst(index.live, documents);
    return (await index.clipsOf(sorted)).filter((id) => id !== undefined);
  });
}

async function asked<Value>(
  library: Library,
  query: string,
  limit: number,
  asking: Asking,
  read: (index: IndexSnapshot, answer: Answer) => Promise<Value>,
): Promise<Value> {
  return library.transaction('r', readTables(library), async () => {
    const index = await readIndex(library);
    const { answer } = await answerQuestion(index, readQuestion(query, asking), limit);
    return read(index, answer);
  });
}

function joinSpellings(counts: readonly FacetCount[]): readonly FacetValue[] {
  const joined = new Map<string, { label: string; count: number }>();
  for (const { value, count } of counts) {
    const { folded, spelling } = shownValue(value);
    const one = joined.get(folded);
    /* The most frequent spelling comes first. */
    if (one) one.count += count;
    else joined.set(folded, { label: spelling, count });
  }
  return [...joined]
    .map(([, { label, count }]) => ({ label, value: label, count }))
    .sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
}

/* Both lists rise, so one walk finds every document's day; sorted as one number, day above place. */
function newestFirst(live: readonly LiveSegment[], documents: Int32Array): readonly number[] {
  const keys = new Float64Array(documents.length);
  let at = 0;
  for (const { root, norms } of live)
    for (; (documents[at] ?? Infinity) < root.first + root.span; at++)
      keys[at] = dayAt(norms, (documents[at] ?? 0) - root.first) * 2 ** 32 + (documents[at] ?? 0);
  return Array.from(keys.sort().reverse(), (key) => key % 2 ** 32);
}
