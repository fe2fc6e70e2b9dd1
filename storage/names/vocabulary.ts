import { entryKey } from '../../core/entries.ts';
import type { Clip } from '../../core/clip.ts';
import type { KnownName } from '../../core/credits/suggestion.ts';
import type { Role } from '../../core/credit.ts';
import { fold, foldName } from '../../core/fold.ts';
import { kindOf, nameKey } from '../../core/names/decision.ts';
import { distinguished } from '../../core/names/decide.ts';
import { groupNames } from '../../core/names/groups.ts';
import { NameBook, type Name, type SpellingCount } from '../../core/names/name-book.ts';
import type { Library } from '../database.ts';
import type { Term, Vocabulary } from '../rows/library.ts';

/**
 * Entries that begin with, or have a word that begins with, what is typed; newest and most used first. A name
 * is offered once, under the spelling it is shown under, by whichever of its spellings it was found. Who is
 * known in the other role of a person comes after those known in this one.
 */
export async function complete(
  library: Library,
  kind: Vocabulary,
  typed: string,
  limit: number,
): Promise<string[]> {
  const { vocabulary, nameDecisions } = library;
  return library.transaction('r', vocabulary, nameDecisions, async () => {
    const kinds = kind === 'director' || kind === 'actor' ? (['director', 'actor'] as const) : [kind];
    const word = entryKey(fold(typed));
    const found = await vocabulary
      .where('starts')
      .startsWithAnyOf(kinds.map((one) => `${one}:${word}`))
      .distinct()
      .toArray();
    const used = found.filter(({ uses }) => uses > 0);
    if (kind === 'tag')
      return used
        .sort(byWeight)
        .slice(0, limit)
        .map(({ spelling }) => spelling);
    return namesAmong(library, used, kind, limit);
  });
}

/** The names that terms belong to, those known in the role asked for first. */
async function namesAmong(
  { vocabulary, nameDecisions }: Library,
  found: readonly Term[],
  role: Role,
  limit: number,
): Promise<string[]> {
  const decisions = await nameDecisions.toArray();
  const grouping = groupNames(decisions);
  const kind = kindOf(role);
  const members = new Set(
    found.flatMap(({ spelling }) => [...(grouping.groupOf(nameKey(kind, spelling))?.keys ?? [])]),
  );
  /* The other spellings of what was found: by them it is weighed, and chosen how it is shown. */
  const others = [...members].flatMap((key) => {
    const id = entryKey(grouping.written.get(key) ?? '');
    return kind === 'film' ? [`film:${id}`] : [`director:${id}`, `actor:${id}`];
  });
  const terms = new Map(found.map((term) => [term.id, term]));
  for (const term of await vocabulary.bulkGet(others)) if (term) terms.set(term.id, term);
  const book = new NameBook(countsOf([...terms.values()]), decisions);
  const best = new Map<Name, Term>();
  for (const term of [...terms.values()].sort(byWeight)) {
    const name = book.nameOf(kind, term.spelling);
    const there = name && best.get(name);
    if (name && (!there || (there.kind !== role && term.kind === role))) best.set(name, term);
  }
  return [...best]
    .sort(
      ([, one], [, other]) => Number(other.kind === role) - Number(one.kind === role) || byWeight(one, other),
    )
    .slice(0, limit)
    .map(([{ label }]) => label);
}

/** Days after which a use counts half: what a person is working on now outweighs what they once did. */
const HALF_LIFE_DAYS = 30;

function byWeight(one: Term, other: Term): number {
  return weight(other) - weight(one) || (one.spelling < other.spelling ? -1 : 1);
}

function weight(term: Term): number {
  const days = Date.parse(term.last) / 86_400_000;
  return Math.log2(1 + term.uses) + days / HALF_LIFE_DAYS;
}

/** What the vocabulary says of names, as the book of names reads it. */
export function countsOf(terms: readonly Term[]): SpellingCount[] {
  return terms.flatMap(({ kind, spelling, uses, last }) =>
    kind === 'tag' || uses === 0 ? [] : [{ role: kind, spelling, uses, last }],
  );
}

/** A name of the library, and how many clips credit it in its role, in whatever spelling. */
export interface CountedName extends KnownName {
  readonly clips: number;
}

/**
 * The names of the library that stand in a text in any of their spellings: what is known already is the best
 * suggestion.
 */
export async function namesIn(library: Library, text: string): Promise<CountedName[]> {
  const words = ` ${foldName(text)} `;
  const { vocabulary, nameDecisions } = library;
  const [terms, decisions] = await library.transaction('r', vocabulary, nameDecisions, async () => [
    await vocabulary.toArray(),
    await nameDecisions.toArray(),
  ]);
  const counts = countsOf(terms);
  const grouping = groupNames(decisions);
  const spoken = counts.filter(({ role, spelling }) => {
    const key = nameKey(kindOf(role), spelling);
    const own = [
      spelling,
      ...[...(grouping.groupOf(key)?.keys ?? [])].map((one) => grouping.written.get(one) ?? ''),
    ];
    return own.some((one) => stands(one, words));
  });
  if (spoken.length === 0) return [];
  const book = new NameBook(counts, decisions);
  const known = new Map<string, CountedName>();
  for (const { role, spelling } of spoken) {
    const name = book.nameOf(kindOf(role), spelling);
    if (!name) continue;
    const ways = [name.label, ...name.spellings.flatMap((one) => one.ways)];
    const spellings = [...new Set([...ways, ...ways.map((way) => distinguished(way, ''))])];
    const clips = name.spellings.reduce((sum, one) => sum + (one.roles[role] ?? 0), 0);
    known.set(`${role} ${name.id}`, { name: name.label, spellings, role, clips });
  }
  return [...known.values()];
}

function stands(spelling: string, words: string): boolean {
  const key = entryKey(distinguished(spelling, '')); // no article says which of two namesakes it means
  return key.length > 1 && words.includes(` ${key} `);
}

/** A clip as it was and as it becomes; undefined where there was none, or is none any more. */
export interface ClipChange {
  readonly before: Clip | undefined;
  readonly after: Clip | undefined;
}

/** Takes note of the entries a clip gained or lost. Call inside the transaction that writes the clip. */
export async function countTerms(
  library: Library,
  before: Clip | undefined,
  after: Clip | undefined,
  now: string,
): Promise<void> {
  await countAllTerms(library, [{ before, after }], now);
}

/** The same for many clips, as though for one after the other: each entry is read and written once. */
export async function countAllTerms(
  { vocabulary }: Library,
  changes: readonly ClipChange[],
  now: string,
): Promise<void> {
  const steps = changes.flatMap(stepsOf);
  const ids = [...new Set(steps.map(({ id }) => id))];
  if (ids.length === 0) return;
  const known = await vocabulary.bulkGet(ids);
  const terms = new Map(known.flatMap((term) => (term ? [[term.id, term] as const] : [])));
  for (const { id, named, isGained } of steps) {
    const term = terms.get(id);
    terms.set(id, {
      id,
      kind: named.kind,
      spelling: isGained ? named.spelling : (term?.spelling ?? named.spelling),
      uses: Math.max(0, (term?.uses ?? 0) + (isGained ? 1 : -1)),
      last: isGained ? now : (term?.last ?? now),
      starts: startsOf(named),
    });
  }
  await vocabulary.bulkPut([...terms.values()]);
}

interface TermStep {
  readonly id: string;
  readonly named: Named;
  readonly isGained: boolean;
}

/** The entries that one clip gained and lost. */
function stepsOf({ before, after }: ClipChange): TermStep[] {
  const old = before?.state === 'kept' ? termsOf(before) : new Map<string, Named>();
  const young = after?.state === 'kept' ? termsOf(after) : new Map<string, Named>();
  return [
    ...[...old].filter(([id]) => !young.has(id)).map(([id, named]) => ({ id, named, isGained: false })),
    ...[...young].filter(([id]) => !old.has(id)).map(([id, named]) => ({ id, named, isGained: true })),
  ];
}

interface Named {
  readonly kind: Vocabulary;
  readonly spelling: string;
}

function termsOf(clip: Clip): Map<string, Named> {
  const named: Named[] = [
    ...clip.credits.map(({ role, spelling }) => ({ kind: role, spelling })),
    ...clip.tags.map((spelling) => ({ kind: 'tag' as const, spelling })),
  ];
  return new Map(named.map((term) => [`${term.kind}:${entryKey(term.spelling)}`, term]));
}

function startsOf({ kind, spelling }: Named): string[] {
  const words = entryKey(spelling).split(' ');
  return words.map((_, at) => `${kind}:${words.slice(at).join(' ')}`);
}
