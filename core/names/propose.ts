/*
 * Which names may be one, for a person to decide. Spellings are filed under the keys they sound by, and only
 * those under one key are compared: of ten thousand names each meets a few dozen. What stands beside them in
 * clips speaks too: the same film, the same director. By it alone a pair is proposed that no sound would, if
 * the given name is the same as well: "Jo" for "Jeon". Two that one clip names side by side are hardly one.
 */
import { nameReasons, sameGivenName } from './same-name.ts';
import type { Name, NameBook } from './name-book.ts';
import { KINDS_OF_NAME, type NameKind, type NameReason } from './reason.ts';
import { givenNameKeys, soundKeys } from './sound-keys.ts';

/** The names that one clip credits. */
export interface ClipNames {
  readonly films: readonly Name[];
  readonly directors: readonly Name[];
  readonly actors: readonly Name[];
}

/** What two names have beside them in their clips. */
export interface SharedContext {
  readonly films: readonly string[];
  readonly directors: readonly string[];
  /** Of two films: people credited with both. */
  readonly people: readonly string[];
  /** In how many clips both stand. */
  readonly together: number;
}

/** Two names that may be one, and why. */
export interface Proposal {
  readonly kind: NameKind;
  /** The more used. */
  readonly one: Name;
  readonly other: Name;
  /** Empty where only what stands beside them speaks for it. */
  readonly reasons: readonly NameReason[];
  readonly shared: SharedContext;
  /** What stands beside each: a person's films, a film's people. */
  readonly beside: { readonly one: readonly string[]; readonly other: readonly string[] };
  /** Only the order means anything. */
  readonly score: number;
}

/** More names than these under one key tell nothing by it: who are one share another key as well. */
const MOST_UNDER_KEY = 80;
/** So many pairs are compared between two pauses: a few milliseconds. */
const PAIRS_BETWEEN = 100;

/** All proposals, one after the other in no order; `undefined` now and then, for whoever wants a pause. */
export function* proposeNames(book: NameBook, clips: readonly ClipNames[]): Generator<Proposal | undefined> {
  const beside = besideNames(clips);
  const proposed = new Set<string>();
  for (const kind of KINDS_OF_NAME) {
    for (const pair of pairsUnder(book.all(kind), (text) => soundKeys(text, kind))) {
      const reasons = pair ? bestReasons(...pair) : [];
      if (pair && reasons.length > 0 && !book.areNever(...pair)) {
        proposed.add(idOf(pair));
        yield proposalOf(pair, reasons, beside);
      } else if (!pair) yield undefined;
    }
  }
  for (const pair of pairsUnder(book.all('person'), givenNameKeys)) {
    if (!pair) yield undefined;
    else if (!proposed.has(idOf(pair)) && givenNamesMeet(...pair) && !book.areNever(...pair)) {
      const proposal = proposalOf(pair, [], beside);
      const { films, directors, together } = proposal.shared;
      if (films.length > 0 && directors.length > 0 && together === 0) yield proposal;
    }
  }
}

type Pair = readonly [Name, Name];

function idOf([one, other]: Pair): string {
  return `${one.id} ${other.id}`;
}

/** Pairs of names with a key in common, each once, the more used first; `undefined` between blocks. */
function* pairsUnder(
  names: readonly Name[],
  keysOf: (text: string) => readonly string[],
): Generator<Pair | undefined> {
  const blocks = new Map<string, Name[]>();
  for (const [at, name] of names.entries()) {
    for (const key of new Set(name.spellings.flatMap(({ text }) => keysOf(text)))) {
      const block = blocks.get(key);
      if (block) block.push(name);
      else blocks.set(key, [name]);
    }
    if (at % 50 === 0) yield undefined;
  }
  const met = new Set<string>();
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > MOST_UNDER_KEY) continue;
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const pair = [one, other] as const;
        if (met.has(idOf(pair))) continue;
        met.add(idOf(pair));
        yield pair;
        if (met.size % PAIRS_BETWEEN === 0) yield undefined;
      }
    }
    yield undefined;
  }
}

function bestReasons(one: Name, other: Name): readonly NameReason[] {
  const all = one.spellings.flatMap((a) => other.spellings.map((b) => nameReasons(a.text, b.text, one.kind)));
  return all.reduce((best, reasons) => (strengthOf(reasons) > strengthOf(best) ? reasons : best), []);
}

function givenNamesMeet(one: Name, other: Name): boolean {
  return one.spellings.some((a) => other.spellings.some((b) => sameGivenName(a.text, b.text)));
}

/* How much each reason is worth alone, from what it may be wrong about. */
const STRENGTH: Readonly<Record<NameReason, number>> = {
  'same-letters': 5,
  'word-order': 4,
  'character-form': 4,
  'sound-korean': 3.2,
  'sound-japanese': 3.2,
  'sound-chinese': 2.8,
  transliteration: 2.8,
  nickname: 3,
  'shorter-form': 1.6,
  slip: 1.8,
  article: 3,
  year: 2.2,
  number: 3,
  subtitle: 2.2,
  'short-title': 2,
  'other-script': 3,
  initials: 1.5,
  'digit-as-letters': 3,
};

/** The weakest link counts. */
function strengthOf(reasons: readonly NameReason[]): number {
  return reasons.length === 0 ? 0 : Math.min(...reasons.map((reason) => STRENGTH[reason]));
}

function proposalOf(
  [one, other]: Pair,
  reasons: readonly NameReason[],
  beside: ReadonlyMap<Name, Beside>,
): Proposal {
  const shared = sharedBy(beside.get(one), beside.get(other));
  const context =
    1.5 * Math.min(2, shared.films.length) +
    Math.min(2, shared.directors.length) +
    0.5 * Math.min(4, shared.people.length) -
    (shared.together > 0 ? 2 : 0);
  const labels = (name: Name): string[] => {
    const own = beside.get(name);
    return [...((name.kind === 'film' ? own?.people : own?.films) ?? [])].map(({ label }) => label);
  };
  return {
    kind: one.kind,
    one,
    other,
    reasons,
    shared,
    beside: { one: labels(one), other: labels(other) },
    score: strengthOf(reasons) + context,
  };
}

/** In how many clips each name stands, by its id: one who directs and acts in one film counts once. */
export function countClips(clips: readonly ClipNames[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { films, directors, actors } of clips)
    for (const { id } of new Set([...films, ...directors, ...actors]))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** What stands beside a name in its clips. */
interface Beside {
  readonly clips: Set<number>;
  readonly films: Set<Name>;
  readonly directors: Set<Name>;
  readonly people: Set<Name>;
}

function besideNames(clips: readonly ClipNames[]): Map<Name, Beside> {
  const beside = new Map<Name, Beside>();
  for (const [number, { films, directors, actors }] of clips.entries()) {
    const people = [...directors, ...actors];
    for (const name of new Set([...films, ...people])) {
      const own = beside.get(name) ?? {
        clips: new Set(),
        films: new Set(),
        directors: new Set(),
        people: new Set(),
      };
      beside.set(name, own);
      own.clips.add(number);
      for (const [set, all] of [
        [own.films, films],
        [own.directors, directors],
        [own.people, people],
      ] as const)
        for (const one of all) if (one !== name) set.add(one);
    }
  }
  return beside;
}

function sharedBy(one: Beside | undefined, other: Beside | undefined): SharedContext {
  if (!one || !other) return { films: [], directors: [], people: [], together: 0 };
  const labels = (a: ReadonlySet<Name>, b: ReadonlySet<Name>): string[] =>
    [...a].filter((name) => b.has(name)).map(({ label }) => label);
  return {
    films: labels(one.films, other.films),
    directors: labels(one.directors, other.directors),
    people: labels(one.people, other.people),
    together: [...one.clips].filter((clip) => other.clips.has(clip)).length,
  };
}
