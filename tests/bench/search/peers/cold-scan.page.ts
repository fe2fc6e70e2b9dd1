/* A page that has just opened reads every text; it does not rank. */
import { openLibrary } from '../../../../storage/database.ts';
import { showRows } from '../show-rows.ts';

export async function first({ name, query }: { name: string; query: string }) {
  const { bodies, clips } = openLibrary(name);
  const words = query.split(' ');
  const found: string[] = [];
  await bodies.each(({ hash, text }) => {
    const folded = text.toLowerCase();
    if (words.every((word) => folded.includes(word))) found.push(hash);
  });
  const rows = await clips.where('body').anyOf(found.slice(0, 10)).toArray();
  showRows(rows.map(({ title }) => title));
  return found.length;
}
