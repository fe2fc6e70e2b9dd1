import { nameKey, type NameDecision } from './decision.ts';
import type { NameKind } from './reason.ts';

/** Spellings that are one name because a person said so. */
export interface Group {
  readonly kind: NameKind;
  readonly keys: ReadonlySet<string>;
}

/** What decisions make of spellings. */
export interface Grouping {
  /** The group of a key; none where nobody decided anything about it. */
  groupOf(key: string): Group | undefined;
  /** Each spelling that a decision speaks of, as written there, by its key. */
  readonly written: ReadonlyMap<string, string>;
  /** When a spelling was chosen to be shown, by its key. */
  readonly preferred: ReadonlyMap<string, string>;
  /** Pairs that are never one, by the ids of their decisions. */
  readonly never: ReadonlySet<string>;
}

interface Gathering {
  kind: NameKind;
  keys: Set<string>;
  /** Keys that may never come in. */
  without: Set<string>;
}

/**
 * Groups spellings by decisions. The latest speaks first: a pair that is one stays one whatever older "never"
 * there is about its names, and an older pair cannot bring together what is never one. So the outcome depends
 * on the decisions alone and not on their order.
 */
export function groupNames(decisions: readonly NameDecision[]): Grouping {
  const gatherings = new Map<string, Gathering>();
  const written = new Map<string, string>();
  const preferred = new Map<string, string>();
  const never = new Set<string>();
  for (const decision of latestFirst(decisions)) {
    if (decision.sort === 'label') {
      const key = nameKey(decision.kind, decision.spelling);
      if (!decision.preferred) continue;
      preferred.set(key, decision.changed);
      written.set(key, decision.spelling);
      continue;
    }
    const { kind, verdict, spellings } = decision;
    if (verdict === 'open') continue;
    const [a, b] = spellings.map((spelling) => {
      const key = nameKey(kind, spelling);
      if (!written.has(key)) written.set(key, spelling);
      return gathered(gatherings, kind, key);
    }) as [Gathering, Gathering];
    if (verdict === 'same') join(gatherings, a, b);
    else if (a !== b) {
      never.add(decision.id);
      part(a, b, decision);
    }
  }
  return { groupOf: (key) => gatherings.get(key), written, preferred, never };
}

function latestFirst(decisions: readonly NameDecision[]): NameDecision[] {
  return decisions.toSorted((one, other) =>
    one.changed === other.changed ? (one.id < other.id ? -1 : 1) : one.changed > other.changed ? -1 : 1,
  );
}

function gathered(gatherings: Map<string, Gathering>, kind: NameKind, key: string): Gathering {
  const there = gatherings.get(key);
  if (there) return there;
  const alone: Gathering = { kind, keys: new Set([key]), without: new Set() };
  gatherings.set(key, alone);
  return alone;
}

function join(gatherings: Map<string, Gathering>, one: Gathering, other: Gathering): void {
  if (one === other || [...one.without].some((key) => other.keys.has(key))) return;
  for (const key of other.without) one.without.add(key);
  for (const key of other.keys) {
    one.keys.add(key);
    gatherings.set(key, one);
  }
}

function part(
  one: Gathering,
  other: Gathering,
  { kind, spellings }: { kind: NameKind; spellings: readonly string[] },
): void {
  const keys = spellings.map((spelling) => nameKey(kind, spelling));
  for (const key of keys) {
    if (other.keys.has(key)) one.without.add(key);
    else other.without.add(key);
  }
}
