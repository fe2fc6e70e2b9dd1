/* A page that has just opened loads Orama's index and searches. */
import { create, load, search, type RawData } from '@orama/orama';
import { getMini } from '../mini.ts';
import { ORAMA_SCHEMA, showFound } from './stores.ts';

export async function first({ name, clips, query }: { name: string; clips: number; query: string }) {
  const index = create({ schema: ORAMA_SCHEMA });
  load(index, JSON.parse(await getMini(-clips)) as RawData);
  const { hits } = await search(index, { term: query, threshold: 0, limit: 10 });
  return showFound(
    name,
    hits.map(({ id }) => id),
  );
}
