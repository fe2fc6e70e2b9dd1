/* Libraries as each version of the schema laid them out: the steps as they were written, each with the rows that
   version wrote (old-rows.ts). */
import { Dexie } from 'dexie';
import { oldRows } from './old-rows.ts';

/** What each version added and dropped. A step is copied here when it is written, and never changed. */
const STEPS: Readonly<Record<number, Readonly<Record<string, string | null>>>> = {
  1: {
    clips: 'id, *keys, created, body, [state+created]',
    bodies: 'hash',
    highlights: 'id, clip',
    drafts: 'id, *keys',
    tombstones: 'id',
    thumbnails: 'clip',
    entries: 'id, clip, *words',
    vocabulary: 'id, *starts',
  },
  2: {
    entries: null,
    indexState: 'id',
    fresh: 'number',
    segments: 'id, first',
    deletions: 'segment',
    merges: 'segment',
    values: '',
    documents: '',
  },
  3: { transfers: 'id, made', staged: '++at, transfer', undo: '++at, transfer', backups: 'id' },
  4: { nameDecisions: 'id', nameHistory: '++at' },
  5: { pictures: '[clip+address], clip', versions: '[clip+body], clip, body', places: 'clip' },
  6: { histories: 'of, clip', changes: '++at, change' },
};

export const VERSIONS = Object.keys(STEPS).map(Number);

/** Writes a library of an older version under a name. Throws where rows are meant for a table it has not. */
export async function makeOldLibrary(name: string, version: number): Promise<void> {
  const old = new Dexie(name);
  for (const step of VERSIONS.filter((number) => number <= version))
    old.version(step).stores(STEPS[step] ?? {});
  await old.open();
  for (const [table, { keys, values }] of await oldRows(version))
    await old.table(table).bulkAdd([...values], keys && [...keys]);
  old.close();
}
