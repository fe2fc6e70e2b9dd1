import type { Message, MessageKey } from '../message.ts';

/** Rules that describe a place. All others quote the words that gave a name away, in the article's language. */
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
};

/** What is said of a rule that spoke; undefined where it is a quotation and stays as it is. */
export function describedRule(rule: string): Message | undefined {
  const key = DESCRIBED[rule];
  return key === undefined ? undefined : { key };
}
