/* What a library holds, small enough to be kept beside it: of each field of each row a number that follows from it. */
import type { Library } from '../../../storage/database.ts';

/** By `clips "reel-courier.test/1"`: the number of each field. */
export type Fingerprints = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What a copy has to bring back. The rest is computed, or this browser's alone. */
const TABLES = [
  'clips',
  'bodies',
  'highlights',
  'drafts',
  'tombstones',
  'thumbnails',
  'pictures',
  'versions',
  'histories',
  'nameDecisions',
] as const;
/** Rows held at a time. */
const PAGE = 200;
/** So many differences are told; all are counted. */
const TOLD = 20;

/** Looks at every row. */
export async function fingerprintsOf(library: Library): Promise<Fingerprints> {
  const seen = new Map<string, ReadonlyMap<string, number>>();
  for (const name of TABLES) {
    const table = library.table<Readonly<Record<string, unknown>>>(name);
    const keys = await table.toCollection().primaryKeys();
    for (let at = 0; at < keys.length; at += PAGE) {
      const some = keys.slice(at, at + PAGE);
      const rows = await table.bulkGet(some);
      for (const [place, row] of rows.entries())
        if (row) seen.set(`${name} ${JSON.stringify(some[place])}`, await fieldsOf(row));
    }
  }
  return seen;
}

/** In words, each row that is there once only, and each field that is another. */
export function differencesOf(before: Fingerprints, after: Fingerprints): string[] {
  const told: string[] = [];
  for (const [row, fields] of before) {
    const now = after.get(row);
    if (!now) told.push(`${row} is gone`);
    else
      for (const name of new Set([...fields.keys(), ...now.keys()]))
        if (fields.get(name) !== now.get(name)) told.push(`${row}: ${name} is another`);
  }
  for (const row of after.keys()) if (!before.has(row)) told.push(`${row} was not there`);
  const more = told.length - TOLD;
  return more > 0 ? [...told.slice(0, TOLD), `and ${more} more`] : told;
}

async function fieldsOf(row: Readonly<Record<string, unknown>>): Promise<ReadonlyMap<string, number>> {
  const fields = new Map<string, number>();
  for (const [name, value] of Object.entries(row)) {
    if (value === undefined) continue; // a field without a value is none
    fields.set(
      name,
      value instanceof Blob
        ? numberOf(new Uint8Array(await value.arrayBuffer()))
        : numberOf(new TextEncoder().encode(JSON.stringify(value, inOrder))),
    );
  }
  return fields;
}

/** Fields within a field may come back in another order: that is no difference. */
function inOrder(_name: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
}

/** FNV-1a, public domain. */
function numberOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
