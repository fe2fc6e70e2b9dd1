/* npm run bench data [COUNT …]: a library of COUNT invented clips (default 1000 and 10000) goes out as our
   own file, is wiped and comes in again; tells how long it took, how much memory more than before was held,
   and whether what came back is the same to the last byte.
   npm run bench data bulk [COUNT]: so many clips (default 10000) are changed at once, and that is taken back.
   npm run bench data file [MEGABYTES]: another product's export of so many megabytes (default 100), as articles and
   as a table. */
import type { Figures } from './data/data.page.ts';
import { openLab } from './lab.ts';

export async function bench(rest: readonly string[]): Promise<void> {
  const lab = await openLab();
  try {
    const [first, megabytes = '100'] = rest;
    const calls =
      first === 'file'
        ? ['articles', 'table'].map((kind) => `bench.bringFile(${Number(megabytes)}, '${kind}')`)
        : first === 'bulk'
          ? [`bench.changeMany(${Number(rest[1] ?? 10_000)})`]
          : (rest.length > 0 ? rest : ['1000', '10000']).map((count) => `bench.run(${Number(count)})`);
    for (const call of calls) {
      const page = await lab.open('tests/bench/data/data.page.ts');
      console.log(wordsOf((await page.evaluate(call)) as Figures));
      await page.close();
    }
  } finally {
    await lab.close();
  }
}

/** Figures in a line, each after its name. */
export function wordsOf(figures: Figures): string {
  const parts = Object.entries(figures).map(
    ([what, value]) => `${what} ${typeof value === 'number' ? Math.round(value) : value}`,
  );
  return parts.join(' · ');
}
