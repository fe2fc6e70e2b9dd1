import type { Highlight } from './highlight.ts';
import type { Kept } from './kept.ts';
import { mergeHistories, type NoteHistory } from './note-history.ts';

/** The clip as it is `after` another copy met it, with each note that it changed among the earlier versions. */
export function withOverwrittenNotes(before: Kept, after: Kept): Kept {
  const changed: NoteHistory[] = [];
  const { id, note } = before.clip;
  if (after.clip.note !== note) changed.push(historyOf(id, id, note, noteWritten(before.clip)));
  const marks = new Map(after.highlights.map((highlight) => [highlight.id, highlight.note]));
  for (const highlight of before.highlights) {
    if ((marks.get(highlight.id) ?? highlight.note) === highlight.note) continue;
    changed.push(historyOf(highlight.id, id, highlight.note, notedAt(highlight)));
  }
  const kept = changed.filter(({ versions }) => versions.some(({ text }) => text.trim() !== ''));
  return kept.length === 0 ? after : { ...after, histories: mergeHistories(after.histories, kept) };
}

/** When a clip's note was last written on. */
export function noteWritten({ times, created }: Kept['clip']): string {
  return times.note ?? created;
}

/** When a highlight's note was last written on, as far as it is known. */
export function notedAt({ noted, changed }: Highlight): string {
  return noted ?? changed;
}

function historyOf(of: string, clip: string, text: string, written: string): NoteHistory {
  return { of, clip, versions: [{ text, written }] };
}
