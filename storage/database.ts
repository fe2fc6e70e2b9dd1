import { Dexie, type Table } from 'dexie';
import type { Body, Clip } from '../core/clip.ts';
import type { Draft } from '../core/draft.ts';
import type { Highlight } from '../core/highlight.ts';
import type { NameDecision } from '../core/names/decision.ts';
import type { NoteHistory } from '../core/note-history.ts';
import type { BackupRow } from './rows/backup.ts';
import type { ChangeRow } from './rows/change.ts';
import type { DeedRow } from './rows/names.ts';
import type { Picture, ReadingPlace, Term, Thumbnail, Tombstone, Version } from './rows/library.ts';
import type { DeletionRow, FreshRow, IndexState, MergeRow, SegmentRow } from './rows/search.ts';
import type { Staged, Transfer, UndoRow } from './rows/transfer.ts';

/**
 * The library of one person, in IndexedDB. The first six tables are what the person made; the rest can
 * be thrown away and computed again. Schema steps are written once and never edited.
 */
export class Library extends Dexie {
  readonly clips!: Table<Clip, string>;
  readonly bodies!: Table<Body, string>;
  readonly highlights!: Table<Highlight, string>;
  readonly drafts!: Table<Draft, string>;
  readonly tombstones!: Table<Tombstone, string>;
  /** Which spellings are one name, and which never. */
  readonly nameDecisions!: Table<NameDecision, string>;
  readonly thumbnails!: Table<Thumbnail, string>;
  readonly pictures!: Table<Picture, [clip: string, address: string]>;
  readonly versions!: Table<Version, [clip: string, body: string]>;
  readonly places!: Table<ReadingPlace, string>;
  readonly vocabulary!: Table<Term, string>;
  readonly transfers!: Table<Transfer, string>;
  readonly staged!: Table<Staged, number>;
  readonly undo!: Table<UndoRow, number>;
  readonly backups!: Table<BackupRow, string>;
  /** What notes said before, under the id of the highlight or clip they belong to. */
  readonly histories!: Table<NoteHistory, string>;
  /** What takes changes of many clips back. */
  readonly changes!: Table<ChangeRow, number>;
  /** What was done with names, to be taken back. */
  readonly nameHistory!: Table<DeedRow, number>;
  /* The index: storage/search/write-index.ts writes it, storage/search/read-index.ts reads it. */
  readonly indexState!: Table<IndexState, string>;
  readonly fresh!: Table<FreshRow, number>;
  readonly segments!: Table<SegmentRow, number>;
  readonly deletions!: Table<DeletionRow, number>;
  readonly merges!: Table<MergeRow, number>;
  /** Values of frozen segments, under the keys of `valueKey`. */
  readonly values!: Table<Uint8Array, number>;
  /** The number of a clip's document, under the clip's id. */
  readonly documents!: Table<number, string>;

  constructor(name: string) {
    // strict: what a person made is on the disk when we say it is saved. No cache: it would show what is being
    // written as if it were, and keeps for ever what was asked as its asker went away.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      clips: 'id, *keys, created, body, [state+created]',
      bodies: 'hash',
      highlights: 'id, clip',
      drafts: 'id, *keys',
      tombstones: 'id',
      thumbnails: 'clip',
      entries: 'id, clip, *words',
      vocabulary: 'id, *starts',
    });
    this.version(2)
      .stores({
        entries: null,
        indexState: 'id',
        fresh: 'number',
        segments: 'id, first',
        deletions: 'segment',
        merges: 'segment',
        values: '',
        documents: '',
      })
      // version 0 of the index is none: what was clipped before is filed in the background
      .upgrade((step) => step.table('indexState').put({ id: 'state', version: 0 }));
    this.version(3).stores({
      transfers: 'id, made',
      staged: '++at, transfer',
      undo: '++at, transfer',
      backups: 'id',
    });
    this.version(4).stores({ nameDecisions: 'id', nameHistory: '++at' });
    this.version(5).stores({
      pictures: '[clip+address], clip',
      versions: '[clip+body], clip, body',
      places: 'clip',
    });
    this.version(6).stores({
      histories: 'of, clip',
      changes: '++at, change',
    });
    this.refuseNewer();
  }

  /* Dexie opens what a newer version made as if nothing were the matter, and writes on in it. */
  private refuseNewer(): void {
    const known = this.verno * 10; // IndexedDB counts in tenths of Dexie's versions
    const isSticky = true; // asked each time it opens
    this.on(
      'ready',
      () => {
        if (this.backendDB().version > known)
          throw new DOMException('A newer version made this library.', 'VersionError');
      },
      isSticky,
    );
  }
}

/** The name of the database in the extension's own origin. */
export const DATABASE = 'cutting-room';

/** What can stand between us and the library. */
export type Trouble = 'blocked' | 'newer' | 'full' | 'private' | 'closed' | 'broken';

/** Opens a library; nothing touches the disk before the first question to it. */
export function openLibrary(name = DATABASE): Library {
  return new Library(name);
}

/** How long a library may take to open before we say that something is in its way. */
const PATIENCE_MS = 1_500;

/**
 * Opens the library and tells of trouble: another page that holds an older version of it open (the browser
 * tells only the first who waits, so time tells the others). Closes ours when a newer version wants in, so
 * that we never are that page.
 */
export function watchLibrary(library: Library, onTrouble: (trouble: Trouble) => void): void {
  library.on('blocked', () => onTrouble('blocked'));
  library.on('versionchange', () => {
    library.close();
    onTrouble('closed');
    return false; // or Dexie’s own handler, called next, would let the next question open it again
  });
  const patience = setTimeout(() => onTrouble('blocked'), PATIENCE_MS);
  library.open().then(
    () => clearTimeout(patience),
    (error: unknown) => {
      clearTimeout(patience);
      onTrouble(troubleOf(error));
    },
  );
}

/** Which trouble an error of the database is, for a sentence that says what to do. */
export function troubleOf(error: unknown): Trouble {
  for (const name of errorNames(error).reverse()) {
    if (name === 'QuotaExceededError') return 'full';
    if (name === 'VersionError') return 'newer';
    if (name === 'InvalidStateError' || name === 'MissingAPIError') return 'private';
    if (name === 'DatabaseClosedError') return 'closed';
  }
  return 'broken';
}

/** The error's name, and those of what caused it: the cause that says most is the last. */
function errorNames(error: unknown): string[] {
  const names: string[] = [];
  for (let at = error; at instanceof Error || at instanceof DOMException;) {
    names.push(at.name);
    at = 'inner' in at && at.inner !== at ? at.inner : 'cause' in at ? at.cause : undefined;
  }
  return names;
}
