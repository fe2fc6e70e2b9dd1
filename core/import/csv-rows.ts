/* CSV as programs really write it (RFC 4180 and its lenient kin): a mark at the start, quoted cells with
   line breaks and doubled quotes, commas, semicolons or tabs between cells. */

/** A row, and the line of the file on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** The names of the columns, small, without spaces around them. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Lines on which a quoted cell begins that never ends: the file was cut off there, or a quote is stray. */
  readonly unclosed: readonly number[];
}

/** Reads a table; its first row names the columns. */
export function readTable(text: string): Table {
  const source = text.replace(/^\ufeff/, '');
  const parting = partingOf(source.slice(0, source.search(/[\r\n]|$/)));
  const rows: Row[] = [];
  const unclosed: number[] = [];
  let at = 0;
  let line = 1;
  while (at < source.length) {
    const row = readRow(source, at, parting);
    if (row.open) {
      unclosed.push(line);
      at = afterLine(source, at); // what follows on its own lines may be whole
      line += 1;
      continue;
    }
    if (row.cells.length > 1 || row.cells[0]?.trim() !== '') rows.push({ line, cells: row.cells });
    at = row.end;
    line += row.breaks;
  }
  const [head, ...others] = rows;
  return { columns: (head?.cells ?? []).map((name) => name.trim().toLowerCase()), rows: others, unclosed };
}

interface ReadRow {
  readonly cells: string[];
  readonly end: number;
  /** How many lines it takes. */
  readonly breaks: number;
  readonly open: boolean;
}

function readRow(source: string, from: number, parting: string): ReadRow {
  const cells: string[] = [];
  let at = from;
  let breaks = 0;
  for (;;) {
    if (source[at] === '"') {
      const quoted = readQuoted(source, at + 1);
      if (!quoted) return { cells, end: source.length, breaks, open: true };
      breaks += quoted.value.split('\n').length - 1;
      const rest = plainEnd(source, quoted.end, parting);
      cells.push(quoted.value + source.slice(quoted.end, rest));
      at = rest;
    } else {
      const end = plainEnd(source, at, parting);
      cells.push(source.slice(at, end));
      at = end;
    }
    if (source[at] !== parting) break;
    at += 1;
  }
  if (source[at] === '\r' && source[at + 1] === '\n') at += 1;
  return { cells, end: at + 1, breaks: breaks + 1, open: false };
}

function readQuoted(source: string, from: number): { value: string; end: number } | undefined {
  for (let at = source.indexOf('"', from); at >= 0; at = source.indexOf('"', at + 2)) {
    if (source[at + 1] === '"') continue;
    return { value: source.slice(from, at).replaceAll('""', '"'), end: at + 1 };
  }
  return undefined;
}

function plainEnd(source: string, from: number, parting: string): number {
  let at = from;
  while (at < source.length && source[at] !== parting && source[at] !== '\n' && source[at] !== '\r') at += 1;
  return at;
}

function afterLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end + 1;
}

function partingOf(head: string): string {
  const counts = [',', ';', '\t'].map((sign) => [sign, head.split(sign).length] as const);
  return counts.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
