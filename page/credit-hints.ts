/* What a page says of films and people besides its sentences. */
import type { PageHints } from '../core/page-reading.ts';
import { isThing, listOf, readThings, textOf, thingsOf, typesOf, type Thing } from './metadata/json-ld.ts';

const SCREEN_WORK = /^(?:Movie|TVSeries|TVSeason|TVEpisode|TVMiniSeries|MovieSeries)$/;
/** A page that states more works than this is a catalogue, and says nothing of its article. */
const MOST_WORKS = 6;
/** And one that names more people is a list of its staff, or of everybody. */
const MOST_PEOPLE = 20;
/* A trade as a page gives it, the whole of it: other directors lead companies, museums and cameras. */
const ACTOR =
  /^(?:(?:film|movie|tv|television|voice|stage) )?(?:actor|actress|actriz|acteur|actrice|comédienne?|attore|attrice|ator|atriz|schauspieler(?:in)?)$|^(?:영화 ?)?배우$|^(?:俳優|女優|声優|演員|演员)$/iu;
const DIRECTOR =
  /^(?:(?:film|movie|tv|television) )?(?:co-?)?(?:director|filmmaker|film-maker|cineasta|cinéaste|réalisat(?:eur|rice)|regista|(?:film)?regisseur(?:in)?|directora? de cine|diretora? de cinema)$|^(?:영화 ?)?감독$|^(?:映画)?監督$|^(?:電影|电影)?(?:導演|导演)$/iu;
/** Between keywords in one string. */
const SEPARATORS = /[,;、，]/u;
const MOST_WORDS = 200;
/** Emphasis longer than this is no title. */
const LONGEST = 120;

/** Works and people stated in structured data, tags and keywords, and what the article's HTML emphasises. */
export function creditHints(page: Document, articleHtml: string): PageHints {
  const things = readThings(page);
  const works = things.filter((thing) => typesOf(thing).some((type) => SCREEN_WORK.test(type)));
  const about = works.length > MOST_WORKS ? [] : works;
  const people = peopleNamed(things);
  const creditedAs = (key: string): string[] => about.flatMap((work) => namesOf(work[key], things));
  return {
    stated: {
      films: unique(about.map((work) => textOf(work['name']))),
      directors: unique([...creditedAs('director'), ...ofTrade(people, DIRECTOR)]),
      actors: unique([...creditedAs('actor'), ...creditedAs('actors'), ...ofTrade(people, ACTOR)]),
    },
    keywords: unique([
      ...contents(page, 'meta[name="keywords" i], meta[name="news_keywords" i]').flatMap((list) =>
        list.split(SEPARATORS),
      ),
      ...contents(page, 'meta[property="article:tag" i]'),
      ...[...page.querySelectorAll('a[rel~="tag" i]')].map((link) => link.textContent ?? ''),
      ...statedKeywords(things),
      ...people.filter((person) => tradesOf(person).length === 0).map(nameOf),
    ]),
    emphasised: emphasisedIn(articleHtml),
  };
}

/** Names in a credit: written out, as things, or as references to things that the same data describes. */
function namesOf(value: unknown, things: readonly Thing[]): string[] {
  return listOf(value).flatMap((person) => {
    const isName = typeof person === 'string' && !things.some((thing) => thing['@id'] === person);
    if (isName) return [person];
    const referred = typeof person === 'string' ? { '@id': person } : person;
    return thingsOf(referred, things).map((thing) => textOf(thing['name']));
  });
}

/** The people the page says it is about or mentions; its writers are in neither. */
function peopleNamed(things: readonly Thing[]): Thing[] {
  const named = things.flatMap((thing) => [
    ...thingsOf(thing['about'], things),
    ...thingsOf(thing['mentions'], things),
  ]);
  const people = named.filter((thing) => typesOf(thing).includes('Person'));
  return people.length > MOST_PEOPLE ? [] : people;
}

function ofTrade(people: readonly Thing[], trade: RegExp): string[] {
  return people.filter((person) => tradesOf(person).some((one) => trade.test(one))).map(nameOf);
}

/** "Actor, writer and director" is three trades; a "casting director" is one of another kind. */
function tradesOf(person: Thing): string[] {
  return listOf(person['jobTitle'])
    .flatMap((title) => (isThing(title) ? textOf(title['name']) : textOf(title)).split(/[,/;&|·、]| and /u))
    .map((trade) => trade.trim());
}

/** The keywords of the one article that states some; of several nobody can tell which is this page's. */
function statedKeywords(things: readonly Thing[]): string[] {
  const stating = things.filter((thing) => 'keywords' in thing && textOf(thing['headline']) !== '');
  if (stating.length !== 1) return [];
  return listOf(stating[0]?.['keywords']).flatMap((words) =>
    (isThing(words) ? nameOf(words) : textOf(words)).split(SEPARATORS),
  );
}

function nameOf(person: Thing): string {
  return textOf(person['name']);
}

function contents(page: Document, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map((meta) => meta.getAttribute('content') ?? '');
}

function emphasisedIn(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return unique([...parsed.querySelectorAll('em, i, cite')].map((element) => element.textContent ?? ''));
}

function unique(words: readonly string[]): string[] {
  const tidy = words.map((word) => word.replace(/\s+/gu, ' ').trim());
  return [...new Set(tidy.filter((word) => word !== '' && word.length <= LONGEST))].slice(0, MOST_WORDS);
}
