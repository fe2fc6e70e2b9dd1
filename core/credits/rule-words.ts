import type { Role } from '../credit.ts';
import type { Message, MessageKey } from '../message.ts';

/** Rules that look at more than the words around a name, each with words of its own. */
const DESCRIBED: Readonly<Record<string, MessageKey>> = {
  'beside a film': 'popup.rules.besideFilm',
  'named in the headline': 'popup.rules.headline',
  'named again and again': 'popup.rules.repeated',
  'over its credits': 'popup.rules.overCredits',
  'in a ranking, with its year': 'popup.rules.ranking',
  'a line of its own inside a sentence': 'popup.rules.ownLine',
  'heading with its director': 'popup.rules.heading',
  'in a list with films': 'popup.rules.filmList',
  'in a list with actors': 'popup.rules.actorList',
  'in quotation marks': 'popup.rules.quoted',
  'stated by the page': 'popup.rules.page',
  'kept before': 'popup.rules.known',
  'a keyword of the page': 'popup.rules.keyword',
  'character (X)': 'popup.rules.brackets',
  'the director, said of X': 'popup.rules.theDirector',
  'film by X': 'popup.rules.besideFilm',
  'film, X’s': 'popup.rules.besideFilm',
  'film (X)': 'popup.rules.besideFilm',
  'X (film)': 'popup.rules.withBrackets',
  'X of the film': 'popup.rules.withPlayer',
  'the film’s X': 'popup.rules.withPlayer',
  'X … $20 million': 'popup.rules.takings',
};

/** Families of rules that look for words around a name, told by the sample each is called by. */
const FAMILIES: readonly (readonly [sample: RegExp, words: MessageKey])[] = [
  [/2019|1992/u, 'popup.rules.year'],
  [
    /prize|[Bb]est |Oscar|Palm[ea]|Golden|\bprix\b|premio|Preis|[Bb]este |mejor |meilleure|影[后帝]|獲最佳|優賞|주연상/u,
    'popup.rules.prize',
  ],
];

/** What every other rule comes to: the words around the name say what it is. */
const SAID: Readonly<Record<Role, MessageKey>> = {
  film: 'popup.rules.film',
  director: 'popup.rules.director',
  actor: 'popup.rules.actor',
};

/** Why a rule suggests a name for a role, in words for a person. */
export function describedRule(rule: string, role: Role): Message {
  const family = FAMILIES.find(([sample]) => sample.test(rule))?.[1];
  return { key: DESCRIBED[rule] ?? family ?? SAID[role] };
}
