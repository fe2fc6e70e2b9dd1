/* Our own file: everything, lossless. One JSON document that is also one record a line, so that it can be
   written and read a line at a time however large the library is:

     {"format":"cutting-room","version":2,"made":"2026-03-16T10:00:00.000Z","searches":[…],"meanings":{…},"records":[
     {"kind":"clip","clip":{…},"body":{…},"highlights":[…],"thumbnail":"data:…","histories":[…]},
     {"kind":"picture","clip":"…","address":"https://…","type":"image/jpeg","kept":"…","data":"…"},
     {"kind":"version","clip":"…","read":"…","body":{…}},
     {"kind":"draft","draft":{…}},
     {"kind":"tombstone","id":"…","gone":"…"},
     {"kind":"name","decision":{…}},
     {"kind":"end","clips":1,"highlights":2,"pictures":1,"versions":1,"drafts":1,"tombstones":1,"names":1}
     ]}

   `searches` and `meanings` are the person's own words beside the clips; a file of a selection has none.
   A clip's pictures (in base64) and the page as it read other times follow it, a record each, so that no line
   grows with their number. `clip`, `body`, `highlights`, `histories`, `draft` and `decision` are core's own
   records. The last record counts the others: a file without it was cut off. A reader accepts any order of
   records, fields it does not know, and the same document set by another hand (on one line, or indented).
   Versions only ever add; a version is raised when an older reader would lose something. */
import type { Body } from '../clip.ts';
import type { Draft } from '../draft.ts';
import type { Kept } from '../kept.ts';
import type { NameDecision } from '../names/decision.ts';
import type { OwnWords } from '../own-words.ts';

export const LIBRARY_FORMAT = 'cutting-room';
/** 2 since pictures, versions, histories of notes and decisions about names. */
export const LIBRARY_VERSION = 2;

/** What remains of something deleted for good. */
export interface Gone {
  readonly id: string;
  /** ISO 8601. */
  readonly gone: string;
}

/** A picture kept with a clip. */
export interface PictureRecord {
  readonly kind: 'picture';
  readonly clip: string;
  /** Where the page has it. */
  readonly address: string;
  /** `image/jpeg` */
  readonly type: string;
  /** ISO 8601. */
  readonly kept: string;
  /** In base64. */
  readonly data: string;
}

/** The page of a clip as it read another time. */
export interface VersionRecord {
  readonly kind: 'version';
  readonly clip: string;
  /** ISO 8601. */
  readonly read: string;
  readonly body: Body;
}

export type LibraryRecord =
  | ({ readonly kind: 'clip' } & Kept)
  | PictureRecord
  | VersionRecord
  | { readonly kind: 'draft'; readonly draft: Draft }
  | ({ readonly kind: 'tombstone' } & Gone)
  | { readonly kind: 'name'; readonly decision: NameDecision };

/** How many records of each kind a file holds. */
export interface LibraryCounts {
  readonly clips: number;
  readonly highlights: number;
  readonly drafts: number;
  readonly tombstones: number;
  /** Decisions about names. */
  readonly names: number;
  /** Absent where there is none, as in files of version 1. */
  readonly pictures?: number;
  readonly versions?: number;
}

export const NO_COUNTS: LibraryCounts = { clips: 0, highlights: 0, drafts: 0, tombstones: 0, names: 0 };

/** The counts with one record more. */
export function counted(counts: LibraryCounts, record: LibraryRecord): LibraryCounts {
  if (record.kind === 'draft') return { ...counts, drafts: counts.drafts + 1 };
  if (record.kind === 'tombstone') return { ...counts, tombstones: counts.tombstones + 1 };
  if (record.kind === 'name') return { ...counts, names: counts.names + 1 };
  if (record.kind === 'picture') return { ...counts, pictures: (counts.pictures ?? 0) + 1 };
  if (record.kind === 'version') return { ...counts, versions: (counts.versions ?? 0) + 1 };
  const highlights = counts.highlights + record.highlights.length;
  return { ...counts, clips: counts.clips + 1, highlights };
}

/** Writes the file a record at a time; holds one record and no more. `made` is ISO 8601. */
export async function* writeLibrary(
  records: AsyncIterable<LibraryRecord>,
  made: string,
  words?: OwnWords,
): AsyncGenerator<string> {
  const head = { format: LIBRARY_FORMAT, version: LIBRARY_VERSION, made, ...words };
  yield `${JSON.stringify(head).slice(0, -1)},"records":[\n`;
  let counts = NO_COUNTS;
  for await (const record of records) {
    counts = counted(counts, record);
    yield `${JSON.stringify(record)},\n`;
  }
  yield `${JSON.stringify({ kind: 'end', ...counts })}\n]}\n`;
}
