/* What a note said before. Every key is saved, but a version is kept only of what one would want back: what
   stood when the writing began anew after a pause, what was deleted in one go, what an older text was put over. */

/** A note as it once was. */
export interface NoteVersion {
  readonly text: string;
  /** When it was last written on, ISO 8601. */
  readonly written: string;
}

/** The earlier versions of one note. */
export interface NoteHistory {
  /** The id of the highlight it belongs to, or of the clip itself. */
  readonly of: string;
  readonly clip: string;
  /** The oldest first; no text twice. */
  readonly versions: readonly NoteVersion[];
}

/** So many are kept of a note. */
export const KEPT_VERSIONS = 20;

/** After so long without a key the next one begins a new version. */
const PAUSE_MS = 120_000;
/** So many characters gone at once are kept, though one writes on without a pause. */
const MUCH = 40;

/** A note that is written over. */
export interface NoteEdit {
  readonly before: string;
  /** When `before` was last written on, ISO 8601. */
  readonly written: string;
  readonly after: string;
  readonly now: string;
}

/** The versions, with the one that is written over where it is to be kept; else the very same. */
export function remembered(versions: readonly NoteVersion[], edit: NoteEdit): readonly NoteVersion[] {
  const { before, written, after, now } = edit;
  if (before === after || before.trim() === '') return versions;
  const pause = Math.abs(Date.parse(now) - Date.parse(written)); // a clock may have been put back
  const isPutBack = versions.some(({ text }) => text === after);
  if (pause < PAUSE_MS && !isPutBack && lost(before, after) < MUCH) return versions;
  return mergeVersions(versions, [{ text: before, written }]);
}

/** The newest versions of both, in any order and as often as one likes with the same outcome. */
export function mergeVersions(
  one: readonly NoteVersion[],
  other: readonly NoteVersion[],
): readonly NoteVersion[] {
  const latest = new Map<string, NoteVersion>();
  for (const version of [...one, ...other]) {
    const there = latest.get(version.text);
    if (!there || there.written < version.written) latest.set(version.text, version);
  }
  return [...latest.values()].sort(byTime).slice(-KEPT_VERSIONS);
}

/** The histories of all notes of two copies of a clip. */
export function mergeHistories(
  one: readonly NoteHistory[] = [],
  other: readonly NoteHistory[] = [],
): readonly NoteHistory[] {
  const merged = new Map<string, NoteHistory>();
  for (const history of [...one, ...other]) {
    const there = merged.get(history.of)?.versions ?? [];
    merged.set(history.of, { ...history, versions: mergeVersions(there, history.versions) });
  }
  return [...merged.values()].sort((a, b) => (a.of < b.of ? -1 : 1));
}

function byTime(one: NoteVersion, other: NoteVersion): number {
  if (one.written !== other.written) return one.written < other.written ? -1 : 1;
  return one.text < other.text ? -1 : 1;
}

/** How many characters of a text are gone from its one place that changed. */
function lost(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return before.length - start - end;
}
