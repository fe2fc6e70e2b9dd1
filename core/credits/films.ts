import type { Claim, Mention } from './claim.ts';
import { gather, proofs, spellingsOf, strength, type Dossier } from './combine.ts';
import { foldName } from './fold.ts';
import { readsAsPerson } from './persons.ts';
import { evidenceAt, type Reading } from './reading.ts';
import { inHeadline } from './rules/headline.ts';
import type { Suggestion } from './suggestion.ts';
import {
  INSTITUTIONS,
  NATIONALITIES,
  PLACES_AND_DATES,
  SENTENCE_STARTERS,
  TRADE_WORDS,
} from './tables/plain-words.ts';

export interface FilmFound {
  readonly key: string;
  readonly suggestion: Suggestion;
}

/** From here on a title is suggested, and from here on it is certain. */
const ENOUGH = 2;
const CERTAIN = 3.6;
/** An article that says little of the screen must prove its films better. */
const FOREIGN_GROUND = 1;
/** Speech against a title counts in full on the mention it is said of. */
const EVIDENCE_SHOWN = 3;

/** Titles with enough said for them, best first. */
export function suggestFilms(
  reading: Reading,
  titles: readonly Mention[],
  claims: readonly Claim[],
  personClaims: readonly Claim[],
  persons: readonly Mention[],
): FilmFound[] {
  const people = namesOfPeople(personClaims, persons);
  const threshold = ENOUGH + (1 - reading.screen) * FOREIGN_GROUND;
  return gather(titles, claims)
    .map((dossier) => ({ dossier, score: scoreOf(reading, dossier, people) }))
    .filter(({ score }) => score >= threshold)
    .map(({ dossier, score }) => ({
      key: dossier.key,
      score: score + prominence(reading, dossier),
      suggestion: suggestion(reading, dossier, score),
    }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ key, score, suggestion: found }) => ({ key, suggestion: { ...found, score } }));
}

function suggestion(reading: Reading, { claims, mentions }: Dossier, score: number): Suggestion {
  const spellings = spellingsOf(mentions);
  return {
    name: spellings[0] ?? '',
    spellings,
    score,
    certain: score >= CERTAIN,
    evidence: proofs(claims, 'film')
      .slice(0, EVIDENCE_SHOWN)
      .map(({ cueStart, cueEnd, rule }) => evidenceAt(reading, cueStart, cueEnd, rule)),
  };
}

/** The headline and repetition decide what comes first. */
function prominence(reading: Reading, { mentions }: Dossier): number {
  const name = mentions[0]?.name ?? '';
  const first = mentions[0]?.start ?? 0;
  const early = 1 - Math.min(1, first / Math.max(1, reading.page.length));
  return (inHeadline(reading, name) ? 3 : 0) + 0.4 * Math.min(6, mentions.length) + early;
}

interface People {
  readonly full: ReadonlySet<string>;
  readonly characters: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

function namesOfPeople(claims: readonly Claim[], persons: readonly Mention[]): People {
  const full = new Set<string>();
  const characters = new Set<string>();
  for (const { role, mention, weight } of claims) {
    if (role === 'character') characters.add(mention.key);
    else if (weight >= 2 && !mention.short) full.add(mention.key);
  }
  const parts = new Set<string>();
  for (const { key, name, short } of persons) {
    if (short || !(full.has(key) || readsAsPerson(name))) continue;
    for (const word of name.split(/\s+/u)) parts.add(foldName(word));
  }
  return { full, characters, parts };
}

function scoreOf(_reading: Reading, dossier: Dossier, people: People): number {
  const { claims, mentions, key } = dossier;
  const against = strength(claims, 'not-film');
  const forIt = strength(claims, 'film');
  if (forIt === 0) return 0;
  const marked = mentions.some(({ mark }) => mark !== undefined);
  return forIt - against - (marked ? quotedDoubt(key, mentions, people) : bareDoubt(key, mentions, people));
}

function quotedDoubt(key: string, mentions: readonly Mention[], people: People): number {
  const name = mentions[0]?.name ?? '';
  if (people.full.has(key) || (readsAsPerson(name) && mentions.length === 1)) return 1.8;
  return 0;
}

/** Why a run of capitals is likely no title. */
function bareDoubt(key: string, mentions: readonly Mention[], people: People): number {
  const name = mentions[0]?.name ?? '';
  const words = name
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .split(/\s+/u);
  const plain = (word: string): boolean =>
    PLACES_AND_DATES.has(word) ||
    NATIONALITIES.has(word) ||
    TRADE_WORDS.has(word) ||
    SENTENCE_STARTERS.has(word) ||
    /^\d+$/.test(word);
  if (people.full.has(key) || people.characters.has(key)) return 4;
  if (words.every((word) => plain(word) || word.length < 2)) return 4;
  if (readsAsPerson(name)) return 2.5;
  if (words.some((word) => INSTITUTIONS.has(word))) return 2;
  if (words.length === 1 && people.parts.has(key)) return 2.5;
  return 0;
}
