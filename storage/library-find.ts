/* Answers a query on the tables of today: words from their entries, all else from the shelf. */
import { hostTerm, type Shelf } from '../core/library/shelf.ts';
import { foldName } from '../core/names/fold.ts';
import { facetTerm } from '../core/search/facets.ts';
import type { Field } from '../core/search/fields.ts';
import type { DateQuery, FacetQuery, PhraseQuery, Query, WordQuery } from '../core/search/query-tree.ts';
import { isEastern } from '../core/search/tokens.ts';
import { wordsOf } from '../core/search-words.ts';
import type { Library } from './database.ts';

/** For each place of the shelf how well it fits; 0 where it was not found. */
export type Found = Uint16Array;

/** A hit in the article's text, in what the person wrote or the names, and in the title. */
const IN_TEXT = 1;
const IN_OWN = 3;
const IN_TITLE = 3;
/** Clips whose texts are read at once where a phrase is looked for. */
const CHUNK = 100;
const HANGUL = /\p{Script=Hangul}/u;

/** Finds the places of a shelf that a query means. */
export async function findPlaces(library: Library, shelf: Shelf, query: Query): Promise<Found> {
  switch (query.kind) {
    case 'all': {
      const parts = await Promise.all(query.of.map((part) => findPlaces(library, shelf, part)));
      return combine(everything(shelf), parts, (sum, next) => (sum > 0 && next > 0 ? sum + next - 1 : 0));
    }
    case 'any': {
      const parts = await Promise.all(query.of.map((part) => findPlaces(library, shelf, part)));
      return combine(new Uint16Array(shelf.places.length), parts, (sum, next) => sum + next);
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
  return Uint16Array.from(shelf.places, (place) => (place ? 1 : 0));
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
  return Uint16Array.from(shelf.places, (place) => (place?.terms.some((term) => terms.has(term)) ? 1 : 0));
}

function inStretch(shelf: Shelf, { facet, from = '', to = '9999' }: DateQuery): Found {
  return Uint16Array.from(shelf.places, (place, at) => {
    const known = place ? shelf.dayOf(at, facet) : '';
    const day = `${known}-01-01`.slice(0, 10); // of a month or a year its first day
    return known !== '' && day >= from && day < to ? 1 : 0;
  });
}

async function withWords(library: Library, shelf: Shelf, query: WordQuery | PhraseQuery): Promise<Found> {
  const words = wordsOf(query.text).map(({ word }) => word);
  if (words.length === 0) return everything(shelf);
  const parts = await Promise.all(
    words.map((word, at) => {
      const isBeginning = query.kind === 'word' && query.prefix && at === words.length - 1;
      return withWord(library, shelf, word, isBeginning || HANGUL.test(word));
    }),
  );
  const found = combine(everything(shelf), parts, (sum, next) => (sum > 0 && next > 0 ? sum + next : 0));
  if (query.kind === 'word' && query.field === undefined) return found;
  return verified(library, shelf, found, query);
}

async function withWord(library: Library, shelf: Shelf, word: string, isBeginning: boolean): Promise<Found> {
  const where = library.entries.where('words');
  const keys = await (isBeginning ? where.startsWith(word) : where.equals(word)).primaryKeys();
  const found = new Uint16Array(shelf.places.length);
  for (const key of new Set(keys)) {
    const space = key.indexOf(' ');
    const place = shelf.placeOf.get(key.slice(space + 1));
    if (place === undefined) continue;
    found[place] = (found[place] ?? 0) + (key.startsWith('own') ? IN_OWN : IN_TEXT);
  }
  for (let at = 0; at < found.length; at++) {
    const weight = found[at] ?? 0;
    if (weight >= IN_OWN && hasWord(shelf.places[at]?.title ?? '', word)) found[at] = weight + IN_TITLE;
  }
  return found;
}

function hasWord(title: string, beginning: string): boolean {
  return wordsOf(title).some(({ word }) => word.startsWith(beginning));
}

/** Of what has the words, only what has them in the field asked for, or one after the other. */
async function verified(
  library: Library,
  shelf: Shelf,
  found: Found,
  query: WordQuery | PhraseQuery,
): Promise<Found> {
  const wanted = spaced(query.text);
  // scripts that do not part words, or hang endings on them, are found anywhere
  const isInside = isEastern(query.text.trim());
  const isBeginning = query.kind === 'word' && query.prefix;
  const needle = isInside ? wanted.trim() : isBeginning ? wanted.trimEnd() : wanted;
  const holds = (text: string): boolean => spaced(text).includes(needle);
  const ids = [...found].flatMap((weight, at) => (weight > 0 ? (shelf.places[at]?.id ?? []) : []));
  for (let at = 0; at < ids.length; at += CHUNK) {
    const texts = await textsOf(library, ids.slice(at, at + CHUNK), query.field);
    for (const [id, fields] of texts) {
      const place = shelf.placeOf.get(id);
      if (place !== undefined && !fields.some(holds)) found[place] = 0;
    }
  }
  return found;
}

/** Words, folded, with one space around each. */
function spaced(text: string): string {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).map((word) => foldName(word));
  return ` ${words.filter(Boolean).join(' ')} `;
}

async function textsOf(
  library: Library,
  ids: readonly string[],
  field: Field | undefined,
): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>();
  const wants = (one: Field): boolean => field === undefined || field === one;
  const clips = (await library.clips.bulkGet([...ids])).filter((clip) => clip !== undefined);
  for (const clip of clips) {
    const names = [...clip.credits.map(({ spelling }) => spelling), ...clip.tags];
    texts.set(clip.id, [
      ...(wants('title') ? [clip.title] : []),
      ...(wants('note') ? [clip.note] : []),
      ...(wants('credit') ? [...names, clip.byline, clip.outlet] : []),
    ]);
  }
  if (wants('note') || wants('quote')) {
    for (const { clip, note, selectors } of await library.highlights.where('clip').anyOf(ids).toArray()) {
      texts
        .get(clip)
        ?.push(...(wants('note') ? [note] : []), ...(wants('quote') ? [selectors.quote.exact] : []));
    }
  }
  if (wants('text')) {
    const bodies = await library.bodies.bulkGet(clips.map(({ body }) => body));
    clips.forEach(({ id }, at) => texts.get(id)?.push(bodies[at]?.text ?? ''));
  }
  return texts;
}
