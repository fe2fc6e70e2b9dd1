import type { Kept } from '../kept.ts';
import type { Tell } from '../message.ts';
import { sheetHead, sheetRow } from './press-sheet.ts';

/** Signs by which a spreadsheet takes a cell for a formula, half and full width (OWASP, "CSV Injection"). */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * The press-clipping sheet as CSV (RFC 4180: CRLF, doubled quotes), with the mark by which spreadsheets
 * know UTF-8. A cell that would be taken for a formula gets an apostrophe before it.
 */
export async function* csvOf(clips: AsyncIterable<Kept>, tell: Tell): AsyncGenerator<string> {
  yield `\ufeff${csvLine(sheetHead(tell))}`;
  for await (const kept of clips) yield csvLine(sheetRow(kept, tell));
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
