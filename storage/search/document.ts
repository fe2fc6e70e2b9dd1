import type { Clip } from '../../core/clip.ts';
import { creditedAs, type Role } from '../../core/credit.ts';
import type { Highlight } from '../../core/highlight.ts';
import type { SearchDocument } from '../../core/search/document-terms.ts';
import { dateTerms, facetTerm, type Facet } from '../../core/search/facets.ts';
import type { FieldText } from '../../core/search/snippet.ts';

/** What a clip is found by. */
export interface Searched {
  readonly clip: Clip;
  readonly highlights: readonly Highlight[];
  /** The article's text; empty for a bookmark. */
  readonly text: string;
  /** Words in the reading view that are no part of the text: captions, posts; found as its words are. */
  readonly beside?: readonly string[] | undefined;
}

/** Facets whose values are shown to a person, who wants them as they were written. */
export const SHOWN_FACETS = ['film', 'director', 'actor', 'tag', 'site', 'by', 'colour'] as const;
export type ShownFacet = (typeof SHOWN_FACETS)[number];

/** Before the spelling of a value, in the term that files it for being counted and shown. */
const SPELLED = '\t';
/** After a value that is not the whole value, but begins at one of its later words. */
const LATER = '~';

/** The texts of a clip by field, as they are searched and as snippets are cut from them. */
export function textsOf({ clip, highlights, text, beside = [] }: Searched): readonly FieldText[] {
  const names = [...clip.credits.map(({ spelling }) => spelling), ...clip.tags, clip.byline, clip.outlet];
  const texts: readonly FieldText[] = [
    { field: 'title', text: clip.title },
    { field: 'note', text: clip.note },
    ...highlights.map(({ id, note }): FieldText => ({ field: 'note', text: note, highlight: id })),
    ...highlights.map(({ id, selectors }): FieldText => ({
      field: 'quote',
      text: selectors.quote.exact,
      highlight: id,
    })),
    ...names.map((name): FieldText => ({ field: 'credit', text: name })),
    { field: 'text', text },
    ...beside.map((words): FieldText => ({ field: 'text', text: words })),
  ];
  return texts.filter((one) => one.text !== '');
}

/** A clip as the index files it, under this number. */
export function searchDocument(searched: Searched, number: number): SearchDocument {
  const fields: Record<string, string[]> = {};
  for (const { field, text } of textsOf(searched)) (fields[field] ??= []).push(text);
  const { clip } = searched;
  return { number, fields, facets: facetsOf(searched), day: dayOf(clip), clipped: secondOf(clip.created) };
}

/** The beginning of the terms that `shownFacets` files: what follows is a folded value and its spelling. */
export function shownPrefix(facet: ShownFacet): string {
  return `#${facet}-shown:`;
}

/** The folded value and the spelling out of what follows the beginning. */
export function shownValue(rest: string): { readonly folded: string; readonly spelling: string } {
  const at = rest.indexOf(SPELLED);
  return { folded: rest.slice(0, at), spelling: rest.slice(at + 1) };
}

/** Days since 1970. */
export function dayNumber(time: string | number): number {
  const ms = typeof time === 'number' ? time : Date.parse(time);
  return Number.isNaN(ms) ? 0 : Math.max(0, Math.floor(ms / 86_400_000));
}

function secondOf(time: string): number {
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? 0 : Math.max(0, Math.floor(ms / 1_000));
}

/* What is new is what was published lately; where nobody says when, what was clipped lately. */
function dayOf(clip: Clip): number {
  return dayNumber(clip.published) || dayNumber(clip.created);
}

function facetsOf({ clip, highlights }: Searched): readonly string[] {
  const values: readonly (readonly [ShownFacet, string])[] = [
    ...(['film', 'director', 'actor'] as const).flatMap((role: Role) =>
      creditedAs(role, clip.credits).map((name) => [role, name] as const),
    ),
    ...clip.tags.map((tag) => ['tag', tag] as const),
    ['site', clip.outlet || hostOf(clip.address)] as const,
    ['by', clip.byline] as const,
    ...new Set(highlights.map(({ colour }) => colour)),
  ].map((value) => (typeof value === 'string' ? (['colour', value] as const) : value));
  const people = [...creditedAs('director', clip.credits), ...creditedAs('actor', clip.credits)];
  return [
    ...values.filter(([, value]) => value !== '').flatMap(([facet, value]) => shownFacet(facet, value)),
    ...people.flatMap((name) => [facetTerm('person', name), ...laterWords('person', name)]),
    facetTerm('site', hostOf(clip.address)),
    ...flagsOf(clip, highlights),
    ...dateTerms('published', /^\d{4}(-\d\d){0,2}/.exec(clip.published)?.[0] ?? ''),
    ...dateTerms('clipped', clip.created.slice(0, 10)),
  ];
}

function shownFacet(facet: ShownFacet, value: string): readonly string[] {
  const term = facetTerm(facet, value);
  const folded = term.slice(facetTerm(facet, '').length);
  return [term, `${shownPrefix(facet)}${folded}${SPELLED}${value}`, ...laterWords(facet, value)];
}

/* director:aydin finds Selma Aydin, director:"Aydin" does not: the sign at the end keeps whole names apart. */
function laterWords(facet: Facet, value: string): readonly string[] {
  const words = value.split(/\s+/);
  return words.slice(1).map((_, i) => `${facetTerm(facet, words.slice(i + 1).join(' '))}${LATER}`);
}

function flagsOf(clip: Clip, highlights: readonly Highlight[]): readonly string[] {
  const flags: readonly (readonly [Facet, string, boolean])[] = [
    ['has', 'note', clip.note !== '' || highlights.some(({ note }) => note !== '')],
    ['has', 'highlight', highlights.length > 0],
    ['has', 'picture', clip.leadPicture !== undefined],
    ['is', 'trashed', clip.state === 'trashed'],
  ];
  return flags.flatMap(([facet, value, holds]) => (holds ? [facetTerm(facet, value)] : []));
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
