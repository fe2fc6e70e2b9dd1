/* A page that has just opened asks IndexedDB's own index of words; it does not rank. */
import { showFound, WordTable } from './stores.ts';

export async function first({ name, clips, query }: { name: string; clips: number; query: string }) {
  const { filed } = new WordTable(clips);
  const lists = await Promise.all(
    query.split(' ').map(async (word) => new Set(await filed.where('words').equals(word).primaryKeys())),
  );
  const [one = new Set<string>(), ...others] = lists;
  return showFound(
    name,
    [...one].filter((id) => others.every((list) => list.has(id))),
  );
}
