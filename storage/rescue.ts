/* Reading a library that does not open as ours: made by a newer version, or damaged in part. By the browser's
   own interface, without a version, a record at a time; what cannot be read costs no other. Nothing is
   written. */
import { toBase64 } from '../core/base64.ts';
import type { Body, Clip } from '../core/clip.ts';
import type { Draft } from '../core/draft.ts';
import type { LibraryRecord } from '../core/export/library-file.ts';
import type { Highlight } from '../core/highlight.ts';
import type { NameDecision } from '../core/names/decision.ts';
import type { NoteHistory } from '../core/note-history.ts';
import type { BackupRow } from './rows/backup.ts';
import { DATABASE } from './database.ts';
import type { Picture, Thumbnail, Tombstone, Version } from './rows/library.ts';

/** What could be saved of it. */
export interface Rescue {
  readonly records: AsyncGenerator<LibraryRecord>;
  /** What it knows of backups; undefined where none was made, or that cannot be read either. */
  readonly backups: () => Promise<BackupRow | undefined>;
  /** How many records could not be read so far. */
  readonly lost: () => number;
  /** Whether the browser let nothing more be read at some point: there may be more than is counted. */
  readonly brokeOff: () => boolean;
  close(): void;
}

/** Opens the library as it lies there; undefined where not even that can be done, or none is there. */
export async function openRescue(name = DATABASE): Promise<Rescue | undefined> {
  const known = await indexedDB.databases();
  if (!known.some((database) => database.name === name)) return undefined;
  try {
    const database = await answer(indexedDB.open(name));
    let lost = 0;
    let isCut = false;
    const reading: Reading = {
      database,
      onLost: () => (lost += 1),
      onCut: () => (isCut = true),
    };
    return {
      records: readAll(reading),
      backups: () => rowAt<BackupRow>(database, 'backups', 'backup').catch(() => undefined),
      lost: () => lost,
      brokeOff: () => isCut,
      close: () => database.close(),
    };
  } catch {
    return undefined; // the page says that nothing can be read
  }
}

interface Reading {
  readonly database: IDBDatabase;
  /** Told of each record that cannot be read. */
  readonly onLost: () => void;
  /** Told where it is not known what else there is. */
  readonly onCut: () => void;
}

async function* readAll(reading: Reading): AsyncGenerator<LibraryRecord> {
  const { onLost } = reading;
  const marks = new Map<string, Highlight[]>();
  for await (const highlight of rowsOf<Highlight>(reading, 'highlights')) {
    marks.set(highlight.clip, [...(marks.get(highlight.clip) ?? []), highlight]);
  }
  const notes = new Map<string, NoteHistory[]>();
  for await (const history of rowsOf<NoteHistory>(reading, 'histories')) {
    notes.set(history.clip, [...(notes.get(history.clip) ?? []), history]);
  }
  for await (const clip of rowsOf<Clip>(reading, 'clips')) {
    const body = clip.body === '' ? undefined : await rowIn<Body>(reading, 'bodies', clip.body);
    const thumbnail = (await besideClip<Thumbnail>(reading, 'thumbnails', clip.id))?.picture;
    const whole = body ? clip : { ...clip, body: '' };
    const histories = notes.get(clip.id);
    const highlights = marks.get(clip.id) ?? [];
    yield { kind: 'clip', clip: whole, body, highlights, thumbnail, ...(histories ? { histories } : {}) };
  }
  for await (const { clip, address, kept, data } of rowsOf<Picture>(reading, 'pictures')) {
    const bytes = await data.arrayBuffer().catch(() => undefined);
    if (!bytes) onLost();
    else
      yield { kind: 'picture', clip, address, kept, type: data.type, data: toBase64(new Uint8Array(bytes)) };
  }
  for await (const { clip, read, body: hash } of rowsOf<Version>(reading, 'versions')) {
    const body = await rowIn<Body>(reading, 'bodies', hash);
    if (body) yield { kind: 'version', clip, read, body };
  }
  for await (const draft of rowsOf<Draft>(reading, 'drafts')) yield { kind: 'draft', draft };
  for await (const { id, gone } of rowsOf<Tombstone>(reading, 'tombstones')) {
    yield { kind: 'tombstone', id, gone };
  }
  for await (const decision of rowsOf<NameDecision>(reading, 'nameDecisions')) {
    yield { kind: 'name', decision };
  }
}

async function* rowsOf<Row>(reading: Reading, table: string): AsyncGenerator<Row> {
  for (const key of await keysOf(reading, table)) {
    const row = await rowIn<Row>(reading, table, key);
    if (row !== undefined) yield row;
  }
}

async function keysOf({ database, onCut }: Reading, table: string): Promise<IDBValidKey[]> {
  if (!database.objectStoreNames.contains(table)) return [];
  try {
    return await answer(database.transaction(table).objectStore(table).getAllKeys());
  } catch {
    onCut();
    return [];
  }
}

/** A row that must be there; counted as lost where it is not, or cannot be read. */
async function rowIn<Row>(reading: Reading, table: string, key: IDBValidKey): Promise<Row | undefined> {
  const row = await rowAt<Row>(reading.database, table, key).catch(() => undefined);
  if (row === undefined) reading.onLost();
  return row;
}

/** A row that not every clip has; counted as lost where it cannot be read. */
async function besideClip<Row>(reading: Reading, table: string, clip: string): Promise<Row | undefined> {
  return rowAt<Row>(reading.database, table, clip).catch(() => {
    reading.onLost();
    return undefined;
  });
}

/** A browser that closed the library by force throws at once: here that is a rejection as any other. */
async function rowAt<Row>(database: IDBDatabase, table: string, key: IDBValidKey): Promise<Row | undefined> {
  if (!database.objectStoreNames.contains(table)) return undefined;
  return answer(database.transaction(table).objectStore(table).get(key) as IDBRequest<Row | undefined>);
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The browser gave no reason.')),
    );
    request.addEventListener('blocked', () => reject(new Error('Another page holds the library.')));
  });
}
