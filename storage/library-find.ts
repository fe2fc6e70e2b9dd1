/* Answers a query: words from the index, all else from the shelf. */
import { hostTerm, type Shelf } from '../core/library/shelf.ts';
import { foldName } from '../core/names/fold.ts';
import { evaluate } from '../core/search/evaluate.ts';
import { facetTerm } from '../core/search/facets.ts';
import type { DateQuery, FacetQuery, PhraseQuery, Query, WordQuery } from '../core/search/query-tree.ts';
import type { Library } from './database.ts';
import { dayNumber } from './search-document.ts';
import { readIndex, readTables } from './search-source.ts';

/** For each place of the shelf how well it fits; 0 where it was not found. */
export type Found = Uint32Array;

/** Scores are kept as whole numbers, in steps fine enough that order is not lost. */
const SCORE_STEPS = 500;
const MOST_SCORE = 1_000_000;

/** Finds the places of a shelf that a query means. */
export async function findPlaces(library: Library, shelf: Shelf, query: Query): Promise<Found> {
  switch (query.kind) {
    case 'all': {
      const parts = await Promise.all(query.of.map((part) => findPlaces(library, shelf, part)));
      return combine(everything(shelf), parts, (sum, next) => (sum > 0 && next > 0 ? sum + next - 1 : 0));
    }
    case 'any': {
      const parts = await Promise.all(query.of.map((part) => findPlaces(library, shelf, part)));
      return combine(new Uint32Array(shelf.places.length), parts, (sum, next) => sum + next);
    }
    case 'not':
      return combine(everything(shelf), [await findPlaces(library, shelf, query.of)], (one, other) =>
        other > 0 ? 0 : one,
      );
    case 'facet':
      return withFacet(shelf, query);
    case 'dates':
      return inStretch(shelf, query);
    default:
      return withWords(library, shelf, query);
  }
}

function everything(shelf: Shelf): Found {
  return Uint32Array.from(shelf.places, (place) => (place ? 1 : 0));
}

function combine(start: Found, parts: readonly Found[], join: (one: number, other: number) => number): Found {
  for (const part of parts) {
    for (let at = 0; at < start.length; at++) start[at] = join(start[at] ?? 0, part[at] ?? 0);
  }
  return start;
}

function withFacet(shelf: Shelf, { facet, value, exact }: FacetQuery): Found {
  const facets = facet === 'person' ? (['director', 'actor'] as const) : [facet];
  const wanted = facets.map((one) => (foldName(value) === '' ? `#${one}:${value}` : facetTerm(one, value)));
  if (facet === 'site') wanted.push(hostTerm(value));
  const terms = shelf.termsWhere((term) =>
    wanted.some((start) => (exact ? term === start : term.startsWith(start))),
  );
  return Uint32Array.from(shelf.places, (place) => (place?.terms.some((term) => terms.has(term)) ? 1 : 0));
}

function inStretch(shelf: Shelf, { facet, from = '', to = '9999' }: DateQuery): Found {
  return Uint32Array.from(shelf.places, (place, at) => {
    const known = place ? shelf.dayOf(at, facet) : '';
    const day = `${known}-01-01`.slice(0, 10); // of a month or a year its first day
    return known !== '' && day >= from && day < to ? 1 : 0;
  });
}

/** Words and phrases are the search engine's; how well they fit comes from there as well. */
async function withWords(library: Library, shelf: Shelf, query: WordQuery | PhraseQuery): Promise<Found> {
  const found = new Uint32Array(shelf.places.length);
  await library.transaction('r', readTables(library), async () => {
    const index = await readIndex(library);
    const { hits } = await evaluate(index, query, { limit: Infinity, today: dayNumber(Date.now()) });
    const ids = await index.clipsOf(hits.map(({ document }) => document));
    hits.forEach(({ score }, at) => {
      const place = shelf.placeOf.get(ids[at] ?? '');
      if (place !== undefined)
        found[place] = Math.max(1, Math.min(MOST_SCORE, Math.round(score * SCORE_STEPS)));
    });
  });
  return found;
}
