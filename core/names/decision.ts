/* What a person decided about names. Clips keep the spelling each was given; that two spellings are one name,
   or never, is a decision about a pair of them, and the latest decision counts. So two copies of a library
   are merged by keeping of each decision the newer, in any order, and a decision taken back is a newer one. */
import type { Role } from '../credit.ts';
import { foldName } from './fold.ts';
import type { NameKind } from './reason.ts';

/** Whether two spellings are one name. `open`: it was decided once, and taken back. */
export type Verdict = 'same' | 'never' | 'open';

/** Of two spellings of one kind. */
export interface PairDecision {
  /** `person:jeonjongseo|junjongseo`: the same for whoever decides, in whatever order. */
  readonly id: string;
  readonly sort: 'pair';
  readonly kind: NameKind;
  /** As written, in the order of the id. */
  readonly spellings: readonly [string, string];
  readonly verdict: Verdict;
  /** ISO 8601. */
  readonly changed: string;
}

/** Which spelling a name is shown under: of several that are preferred, the one chosen last. */
export interface LabelDecision {
  /** `label person:jeonjongseo` */
  readonly id: string;
  readonly sort: 'label';
  readonly kind: NameKind;
  /** As written. */
  readonly spelling: string;
  readonly preferred: boolean;
  /** ISO 8601. */
  readonly changed: string;
}

export type NameDecision = PairDecision | LabelDecision;

/** What makes two spellings one without being asked: their letters. A word in brackets is part of it. */
export function nameKey(kind: NameKind, spelling: string): string {
  return `${kind}:${foldName(spelling) || spelling}`;
}

/** Whose name a credit's is: one who directs and acts is one person. */
export function kindOf(role: Role): NameKind {
  return role === 'film' ? 'film' : 'person';
}

/** A decision on two spellings. Throws where they are one by their letters: there is nothing to decide. */
export function pairDecision(
  kind: NameKind,
  [one, other]: readonly [string, string],
  verdict: Verdict,
  now: string,
): PairDecision {
  const [a, b] = [nameKey(kind, one), nameKey(kind, other)];
  if (a === b) throw new Error(`“${one}” and “${other}” are one spelling.`);
  const [first, second] = a < b ? [a, b] : [b, a];
  return {
    id: `${first}|${second.slice(kind.length + 1)}`,
    sort: 'pair',
    kind,
    spellings: a < b ? [one, other] : [other, one],
    verdict,
    changed: now,
  };
}

/** The decision to show a name under a spelling. */
export function labelDecision(kind: NameKind, spelling: string, now: string): LabelDecision {
  return {
    id: `label ${nameKey(kind, spelling)}`,
    sort: 'label',
    kind,
    spelling,
    preferred: true,
    changed: now,
  };
}

/** The id that a decision has by its spellings; empty for a pair that is one spelling. */
export function idOfDecision(decision: NameDecision): string {
  const { kind } = decision;
  if (decision.sort === 'label') return labelDecision(kind, decision.spelling, '').id;
  const [one, other] = decision.spellings;
  if (nameKey(kind, one) === nameKey(kind, other)) return '';
  return pairDecision(kind, decision.spellings, 'open', '').id;
}

/** The decision as if it had not been made: what a copy without it does not bring back. */
export function withdrawn(decision: NameDecision, now: string): NameDecision {
  return decision.sort === 'pair'
    ? { ...decision, verdict: 'open', changed: now }
    : { ...decision, preferred: false, changed: now };
}

/** Of two copies of one decision the later; of two at one moment the same whoever asks. */
export function laterDecision(one: NameDecision, other: NameDecision): NameDecision {
  if (one.changed !== other.changed) return one.changed > other.changed ? one : other;
  return stableText(one) >= stableText(other) ? one : other;
}

/** Whatever order a file's fields have. */
function stableText(decision: NameDecision): string {
  return JSON.stringify(Object.entries(decision).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The decisions that concern names with these keys, those that are one with them by a decision among it. */
export function decisionsOn(
  names: ReadonlySet<string>,
  decisions: readonly NameDecision[],
): readonly NameDecision[] {
  const known = new Set(names);
  const keysOf = (decision: NameDecision) =>
    (decision.sort === 'pair' ? decision.spellings : [decision.spelling]).map((spelling) =>
      nameKey(decision.kind, spelling),
    );
  for (let size = -1; size !== known.size;) {
    size = known.size;
    for (const decision of decisions) {
      if (decision.sort !== 'pair' || decision.verdict !== 'same') continue;
      const keys = keysOf(decision);
      if (keys.some((key) => known.has(key))) for (const key of keys) known.add(key);
    }
  }
  return decisions.filter((decision) => keysOf(decision).some((key) => known.has(key)));
}
