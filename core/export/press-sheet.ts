import { creditedAs } from '../credit.ts';
import { inReadingOrder, type Kept } from '../kept.ts';

/** The columns of a press-clipping sheet, as the people at distributors and agencies keep it. */
export const SHEET_COLUMNS = [
  'Date',
  'Outlet',
  'Headline',
  'Byline',
  'Address',
  'Type',
  'Films',
  'People',
  'Tags',
  'Quotes',
  'Note',
  'Clipped at',
] as const;

/** Which columns hold dates, and how wide each is, in characters. */
export const SHEET_DATES: ReadonlySet<string> = new Set(['Date', 'Clipped at']);
export const SHEET_WIDTHS: readonly number[] = [11, 20, 50, 22, 40, 10, 24, 30, 20, 60, 40, 17];

/** A clip as a row, in the order of the columns. Dates are ISO 8601, as much as is known. */
export function sheetRow({ clip, highlights }: Kept): string[] {
  const quotes = inReadingOrder(highlights).map(({ selectors, note }) =>
    note.trim() === '' ? `“${selectors.quote.exact}”` : `“${selectors.quote.exact}” (${note.trim()})`,
  );
  return [
    clip.published.slice(0, 10),
    clip.outlet,
    clip.title,
    clip.byline,
    clip.address,
    clip.body === '' ? 'Bookmark' : 'Article',
    creditedAs('film', clip.credits).join('; '),
    [...creditedAs('director', clip.credits), ...creditedAs('actor', clip.credits)].join('; '),
    clip.tags.join('; '),
    quotes.join('\n\n'),
    clip.note,
    `${clip.created.slice(0, 10)} ${clip.created.slice(11, 16)}`,
  ];
}
