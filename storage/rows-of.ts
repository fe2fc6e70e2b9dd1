import type { Table } from 'dexie';

/**
 * The rows that have any of these values in an index, value by value. They are asked for beside each other: a
 * cursor over all the values would wait for every row.
 */
export async function rowsOf<Row, Key>(
  table: Table<Row, Key>,
  index: string,
  values: readonly string[],
): Promise<Row[]> {
  return (await Promise.all(values.map((value) => table.where(index).equals(value).toArray()))).flat();
}
