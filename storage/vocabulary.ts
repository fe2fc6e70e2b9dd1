import { entryKey } from '../core/entries.ts';
import type { Clip } from '../core/clip.ts';
import type { KnownName } from '../core/credits/suggestion.ts';
import { fold, foldName } from '../core/fold.ts';
import type { Library } from './database.ts';
import type { Term, Vocabulary } from './rows.ts';

/** Entries that begin with, or have a word that begins with, what is typed; newest and most used first. */
export async function complete(
  library: Library,
  kind: Vocabulary,
  typed: string,
  limit: number,
): Promise<string[]> {
  const found = await library.vocabulary
    .where('starts')
    .startsWith(`${kind}:${entryKey(fold(typed))}`)
    .distinct()
    .toArray();
  return found
    .filter((term) => term.uses > 0)
    .sort((one, other) => weight(other) - weight(one) || (one.spelling < other.spelling ? -1 : 1))
    .slice(0, limit)
    .map((term) => term.spelling);
}

/** Days after which a use counts half: what a person is working on now outweighs what they once did. */
const HALF_LIFE_DAYS = 30;

function weight(term: Term): number {
  const days = Date.parse(term.last) / 86_400_000;
  return Math.log2(1 + term.uses) + days / HALF_LIFE_DAYS;
}

/** The names of the library that stand in a text: what is known already is the best suggestion. */
export async function namesIn(library: Library, text: string): Promise<KnownName[]> {
  const words = ` ${foldName(text)} `;
  const known: KnownName[] = [];
  await library.vocabulary.each(({ id, kind, spelling, uses }) => {
    if (kind === 'tag' || uses === 0) return;
    const key = id.slice(kind.length + 1);
    if (key.length > 1 && words.includes(` ${key} `))
      known.push({ name: spelling, spellings: [spelling], role: kind });
  });
  return known;
}

/** Takes note of the entries a clip gained or lost. Call inside the transaction that writes the clip. */
export async function countTerms(
  library: Library,
  before: Clip | undefined,
  after: Clip | undefined,
  now: string,
): Promise<void> {
  const old = before?.state === 'kept' ? termsOf(before) : new Map<string, Named>();
  const young = after?.state === 'kept' ? termsOf(after) : new Map<string, Named>();
  const changed = [...new Set([...old.keys(), ...young.keys()])].filter(
    (id) => old.has(id) !== young.has(id),
  );
  if (changed.length === 0) return;
  const known = await library.vocabulary.bulkGet(changed);
  await library.vocabulary.bulkPut(
    changed.map((id, at) => {
      const named = young.get(id) ?? old.get(id);
      if (!named) throw new Error(`The term ${id} is neither new nor old.`);
      const gained = young.has(id);
      const row = known[at];
      return {
        id,
        kind: named.kind,
        spelling: gained ? named.spelling : (row?.spelling ?? named.spelling),
        uses: Math.max(0, (row?.uses ?? 0) + (gained ? 1 : -1)),
        last: gained ? now : (row?.last ?? now),
        starts: startsOf(named),
      };
    }),
  );
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
