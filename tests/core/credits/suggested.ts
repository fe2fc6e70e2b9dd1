import { suggestCredits } from '../../../core/credits/suggest.ts';
import type { Hints, Suggestions } from '../../../core/credits/suggestion.ts';

/** The names suggested, by field, best first. */
export interface Names {
  readonly films: readonly string[];
  readonly directors: readonly string[];
  readonly actors: readonly string[];
}

/** Words that say "this is about the screen" and name nobody, so that a lone sentence is read as film news. */
export const SCREEN_NEWS = 'A film, a series and an actor were in the cinema for the movie box office. ';

/** What is suggested for one sentence of film news. */
export function suggested(language: string, sentence: string, title = ''): Names {
  return namesOf(suggestCredits({ title, text: SCREEN_NEWS + sentence, language }));
}

/** What is suggested for an article as it stands. */
export function suggestedFor(language: string, title: string, text: string, hints?: Hints): Names {
  return namesOf(suggestCredits({ title, text, language, hints }));
}

function namesOf({ films, directors, actors }: Suggestions): Names {
  const names = (list: Suggestions['films']): string[] => list.map(({ name }) => name);
  return { films: names(films), directors: names(directors), actors: names(actors) };
}
