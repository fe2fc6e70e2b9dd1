import type { Claim, ClaimRole, Mention } from '../claim.ts';

/** What a member of a list gets from a neighbour whose role is known. */
const FROM_A_NEIGHBOUR = 2.1;
/** What the members of a long list of persons get in an article about the screen. */
const FROM_THE_LIST = 2.05;
const LONG_LIST = 3;

const EAST_ASIAN = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}/u;

/** One list, from its first member. */
function listsIn(mentions: readonly Mention[]): Mention[][] {
  return mentions.flatMap((first) => {
    if (first.previous || !first.next) return [];
    const list = [first];
    for (let member: Mention | undefined = first.next; member; member = member.next) list.push(member);
    return [list];
  });
}

/** "A, B and The Lake": what stands in a list with known films is a film. */
export function filmsInLists(
  page: string,
  titles: readonly Mention[],
  isFilm: (key: string) => boolean,
): Claim[] {
  return listsIn(titles).flatMap((list) => {
    const known = list.filter(({ key }) => isFilm(key)).length;
    if (known === 0) return [];
    if (known < list.length / 2 || !readsAsList(page, list)) return [];
    const weight = FROM_A_NEIGHBOUR;
    return list
      .filter(({ key }) => !isFilm(key))
      .map((mention) => memberClaim('film', mention, list, weight));
  });
}

/** Two with a comma between are no list; three, or two joined by "and", are; and all in marks or none. */
function readsAsList(page: string, list: readonly Mention[]): boolean {
  const [first, second] = list;
  if (!first || !second || list.some(({ mark }) => (mark === undefined) !== (first.mark === undefined)))
    return false;
  return list.length > 2 || /[\p{L}&、・]/u.test(page.slice(first.end, second.start));
}

/** Who stands in a list with actors acts; and a long list in an article about the screen is a cast. */
export function actorsInLists(
  persons: readonly Mention[],
  claims: readonly Claim[],
  screen: number,
  readsAsPerson: (name: string) => boolean,
): Claim[] {
  const said = new Map<string, Set<ClaimRole>>();
  for (const { role, mention, weight } of claims) {
    if (weight >= 2) said.set(mention.key, (said.get(mention.key) ?? new Set()).add(role));
  }
  const is = (key: string, role: ClaimRole): boolean => said.get(key)?.has(role) ?? false;
  return listsIn(persons).flatMap((list) => {
    const full = list.filter(({ short }) => !short);
    const silent = full.filter(
      ({ key, name }) => !said.has(key) && (readsAsPerson(name) || EAST_ASIAN.test(name)),
    );
    if (full.some(({ key }) => is(key, 'director') || is(key, 'other') || is(key, 'character'))) return [];
    const acting = full.some(({ key }) => is(key, 'actor'));
    const cast =
      full.length >= LONG_LIST &&
      screen > 0.7 &&
      full.filter(({ name }) => readsAsPerson(name) || EAST_ASIAN.test(name)).length >= full.length * 0.6;
    if (!acting && !cast) return [];
    return silent.map((mention) =>
      memberClaim('actor', mention, list, acting ? FROM_A_NEIGHBOUR : FROM_THE_LIST),
    );
  });
}

function memberClaim(role: ClaimRole, mention: Mention, list: readonly Mention[], weight: number): Claim {
  return {
    role,
    mention,
    weight,
    cueStart: list[0]?.start ?? mention.start,
    cueEnd: list.at(-1)?.end ?? mention.end,
    rule: role === 'film' ? 'in a list with films' : 'in a list with actors',
  };
}
