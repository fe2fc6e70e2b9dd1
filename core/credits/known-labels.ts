/* What the library calls by another spelling is offered under the name it is shown under there. */
import type { Role } from '../credit.ts';
import { foldName, foldTitle } from './fold.ts';
import type { KnownName, Suggestion, Suggestions } from './suggestion.ts';

/** The suggestions under the library's own names, two spellings of one name as one. */
export function underKnownNames(found: Suggestions, known: readonly KnownName[]): Suggestions {
  return {
    films: renamed('film', found.films, known),
    directors: renamed('director', found.directors, known),
    actors: renamed('actor', found.actors, known),
  };
}

function renamed(role: Role, found: readonly Suggestion[], known: readonly KnownName[]): Suggestion[] {
  const byName = new Map<string, Suggestion>();
  for (const suggestion of found) {
    const name = nameFor(role, suggestion, known);
    const there = byName.get(name);
    const own = { ...suggestion, name, spellings: [...new Set([name, ...suggestion.spellings])] };
    byName.set(name, there ? joined(there, own) : own);
  }
  return [...byName.values()];
}

/** The one known name that has the spelling; of a person first one known in this role. Of two, neither. */
function nameFor(role: Role, { name, spellings }: Suggestion, known: readonly KnownName[]): string {
  const keyOf = role === 'film' ? foldTitle : foldName;
  const keys = new Set([name, ...spellings].map(keyOf));
  const isSameKind = (other: Role) => (other === 'film') === (role === 'film');
  const fitting = known.filter(
    (one) => isSameKind(one.role) && one.spellings.some((spelling) => keys.has(keyOf(bare(spelling)))),
  );
  const inRole = fitting.filter((one) => one.role === role);
  const names = new Set((inRole.length > 0 ? inRole : fitting).map((one) => one.name));
  const [only] = names;
  return only !== undefined && names.size === 1 ? only : name;
}

/** Without the word that tells it from its namesakes. */
function bare(spelling: string): string {
  return spelling.replace(/\s*[（(][^()（）]*[)）]\s*$/u, '') || spelling;
}

function joined(one: Suggestion, other: Suggestion): Suggestion {
  return {
    ...one,
    spellings: [...new Set([...one.spellings, ...other.spellings])],
    certain: one.certain || other.certain,
    evidence: [...one.evidence, ...other.evidence].slice(0, 3),
  };
}
