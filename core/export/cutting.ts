import { creditedAs } from '../credit.ts';
import type { Colour } from '../highlight.ts';
import { inReadingOrder, type Kept } from '../kept.ts';

/** A clip in words, as books and pages show it. */
export interface Cutting {
  readonly title: string;
  readonly address: string;
  /** BCP 47; undefined where the page did not say. */
  readonly language: string | undefined;
  readonly outlet: string;
  /** `14 March 2026`, or as much as is known. */
  readonly day: string;
  readonly byline: string;
  /** `Film: Salt Lantern`, a line a kind. */
  readonly names: readonly { readonly label: string; readonly words: string }[];
  readonly note: string;
  readonly quotes: readonly { readonly words: string; readonly colour: Colour; readonly note: string }[];
  /** The article's own paragraphs; none unless they were asked for. */
  readonly paragraphs: readonly string[];
}

/** The clip in words; the article's text only where it is asked for. */
export function cuttingOf({ clip, body, highlights }: Kept, { text }: { readonly text: boolean }): Cutting {
  return {
    title: clip.title || clip.address,
    address: clip.address,
    language: clip.language,
    outlet: clip.outlet,
    day: dayWords(clip.published),
    byline: clip.byline,
    names: [
      named('Film', 'Films', creditedAs('film', clip.credits)),
      named('Director', 'Directors', creditedAs('director', clip.credits)),
      named('Actor', 'Actors', creditedAs('actor', clip.credits)),
      named('Tag', 'Tags', clip.tags),
    ].flat(),
    note: clip.note.trim(),
    quotes: inReadingOrder(highlights).map(({ selectors, colour, note }) => ({
      words: selectors.quote.exact.trim(),
      colour,
      note: note.trim(),
    })),
    paragraphs: text && body ? paragraphsOf(body.text) : [],
  };
}

function named(one: string, many: string, words: readonly string[]): Cutting['names'] {
  return words.length === 0 ? [] : [{ label: words.length === 1 ? one : many, words: words.join(', ') }];
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `14 March 2026`, `March 2026` or `2026`, as much as an ISO date knows; anything else as it stands. */
export function dayWords(stated: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(stated) ?? [];
  if (!year) return stated;
  const name = MONTHS[Number(month) - 1];
  if (!name) return year;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** Whether words of this language run from right to left. */
export function isRightToLeft(language: string | undefined): boolean {
  return /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i.test(language ?? '');
}
