import type { Claim, ClaimRole, Mention } from './claim.ts';

/** Everything said about one name. */
export interface Dossier {
  readonly key: string;
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
}

/** What a second rule, and each further mention, add to the strongest claim. */
const SECOND_RULE = 0.4;
const FURTHER_MENTION = 0.15;
const MOST_MENTIONS = 4;

/** Gathers claims and mentions by name. */
export function gather(mentions: readonly Mention[], claims: readonly Claim[]): Dossier[] {
  const byKey = new Map<string, { key: string; claims: Claim[]; mentions: Mention[] }>();
  const at = (key: string): { claims: Claim[]; mentions: Mention[] } => {
    const known = byKey.get(key) ?? { key, claims: [], mentions: [] };
    byKey.set(key, known);
    return known;
  };
  for (const mention of mentions) at(mention.key).mentions.push(mention);
  for (const claim of claims) at(claim.mention.key).claims.push(claim);
  return [...byKey.values()];
}

/** How strongly the claims say `role`: the best one, a little more for another rule and for repetition. */
export function strength(claims: readonly Claim[], role: ClaimRole): number {
  const rules = new Map<string, number>();
  const places = new Set<number>();
  for (const claim of claims) {
    if (claim.role !== role) continue;
    rules.set(claim.rule, Math.max(rules.get(claim.rule) ?? 0, claim.weight));
    places.add(claim.mention.start);
  }
  const [best, second] = [...rules.values()].toSorted((a, b) => b - a);
  if (best === undefined) return 0;
  const again = Math.min(places.size - 1, MOST_MENTIONS) * FURTHER_MENTION;
  return best + (second ?? 0) * SECOND_RULE + again;
}

/** The claims for one role, strongest first, one for each place. */
export function proofs(claims: readonly Claim[], role: ClaimRole): Claim[] {
  const places = new Set<number>();
  return claims
    .filter((claim) => claim.role === role)
    .toSorted((a, b) => b.weight - a.weight || a.cueStart - b.cueStart)
    .filter(({ mention }) => {
      if (places.has(mention.start)) return false;
      places.add(mention.start);
      return true;
    });
}

/** The spellings met, fullest and most frequent first. */
export function spellingsOf(mentions: readonly Mention[]): string[] {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
