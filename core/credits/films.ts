import type { Claim, Mention } from './claim.ts';
import { gather, proofs, spellingsOf, strength, type Dossier } from './combine.ts';
import { foldName, foldTitle } from './fold.ts';
import { KEYWORD_RULE } from './hints.ts';
import { readsAsPerson } from './persons.ts';
import { evidenceAt, type Reading } from './reading.ts';
import { inHeadline } from './rules/headline.ts';
import { filmsInLists } from './rules/list-members.ts';
import type { Suggestion } from './suggestion.ts';
import {
  INSTITUTIONS,
  namesInstitution,
  NATIONALITIES,
  PLACES_AND_DATES,
  PLATFORMS,
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
const FOREIGN_GROUND = 1.6;
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
  const sure = new Set(
    gather(titles, claims)
      .filter((dossier) => scoreOf(reading, dossier, people) >= threshold)
      .map(({ key }) => key),
  );
  const outlet = foldTitle(reading.hints.outlet ?? '');
  return gather(titles, [...claims, ...filmsInLists(reading.page, titles, (key) => sure.has(key))])
    .map((dossier) => ({ dossier, score: scoreOf(reading, dossier, people) }))
    .filter(({ dossier, score }) => score >= threshold && !(outlet && dossier.key === outlet))
    .filter(({ dossier }, _at, all) => !isTailOf(dossier, all))
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
  const early = 2 - 2 * Math.min(1, first / Math.max(1, reading.page.length));
  return (inHeadline(reading, name) ? 3 : 0) + 0.4 * Math.min(6, mentions.length) + early;
}

/** "Dark Things" beside "His Dark Things": the end of another title, and never in marks. */
function isTailOf({ key, mentions }: Dossier, all: readonly { readonly dossier: Dossier }[]): boolean {
  if (mentions.some(({ mark }) => mark !== undefined)) return false;
  return all.some(({ dossier }) => dossier.key !== key && dossier.key.endsWith(key));
}

interface People {
  /** How surely a name is a person's, by key. */
  readonly full: ReadonlyMap<string, number>;
  readonly characters: ReadonlySet<string>;
  /** Lone names that something is said of. */
  readonly alone: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

function namesOfPeople(claims: readonly Claim[], persons: readonly Mention[]): People {
  const full = new Map<string, number>();
  const characters = new Set<string>();
  const alone = new Set<string>();
  for (const { role, mention, weight, listed } of claims) {
    if (listed && !readsAsPerson(mention.name)) continue;
    if (mention.short && (role === 'actor' || role === 'director') && weight >= 2) alone.add(mention.key);
    if (role === 'character') characters.add(mention.key);
    else if (!mention.short || weight >= 3)
      full.set(mention.key, Math.max(weight, full.get(mention.key) ?? 0));
  }
  const parts = new Set<string>();
  for (const { key, name, short } of persons) {
    if (short || !((full.get(key) ?? 0) >= 2 || readsAsPerson(name))) continue;
    for (const word of name.split(/\s+/u)) parts.add(foldName(word));
  }
  return { full, characters, alone, parts };
}

/** What is said against a title counts less where its film is all but certain. */
const SURE = 3;
const DOUBT_WHERE_SURE = 0.4;
/** Above this, words in marks are called a film outright, so that small letters do not matter. */
const NAMED_A_FILM = 2.95;

function scoreOf(reading: Reading, dossier: Dossier, people: People): number {
  const { mentions } = dossier;
  const claims = tellsAFilm(reading, dossier)
    ? dossier.claims
    : dossier.claims.filter(({ rule }) => rule !== KEYWORD_RULE);
  const forIt = strength(claims, 'film');
  if (forIt === 0) return 0;
  const best = Math.max(...claims.filter(({ role }) => role === 'film').map(({ weight }) => weight));
  const against = strength(claims, 'not-film') * (best >= SURE ? DOUBT_WHERE_SURE : 1);
  const marked = mentions.some(({ mark }) => mark !== undefined);
  return (
    forIt -
    against -
    (marked
      ? quotedDoubt(reading, dossier, best, people)
      : bareDoubt(reading, dossier, { forIt, best }, people))
  );
}

/** These tell what an article is about, which may as well be a team, a place or a person. */
const ABOUT: ReadonlySet<string> = new Set([KEYWORD_RULE, 'named again and again']);
/** From here on an article is so clearly about films that what it is about is likely one. */
const CLEARLY_SCREEN = 0.9;

/** Whether a keyword is likely a film's, because something else calls it one or the article is about films. */
function tellsAFilm({ screen }: Reading, { claims, mentions }: Dossier): boolean {
  if (claims.some(({ role, rule }) => role === 'film' && !ABOUT.has(rule))) return true;
  return screen >= CLEARLY_SCREEN && /\s/u.test(mentions[0]?.name ?? '');
}

function quotedDoubt(
  { language }: Reading,
  { key, mentions }: Dossier,
  best: number,
  people: People,
): number {
  const name = mentions[0]?.name ?? '';
  if (language === 'en' && !/[\p{Lu}\p{N}]/u.test(name)) return best > NAMED_A_FILM ? 0.6 : 3;
  if (!/^[\p{Lu}\p{N}#\p{Lo}]/u.test(name) && best <= NAMED_A_FILM) return 1.5;
  if (best < NAMED_A_FILM - 0.1 && mentions.some((one) => /^\p{Ll}/u.test(one.name))) return 2;
  if (best < NAMED_A_FILM - 0.1 && ((people.full.get(key) ?? 0) >= 2 || readsAsPerson(name))) return 2.5;
  return 0;
}

/** Why a run of capitals is likely no title. */
function bareDoubt(
  { language }: Reading,
  { key, mentions }: Dossier,
  { forIt, best }: { forIt: number; best: number },
  people: People,
): number {
  const name = mentions[0]?.name ?? '';
  const words = name
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .split(/\s+/u);
  const person = readsAsPerson(name);
  if (['ko', 'ja', 'zh'].includes(language)) return 4;
  if (
    people.characters.has(key) ||
    words.every((word) => isPlain(word) || INSTITUTIONS.has(word) || word.length < 2)
  )
    return 4;
  if (/^(?:mr|mrs|ms|dr|sir)\b/u.test(name.toLowerCase())) return 4;
  if (/^(?:Rs|US|A|HK|NT|R|€|£|¥)\.?\$? ?\d/u.test(name)) return 4;
  if (/^(?:lady|lord)\b/u.test(name.toLowerCase()) && best < 2.2) return 4;
  if (/^(?:(?:19|20)\d0s\b|(?:the )?\d+-|[\d.,]+ (?:million|billion|thousand|crore|lakh)\b)/iu.test(name))
    return 4;
  if (PLATFORMS.has(key) || /^[\d.]+\//u.test(name)) return 4;
  const full = people.full.get(key) ?? 0;
  if (full > forIt || (full >= 2 && best < NAMED_A_FILM - 0.1)) return 4;
  if (person && full >= 2 && full >= best) return 4;
  if (person) return best >= SURE + 0.2 ? 1 : 2.5;
  if (words[0] === 'best' && best < NAMED_A_FILM) return 2.5;
  if (namesInstitution(words)) return 2;
  if (words.length === 1 && people.parts.has(key)) return 3.5;
  if (endsInPerson(name, people) || isOwned(name, people)) return 3;
  return formDoubt(language, name, mentions, best) * (best >= NAMED_A_FILM ? 0.5 : 1);
}

/** "Scriptwriter Ann Lee": a trade in capitals before a person's name. */
function endsInPerson(name: string, people: People): boolean {
  const words = name.split(/\s+/u);
  for (let from = 1; from < words.length - 1 && isPlain((words[from - 1] ?? '').toLowerCase()); from += 1) {
    const tail = words.slice(from).join(' ');
    if (readsAsPerson(tail) || people.full.has(foldName(tail))) return true;
  }
  return false;
}

/** "BLACKPINK’s Jisoo": what belongs to somebody and goes by one name that acts. */
function isOwned(name: string, people: People): boolean {
  const tail = /^\S+[’'‘]s (\S+)$/u.exec(name)?.[1];
  return tail !== undefined && people.alone.has(foldName(tail));
}

function isPlain(word: string): boolean {
  return (
    PLACES_AND_DATES.has(word) ||
    NATIONALITIES.has(word) ||
    TRADE_WORDS.has(word) ||
    SENTENCE_STARTERS.has(word) ||
    /^(?:the|an?|oscars?)$/u.test(word) ||
    /^[\d.,:]+(?:th|st|nd|rd|m|k|pm|am)?$/u.test(word)
  );
}

/** From here on a cue names a film, so that a place of that name is no worry. */
const WELL_NAMED = 2.5;

function formDoubt(language: string, name: string, mentions: readonly Mention[], best: number): number {
  if (name.startsWith('0')) return 4;
  const lone = !/\s/u.test(name);
  const named = best >= WELL_NAMED;
  let doubt = language === 'de' ? (lone ? 5 : 1) : 0;
  if (!named && mentions.every(({ repeated }) => repeated)) doubt += 2;
  if (lone && mentions.every(({ opens }) => opens)) doubt += 1.8;
  if (lone && language !== 'en' && !named && mentions.every(({ placed }) => placed)) doubt += 4;
  if (/^\p{Lu}{2,6}$/u.test(name)) doubt += 1.5;
  else if (!lone && !/\p{Ll}/u.test(name)) doubt += 1.2;
  return doubt;
}
