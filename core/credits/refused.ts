/* What a person said no to, and what is offered no more because of it. */
import type { Role } from '../credit.ts';
import { entryKey } from '../entries.ts';
import { sameName } from '../names/same-name.ts';
import type { Suggestion } from './suggestion.ts';

/** A name in a role, however it is written. */
export function suggestionKey(role: Role, name: string): string {
  return `${role}:${entryKey(name)}`;
}

/** Whether a person said no to what is suggested, in any of its spellings. */
export function isRefused(suggestion: Suggestion, role: Role, refused: readonly string[]): boolean {
  return spellingsOf(suggestion, role).some((spelling) => refused.includes(suggestionKey(role, spelling)));
}

/** What keeps an entry that was taken out from being offered again: its own key, and of what is offered in its place. */
export function keysAgainst(role: Role, entry: string, found: readonly Suggestion[]): string[] {
  const kind = role === 'film' ? 'film' : 'person';
  const alike = found.filter((suggestion) =>
    spellingsOf(suggestion, role).some((spelling) => sameName(entry, spelling, kind)),
  );
  return [entry, ...alike.map(({ name }) => name)].map((name) => suggestionKey(role, name));
}

/** The spellings that say who is meant. A lone word of a full name ("Moon") says that only where it is the name. */
function spellingsOf({ name, spellings }: Suggestion, role: Role): readonly string[] {
  const all = [name, ...spellings];
  if (role === 'film') return all;
  const words = all.map((spelling) => spelling.split(/\s+/u).map(entryKey));
  const lone = new Set(words.filter(({ length }) => length > 1).flat());
  return all.filter((spelling) => spelling === name || !lone.has(entryKey(spelling)));
}
