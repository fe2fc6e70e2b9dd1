/* What the library page asks, and what it is answered: ids in order, never articles. The screen knows only
   this file; how the answer is found can change. */
import { compose } from '../core/library/compose.ts';
import type { FacetCounts, MonthCount, Question } from '../core/library/question.ts';
import type { Shelf } from '../core/library/shelf.ts';
import { NO_NAMES, type NameLens } from '../core/names/lens.ts';
import type { Query } from '../core/search/query-tree.ts';
import type { Problem } from '../core/search/query.ts';
import type { Library } from './database.ts';
import { followChanges } from './library-changes.ts';
import { findPlaces, type Found } from './library-find.ts';
import { readShelf, renewShelf } from './library-shelf.ts';

export interface Answer {
  /** The clips found, in the order asked for. */
  readonly ids: readonly string[];
  readonly total: number;
  readonly facets: FacetCounts;
  /** Clips per month, of the words and facets without the chosen months: what the timeline shows. */
  readonly months: readonly MonthCount[];
  /** How many of those have no month. */
  readonly undated: number;
  /** What of the typed text was not understood, and searched as plain words. */
  readonly problems: readonly Problem[];
  /** Other spellings of names in the question, which were searched too. */
  readonly also: readonly string[];
  /** How many clips there are in all, trashed ones too. */
  readonly all: number;
  /** How many of them lie in the trash. */
  readonly trashed: number;
}

export interface LibraryQuery {
  /** Answers a question. With `typing` its last word is taken as a beginning. */
  ask(question: Question, options: { readonly typing: boolean }): Promise<Answer>;
  /** How many clips a question finds that were clipped after a time (ISO 8601). */
  countSince(question: Question, since: string): Promise<number>;
}

interface Opening {
  readonly onChanged: () => void;
  readonly signal: AbortSignal;
  /** The names as they are now; without it every spelling is its own name. */
  readonly names?: () => Promise<NameLens>;
}

/** Opens the library to questions; `onChanged` is called after it has become another, until the signal aborts. */
export function openLibraryQuery(
  library: Library,
  { onChanged, signal, names = async () => NO_NAMES }: Opening,
): LibraryQuery {
  let shelf = readShelf(library);
  followChanges(
    library,
    (changed) => {
      const before = shelf;
      shelf = (async () => {
        if (changed === 'all') return readShelf(library);
        const same = await before;
        await renewShelf(library, same, changed);
        return same;
      })();
      shelf.then(onChanged, onChanged); // a failure is told by the next question
    },
    signal,
  );
  return {
    async ask(question, { typing }) {
      const here = await shelf;
      const { spellingsOf, labelOf } = await names();
      const { query, stretch, problems, also, hasWords } = compose(question, { typing, spellingsOf });
      const found = await findPlaces(library, here, query);
      const inMonths = stretch ? await findPlaces(library, here, stretch) : undefined;
      const all = placesOf(found);
      const chosen = inMonths ? all.filter((place) => (inMonths[place] ?? 0) > 0) : all;
      const months = here.countMonths(all, question.by);
      return {
        ids: inOrder(here, chosen, found, { ...question, hasWords }),
        total: chosen.length,
        facets: here.countFacets(chosen, labelOf),
        months,
        undated: all.length - months.reduce((sum, { count }) => sum + count, 0),
        problems,
        also,
        all: here.placeOf.size,
        trashed: placesOf(await findPlaces(library, here, TRASHED)).length,
      };
    },
    async countSince(question, since) {
      const here = await shelf;
      const { spellingsOf } = await names();
      const { query, stretch } = compose(question, { typing: false, spellingsOf });
      const found = await findPlaces(library, here, stretch ? { kind: 'all', of: [query, stretch] } : query);
      return placesOf(found).filter((place) => (here.places[place]?.created ?? '') > since).length;
    },
  };
}

const TRASHED: Query = { kind: 'facet', facet: 'is', value: 'trashed', exact: true };

function placesOf(found: Found): number[] {
  const places: number[] = [];
  for (let place = 0; place < found.length; place++) if ((found[place] ?? 0) > 0) places.push(place);
  return places;
}

function inOrder(
  shelf: Shelf,
  places: readonly number[],
  found: Found,
  { sort, hasWords }: Question & { readonly hasWords: boolean },
): string[] {
  const key = (place: number): string => {
    const at = shelf.places[place];
    if (!at) return '';
    // an article without a date stands by the day it was clipped
    return sort === 'newest' || sort === 'oldest' ? at.published || at.created : at.created;
  };
  const keyed = places.map((place) => ({ place, key: key(place), score: found[place] ?? 0 }));
  const down = sort === 'oldest' ? -1 : 1;
  keyed.sort((one, other) => {
    if (sort === 'fit' && hasWords && one.score !== other.score) return other.score - one.score;
    return one.key < other.key ? down : one.key > other.key ? -down : one.place - other.place;
  });
  return keyed.flatMap(({ place }) => shelf.places[place]?.id ?? []);
}
