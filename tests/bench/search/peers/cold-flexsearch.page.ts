/* A page that has just opened searches FlexSearch's store in IndexedDB; it does not rank. */
import { Index, IndexedDB } from 'flexsearch';
import { showFound } from './stores.ts';

export async function first({ name, clips, query }: { name: string; clips: number; query: string }) {
  const index = new Index({ tokenize: 'strict', commit: false });
  await index.mount(new IndexedDB(`flex${clips}`));
  const found = await index.searchAsync(query, { limit: 10 });
  return showFound(name, found.map(String));
}
