/* What facets and orders are called. */
import type { LibraryFacet, Sort } from '../../core/library/question.ts';
import type { Trouble } from '../../storage/database.ts';

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
  draft: 'Drafts',
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

/** What stands between the person and the library, and what can be done. */
export const LIBRARY_TROUBLE: Record<Trouble, string> = {
  blocked:
    'Another Cutting Room page is still open in an older version. Close it (or that tab), and this one goes on by itself.',
  newer:
    'Your library was made by a newer version of Cutting Room. Update the extension and open this again; nothing was changed.',
  full: 'The disk has no room for this change. Nothing is half written: make room and do it again.',
  private: 'The browser keeps no library in a private window. Open this page in an ordinary window.',
  closed: 'Cutting Room was updated. Reload this page to go on.',
  broken:
    'The library did not answer as expected. Reload this page; if it happens again, restart the browser.',
};
