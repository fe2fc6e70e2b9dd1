import type { Claim, Mention } from '../claim.ts';
import type { Reading } from '../reading.ts';

/** "Ann Lee's dark comedy The Lake": words between an owner and a title. */
const OWNER_TO_TITLE = /^(?:[’'‘`]s?|s[’'‘`]) (?:(?:[\p{L}\d$’'.-]+,? ){0,6})["“‘'«]?$/u;
const TITLE_TO_OWNER = /^["”’'»]?,? (?:\((?:19|20)\d\d\) ?)?(?:by|de|di|von|d['’]) ?(?:[\p{Ll}]+ ){0,2}$/u;
const IN_BRACKETS = /^["”’'»]? ?\((?:(?:19|20)\d\d, )?$/u;

/** Where an actor rather than a director is meant. */
const ACTING_BETWEEN = /\b(?:role|character|performance|turn|co-star|part|return|debut|fans)\b/u;

/** Whose film it is: the possessive before a title that is known to be a film, or "by X" after it. */
export function filmOwners(
  { page }: Reading,
  persons: readonly Mention[],
  films: readonly Mention[],
): Claim[] {
  const claims: Claim[] = [];
  const all = [...persons, ...films].toSorted((a, b) => a.start - b.start);
  for (const [at, mention] of all.entries()) {
    const next = all[at + 1];
    if (!next || next.start - mention.end > 70) continue;
    const gap = page.slice(mention.end, next.start);
    const span = { cueStart: mention.start, cueEnd: next.end };
    if (
      mention.kind === 'person' &&
      next.kind === 'title' &&
      OWNER_TO_TITLE.test(gap) &&
      !ACTING_BETWEEN.test(gap)
    ) {
      claims.push({ role: 'director', mention, weight: 2.3, rule: 'X’s film', ...span });
    }
    if (mention.kind === 'title' && next.kind === 'person' && TITLE_TO_OWNER.test(gap)) {
      claims.push({ role: 'director', mention: next, weight: 2.4, rule: 'film by X', ...span });
    }
    if (mention.kind === 'title' && next.kind === 'person' && IN_BRACKETS.test(gap) && !next.short) {
      claims.push({ role: 'director', mention: next, weight: 1.6, rule: 'film (X)', ...span });
    }
  }
  return claims;
}
