/* npm run bench data [COUNT …]: a library of COUNT invented clips (default 1000 and 10000) goes out as our
   own file, is wiped and comes in again; tells how long it took, how much memory more than before was held,
   and whether what came back is the same to the last byte. */
import type { Figures } from './data/data.page.ts';
import { openLab } from './lab.ts';

export async function bench(rest: readonly string[]): Promise<void> {
  const lab = await openLab();
  try {
    for (const count of rest.length > 0 ? rest : ['1000', '10000']) {
      const page = await lab.open('tests/bench/data/data.page.ts');
      const figures = (await page.evaluate(`bench.run(${Number(count)})`)) as Figures;
      console.log(
        Object.entries(figures)
          .map(([what, value]) => `${what} ${typeof value === 'number' ? Math.round(value) : value}`)
          .join(' · '),
      );
      await page.close();
    }
  } finally {
    await lab.close();
  }
}
