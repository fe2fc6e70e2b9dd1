import type { Found } from '../../storage/search.ts';

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
    ...corrections.map(
      ({ word, by }) =>
        `No clip has “${word}”, so this is what was found for ${by.map(quoted).join(' or ')}.`,
    ),
    ...problems.map(({ text }) => `“${text}” was not understood and is searched as words.`),
    ...(also.length > 0 ? [`Also spelled ${also.slice(0, MOST_SPELLINGS).map(quoted).join(', ')}.`] : []),
    ...(unfiled > 0
      ? [
          unfiled === 1
            ? 'One clip is still being made ready to be searched.'
            : `${unfiled.toLocaleString()} clips are still being made ready to be searched.`,
        ]
      : []),
  ];
}

function quoted(word: string): string {
  return `“${word}”`;
}
