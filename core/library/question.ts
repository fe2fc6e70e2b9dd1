/* What a person asks of the library: words, chosen facets, a stretch of months, an order. */
import { foldName } from '../names/fold.ts';

/** The facets offered beside the results. A `site` is an outlet. */
export const LIBRARY_FACETS = ['film', 'director', 'actor', 'tag', 'site', 'colour', 'has', 'is'] as const;
export type LibraryFacet = (typeof LIBRARY_FACETS)[number];

/** A value of a facet that was chosen; `label` is how it is shown. */
export interface Choice {
  readonly facet: LibraryFacet;
  readonly label: string;
}

/** From one month up to and with another, as `2023-04`. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

export const SORTS = ['fit', 'newest', 'oldest', 'clipped'] as const;
export type Sort = (typeof SORTS)[number];

/** Which of a clip's two days the timeline goes by. */
export type DayKind = 'published' | 'clipped';

export interface Question {
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly months: Months | undefined;
  readonly by: DayKind;
  readonly sort: Sort;
}

/** The order that a question's answer is in: without words nothing fits better than another. */
export function shownSort({ text, sort }: Question): Sort {
  return sort === 'fit' && text.trim() === '' ? 'clipped' : sort;
}

/** Everything, the newest clips first. */
export const EVERYTHING: Question = {
  text: '',
  choices: [],
  months: undefined,
  by: 'published',
  sort: 'fit',
};

/** How many of the clips found have a value. */
export interface Count {
  readonly label: string;
  readonly count: number;
}

export type FacetCounts = Readonly<Record<LibraryFacet, readonly Count[]>>;

export interface MonthCount {
  /** `2023-04`. */
  readonly month: string;
  readonly count: number;
}

/** Facets of which a clip has one value (a draft is in no trash): choosing another takes the first away. */
const SINGLE: ReadonlySet<LibraryFacet> = new Set<LibraryFacet>(['site', 'is']);

/** The question with a value chosen, or no longer chosen where it was. */
export function toggle(question: Question, choice: Choice): Question {
  const others = question.choices.filter((other) => !isSame(other, choice));
  if (others.length < question.choices.length) return { ...question, choices: others };
  const kept = SINGLE.has(choice.facet) ? others.filter(({ facet }) => facet !== choice.facet) : others;
  return { ...question, choices: [...kept, choice] };
}

/** The question with its choices as their values are shown: a name under the spelling it goes by. */
export function asShown(
  question: Question,
  labelOf: (facet: LibraryFacet, label: string) => string,
): Question {
  const choices: Choice[] = [];
  for (const { facet, label } of question.choices) {
    const choice = { facet, label: labelOf(facet, label) };
    if (!choices.some((other) => isSame(other, choice))) choices.push(choice);
  }
  const isSpelledSo = choices.every(({ label }, at) => label === question.choices[at]?.label);
  return isSpelledSo && choices.length === question.choices.length ? question : { ...question, choices };
}

/** Whether a value is chosen, in whatever case and width it is written. */
export function isChosen({ choices }: Question, choice: Choice): boolean {
  return choices.some((other) => isSame(other, choice));
}

/** Whether nothing narrows the library down. */
export function isEverything({ text, choices, months }: Question): boolean {
  return text.trim() === '' && choices.length === 0 && months === undefined;
}

function isSame(one: Choice, other: Choice): boolean {
  return (
    one.facet === other.facet && (foldName(one.label) || one.label) === (foldName(other.label) || other.label)
  );
}
