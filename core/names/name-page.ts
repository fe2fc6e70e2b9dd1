/* What a name's page shows of its clips, counted. */
import type { Clip } from '../clip.ts';
import { ROLES, type Role } from '../credit.ts';
import { monthOf } from '../library/months.ts';
import type { MonthCount } from '../library/question.ts';
import { kindOf, nameKey } from './decision.ts';
import type { Name, NameBook } from './name-book.ts';

/** A name beside another, with in how many clips. */
export interface NameCount {
  readonly name: Name;
  readonly count: number;
  readonly roles: readonly Role[];
}

/** A film of a person: with whom. */
export interface FilmBeside extends NameCount {
  /** In which roles the person of the page stands with it. */
  readonly as: readonly Role[];
  readonly people: readonly NameCount[];
}

export interface OutletCount {
  readonly outlet: string;
  readonly count: number;
}

export interface NamePage {
  readonly name: Name;
  /** All of its clips, the newest first. */
  readonly clips: readonly Clip[];
  readonly months: readonly MonthCount[];
  readonly undated: number;
  /** In how many clips each spelling stands, by its key. */
  readonly spelled: ReadonlyMap<string, number>;
  /** In how many clips it stands in each role. */
  readonly roles: readonly { readonly role: Role; readonly count: number }[];
  /** A person's films; empty for a film. */
  readonly films: readonly FilmBeside[];
  /** Who stands beside it. */
  readonly directors: readonly NameCount[];
  readonly actors: readonly NameCount[];
  readonly outlets: readonly OutletCount[];
}

/** Counts what stands in the clips of a name. */
export function namePage(name: Name, clips: readonly Clip[], book: NameBook): NamePage {
  const read = clips.map((clip) => readClip(name, clip, book));
  const months = new Map<string, number>();
  for (const { published } of clips) {
    const month = monthOf(published);
    if (month !== undefined) months.set(month, (months.get(month) ?? 0) + 1);
  }
  const dated = [...months.values()].reduce((sum, count) => sum + count, 0);
  const others = read.map(({ others: beside }) => beside);
  return {
    name,
    clips,
    months: [...months].map(([month, count]) => ({ month, count })),
    undated: clips.length - dated,
    spelled: tally(read.map(({ spellings }) => spellings)),
    roles: ROLES.map((role) => ({ role, count: read.filter(({ as }) => as.includes(role)).length })).filter(
      ({ count }) => count > 0,
    ),
    films: name.kind === 'film' ? [] : filmsOf(read),
    directors: countNames(others, (role) => role === 'director'),
    actors: countNames(others, (role) => role === 'actor'),
    outlets: [...tally(clips.map(({ outlet }) => [outlet]))]
      .filter(([outlet]) => outlet !== '')
      .map(([outlet, count]) => ({ outlet, count }))
      .sort((one, other) => other.count - one.count || (one.outlet < other.outlet ? -1 : 1)),
  };
}

interface Read {
  /** The roles of the page's own name. */
  readonly as: readonly Role[];
  /** The keys of its spellings. */
  readonly spellings: readonly string[];
  readonly others: readonly { readonly name: Name; readonly role: Role }[];
}

function readClip(name: Name, { credits }: Clip, book: NameBook): Read {
  const as: Role[] = [];
  const spellings = new Set<string>();
  const others: { name: Name; role: Role }[] = [];
  for (const { role, spelling } of credits) {
    const beside = book.nameOf(kindOf(role), spelling);
    if (beside?.id === name.id) {
      as.push(role);
      spellings.add(nameKey(kindOf(role), spelling));
    } else if (beside) others.push({ name: beside, role });
  }
  return { as, spellings: [...spellings], others };
}

function filmsOf(read: readonly Read[]): FilmBeside[] {
  const films = new Map<Name, { as: Set<Role>; clips: Read[] }>();
  for (const clip of read) {
    for (const { name, role } of clip.others) {
      if (role !== 'film') continue;
      const known = films.get(name) ?? { as: new Set(), clips: [] };
      films.set(name, known);
      known.clips.push(clip);
      for (const one of clip.as) known.as.add(one);
    }
  }
  return [...films]
    .map(([name, { as, clips }]) => ({
      name,
      count: clips.length,
      roles: ['film'] as const,
      as: [...as],
      people: countNames(
        clips.map(({ others }) => others),
        (role) => role !== 'film',
      ),
    }))
    .sort(byCount);
}

function countNames(lists: readonly Read['others'][], wanted: (role: Role) => boolean): NameCount[] {
  const counts = new Map<Name, { count: number; roles: Set<Role> }>();
  for (const list of lists) {
    const here = new Set<Name>();
    for (const { name, role } of list) {
      if (!wanted(role)) continue;
      const known = counts.get(name) ?? { count: 0, roles: new Set() };
      counts.set(name, known);
      known.roles.add(role);
      if (!here.has(name)) known.count += 1;
      here.add(name);
    }
  }
  return [...counts].map(([name, { count, roles }]) => ({ name, count, roles: [...roles] })).sort(byCount);
}

function byCount(one: NameCount, other: NameCount): number {
  return other.count - one.count || (one.name.label < other.name.label ? -1 : 1);
}

function tally(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
