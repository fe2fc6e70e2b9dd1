/* CSL-JSON (citationstyles.org, schema 1.0.2): the hub from which the other citation formats are written. */
import { inReadingOrder, type Kept } from '../kept.ts';
import { nameParts, splitByline, type NameParts } from './byline-names.ts';

export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly NameParts[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly note?: string;
}

/** A citation of the clip. `id` is what a writer cites it by: `quill2026harbour`. */
export function cslOf({ clip, highlights }: Kept, id: string): CslItem {
  const authors = splitByline(clip.byline).map(nameParts);
  const issued = dateParts(clip.published);
  const keywords = [...clip.credits.map(({ spelling }) => spelling), ...clip.tags];
  const quotes = inReadingOrder(highlights).map(({ selectors, note }) =>
    note.trim() === '' ? `“${selectors.quote.exact}”` : `“${selectors.quote.exact}” ${note.trim()}`,
  );
  const note = [clip.note.trim(), ...quotes].filter((part) => part !== '').join('\n\n');
  return {
    id,
    type: 'article-newspaper',
    title: clip.title || clip.address,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(clip.outlet === '' ? {} : { 'container-title': clip.outlet }),
    ...(issued ? { issued: { 'date-parts': [issued] } } : {}),
    accessed: { 'date-parts': [dateParts(clip.created) ?? []] },
    URL: clip.address,
    ...(clip.language ? { language: clip.language } : {}),
    ...(clip.excerpt === '' ? {} : { abstract: clip.excerpt }),
    ...(keywords.length > 0 ? { keyword: keywords.join(', ') } : {}),
    ...(note === '' ? {} : { note }),
  };
}

/** A JSON array of citations, one a line. */
export async function* cslJsonOf(clips: AsyncIterable<Kept>): AsyncGenerator<string> {
  const key = citationKeys();
  let first = true;
  for await (const kept of clips) {
    yield `${first ? '[\n' : ',\n'}${JSON.stringify(cslOf(kept, key(kept)))}`;
    first = false;
  }
  yield first ? '[]\n' : '\n]\n';
}

const SMALL_WORDS = /^(?:the|a|an|of|on|in|how|why|der|die|das|le|la|les|un|une|el|los|to|and|for|with)$/;

/** Gives each clip a key of its own: author, year, first telling word of the title; then b, c, d. */
export function citationKeys(): (kept: Kept) => string {
  const taken = new Set<string>();
  return ({ clip }) => {
    const [author = clip.outlet] = splitByline(clip.byline);
    const { family, literal } = nameParts(author);
    const words = clip.title.split(/[^\p{L}\p{N}]+/u).map(plainLetters);
    const word = words.find((candidate) => candidate.length > 2 && !SMALL_WORDS.test(candidate)) ?? '';
    const stem = `${plainLetters(family ?? literal ?? '')}${clip.published.slice(0, 4)}${word}` || 'clip';
    let key = stem;
    for (let number = 1; taken.has(key); number++) key = `${stem}${letterNumber(number)}`;
    taken.add(key);
    return key;
  };
}

/** b, c, … z, then ba, bb … */
function letterNumber(number: number): string {
  const letter = String.fromCharCode(97 + (number % 26));
  return number < 26 ? letter : letterNumber(Math.floor(number / 26)) + letter;
}

function plainLetters(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
}

function dateParts(date: string): number[] | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (!year) return undefined;
  return [year, month, day].filter((part) => part !== undefined).map(Number);
}
