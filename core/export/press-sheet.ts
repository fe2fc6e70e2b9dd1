import { creditedAs } from '../credit.ts';
import { inReadingOrder, type Kept } from '../kept.ts';
import type { Tell } from '../message.ts';

/** The columns of a press-clipping sheet, as the people at distributors and agencies keep it. */
export const SHEET_COLUMNS = [
  'date',
  'outlet',
  'headline',
  'byline',
  'address',
  'type',
  'films',
  'people',
  'tags',
  'quotes',
  'note',
  'clippedAt',
] as const;

/** The names of the columns, as the first row has them. */
export function sheetHead(tell: Tell): string[] {
  return SHEET_COLUMNS.map((column) => tell({ key: `document.columns.${column}` }));
}

/** Which columns hold dates, and how wide each is, in characters. */
export const SHEET_DATES: ReadonlySet<string> = new Set(['date', 'clippedAt']);
export const SHEET_WIDTHS: readonly number[] = [11, 20, 50, 22, 40, 10, 24, 30, 20, 60, 40, 17];

/** A clip as a row, in the order of the columns. Dates are ISO 8601, as much as is known. */
export function sheetRow({ clip, highlights }: Kept, tell: Tell): string[] {
  const quotes = inReadingOrder(highlights).map(({ selectors, note }) =>
    note.trim() === '' ? `“${selectors.quote.exact}”` : `“${selectors.quote.exact}” (${note.trim()})`,
  );
  return [
    clip.published.slice(0, 10),
    clip.outlet,
    clip.title,
    clip.byline,
    clip.address,
    tell({ key: clip.body === '' ? 'document.types.bookmark' : 'document.types.article' }),
    creditedAs('film', clip.credits).join('; '),
    [...creditedAs('director', clip.credits), ...creditedAs('actor', clip.credits)].join('; '),
    clip.tags.join('; '),
    quotes.join('\n\n'),
    clip.note,
    `${clip.created.slice(0, 10)} ${clip.created.slice(11, 16)}`,
  ];
}
