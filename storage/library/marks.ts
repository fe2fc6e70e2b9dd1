import { entryOf, type MarkEntry } from '../../core/library/mark-list.ts';
import type { Clip } from '../../core/clip.ts';
import type { Library } from '../database.ts';

/** Rows read at once. */
const CHUNK = 500;

/** All highlights of the clips, and the notes of those clips that have one. No article text is read. */
export async function readMarks(library: Library, clips: readonly string[]): Promise<MarkEntry[]> {
  const wanted = new Set(clips);
  const entries: MarkEntry[] = [];
  await library.highlights.each((highlight) => {
    if (wanted.has(highlight.clip)) entries.push(entryOf(highlight));
  });
  for (let at = 0; at < clips.length; at += CHUNK) {
    for (const clip of await library.clips.bulkGet(clips.slice(at, at + CHUNK))) {
      if (clip && clip.note.trim() !== '') entries.push(noteOf(clip));
    }
  }
  return entries;
}

/** Some clips by their ids; those that are gone are missing. */
export async function readClips(library: Library, ids: readonly string[]): Promise<Map<string, Clip>> {
  const clips = await library.clips.bulkGet([...new Set(ids)]);
  return new Map(clips.flatMap((clip) => (clip ? [[clip.id, clip] as const] : [])));
}

function noteOf({ id, note, times, created }: Clip): MarkEntry {
  return { id: `note ${id}`, clip: id, colour: undefined, quote: '', note, created: times.note ?? created };
}
