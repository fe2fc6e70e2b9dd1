/* Clips saved one by one and many at once, in turn: what is filed singly lies between what is filed together. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLibrary, type Library } from '../../storage/database.ts';
import { changeClips } from '../../storage/library/bulk.ts';
import { searchIds } from '../../storage/search/find-ids.ts';
import { tendIndex } from '../../storage/search/upkeep.ts';
import { randomFrom } from '../page/pages/random.ts';
import { saveArticle, titlesFound } from './make-clips.ts';

const NOW = '2026-03-16T10:00:00.000Z';
const alive = new AbortController().signal;

let library: Library;
beforeEach(() => {
  library = openLibrary(`mixed-${crypto.randomUUID()}`);
});
afterEach(async () => {
  library.close({ disableAutoOpen: true });
  await library.delete();
});

async function tagSome(ids: readonly string[], tag: string): Promise<void> {
  const change = (clip: Parameters<Parameters<typeof changeClips>[2]>[0]) => ({ ...clip, tags: [tag] });
  await changeClips(library, ids, change, { id: tag, name: { key: 'bulk.names.set' }, now: NOW });
}

test.each([1, 2, 3])(
  'every clip is found once, whatever was changed singly and together before (seed %i)',
  { timeout: 120_000 },
  async (seed) => {
    const random = randomFrom(seed);
    const ids: string[] = [];
    const save = async (many: number) => {
      for (let at = 0; at < many; at++) ids.push((await saveArticle(library, `clip${ids.length}word`)).id);
    };
    await save(200); // with what comes after it enough to be merged
    for (let round = 0; round < 24; round++) {
      await save(1 + Math.floor(random() * 12));
      const together = ids.filter(() => random() < 0.2).slice(0, 40);
      await tagSome(together, `round${round}`);
      await tendIndex(library, alive);

      const found = await searchIds(library, '', { order: 'newest' });
      expect([...found].sort(), `after round ${round}`).toEqual([...ids].sort());
    }
    for (let at = 0; at < ids.length; at += 7)
      expect(await titlesFound(library, `clip${at}word`)).toHaveLength(1);
  },
);
