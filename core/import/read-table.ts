import { readTable } from './csv-rows.ts';
import { BREAKS_OFF, intake, type Reading } from './incoming.ts';
import { ADDRESS_COLUMNS, TABLE_FORMATS, type TableFormat } from './tables.ts';

/** Reads a CSV export; undefined where its columns are nobody's and none is called an address. */
export function readTableExport(text: string, now: number): Reading | undefined {
  const { columns, rows, unclosed } = readTable(text);
  const format = formatOf(columns);
  if (!format) return undefined;
  const taken = intake(format.from, now);
  for (const line of unclosed) {
    taken.problem({ line }, { key: 'import.cellWithoutEnd' });
  }
  const isEndBare = !/[\r\n]$/.test(text);
  if (isEndBare && rows.length === 0) taken.problem({ line: 1 }, BREAKS_OFF);
  for (const { line, cells } of rows) {
    const where = { line };
    if (isEndBare && line === rows.at(-1)?.line && cells.length < columns.length) {
      taken.problem(where, BREAKS_OFF);
    }
    if (
      cells.length !== columns.length &&
      cells.some((cell, at) => at >= columns.length && cell.trim() !== '')
    ) {
      const values = { cells: cells.length, columns: columns.length };
      taken.problem(where, { key: 'import.otherCells', values });
    }
    const raw = format.read((column) => cells[columns.indexOf(column)] ?? '');
    if (raw) taken.take(raw, where);
  }
  return taken.reading();
}

function formatOf(columns: readonly string[]): TableFormat | undefined {
  const known = TABLE_FORMATS.find(
    (format) => format.columns.length > 0 && format.columns.every((name) => columns.includes(name)),
  );
  if (known) return known;
  return columns.length > 0 && ADDRESS_COLUMNS.some((name) => columns.includes(name))
    ? TABLE_FORMATS.at(-1)
    : undefined;
}
