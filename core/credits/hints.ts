import type { Claim, ClaimRole, Mention } from './claim.ts';
import { strength } from './combine.ts';
import { foldName, foldTitle } from './fold.ts';
import { readsAsPerson } from './persons.ts';
import type { Quote } from './quotes.ts';
import type { Reading } from './reading.ts';
import type { Hints } from './suggestion.ts';

/* How much each source is worth, the strongest first; 2 suggests alone. */
const KNOWN_FULL = 4.2;
const KNOWN_LONE_QUOTED = 2.4;
/** A lone word the library knows may be any word: it needs one cue more. */
const KNOWN_LONE = 1.2;
const STATED = 3.4;
const KEYWORD = 1.7;
/** Less for a person: whoever an article is about is a keyword of it, whatever the trade. */
const PERSON_KEYWORD = 1.2;
export const KEYWORD_RULE = 'a keyword of the page';

export interface Hinted {
  readonly persons: Mention[];
  readonly titles: Mention[];
  readonly claims: Claim[];
}

/** What the library knows and the page states, as claims about what the article mentions. */
export function claimsFromHints(
  { page, hints }: Reading,
  persons: readonly Mention[],
  titles: readonly Mention[],
): Hinted {
  const hinted: Hinted = { persons: [], titles: [], claims: [] };
  const byKey = { person: groupByKey(persons), title: groupByKey(titles) };
  const add = (
    role: ClaimRole,
    name: string,
    rule: string,
    weightOf: (mention: Mention) => number,
    unseen: boolean,
  ): void => {
    const kind = role === 'film' ? 'title' : 'person';
    const key = kind === 'title' ? foldTitle(name) : foldName(name);
    const found = byKey[kind].get(key) ?? inEastAsian(page, kind, name, key);
    if (found[0] && !byKey[kind].has(key)) hinted[kind === 'title' ? 'titles' : 'persons'].push(...found);
    const mentions = found.length > 0 ? found : unseen && key ? [nowhere(kind, name, key)] : [];
    if (found.length === 0) hinted[kind === 'title' ? 'titles' : 'persons'].push(...mentions);
    for (const mention of mentions) {
      hinted.claims.push({
        role,
        mention,
        weight: weightOf(mention),
        cueStart: mention.start,
        cueEnd: mention.end,
        rule,
      });
    }
  };
  for (const { spellings, name, role } of hints.known ?? []) {
    for (const spelling of new Set([name, ...spellings]))
      add(role, spelling, 'kept before', knownWeight, false);
  }
  for (const [role, names] of statedNames(hints)) {
    for (const name of names) add(role, name, 'stated by the page', () => STATED, true);
  }
  for (const keyword of hints.keywords ?? []) {
    if (!readsAsPerson(keyword)) add('film', keyword, KEYWORD_RULE, () => KEYWORD, false);
  }
  return hinted;
}

/**
 * People among the keywords, with what words of the text say of them. A keyword tells no trade, so it suggests nobody
 * alone: it bears out the role that is said most strongly, and never makes a guess certain.
 */
export function claimsFromKeywords({ hints }: Reading, claims: readonly Claim[]): Claim[] {
  const keys = new Map((hints.keywords ?? []).map((keyword) => [foldName(keyword), keyword]));
  const said = Map.groupBy(claims, ({ mention }) => mention.key);
  return [...keys].flatMap(([key, name]): Claim[] => {
    const about = said.get(key) ?? [];
    const [directs, acts] = [strength(about, 'director'), strength(about, 'actor')];
    if (directs === acts) return []; // nothing is said of them, or nobody can tell which
    const role = directs > acts ? 'director' : 'actor';
    const best = Math.max(...about.filter((claim) => claim.role === role).map(({ weight }) => weight));
    // its sentence, which proves more, stays the first
    const weight = Math.min(PERSON_KEYWORD, best - 0.01);
    return [
      { role, mention: nowhere('person', name, key), weight, cueStart: -1, cueEnd: -1, rule: KEYWORD_RULE },
    ];
  });
}

function statedNames({ stated }: Hints): (readonly [ClaimRole, readonly string[]])[] {
  return [
    ['film', stated?.films ?? []],
    ['director', stated?.directors ?? []],
    ['actor', stated?.actors ?? []],
  ];
}

function knownWeight({ name, mark, kind }: Mention): number {
  if (/\s/u.test(name) || /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2}/u.test(name))
    return KNOWN_FULL;
  if (kind === 'person') return KNOWN_FULL;
  return mark === undefined ? KNOWN_LONE : KNOWN_LONE_QUOTED;
}

function groupByKey(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.short) continue;
    const group = groups.get(mention.key);
    if (group) group.push(mention);
    else groups.set(mention.key, [mention]);
  }
  return groups;
}

/** Scripts without spaces hide names from the finder of names; a known one is simply looked for. */
function inEastAsian(page: string, kind: Mention['kind'], name: string, key: string): Mention[] {
  if (
    name.length < (kind === 'person' ? 3 : 4) ||
    !/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ー・· ]+$/u.test(name)
  ) {
    return [];
  }
  const start = page.indexOf(name);
  return start < 0 ? [] : [{ kind, name, key, start, end: start + name.length }];
}

/** A name the page states in its data and nowhere in its words. */
function nowhere(kind: Mention['kind'], name: string, key: string): Mention {
  return { kind, name, key, start: -1, end: -1 };
}

/** How often one emphasised string is looked for. */
const MOST_PLACES = 5;
const LONGEST = 70;

/** Words the page sets in italics, as if they stood in quotation marks. */
export function emphasisedQuotes({ page, bodyStart, hints }: Reading): Quote[] {
  return [...new Set(hints.emphasised ?? [])].flatMap((words) => {
    const name = words.trim().replace(/[,.;:]$/u, '');
    if (name.length < 2 || name.length > LONGEST) return [];
    const places: Quote[] = [];
    for (
      let at = page.indexOf(name, bodyStart);
      at >= 0 && places.length < MOST_PLACES;
      at = page.indexOf(name, at + 1)
    ) {
      const whole =
        !/[\p{L}\p{N}]/u.test(page[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(page[at + name.length] ?? '');
      if (whole) places.push({ start: at, end: at + name.length, open: '_' });
    }
    return places;
  });
}
