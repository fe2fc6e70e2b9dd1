import type { Role } from '../credit.ts';
import type { Facet } from '../search/facets.ts';
import { kindOf, nameKey, pairDecision, type NameDecision } from './decision.ts';
import { groupNames, type Grouping } from './groups.ts';
import type { NameKind } from './reason.ts';

/** A spelling in use, as the library counts it. */
export interface SpellingCount {
  readonly role: Role;
  readonly spelling: string;
  readonly uses: number;
  /** When it was last given to a clip, ISO 8601. */
  readonly last: string;
}

/** A spelling of a name. */
export interface Spelling {
  readonly key: string;
  /** As written; the most frequent way, where only case, hyphens or accents differ. */
  readonly text: string;
  /** All ways it is written. */
  readonly ways: readonly string[];
  /** How often it was given to a clip, in all roles. */
  readonly uses: number;
  readonly roles: Readonly<Partial<Record<Role, number>>>;
  readonly last: string;
}

/** A person or a film as one thing with all its spellings. */
export interface Name {
  /** The key of one of its spellings, always the same one. */
  readonly id: string;
  readonly kind: NameKind;
  /** The spelling it is shown under. */
  readonly label: string;
  /** The one it is shown under first, then the most used. */
  readonly spellings: readonly Spelling[];
  readonly uses: number;
  readonly last: string;
}

/** All names of a library: what clips are spelled with, and what a person decided about it. */
export class NameBook {
  private readonly grouping: Grouping;
  private readonly spellings = new Map<string, Spelling>();
  private readonly names = new Map<string, Name>();
  /** Names by what was asked: folding a name costs more than all else. */
  private readonly asked = new Map<string, Name | undefined>();

  constructor(counts: readonly SpellingCount[], decisions: readonly NameDecision[]) {
    this.grouping = groupNames(decisions);
    const byKey = Map.groupBy(counts, ({ role, spelling }) => nameKey(kindOf(role), spelling));
    for (const [key, rows] of byKey) this.spellings.set(key, spellingOf(key, rows));
    for (const [key, text] of this.grouping.written) {
      if (!this.spellings.has(key))
        this.spellings.set(key, { key, text, ways: [text], uses: 0, roles: {}, last: '' });
    }
  }

  /** The name that a spelling belongs to; none where the library knows no such spelling. */
  nameOf(kind: NameKind, spelling: string): Name | undefined {
    const asked = `${kind}:${spelling}`;
    if (!this.asked.has(asked)) this.asked.set(asked, this.nameAt(nameKey(kind, spelling)));
    return this.asked.get(asked);
  }

  /** The name with this key among its spellings. */
  nameAt(key: string): Name | undefined {
    const known = this.names.get(key);
    if (known || !this.spellings.has(key)) return known;
    const group = this.grouping.groupOf(key);
    const name = this.build(group ? [...group.keys] : [key]);
    for (const spelling of name.spellings) this.names.set(spelling.key, name);
    return name;
  }

  /** The spelling a name is shown under; itself where the library does not know it. */
  labelOf(kind: NameKind, spelling: string): string {
    return this.nameOf(kind, spelling)?.label ?? spelling;
  }

  /** All other ways a name is written, for search. Words without a facet may be a person or a film. */
  readonly spellingsOf = (typed: string, facet: Facet | undefined): readonly string[] => {
    const kinds = KINDS[facet ?? 'any'] ?? [];
    const others = kinds.flatMap((kind) =>
      (this.nameOf(kind, typed)?.spellings ?? []).flatMap(({ ways }) => ways),
    );
    return [...new Set(others)].filter((other) => plain(other) !== plain(typed));
  };

  /** All names of a kind that clips have, the most used first. */
  all(kind: NameKind): Name[] {
    const names = new Set<Name>();
    for (const [key, { uses }] of this.spellings) {
      const name = uses > 0 && key.startsWith(`${kind}:`) ? this.nameAt(key) : undefined;
      if (name) names.add(name);
    }
    return [...names].sort(
      (one, other) =>
        other.uses - one.uses || one.label.localeCompare(other.label) || (one.id < other.id ? -1 : 1),
    );
  }

  /** Whether a person said of two names that they are never one. */
  areNever(one: Name, other: Name): boolean {
    return one.spellings.some((a) =>
      other.spellings.some((b) =>
        this.grouping.never.has(pairDecision(one.kind, [a.text, b.text], 'never', '').id),
      ),
    );
  }

  private build(keys: readonly string[]): Name {
    const spellings = keys
      .flatMap((key) => this.spellings.get(key) ?? [])
      .sort((one, other) => this.rank(one, other));
    const [shown] = spellings;
    if (!shown) throw new Error('A name has at least one spelling.');
    const kind = shown.key.startsWith('film:') ? 'film' : 'person';
    const chosen = this.grouping.preferred.has(shown.key) ? this.grouping.written.get(shown.key) : undefined;
    return {
      id: keys.toSorted()[0] ?? shown.key,
      kind,
      label: chosen ?? shown.text,
      spellings,
      uses: spellings.reduce((sum, { uses }) => sum + uses, 0),
      last: spellings.reduce((last, spelling) => (spelling.last > last ? spelling.last : last), ''),
    };
  }

  /** The one a person chose last, then the most used, then the latest. */
  private rank(one: Spelling, other: Spelling): number {
    const { preferred } = this.grouping;
    const [a, b] = [preferred.get(one.key) ?? '', preferred.get(other.key) ?? ''];
    if (a !== b) return a > b ? -1 : 1;
    if (one.uses !== other.uses) return other.uses - one.uses;
    if (one.last !== other.last) return one.last > other.last ? -1 : 1;
    return one.key < other.key ? -1 : 1;
  }
}

const KINDS: Readonly<Partial<Record<Facet | 'any', readonly NameKind[]>>> = {
  any: ['person', 'film'],
  film: ['film'],
  director: ['person'],
  actor: ['person'],
  person: ['person'],
};

function spellingOf(key: string, rows: readonly SpellingCount[]): Spelling {
  const ways = new Map<string, number>();
  const roles: Partial<Record<Role, number>> = {};
  for (const { spelling, uses, role } of rows) {
    ways.set(spelling, (ways.get(spelling) ?? 0) + uses);
    roles[role] = (roles[role] ?? 0) + uses;
  }
  const sorted = [...ways].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([way]) => way);
  return {
    key,
    text: sorted[0] ?? '',
    ways: sorted,
    uses: rows.reduce((sum, { uses }) => sum + uses, 0),
    roles,
    last: rows.reduce((last, row) => (row.last > last ? row.last : last), ''),
  };
}

/** Case alone makes no other spelling. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}
