import type { Library } from './database.ts';

/** Rows read at once: some hundred kilobytes. */
const CHUNK = 500;

/**
 * The ids in the order in which the articles appeared, those without a date last; of all clips that are kept
 * where no ids are given. Ids of clips that are gone are left out.
 */
export async function idsByDate(library: Library, ids?: readonly string[]): Promise<string[]> {
  const wanted =
    ids ??
    (await library.clips.where('[state+created]').between(['kept', ''], ['kept', '\uffff']).primaryKeys());
  const dated: { readonly id: string; readonly day: string }[] = [];
  for (let at = 0; at < wanted.length; at += CHUNK) {
    for (const clip of await library.clips.bulkGet(wanted.slice(at, at + CHUNK))) {
      if (clip) dated.push({ id: clip.id, day: clip.published || '\uffff' });
    }
  }
  return dated
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}
