import { i18n } from '#i18n';
import type { Found } from '../../storage/search/find.ts';
import { inDigits, inList } from '../../components/language.ts';

/** Spellings of a name that are worth a line; the others were searched as well. */
const MOST_SPELLINGS = 4;

/** What a person should know about how a query was taken, in sentences. */
export function remarksOn({
  corrections,
  problems,
  also,
  unfiled,
}: Pick<Found, 'corrections' | 'problems' | 'also' | 'unfiled'>): readonly string[] {
  return [
    ...corrections.map(({ word, by }) =>
      i18n.t('popup.remarks.corrected', { word, by: inList(by.map(quoted), 'disjunction') }),
    ),
    ...problems.map(({ text }) => i18n.t('popup.remarks.problem', { text })),
    ...(also.length > 0
      ? [i18n.t('popup.remarks.also', { spellings: also.slice(0, MOST_SPELLINGS).map(quoted).join(', ') })]
      : []),
    ...(unfiled > 0 ? [i18n.t('popup.remarks.unfiled', unfiled, { count: inDigits(unfiled) })] : []),
  ];
}

function quoted(word: string): string {
  return `“${word}”`;
}
