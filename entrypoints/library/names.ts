/* What facets and orders are called. */
import type { LibraryFacet, Sort } from '../../core/library/question.ts';

export const FACET_NAMES: Record<LibraryFacet, { readonly one: string; readonly many: string }> = {
  film: { one: 'Film', many: 'Films' },
  director: { one: 'Director', many: 'Directors' },
  actor: { one: 'Actor', many: 'Actors' },
  tag: { one: 'Tag', many: 'Tags' },
  site: { one: 'Outlet', many: 'Outlets' },
  colour: { one: 'Colour', many: 'Colours' },
  has: { one: 'With', many: 'With' },
  is: { one: 'In', many: 'State' },
};

export const SORT_NAMES: Record<Sort, string> = {
  fit: 'Best match',
  newest: 'Newest article',
  oldest: 'Oldest article',
  clipped: 'Last clipped',
};

const FLAG_NAMES: Readonly<Record<string, string>> = {
  note: 'A note',
  highlight: 'Highlights',
  picture: 'A picture',
  trashed: 'Trash',
};

/** A value of a facet as it is shown; colours by what they mean to the person. */
export function valueName(
  facet: LibraryFacet,
  label: string,
  meanings: Readonly<Record<string, string>>,
): string {
  if (facet === 'colour') return meanings[label] ?? label;
  return facet === 'has' || facet === 'is' ? (FLAG_NAMES[label] ?? label) : label;
}
