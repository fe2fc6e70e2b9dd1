/* The press-clipping sheet as a workbook (ECMA-376, SpreadsheetML): the seven small files that every
   spreadsheet wants, the sheet itself written a row at a time. Words are inline strings, which no program
   takes for a formula; dates are numbers with a date's format, so that they sort and filter. */
import type { Kept } from '../kept.ts';
import type { Speech } from '../message.ts';
import type { ExportOptions } from './export-options.ts';
import { SHEET_COLUMNS, SHEET_DATES, SHEET_WIDTHS, sheetHead, sheetRow } from './press-sheet.ts';
import { xmlText } from './xml-text.ts';
import { zipOf, type ArchiveFile } from './zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** A cell holds no more (Excel specifications and limits). */
const LONGEST_CELL = 32_767;
/** Styles of the sheet: plain, head, day, day and time. */
const STYLE = { wrapped: 0, head: 1, day: 2, time: 3 } as const;

/** The clips as an .xlsx, a row each. `now` dates the file. */
export function xlsxOf(
  clips: AsyncIterable<Kept>,
  { now, speech }: Pick<ExportOptions, 'now' | 'speech'>,
): AsyncGenerator<Uint8Array> {
  return zipOf(partsOf(clips, speech), now);
}

async function* partsOf(clips: AsyncIterable<Kept>, speech: Speech): AsyncGenerator<ArchiveFile> {
  yield {
    name: '[Content_Types].xml',
    contents: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  };
  yield {
    name: '_rels/.rels',
    contents: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  };
  yield {
    name: 'xl/workbook.xml',
    contents: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${xmlText(sheetName(speech.tell({ key: 'document.cuttings' })))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  };
  yield {
    name: 'xl/_rels/workbook.xml.rels',
    contents: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  };
  yield { name: 'xl/styles.xml', contents: STYLES };
  yield { name: 'xl/worksheets/sheet1.xml', contents: sheet(clips, speech) };
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

async function* sheet(clips: AsyncIterable<Kept>, { tell, direction }: Speech): AsyncGenerator<string> {
  const columns = SHEET_WIDTHS.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView${direction === 'rtl' ? ' rightToLeft="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
  yield row(
    1,
    sheetHead(tell).map((name, at) => words(1, at, name, STYLE.head)),
  );
  let number = 1;
  for await (const kept of clips) {
    number += 1;
    const line = number;
    yield row(
      line,
      sheetRow(kept, tell).map((value, at) => cell(line, at, value)),
    );
  }
  yield '</sheetData></worksheet>';
}

/** No sheet's name has more letters, or these (Excel specifications and limits). */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}

function row(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cell(line: number, at: number, value: string): string {
  if (value === '') return '';
  const serial = SHEET_DATES.has(SHEET_COLUMNS[at] ?? '') ? serialDay(value) : undefined;
  if (serial === undefined) return words(line, at, value, STYLE.wrapped);
  return `<c r="${place(line, at)}" s="${value.length > 10 ? STYLE.time : STYLE.day}"><v>${serial}</v></c>`;
}

function words(line: number, at: number, value: string, style: number): string {
  return `<c r="${place(line, at)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting(value))}</t></is></c>`;
}

/** As much of a text as a cell holds, with a sign where that is not all; no letter of two units is cut in two. */
function fitting(value: string): string {
  if (value.length <= LONGEST_CELL) return value;
  return `${value.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function place(line: number, at: number): string {
  return `${String.fromCharCode(65 + at)}${line}`;
}

/** Days since the end of 1899, as spreadsheets count; undefined where less than a day is known. */
function serialDay(value: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d)?$/.test(value)
    ? Date.parse(`${value.replace(' ', 'T')}${value.length > 10 ? '' : 'T00:00'}Z`)
    : Number.NaN;
  return Number.isNaN(time) ? undefined : time / 86_400_000 + 25_569;
}
