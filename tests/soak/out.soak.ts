/* npm run soak out [CLIPS]: a library of so many invented clips goes out as our own file, is wiped and comes in again,
   in real Chromium, by the code of `npm run bench data`. A field that is another, a row that is gone or new, a file
   that is not the same to the last byte, or more memory held than the bound are losses. */
import { wordsOf } from '../bench/data.bench.ts';
import type { compare } from '../bench/data/data.page.ts';
import { openLab } from '../bench/lab.ts';
import type { Soaked } from './run.ts';

export const LENGTH = { unit: 'clips', usual: 10_000 } as const;

/**
 * Megabytes of heap, more than before, that may be held on either way, however many clips there are. Some 50 were
 * measured; a file of 10,000 clips is of 168, and would be held where it did not stream.
 */
const MOST_HELD_MB = 100;

export async function* soak(clips: number): AsyncGenerator<Soaked> {
  const lab = await openLab();
  try {
    const page = await lab.open('tests/bench/data/data.page.ts');
    const found = (await page.evaluate(`bench.compare(${clips})`)) as Awaited<ReturnType<typeof compare>>;
    const { figures, rows, differences } = found;
    const held = (['outHeapMb', 'inHeapMb'] as const)
      .filter((way) => !(Number(figures[way]) <= MOST_HELD_MB))
      .map((way) => `${way} ${Math.round(Number(figures[way]))}, and ${MOST_HELD_MB} is the bound`);
    const file =
      figures['equal'] === true ? [] : ['taken out again, the file is not the same to the last byte'];
    yield { acknowledged: rows, lost: [...differences, ...file, ...held], words: wordsOf(figures) };
  } finally {
    await lab.close();
  }
}
