/*
 * How suggestions are found, in one page.
 *
 * The article is read once (`reading.ts`) and everything in it that may be a name becomes a mention
 * with its place: persons (`persons.ts`, `cjk-persons.ts`), words in quotation marks (`quotes.ts`) and
 * runs of capitals (`words.ts`, `titles.ts`). Then rules speak: each looks at the words around a
 * mention and makes claims, for or against, with a weight. `combine.ts` adds them up by name, and what
 * stays above the threshold is suggested with the sentence that proves it. No step looks back over the
 * page, so the time grows with its length and not faster.
 *
 * To add "Regie führte": one line in `rules/directors-european.ts` (the words before or after the name, a weight:
 * 2 suggests, 3 is sure, the languages it is right in), and one sentence in its test. A rule that needs
 * more than words around a name is a function like `rules/actor-in-brackets.ts`, called below.
 */
import { findEastAsianPersons } from './cjk-persons.ts';
import type { Claim, Mention } from './claim.ts';
import { claimsFromCues, fixCues } from './cue-words.ts';
import { suggestFilms } from './films.ts';
import { claimsFromHints, claimsFromKeywords, emphasisedQuotes } from './hints.ts';
import { isTitleCase, namesInHeadline } from './headline-case.ts';
import { linkLists } from './lists.ts';
import { suggestPeople } from './people.ts';
import { findPersons, readsAsPerson } from './persons.ts';
import { findQuotes, LONGEST_QUOTE, type Quote } from './quotes.ts';
import { readArticle, type Reading } from './reading.ts';
import { findRepeatedPhrases } from './repeated-phrases.ts';
import { actorsBesideFilms } from './rules/beside-a-film.ts';
import { actorsInBrackets } from './rules/actor-in-brackets.ts';
import { ACTOR_CUES } from './rules/actors.ts';
import { EUROPEAN_ACTOR_CUES } from './rules/actors-european.ts';
import { CAST_CUES } from './rules/casts.ts';
import { CHINESE_CUES } from './rules/chinese.ts';
import { CREW_CUES } from './rules/crew.ts';
import { DIRECTOR_CUES } from './rules/directors.ts';
import { EUROPEAN_DIRECTOR_CUES } from './rules/directors-european.ts';
import { FILM_CUES } from './rules/films.ts';
import { EUROPEAN_FILM_CUES } from './rules/films-european.ts';
import { headlineTitles } from './rules/headline.ts';
import { JAPANESE_CUES } from './rules/japanese.ts';
import { KOREAN_CUES } from './rules/korean.ts';
import { readLayout, type Layout } from './rules/layout.ts';
import { NOT_FILM_CUES } from './rules/not-films.ts';
import { OTHER_PEOPLE_CUES } from './rules/other-people.ts';
import { PRIZE_CUES } from './rules/prizes.ts';
import { quotedTitles } from './rules/quoted-titles.ts';
import { roleOfLastNamed } from './rules/the-director.ts';
import { actorsInLists } from './rules/list-members.ts';
import { filmOwners, ownedTitles, titlesOfPlayers } from './rules/screen-possessive.ts';
import { joinShortNames } from './short-names.ts';
import { findSparingTitles } from './sparing-titles.ts';
import type { Source, Suggestions } from './suggestion.ts';
import { findTitles } from './titles.ts';
import { findRuns, findWords, type Run, type Word } from './words.ts';
import { foldName } from './fold.ts';
import { withoutGenitive } from './german-genitive.ts';

/** Files that speak of persons and of titles alike. */
const MIXED = [...PRIZE_CUES, ...KOREAN_CUES, ...JAPANESE_CUES, ...CHINESE_CUES];
const PERSON_CUES = fixCues([
  ...DIRECTOR_CUES,
  ...EUROPEAN_DIRECTOR_CUES,
  ...ACTOR_CUES,
  ...EUROPEAN_ACTOR_CUES,
  ...CAST_CUES,
  ...CREW_CUES,
  ...OTHER_PEOPLE_CUES,
  ...MIXED.filter(({ role }) => role !== 'film' && role !== 'not-film'),
]);
const TITLE_CUES = fixCues([
  ...FILM_CUES,
  ...EUROPEAN_FILM_CUES,
  ...NOT_FILM_CUES,
  ...MIXED.filter(({ role }) => role === 'film' || role === 'not-film'),
]);

/**
 * Films, directors and actors named in an article, best first, each with the sentences that prove it.
 * Never throws; an article about something else gives empty lists.
 */
export function suggestCredits(source: Source): Suggestions {
  const reading = readArticle(source);
  const { persons, titles, layout, personClaims } = readMentions(reading);
  const allTitles = [...titles, ...layout.titles];
  const titleClaims: Claim[] = [
    ...claimsFromCues(reading, titles, 'title', TITLE_CUES),
    ...quotedTitles(reading, titles),
    ...headlineTitles(reading, allTitles),
  ];
  personClaims.push(...actorsInLists(persons, personClaims, reading.screen, readsAsPerson));
  const players = titlesOfPlayers(reading, persons, titles);
  const owned = ownedTitles(reading, persons, titles, personClaims);
  const hinted = claimsFromHints(reading, persons, allTitles);
  const aboutTitles = layout.claims.filter(({ mention }) => mention.kind === 'title');
  for (const claim of [...players, ...owned, ...hinted.claims, ...aboutTitles]) {
    (claim.mention.kind === 'title' ? titleClaims : personClaims).push(claim);
  }
  const everyPerson = [...persons, ...hinted.persons];
  const everyTitle = [...allTitles, ...hinted.titles];

  const inMarks = titles.filter(({ mark }) => mark !== undefined);
  const people = [...personClaims, ...filmOwners(reading, persons, inMarks)];
  const films = suggestFilms(reading, everyTitle, titleClaims, people, everyPerson);
  const filmKeys = new Set(films.map(({ key }) => key));
  const filmMentions = everyTitle.filter(({ key }) => filmKeys.has(key));
  const owners = filmOwners(reading, persons, filmMentions);
  const beside = actorsBesideFilms(reading, persons, filmMentions, [...personClaims, ...owners]);
  const said = [...personClaims, ...owners];
  // not for those who only stand beside a film: that they are a keyword, too, is no word on their trade
  const others = [...beside, ...claimsFromKeywords(reading, said)];
  return {
    films: films.map(({ suggestion }) => suggestion),
    ...suggestPeople(reading, everyPerson, [...said, ...others], filmMentions),
  };
}

/** Everything in the article that may be a name, and what the words around persons say of them. */
function readMentions(reading: Reading): {
  persons: Mention[];
  titles: Mention[];
  layout: Layout;
  personClaims: Claim[];
} {
  const { page, language, bodyStart } = reading;
  const words = findWords(page);
  const runs = findRuns(page, words);
  const quotes = withEmphasis(findQuotes(page), emphasisedQuotes(reading));
  const layout = readLayout(reading);
  const setInCapitals = language === 'en' && isTitleCase(words, bodyStart);
  const borneOut = (mentions: readonly Mention[]): Mention[] =>
    setInCapitals ? onlyBorneOut(reading, mentions) : [...mentions];

  const found = outsideTitles([...personsOf(page, language, runs, words), ...layout.persons], quotes);
  const persons = joinShortNames(page, borneOut(found));
  linkLists(page, persons);
  const personClaims: Claim[] = [
    ...claimsFromCues(reading, persons, 'person', PERSON_CUES),
    ...actorsInBrackets(reading, persons),
    ...layout.claims.filter(({ mention }) => mention.kind === 'person'),
  ];
  personClaims.push(...roleOfLastNamed(reading, persons, personClaims));
  const isPerson = personTest(page, persons, personClaims);
  const titles = borneOut(titlesOf(reading, words, runs, quotes, isPerson));
  linkLists(page, titles);
  return { persons, titles, layout, personClaims };
}

/** Titles in marks, in capitals, and where capitals are sparing, what is repeated word for word. */
function titlesOf(
  { page, language, bodyStart }: Reading,
  words: readonly Word[],
  runs: readonly Run[],
  quotes: readonly Quote[],
  isPerson: (name: string) => boolean,
): Mention[] {
  const found = findTitles(page, runs, quotes, isPerson, language);
  if (!SPARING.has(language)) return found;
  const phrases = withTitles(
    findRepeatedPhrases(page, words, quotes),
    language === 'de' ? [] : findSparingTitles(page, bodyStart),
    quotes,
  );
  const others = found.filter(
    ({ start, end, mark }) =>
      mark !== undefined || !phrases.some((phrase) => start < phrase.end && end > phrase.start),
  );
  return [...others, ...phrases].toSorted(byPlace);
}

/** Titles told by what stands around them, before phrases that are only repeated; none inside marks. */
function withTitles(phrases: Mention[], titles: Mention[], quotes: readonly Quote[]): Mention[] {
  const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && a.end > b.start;
  const bare = titles.filter((title) => !quotes.some((quote) => touches(title, quote)));
  return [...phrases.filter((phrase) => !bare.some((title) => touches(title, phrase))), ...bare];
}

/** Languages that write only the first word of a title large. */
const SPARING: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'it', 'de']);

/** In a headline whose capitals say nothing: quotations, and the names that the text bears out. */
function onlyBorneOut({ page, bodyStart }: Reading, mentions: readonly Mention[]): Mention[] {
  const body = mentions.filter(({ start, mark }) => start >= bodyStart || mark !== undefined);
  const bare = body.filter(({ mark }) => !mark);
  const quoted = body.filter(({ mark, start }) => mark !== undefined && start < bodyStart);
  return [...namesInHeadline(page, bodyStart, bare, quoted), ...body];
}

/** Whether words are a person's name, or the short form of one in this article. */
function personTest(
  page: string,
  persons: readonly Mention[],
  claims: readonly Claim[],
): (name: string) => boolean {
  const named = new Set(
    claims.filter(({ mention, weight }) => !mention.short && weight >= 2).map(({ mention }) => mention.key),
  );
  const known = (name: string): boolean => readsAsPerson(name) || named.has(foldName(name));
  const shortForms = new Set(
    persons
      .filter(({ short, name }) => !short && known(name))
      .map(({ start, end }) => foldName(page.slice(start, end))),
  );
  return (name) => known(name) || shortForms.has(foldName(name));
}

/** In an East Asian text the Latin letters are glosses of names already given. */
function personsOf(page: string, language: string, runs: readonly Run[], words: readonly Word[]): Mention[] {
  if (['ko', 'ja', 'zh'].includes(language)) return findEastAsianPersons(page, language).toSorted(byPlace);
  return language === 'de'
    ? findPersons(page, runs, words, language).map((person) => withoutGenitive(page, person))
    : findPersons(page, runs, words, language);
}

/** Quotation marks first; italics only where no mark stands already. */
function withEmphasis(quotes: readonly Quote[], emphasised: readonly Quote[]): Quote[] {
  const news = emphasised.filter(
    ({ start, end }) => !quotes.some((quote) => start < quote.end && end > quote.start),
  );
  return [...quotes, ...news].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Names that are no part of a quoted title: of "Devara Lee Returns" none, of "Ann Lee" the whole. */
function outsideTitles(persons: readonly Mention[], quotes: readonly Quote[]): Mention[] {
  const inOrder = persons.toSorted(byPlace);
  let at = 0;
  return inOrder.filter(({ start, end, short }) => {
    while (at < quotes.length && (quotes[at]?.start ?? 0) < start - LONGEST_QUOTE) at += 1;
    for (let place = at; place < quotes.length; place += 1) {
      const quote = quotes[place];
      if (!quote || quote.start > start) break;
      const part = short === true || start > quote.start || end < quote.end - 1;
      if (end <= quote.end && part) return false;
    }
    return true;
  });
}

const byPlace = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;
