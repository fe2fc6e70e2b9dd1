import type { Mention } from './claim.ts';
import { foldName } from './fold.ts';
import { GIVEN_NAMES } from './tables/given-names.ts';
import { readsAsKoreanName } from './tables/east-asian-names.ts';

/**
 * Gives a surname or given name that stands alone to the full name in the same article. What could be
 * two persons' stays as it is: a short name is never guessed.
 */
export function joinShortNames(page: string, mentions: readonly Mention[]): Mention[] {
  const owners = new Map<string, Map<string, Mention>>();
  for (const mention of mentions) {
    if (mention.short) continue;
    for (const part of partsOf(mention.name)) {
      const owner = owners.get(part) ?? new Map<string, Mention>();
      if (!owner.has(mention.key)) owner.set(mention.key, mention);
      owners.set(part, owner);
    }
  }
  const times = new Map<string, number>();
  for (const { key, short } of mentions) if (short) times.set(key, (times.get(key) ?? 0) + 1);
  return mentions.map((mention, at) => {
    if (!mention.short) return mention;
    const shared = sharedSurname(page, mention, mentions[at + 1], (times.get(mention.key) ?? 0) > 1);
    if (shared) return shared;
    const candidates = [...(owners.get(mention.key)?.values() ?? [])];
    const [only] = candidates;
    if (!only || candidates.length > 1) return mention;
    return { ...mention, name: only.name, key: only.key, short: false };
  });
}

/** "Albert and David Lee": the first has the second's surname, unless he goes `alone` by one name. */
function sharedSurname(
  page: string,
  short: Mention,
  next: Mention | undefined,
  alone: boolean,
): Mention | undefined {
  if (alone || !next || next.short || !GIVEN_NAMES.has(short.name.toLowerCase())) return undefined;
  if (!/^ (?:and|&|y|e|et|und) $/u.test(page.slice(short.end, next.start))) return undefined;
  const words = next.name.split(/\s+/u);
  if (words.length !== 2 || !GIVEN_NAMES.has((words[0] ?? '').toLowerCase())) return undefined;
  const name = `${short.name} ${words[1]}`;
  return { ...short, name, key: foldName(name), short: false };
}

/** The parts of a full name that may stand for it. */
function partsOf(name: string): string[] {
  const words = name.split(/\s+/u);
  if (words.length < 2) return [];
  const last = (words.at(-1) ?? '').replace(/^(?:jr|sr)\.?$/iu, '') || (words.at(-2) ?? '');
  const parts = readsAsKoreanName(words) ? [words[0] ?? '', words.slice(1).join('')] : [last, words[0] ?? ''];
  return parts.map(foldName).filter((part) => part.length > 1);
}
