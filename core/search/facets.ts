import { foldName } from '../names/fold.ts';

/** What a clip can be filtered by, besides its words. `person` is a director or an actor. */
export const FACETS = [
  'film',
  'director',
  'actor',
  'person',
  'tag',
  'site',
  'by',
  'has',
  'is',
  'colour',
] as const;
export type Facet = (typeof FACETS)[number];

/** The two days of a clip: when the article was published, when it was clipped. */
export type DateFacet = 'published' | 'clipped';

/** The term under which a facet is filed. No word of a text begins with its sign. */
export function facetTerm(facet: Facet, value: string): string {
  /* A tag of signs alone, ★, folds to nothing: it stands as it is. */
  return `#${facet}:${foldName(value) || value}`;
}

/** Whether a term says that a document is in the trash, or another of its states. */
export function isState(term: string): boolean {
  return term.startsWith('#is:');
}

/**
 * The terms of a day: its year, its month and itself, so that any stretch of time is a few stretches of
 * terms. `day` is an ISO date (2023-10-06); of 2023-10 and 2023 what is known is filed.
 */
export function dateTerms(facet: DateFacet, day: string): readonly string[] {
  const [year, month, date] = day.split('-');
  return [
    ...(year ? [`#${facet}-year:${year}`] : []),
    ...(year && month ? [`#${facet}-month:${year}-${month}`] : []),
    ...(year && month && date ? [`#${facet}-day:${year}-${month}-${date}`] : []),
  ];
}

/** A stretch of terms in the order of the dictionary: from the first, up to and without the last. */
export interface TermRange {
  readonly from: string;
  readonly to: string;
}

/** All terms that begin so. */
export function beginning(prefix: string): TermRange {
  return { from: prefix, to: `${prefix}\uffff` };
}

/**
 * The stretches of terms that hold every day from `from` up to and without `to` (ISO dates; either may be
 * missing): whole years, then whole months, then days.
 */
export function dateRanges(
  facet: DateFacet,
  from: string | undefined,
  to: string | undefined,
): readonly TermRange[] {
  const start = from ?? '0000-01-01';
  const end = to ?? '9999-12-31';
  if (start >= end) return [];
  const ranges = (['year', 'month', 'day'] as const).flatMap((unit) => wholeUnits(start, end, unit));
  return ranges.map(({ unit, first, last }) => ({
    from: `#${facet}-${unit}:${first}`,
    to: `#${facet}-${unit}:${last}`,
  }));
}

interface Units {
  readonly unit: 'year' | 'month' | 'day';
  readonly first: string;
  readonly last: string;
}

const WIDTH = { year: 4, month: 7, day: 10 } as const;

/* Whole units inside the stretch that no larger unit covers: at most one stretch on either side. */
function wholeUnits(start: string, end: string, unit: Units['unit']): Units[] {
  const larger = unit === 'year' ? undefined : unit === 'month' ? 'year' : 'month';
  const [first, last] = [roundUp(start, unit), end.slice(0, WIDTH[unit])];
  if (larger === undefined) return first < last ? [{ unit, first, last }] : [];
  const [coveredFrom, coveredTo] = [roundUp(start, larger), end.slice(0, WIDTH[larger])];
  if (coveredFrom >= coveredTo) return first < last ? [{ unit, first, last }] : [];
  const rest = [
    { unit, first, last: begin(coveredFrom, unit) },
    { unit, first: begin(coveredTo, unit), last },
  ];
  return rest.filter((units) => units.first < units.last);
}

function begin(larger: string, unit: Units['unit']): string {
  return `${larger}-01-01`.slice(0, WIDTH[unit]);
}

/* The first whole unit that does not begin before the day. */
function roundUp(day: string, unit: Units['unit']): string {
  const head = day.slice(0, WIDTH[unit]);
  if (`${head}-01-01`.slice(0, 10) >= day || unit === 'day') return head;
  const [year = 0, month = 1] = head.split('-').map(Number);
  if (unit === 'year') return String(year + 1).padStart(4, '0');
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`;
}
