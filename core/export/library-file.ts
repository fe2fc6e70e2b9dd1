/* Our own file: everything, lossless. One JSON document that is also one record a line, so that it can be
   written and read a line at a time however large the library is:

     {"format":"cutting-room","version":2,"made":"2026-03-16T10:00:00.000Z","records":[
     {"kind":"clip","clip":{…},"body":{…},"highlights":[…],"thumbnail":"data:…","histories":[…]},
     {"kind":"draft","draft":{…}},
     {"kind":"tombstone","id":"…","gone":"…"},
     {"kind":"name","decision":{…}},
     {"kind":"end","clips":1,"highlights":2,"drafts":1,"tombstones":1,"names":1}
     ]}

   `clip`, `body`, `highlights`, `histories`, `draft` and `decision` are core's own records. The last record
   counts the others: a file without it was cut off. A reader accepts any order of records, fields it does not
   know, and the same document set by another hand (on one line, or indented). Versions only ever add; a version
   is raised when an older reader would lose something: 2 brought `histories` and the decisions about names. */
import type { Draft } from '../draft.ts';
import type { Kept } from '../kept.ts';
import type { NameDecision } from '../names/decision.ts';

export const LIBRARY_FORMAT = 'cutting-room';
export const LIBRARY_VERSION = 2;

/** What remains of something deleted for good. */
export interface Gone {
  readonly id: string;
  /** ISO 8601. */
  readonly gone: string;
}

export type LibraryRecord =
  | ({ readonly kind: 'clip' } & Kept)
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
}

export const NO_COUNTS: LibraryCounts = { clips: 0, highlights: 0, drafts: 0, tombstones: 0, names: 0 };

/** The counts with one record more. */
export function counted(counts: LibraryCounts, record: LibraryRecord): LibraryCounts {
  if (record.kind === 'draft') return { ...counts, drafts: counts.drafts + 1 };
  if (record.kind === 'tombstone') return { ...counts, tombstones: counts.tombstones + 1 };
  if (record.kind === 'name') return { ...counts, names: counts.names + 1 };
  const highlights = counts.highlights + record.highlights.length;
  return { ...counts, clips: counts.clips + 1, highlights };
}

/** Writes the file a record at a time; holds one record and no more. `made` is ISO 8601. */
export async function* writeLibrary(
  records: AsyncIterable<LibraryRecord>,
  made: string,
): AsyncGenerator<string> {
  const head = { format: LIBRARY_FORMAT, version: LIBRARY_VERSION, made };
  yield `${JSON.stringify(head).slice(0, -1)},"records":[\n`;
  let counts = NO_COUNTS;
  for await (const record of records) {
    counts = counted(counts, record);
    yield `${JSON.stringify(record)},\n`;
  }
  yield `${JSON.stringify({ kind: 'end', ...counts })}\n]}\n`;
}
