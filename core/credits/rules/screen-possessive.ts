import type { Claim, Mention } from '../claim.ts';
import { readsAsPerson } from '../persons.ts';
import type { Reading } from '../reading.ts';
import { readsAsKoreanName } from '../tables/east-asian-names.ts';
import { TWO_WORDS } from './actor-in-brackets.ts';

/** "Ann Lee's dark comedy The Lake": words between an owner and a title. */
const OWNER_TO_TITLE = /^(?:[’'‘`]s?|s[’'‘`]) (?:(?:[\p{L}\d$’'.-]+,? ){0,6})["“‘'«]?$/u;
const TITLE_TO_OWNER =
  /^\s?["”“’'»]?,? (?:\((?:19|20)\d\d\),? ?)?(?:by|de|di|von|d['’]) ?(?:[\p{Ll}]+ ){0,2}$/u;
const IN_BRACKETS = /^["”“’'»]? ?\((?:(?:19|20)\d\d, )?$/u;

/** Where an actor rather than a director is meant. */
const ACTING_BETWEEN =
  /\b(?:role|character|performance|turn|co-star|part|return|debut|fans|wife|husband|sons?|daughters?|mother|father|brothers?|sisters?|friends?|home|company|team|books?|novels?|albums?|songs?|house|partner|girlfriend|boyfriend|agent|lawyer|boss|office|studio|label|band|play|ex|fiancée?|colleague|rival)\b/iu;

/** "an adaptation of Ann Lee’s The Lake": she wrote what it is made from. */
const SOURCE_BEFORE = /\b(?:adaptation|version|remake|retelling|based) (?:of|on) (?:[a-z]+ )?$/u;

/** Whose film it is: the possessive before a title that is known to be a film, or "by X" after it. */
export function filmOwners(
  { page }: Reading,
  persons: readonly Mention[],
  films: readonly Mention[],
): Claim[] {
  const claims: Claim[] = [];
  const all = [...persons.filter(({ short }) => !short), ...films].toSorted((a, b) => a.start - b.start);
  for (const [at, mention] of all.entries()) {
    const next = all[at + 1];
    if (!next || next.start - mention.end > 70) continue;
    const gap = page.slice(mention.end, next.start);
    const span = { cueStart: mention.start, cueEnd: next.end };
    if (
      mention.kind === 'person' &&
      next.kind === 'title' &&
      OWNER_TO_TITLE.test(gap) &&
      !ACTING_BETWEEN.test(gap) &&
      !SOURCE_BEFORE.test(page.slice(Math.max(0, mention.start - 24), mention.start))
    ) {
      claims.push({ role: 'director', mention, weight: 2.5, rule: 'X’s film', ...span });
    }
    if (mention.kind === 'title' && next.kind === 'person' && TITLE_TO_OWNER.test(gap)) {
      claims.push({ role: 'director', mention: next, weight: 2.4, rule: 'film by X', ...span });
    }
    if (mention.kind === 'title' && next.kind === 'person' && /^["”“’'»]?, $/u.test(gap)) {
      if (/^[’'‘]s? /u.test(page.slice(next.end, next.end + 3))) {
        claims.push({ role: 'director', mention: next, weight: 2.5, rule: 'film, X’s', ...span });
      }
    }
    if (mention.kind === 'title' && next.kind === 'person' && IN_BRACKETS.test(gap) && !next.short) {
      claims.push({ role: 'director', mention: next, weight: 1.6, rule: 'film (X)', ...span });
    }
  }
  return claims;
}

/** "Lee’s farcical The Lake": an owner, at most a few small words, a title. */
const SMALL_WORDS_BETWEEN = /^(?:[’'‘`]s?|s[’'‘`]) (?:(?:[\p{Ll}\d-]+,? ){0,5})["“‘'«]?$/u;
/** What may follow the title, so that it is no part of "Lee’s New York home". */
const TITLE_ENDS =
  /^["”“’'»]?(?:[,.;:!?)—–]|$| (?:is|was|has|had|in|at|and|to|with|as|which|that|from|won|stars|tells|for|on|but|or|took|\p{Ll}+(?:ed|ing|s)|will|while|when|where|by|did|does|would|could|—|–)(?![\p{L}])| ?\()/u;
/** Trades by which somebody else is known for a film: "composer Ann Lee (The Lake)". */
const OTHER_TRADES =
  /\b(?:music|score|scor(?:ed|ing)|compos\p{L}+|writ\p{L}+|screenplay|script|produc\p{L}+|direct\p{L}+|helm\p{L}*|edit\p{L}+|cinematograph\p{L}+|creator|novel\p{L}*|PD|regi\p{L}*|réalis\p{L}+|dirig\p{L}+|dirett\p{L}+|drehbuch|musik|kamera|escri\p{L}+|guion|scén\p{L}+)\b/iu;
/** "director Ann Lee of The Lake". */
const OF = /^,? (?:of|from|in|for|was in|is in|known for|de|di|aus) (?:films (?:like|such as) )?["“‘'«]?$/u;

/** A title that a person owns, or is of; sure where the person is known to make films or act in them. */
export function ownedTitles(
  { page, screen }: Reading,
  persons: readonly Mention[],
  titles: readonly Mention[],
  claims: readonly Claim[],
): Claim[] {
  const made = (role: string): Set<string> =>
    new Set(claims.filter((one) => one.role === role && one.weight >= 2).map(({ mention }) => mention.key));
  const [directing, acting, other] = [made('director'), made('actor'), made('other')];
  const byStart = titles.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return persons.flatMap((mention): Claim[] => {
    if (mention.short) return [];
    while (at < byStart.length && (byStart[at]?.start ?? 0) <= mention.start) at += 1;
    const title = byStart.slice(at, at + 3).find(({ start }) => start > mention.end);
    if (!title || title.start - mention.end > 60) return [];
    const gap = page.slice(mention.end, title.start);
    const span = { cueStart: mention.start, cueEnd: title.end };
    if (
      /^ \(["“„«‘]?$/u.test(gap) &&
      /^["”“’]?[,)]/u.test(page.slice(title.end, title.end + 2)) &&
      !readsAsPerson(title.name) &&
      (!TWO_WORDS.test(title.name) || readsAsKoreanName(mention.name.split(' '))) &&
      !/^\p{Lu}{2,4}$/u.test(title.name)
    ) {
      const film: Claim = { role: 'film', mention: title, weight: 2.2 * screen, rule: 'X (film)', ...span };
      const sentence = page.slice(Math.max(0, mention.start - 60), title.end + 60);
      if (!readsAsPerson(mention.name) || OTHER_TRADES.test(sentence)) return [film];
      return [film, { role: 'actor', mention, weight: 2.1 * screen, rule: 'X (film)', ...span }];
    }
    if (OF.test(gap) && (directing.has(mention.key) || acting.has(mention.key))) {
      return [{ role: 'film', mention: title, weight: 2.2 * screen, rule: 'X of the film', ...span }];
    }
    if (!SMALL_WORDS_BETWEEN.test(gap) || ACTING_BETWEEN.test(gap)) return [];
    const ends = /\s/u.test(title.name) || TITLE_ENDS.test(page.slice(title.end, title.end + 10));
    const known = directing.has(mention.key) || (readsAsPerson(mention.name) && !other.has(mention.key));
    const weight = known && ends ? 2.4 : directing.has(mention.key) ? 1.6 : 1;
    return [{ role: 'film', mention: title, weight: weight * screen, rule: 'X’s film', ...span }];
  });
}

/** "Squid Match’s Ann Lee": the work is known by the player. */
export function titlesOfPlayers(
  { page, screen }: Reading,
  persons: readonly Mention[],
  titles: readonly Mention[],
): Claim[] {
  const endings = new Map(titles.map((title) => [title.end, title]));
  return persons.flatMap((mention): Claim[] => {
    if (mention.short || !readsAsPerson(mention.name)) return [];
    const gap = /(?:[’'‘]s|(?<=s)[’'‘]) $/u.exec(page.slice(mention.start - 4, mention.start))?.[0];
    const title = gap === undefined ? undefined : endings.get(mention.start - gap.length);
    if (!title || readsAsPerson(title.name)) return [];
    const span = { cueStart: title.start, cueEnd: mention.end, rule: 'the film’s X' };
    return [
      { role: 'film', mention: title, weight: 2.2 * screen, ...span },
      { role: 'actor', mention, weight: 2.2 * screen, ...span },
    ];
  });
}
