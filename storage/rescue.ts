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
import type { BackupRow } from './backup-rows.ts';
import { DATABASE } from './database.ts';
import type { Picture, Thumbnail, Tombstone, Version } from './rows.ts';

/** What could be saved of it. */
export interface Rescue {
  readonly records: AsyncGenerator<LibraryRecord>;
  /** What it knows of backups; undefined where none was made, or that cannot be read either. */
  readonly backups: () => Promise<BackupRow | undefined>;
  /** How many records could not be read so far. */
  readonly lost: () => number;
  close(): void;
}

/** Opens the library as it lies there; undefined where not even that can be done, or none is there. */
export async function openRescue(name = DATABASE): Promise<Rescue | undefined> {
  const known = await indexedDB.databases();
  if (!known.some((database) => database.name === name)) return undefined;
  try {
    const database = await answer(indexedDB.open(name));
    let lost = 0;
    const records = readAll(database, () => {
      lost += 1;
    });
    const backups = () => rowAt<BackupRow>(database, 'backups', 'backup');
    return { records, backups, lost: () => lost, close: () => database.close() };
  } catch {
    return undefined; // the page says that nothing can be read
  }
}

async function* readAll(database: IDBDatabase, onLost: () => void): AsyncGenerator<LibraryRecord> {
  const marks = new Map<string, Highlight[]>();
  for await (const highlight of rowsOf<Highlight>(database, 'highlights', onLost)) {
    marks.set(highlight.clip, [...(marks.get(highlight.clip) ?? []), highlight]);
  }
  const notes = new Map<string, NoteHistory[]>();
  for await (const history of rowsOf<NoteHistory>(database, 'histories', onLost)) {
    notes.set(history.clip, [...(notes.get(history.clip) ?? []), history]);
  }
  for await (const clip of rowsOf<Clip>(database, 'clips', onLost)) {
    const body = clip.body === '' ? undefined : await rowAt<Body>(database, 'bodies', clip.body);
    if (clip.body !== '' && !body) onLost();
    const thumbnail = (await rowAt<Thumbnail>(database, 'thumbnails', clip.id))?.picture;
    const whole = body ? clip : { ...clip, body: '' };
    const histories = notes.get(clip.id);
    const highlights = marks.get(clip.id) ?? [];
    yield { kind: 'clip', clip: whole, body, highlights, thumbnail, ...(histories ? { histories } : {}) };
  }
  for await (const { clip, address, kept, data } of rowsOf<Picture>(database, 'pictures', onLost)) {
    const bytes = await data.arrayBuffer().catch(() => undefined);
    if (!bytes) onLost();
    else
      yield { kind: 'picture', clip, address, kept, type: data.type, data: toBase64(new Uint8Array(bytes)) };
  }
  for await (const { clip, read, body: hash } of rowsOf<Version>(database, 'versions', onLost)) {
    const body = await rowAt<Body>(database, 'bodies', hash);
    if (!body) onLost();
    else yield { kind: 'version', clip, read, body };
  }
  for await (const draft of rowsOf<Draft>(database, 'drafts', onLost)) yield { kind: 'draft', draft };
  for await (const { id, gone } of rowsOf<Tombstone>(database, 'tombstones', onLost)) {
    yield { kind: 'tombstone', id, gone };
  }
  for await (const decision of rowsOf<NameDecision>(database, 'nameDecisions', onLost)) {
    yield { kind: 'name', decision };
  }
}

async function* rowsOf<Row>(database: IDBDatabase, table: string, onLost: () => void): AsyncGenerator<Row> {
  for (const key of await keysOf(database, table)) {
    const row = await rowAt<Row>(database, table, key);
    if (row === undefined) onLost();
    else yield row;
  }
}

async function keysOf(database: IDBDatabase, table: string): Promise<IDBValidKey[]> {
  if (!database.objectStoreNames.contains(table)) return [];
  return answer(database.transaction(table).objectStore(table).getAllKeys()).catch(() => []);
}

async function rowAt<Row>(database: IDBDatabase, table: string, key: IDBValidKey): Promise<Row | undefined> {
  if (!database.objectStoreNames.contains(table)) return undefined;
  const asked = database.transaction(table).objectStore(table).get(key) as IDBRequest<Row | undefined>;
  return answer(asked).catch(() => undefined); // counted as lost by who asks
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
