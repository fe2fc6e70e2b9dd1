import { joinWords, type FilmTitle, type TitleParts } from './film-title.ts';
import type { NameReason } from './reason.ts';

const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  english: new Set('the a an of and in to for with from at on by is'.split(' ')),
  other: new Set(
    'der die das ein eine und des dem den von le la les un une et du de des el los las y del il lo gli e di della o os as um uma do da dos em'.split(
      ' ',
    ),
  ),
};
/* What a subtitle says when it tells the kind of thing, and not which part of a series. */
const KIND_OF_FILM =
  /^(?:(?:the|der|le|la|il|o|el) )?(?:movie|film|series|motion picture|pelicula|serie|filme)$|^(?:극장판|영화|劇場版|映画)$/;
const INDEFINITE = /^(?:an?|une?|una|eine?|uma?) \S+/;

/**
 * Whether `a` is `b` with a subtitle. A name before a colon is mostly a series (Avengers: Endgame), so a
 * subtitle may only be left out where it tells the kind ("A Love Story", "The Movie"), is another name
 * ("or …", in brackets), or translates (a spaced dash and another language, as distributors do).
 */
export function subtitleReasons(a: FilmTitle, b: FilmTitle): NameReason[] | undefined {
  const { parts } = a;
  if (!parts || b.parts) return undefined;
  const whole = joinWords(b.words);
  if (joinWords(parts.main) === whole) return mayLeaveOut(parts) ? ['subtitle'] : undefined;
  /* The subtitle alone: The Last Jedi. One word of it would be too little to go by. */
  const own = parts.rest.length > 1 && !parts.rest.some((word) => /^\d+$/.test(word));
  return own && parts.mark !== 'bracket' && joinWords(parts.rest) === whole
    ? ['subtitle']
    : bracketed(parts, whole);
}

function bracketed(parts: TitleParts, whole: string): NameReason[] | undefined {
  const rest = joinWords(parts.rest);
  return parts.mark === 'bracket' && rest.length > 3 && rest === whole && !/\d/.test(rest)
    ? ['subtitle']
    : undefined;
}

function mayLeaveOut({ main, rest, mark }: TitleParts): boolean {
  if (rest.some((word) => /^\d+$/.test(word))) return false;
  if (mark === 'or') return true;
  const text = rest.join(' ');
  if (KIND_OF_FILM.test(text) || (INDEFINITE.test(text) && rest.length > 2)) return true;
  if (mark === 'bracket') return rest.length > 1;
  return mark === 'dash' && isForeign(rest) && !isForeign(main);
}

/** Whether the words speak another language than English, by their small words. */
function isForeign(words: readonly string[]): boolean {
  const english = words.filter((word) => FUNCTION_WORDS['english']?.has(word)).length;
  const other = words.filter((word) => FUNCTION_WORDS['other']?.has(word)).length;
  return words.length > 1 && other > english;
}
