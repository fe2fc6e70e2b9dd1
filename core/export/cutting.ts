import type { Clip } from '../clip.ts';
import { creditedAs } from '../credit.ts';
import type { Colour } from '../highlight.ts';
import { dayWords } from '../day-words.ts';
import { inReadingOrder, type Kept } from '../kept.ts';
import type { MessageKey, Speech } from '../message.ts';
import type { ExportOptions } from './export-options.ts';
import { xmlText } from './xml-text.ts';

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
export function cuttingOf(
  { clip, body, highlights }: Kept,
  { text, speech }: Pick<ExportOptions, 'text' | 'speech'>,
): Cutting {
  return {
    title: clip.title || clip.address,
    address: clip.address,
    language: clip.language,
    outlet: clip.outlet,
    day: dayWords(clip.published, speech.language),
    byline: clip.byline,
    names: namesOf(clip, speech),
    note: clip.note.trim(),
    quotes: inReadingOrder(highlights).map(({ selectors, colour, note }) => ({
      words: selectors.quote.exact.trim(),
      colour,
      note: note.trim(),
    })),
    paragraphs: text && body ? paragraphsOf(body.text) : [],
  };
}

/** The films, people and tags of a clip, a line a kind. */
export function namesOf(
  { credits, tags }: Pick<Clip, 'credits' | 'tags'>,
  { tell }: Speech,
): Cutting['names'] {
  const named = (key: MessageKey, words: readonly string[]): Cutting['names'] =>
    words.length === 0 ? [] : [{ label: tell({ key, count: words.length }), words: words.join(', ') }];
  return [
    ...named('document.labels.film', creditedAs('film', credits)),
    ...named('document.labels.director', creditedAs('director', credits)),
    ...named('document.labels.actor', creditedAs('actor', credits)),
    ...named('document.labels.tag', tags),
  ];
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Whether words of this language run from right to left. */
export function isRightToLeft(language: string | undefined): boolean {
  return /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i.test(language ?? '');
}

/** The attributes that say in which language an element's words are, and that their letters say which way they run. */
export function languageOf(language: string | undefined): string {
  return language ? ` lang="${xmlText(language)}" dir="auto"` : ' dir="auto"';
}
