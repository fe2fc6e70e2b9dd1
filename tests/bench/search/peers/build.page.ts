/* Builds the peers' indexes of the same clips; seconds for each. */
import { create, insertMultiple, save } from '@orama/orama';
import { Index, IndexedDB } from 'flexsearch';
import { tokenise } from '../../../../core/search/tokens.ts';
import { madeClip } from '../made-library.ts';
import { putMini } from '../mini.ts';
import { ORAMA_SCHEMA, WordTable } from './stores.ts';

const AT_ONCE = 250;

export async function orama({ clips }: { clips: number }): Promise<number> {
  return seconds(async () => {
    const index = create({ schema: ORAMA_SCHEMA });
    await batches(clips, async (made) =>
      insertMultiple(
        index,
        made.map(({ clip, body }) => ({ id: clip.id, title: clip.title, note: clip.note, text: body.text })),
      ),
    );
    await putMini(-clips, JSON.stringify(save(index)));
  });
}

export async function flexsearch({ clips }: { clips: number }): Promise<number> {
  return seconds(async () => {
    const index = new Index({ tokenize: 'strict', commit: false });
    await index.mount(new IndexedDB(`flex${clips}`));
    await batches(clips, async (made) => {
      for (const { clip, body } of made) index.add(clip.id, `${clip.title} ${clip.note} ${body.text}`);
      await index.commit();
    });
  });
}

export async function multientry({ clips }: { clips: number }): Promise<number> {
  return seconds(async () => {
    const { filed } = new WordTable(clips);
    await batches(clips, (made) =>
      filed.bulkPut(
        made.map(({ clip, body }) => ({
          id: clip.id,
          words: [...new Set(tokenise(`${clip.title} ${clip.note} ${body.text}`).map(({ term }) => term))],
        })),
      ),
    );
  });
}

async function batches(
  clips: number,
  add: (made: readonly ReturnType<typeof madeClip>[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < clips; from += AT_ONCE)
    await add(Array.from({ length: Math.min(AT_ONCE, clips - from) }, (_, i) => madeClip(from + i)));
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
