/* The floor: a page that has just opened gets ten clips whose ids it happens to know, and shows them. */
import { openLibrary } from '../../../storage/database.ts';
import { showRows } from './show-rows.ts';

export async function first({ name, ids }: { name: string; ids: readonly string[] }): Promise<number> {
  const library = openLibrary(name);
  const clips = await library.clips.bulkGet([...ids]);
  const bodies = await library.bodies.bulkGet(clips.map((clip) => clip?.body ?? ''));
  showRows(clips.map((clip, i) => `${clip?.title} ${bodies[i]?.text.slice(0, 180)}`));
  return clips.length;
}
