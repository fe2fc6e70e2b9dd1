import {
  LIBRARY_FORMAT,
  LIBRARY_VERSION,
  NO_COUNTS,
  counted,
  type LibraryCounts,
  type LibraryRecord,
} from '../export/library-file.ts';
import { libraryRecordFrom } from '../export/library-shape.ts';
import type { Message } from '../message.ts';
import { ownWordsFrom, type OwnWords } from '../own-words.ts';
import type { Line } from './text-lines.ts';

/** What is read of our own file, one after the other. */
export type LibraryPart =
  | {
      readonly kind: 'head';
      readonly made: string;
      readonly version: number;
      /** The person's own words, where it holds any; a damaged one costs no other. */
      readonly words?: OwnWords;
    }
  | { readonly kind: 'record'; readonly record: LibraryRecord; readonly line: number }
  | { readonly kind: 'problem'; readonly line: number; readonly sentence: Message }
  /** Comes last, where the file is whole: all records are there that were written. */
  | { readonly kind: 'whole'; readonly counts: LibraryCounts };

/** The longest document that is read in one go because it is not a record a line, in characters. */
const LONGEST_AT_ONCE = 200_000_000;

/**
 * Reads our own file a line at a time. A line that is no record is a problem and costs no other. A file that
 * was set anew (indented, or on one line) is read in one go.
 */
export async function* readLibrary(lines: AsyncIterable<Line>): AsyncGenerator<LibraryPart> {
  let counts = NO_COUNTS;
  let headSeen = false;
  let whole = false;
  for await (const line of lines) {
    const text = line.text.replace(/^\ufeff/, '').trim();
    if (text === '') continue;
    if (!headSeen) {
      const head = headOf(text);
      if (!head) {
        yield* readAtOnce(line, lines);
        return;
      }
      headSeen = true;
      yield* headParts(head, line.number);
      continue;
    }
    const value = parsed(text.replace(/,$/, ''));
    if (isEnd(value)) {
      whole = sameCounts(value, counts);
      if (!whole) yield problem(line.number, { key: 'import.otherCount' });
    } else if (text !== ']}') {
      const part = partOf(value, line.number);
      if (part.kind === 'record') counts = counted(counts, part.record);
      yield part;
    }
  }
  if (whole) yield { kind: 'whole', counts };
  else yield problem(0, { key: 'import.fileNotWhole' });
}

async function* readAtOnce(first: Line, lines: AsyncIterable<Line>): AsyncGenerator<LibraryPart> {
  const texts = [first.text.replace(/^\ufeff/, '')];
  let length = 0;
  for await (const { text } of lines) {
    length += text.length;
    if (length > LONGEST_AT_ONCE) break;
    texts.push(text);
  }
  const written = parsed(texts.join('\n'));
  if (!isLibrary(written)) {
    yield problem(first.number, { key: 'import.notOurs' });
    return;
  }
  yield* headParts(written, first.number);
  let counts = NO_COUNTS;
  let whole = false;
  for (const value of written.records) {
    if (isEnd(value)) {
      whole = sameCounts(value, counts);
      continue;
    }
    const part = partOf(value, 0);
    if (part.kind === 'record') counts = counted(counts, part.record);
    yield part;
  }
  if (whole) yield { kind: 'whole', counts };
  else yield problem(0, { key: 'import.otherCount' });
}

function headOf(text: string): LibraryDocument | undefined {
  const head = parsed(`${text}]}`);
  return isLibrary(head) && head.records.length === 0 ? head : undefined;
}

function* headParts(head: LibraryDocument, line: number): Generator<LibraryPart> {
  const { made, version, searches, meanings } = head;
  const own = ownWordsFrom(searches, meanings);
  yield { kind: 'head', made, version, ...(own ? { words: own.words } : {}) };
  if (version > LIBRARY_VERSION) yield newer(line);
  for (const part of own?.damaged ?? []) yield problem(line, { key: 'import.badPart', values: { part } });
}

interface LibraryDocument {
  readonly format: typeof LIBRARY_FORMAT;
  readonly version: number;
  readonly made: string;
  readonly searches?: unknown;
  readonly meanings?: unknown;
  readonly records: readonly unknown[];
}

function isLibrary(value: unknown): value is LibraryDocument {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version, made, records } = value as Partial<Record<keyof LibraryDocument, unknown>>;
  return (
    format === LIBRARY_FORMAT &&
    typeof version === 'number' &&
    typeof made === 'string' &&
    Array.isArray(records)
  );
}

/** What the last line counts. */
type EndCounts = Omit<LibraryCounts, 'names'> & Partial<Pick<LibraryCounts, 'names'>>;

function isEnd(value: unknown): value is EndCounts {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'end';
}

/** Whether a file's last line, or what was written into it, counts what was read. */
export function sameCounts(one: EndCounts, other: LibraryCounts): boolean {
  return (
    one.clips === other.clips &&
    one.highlights === other.highlights &&
    one.drafts === other.drafts &&
    one.tombstones === other.tombstones &&
    (one.names ?? 0) === (other.names ?? 0) && // the first version counted none of these
    (one.pictures ?? 0) === (other.pictures ?? 0) &&
    (one.versions ?? 0) === (other.versions ?? 0)
  );
}

function partOf(value: unknown, line: number): Extract<LibraryPart, { kind: 'record' | 'problem' }> {
  if (value === undefined) return problem(line, { key: 'import.lineDamaged' });
  const read = libraryRecordFrom(value);
  return 'record' in read ? { kind: 'record', record: read.record, line } : problem(line, read.problem);
}

function problem(line: number, sentence: Message): Extract<LibraryPart, { kind: 'problem' }> {
  return { kind: 'problem', line, sentence };
}

function newer(line: number): LibraryPart {
  return problem(line, { key: 'import.newerFile' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // told as a damaged line
  }
}
