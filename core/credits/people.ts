import type { Claim, Mention } from './claim.ts';
import { gather, proofs, spellingsOf, strength, type Dossier } from './combine.ts';
import { foldName } from './fold.ts';
import { KEYWORD_RULE } from './hints.ts';
import { evidenceAt, type Reading } from './reading.ts';
import { inHeadline } from './rules/headline.ts';
import { KOREAN_SURNAMES_ROMAN } from './tables/east-asian-names.ts';
import type { Suggestion } from './suggestion.ts';
import {
  namesInstitution,
  NATIONALITIES,
  PLACES_AND_DATES,
  SENTENCE_STARTERS,
  TRADE_WORDS,
} from './tables/plain-words.ts';

const ENOUGH = 2;
const CERTAIN = 3.4;
/** A lone name (Zendaya, Dhanush) needs more than a full one. */
const ALONE = 3.1;
/** Below this an article is about something else, and "starred" is said of strikers. */
const LITTLE_SCREEN = 0.3;
/** A director needs more than a weak word to be an actor too. */
const WEAK = 3;
const EVIDENCE_SHOWN = 3;

/** Directors and actors with enough said for them, best first. */
export function suggestPeople(
  reading: Reading,
  persons: readonly Mention[],
  claims: readonly Claim[],
  films: readonly Mention[],
): { directors: Suggestion[]; actors: Suggestion[] } {
  const filmKeys = new Set(films.map(({ name }) => foldName(name)));
  const byline = foldName(reading.hints.byline ?? '');
  const halves = new Set(
    persons.filter(({ short }) => !short).flatMap(({ name }) => name.split(/\s+/u).map(foldName)),
  );
  const dossiers = gather(persons, claims).filter(
    ({ key, mentions }) =>
      !filmKeys.has(key) &&
      !(byline && byline.includes(key)) &&
      couldBeName(mentions[0]) &&
      !isHalfAName(mentions, halves),
  );
  return { directors: inRole(reading, dossiers, 'director'), actors: inRole(reading, dossiers, 'actor') };
}

/** "Lee" beside two full names with Lee: nobody can tell whose it is. */
function isHalfAName(mentions: readonly Mention[], halves: ReadonlySet<string>): boolean {
  const [first] = mentions;
  if (!first || !mentions.every(({ short }) => short)) return false;
  return halves.has(first.key) || KOREAN_SURNAMES_ROMAN.has(first.name.toLowerCase());
}

/** A letter alone; a syllable of Hangul or a Han character may well be a name. */
const ONE_LETTER = /^[\p{Lu}\p{Ll}]\.?$/u;

function couldBeName(mention: Mention | undefined): boolean {
  if (ONE_LETTER.test(mention?.name ?? '')) return false;
  const words = mention?.name.toLowerCase().split(/\s+/u) ?? [];
  const plain = (word: string): boolean =>
    PLACES_AND_DATES.has(word) ||
    NATIONALITIES.has(word) ||
    TRADE_WORDS.has(word) ||
    SENTENCE_STARTERS.has(word);
  return !words.every(plain) && !namesInstitution(words);
}

function inRole(reading: Reading, dossiers: readonly Dossier[], role: 'director' | 'actor'): Suggestion[] {
  return dossiers
    .map((dossier) => ({ dossier, score: scoreOf(dossier, role, reading.screen) }))
    .filter(({ dossier, score }) => score >= threshold(reading, dossier))
    .map(({ dossier, score }) => suggestion(reading, dossier, role, score))
    .toSorted((a, b) => b.score - a.score);
}

function threshold({ screen }: Reading, { mentions }: Dossier): number {
  return (
    (mentions.every(({ short }) => short) ? ALONE : ENOUGH) +
    (1 - screen) * (screen < LITTLE_SCREEN ? 2 : 0.9)
  );
}

/** What needs no word of the screen beside it. */
const SURE_SOURCES: ReadonlySet<string> = new Set(['kept before', 'stated by the page']);

function scoreOf({ claims: all }: Dossier, role: 'director' | 'actor', screen: number): number {
  // 감독, 監督: of a team, where nothing else speaks of the screen
  const claims = screen > 0 ? all : all.filter((one) => role !== one.role || SURE_SOURCES.has(one.rule));
  const forIt = strength(claims, role);
  const other = strength(claims, 'other');
  const character = strength(claims, 'character');
  if (forIt === 0 || character > forIt) return 0;
  if (role === 'actor' && forIt < WEAK && strength(claims, 'director') >= WEAK) return 0;
  if (role === 'director' && strength(claims, 'actor') >= WEAK && isOnlyOwner(claims)) return 0;
  return other > forIt ? forIt - 1.5 : forIt - character * 0.5;
}

/** "Ann Lee’s film" is said of whoever stars in it, too. */
function isOnlyOwner(claims: readonly Claim[]): boolean {
  return claims.every(
    ({ role, rule }) => role !== 'director' || rule.startsWith('X’s film') || rule === KEYWORD_RULE,
  );
}

/** An article that says less of the screen must have more to say of those who make it. */
const CLEARLY_SCREEN = 0.9;

/** “director Han Do-yeon”: the title right before a full name says it all, if nothing says otherwise. */
function isCertain({ screen }: Reading, dossier: Dossier, role: 'director' | 'actor'): boolean {
  const score = scoreOf(dossier, role, screen);
  if (score >= CERTAIN) return true;
  const { claims } = dossier;
  const titled = claims.some(({ sure, mention, role: said }) => sure && said === role && !mention.short);
  return (
    titled && screen >= CLEARLY_SCREEN && score >= WEAK && !claims.some(({ role: said }) => said === 'other')
  );
}

function suggestion(
  reading: Reading,
  { key, claims, mentions }: Dossier,
  role: 'director' | 'actor',
  strengthFound: number,
): Suggestion {
  const spellings = spellingsOf(mentions);
  const name = spellings[0] ?? '';
  // what the keywords bear out was a guess, and stays one
  const unaided = { key, mentions, claims: claims.filter(({ rule }) => rule !== KEYWORD_RULE) };
  const score = strengthFound + (inHeadline(reading, name) ? 2 : 0) + 0.2 * Math.min(5, mentions.length);
  return {
    name,
    spellings,
    score,
    certain: isCertain(reading, unaided, role),
    evidence: proofs(claims, role)
      .slice(0, EVIDENCE_SHOWN)
      .map(({ cueStart, cueEnd, rule }) => evidenceAt(reading, cueStart, cueEnd, rule)),
  };
}
