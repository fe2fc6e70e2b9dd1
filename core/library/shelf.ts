/* What every clip is filtered by, held in memory as numbers: ten thousand clips are counted in a few
   milliseconds. Computed from the clips; the search index will answer the same questions from its tables. */
import type { Clip } from '../clip.ts';
import { creditedAs } from '../credit.ts';
import { foldName } from '../names/fold.ts';
import { facetTerm } from '../search/facets.ts';
import { monthOf } from './months.ts';
import {
  LIBRARY_FACETS,
  type Count,
  type DayKind,
  type FacetCounts,
  type LibraryFacet,
  type MonthCount,
} from './question.ts';

/** What lies beside a clip and is filtered by too. */
export interface Beside {
  readonly colours: readonly string[];
  readonly hasHighlight: boolean;
}

/** A value that clips are filtered by. */
interface ShelfTerm {
  readonly term: string;
  facet: LibraryFacet | undefined;
  /** As last written; empty for a term that is matched and never shown. */
  label: string;
}

/** One clip on the shelf. */
interface Place {
  readonly id: string;
  readonly published: string;
  readonly created: string;
  readonly title: string;
  readonly terms: readonly number[];
}

/** The term of the host a clip was read at: a site is asked for by its name or by its host. */
export function hostTerm(host: string): string {
  return `#host:${foldName(host)}`;
}

export class Shelf {
  readonly places: (Place | undefined)[] = [];
  readonly placeOf: Map<string, number> = new Map();
  readonly terms: ShelfTerm[] = [];
  private readonly numbers = new Map<string, number>();
  /** Numbers of labels as they are written: folding a name costs more than all else. */
  private readonly seen = new Map<string, number>();

  /** Puts a clip on the shelf, in the place it had. */
  put(clip: Clip, beside: Beside): void {
    const place = {
      id: clip.id,
      published: clip.published.slice(0, 10),
      created: clip.created,
      title: clip.title,
      terms: this.termsOf(clip, beside),
    };
    const known = this.placeOf.get(clip.id);
    if (known === undefined) this.placeOf.set(clip.id, this.places.push(place) - 1);
    else this.places[known] = place;
  }

  /** Takes a clip off; its place stays empty. */
  remove(id: string): void {
    const place = this.placeOf.get(id);
    if (place === undefined) return;
    this.placeOf.delete(id);
    this.places[place] = undefined;
  }

  /** The numbers of the terms for which it holds. */
  termsWhere(holds: (term: string) => boolean): Set<number> {
    return new Set(this.terms.flatMap(({ term }, number) => (holds(term) ? [number] : [])));
  }

  /**
   * How many of the chosen places have each value, most frequent first. Values with one label, as the spellings
   * of a name, are counted as one: once for each place.
   */
  countFacets(
    chosen: readonly number[],
    labelOf: (facet: string, value: string) => string = (_, value) => value,
  ): FacetCounts {
    const { shown, countedAs } = this.shownTerms(labelOf);
    const having = new Uint32Array(shown.length);
    const counted = new Int32Array(shown.length).fill(-1);
    for (const place of chosen) {
      for (const term of this.places[place]?.terms ?? []) {
        const as = countedAs[term] ?? 0;
        if (counted[as] === place) continue;
        counted[as] = place;
        having[as] = (having[as] ?? 0) + 1;
      }
    }
    const counts = new Map<LibraryFacet, Count[]>(LIBRARY_FACETS.map((facet) => [facet, []]));
    shown.forEach(({ facet, label }, number) => {
      const count = having[number] ?? 0;
      if (facet && label !== '' && count > 0) counts.get(facet)?.push({ label, count });
    });
    for (const list of counts.values()) {
      list.sort((one, other) => other.count - one.count || one.label.localeCompare(other.label));
    }
    return Object.fromEntries(counts) as unknown as FacetCounts;
  }

  /** Each value as it is shown, and for each term which of them it counts for. */
  private shownTerms(labelOf: (facet: string, value: string) => string) {
    const shown: Pick<ShelfTerm, 'facet' | 'label'>[] = [];
    const numbers = new Map<string, number>();
    const countedAs = this.terms.map(({ facet, label: own, term }) => {
      const label = facet ? labelOf(facet, own) : own;
      const key = facet && label !== own ? facetTerm(facet, label) : term;
      const known = numbers.get(key);
      if (known !== undefined) {
        const first = shown[known];
        if (first && facet) shown[known] = { facet, label };
        return known;
      }
      numbers.set(key, shown.push({ facet, label }) - 1);
      return shown.length - 1;
    });
    return { shown, countedAs };
  }

  /** How many of the chosen places fall in each month. */
  countMonths(chosen: readonly number[], by: DayKind): MonthCount[] {
    const months = new Map<string, number>();
    for (const place of chosen) {
      const month = monthOf(this.dayOf(place, by));
      if (month !== undefined) months.set(month, (months.get(month) ?? 0) + 1);
    }
    return [...months].map(([month, count]) => ({ month, count }));
  }

  /** The day of a clip as an ISO date, as far as it is known; empty where it is not. */
  dayOf(place: number, by: DayKind): string {
    const at = this.places[place];
    return (by === 'published' ? at?.published : at?.created.slice(0, 10)) ?? '';
  }

  private termsOf(clip: Clip, { colours, hasHighlight }: Beside): number[] {
    const host = clip.id.split('/')[0] ?? '';
    const outlet = clip.outlet || host;
    const flags = [
      ...(clip.note.trim() === '' ? [] : ['note']),
      ...(hasHighlight ? ['highlight'] : []),
      ...(clip.leadPicture ? ['picture'] : []),
    ];
    return [
      ...new Set([
        ...(['film', 'director', 'actor'] as const).flatMap((role) =>
          creditedAs(role, clip.credits).map((name) => this.number(role, name)),
        ),
        ...clip.tags.map((tag) => this.number('tag', tag)),
        this.number('site', outlet),
        this.unseen('host', host, hostTerm),
        ...(clip.byline === '' ? [] : [this.unseen('by', clip.byline, (name) => facetTerm('by', name))]),
        ...colours.map((colour) => this.number('colour', colour)),
        ...flags.map((flag) => this.number('has', flag)),
        ...(clip.state === 'trashed' ? [this.number('is', 'trashed')] : []),
      ]),
    ];
  }

  private number(facet: LibraryFacet, label: string): number {
    const raw = `${facet}\u0000${label}`;
    const seen = this.seen.get(raw);
    if (seen !== undefined) return this.shownAs(seen, facet, label);
    const term = foldName(label) === '' ? `#${facet}:${label}` : facetTerm(facet, label);
    const number = this.hidden(term);
    this.seen.set(raw, number);
    return this.shownAs(number, facet, label);
  }

  /** A name is shown as it was last read. */
  private shownAs(number: number, facet: LibraryFacet, label: string): number {
    const term = this.terms[number];
    if (term) {
      term.facet = facet;
      term.label = label;
    }
    return number;
  }

  /** The number of a value that is matched and never shown. */
  private unseen(kind: string, value: string, term: (value: string) => string): number {
    const raw = `${kind}\u0000${value}`;
    const number = this.seen.get(raw) ?? this.hidden(term(value));
    this.seen.set(raw, number);
    return number;
  }

  private hidden(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.push({ term, facet: undefined, label: '' }) - 1;
    this.numbers.set(term, number);
    return number;
  }
}
