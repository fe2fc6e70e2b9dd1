import type { Clip } from '../../core/clip.ts';
import type { Library } from '../database.ts';

/** The first clips that a transfer added, in the order it wrote them; without those that are gone since. */
export async function addedClips(library: Library, id: string, limit: number): Promise<Clip[]> {
  const rows = await library.undo
    .where('transfer')
    .equals(id)
    .filter((row) => 'clip' in row && !row.attachedOnly && row.before === undefined && row.after !== '')
    .limit(limit)
    .toArray();
  const clips = await library.clips.bulkGet(rows.flatMap((row) => ('clip' in row ? [row.clip] : [])));
  return clips.filter((clip) => clip !== undefined);
}
