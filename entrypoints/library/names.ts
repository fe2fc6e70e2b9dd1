/* What facets and orders are called. */
import { i18n } from '#i18n';
import { inDigits } from '../../components/language.ts';
import type { LibraryFacet, Sort } from '../../core/library/question.ts';
import type { Trouble } from '../../storage/database.ts';

/** What a facet is called, of one value or above all of them. */
export function facetName(facet: LibraryFacet, of: 'one' | 'many'): string {
  return i18n.t(`library.facets.${facet}.${of}`);
}

/** What an order is called. */
export function sortName(sort: Sort): string {
  return i18n.t(`library.sorts.${sort}`);
}

/** `12 clips` */
export function clips(count: number): string {
  return i18n.t('library.clips', count, { count: inDigits(count) });
}

const FLAGS = ['note', 'highlight', 'picture', 'trashed', 'draft'] as const;

/** A value of a facet as it is shown; colours by what they mean to the person. */
export function valueName(
  facet: LibraryFacet,
  label: string,
  meanings: Readonly<Record<string, string>>,
): string {
  if (facet === 'colour') return meanings[label] ?? label;
  const flag = facet === 'has' || facet === 'is' ? FLAGS.find((one) => one === label) : undefined;
  return flag ? i18n.t(`library.flags.${flag}`) : label;
}

/** What stands between the person and the library, and what can be done. */
export function troubleSentence(trouble: Trouble): string {
  return i18n.t(`library.trouble.${trouble}`);
}
