import { suggestCredits } from '../../core/credits/suggest.ts';
import type { Suggestion } from '../../core/credits/suggestion.ts';

interface Asked {
  readonly text: string;
  readonly title: string;
  readonly lang: string;
}

/** Our suggestions in the words of the shared scorer (film is work). */
export function suggest({
  text,
  title,
  lang,
}: Asked): Record<'works' | 'directors' | 'actors', readonly Suggestion[]> {
  const { films, directors, actors } = suggestCredits({ title, text, language: lang });
  return { works: films, directors, actors };
}
