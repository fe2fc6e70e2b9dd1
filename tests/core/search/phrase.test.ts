import { expect, test } from 'vitest';
import { evaluate } from '../../../core/search/evaluate.ts';
import { parseQuery } from '../../../core/search/query.ts';
import type { TermSource, ValueKey } from '../../../core/search/term-source.ts';
import { documentOf, indexOf, merged, type MemorySource } from './memory-source.ts';

/* `sea` stands thirty times in every text; two rare words stand in many together, in a row only here and there. */
const DOCUMENTS = Array.from({ length: 6_000 }, (_, number) => {
  const rare = number % 20 === 3 ? 'napkin of linen' : '';
  const row = number < 200 && number % 100 === 43 ? 'the sea napkin linen, and linen sea napkin' : '';
  const near = number < 200 && number % 100 === 83 ? 'sea of napkin linen' : '';
  return documentOf(number, `${rare} ${'word sea and boat '.repeat(30 + (number % 7))} ${row} ${near}`);
});

test.each([
  ['"sea napkin linen"', [43, 143]],
  ['"napkin linen"', [43, 83, 143, 183]],
  ['"linen sea napkin"', [43, 143]],
  ['"sea boat napkin linen"', []],
  ['"the sea napkin linen" OR "sea of napkin linen"', [43, 83, 143, 183]],
  ['title:"sea napkin linen"', []],
])('%s finds where the words stand in a row, in small segments and large', async (text, expected) => {
  const small = indexOf(DOCUMENTS);
  for (const index of [small, await merged(small)]) {
    const { documents } = await evaluate(index, parseQuery(text).query, { limit: 10, all: true, today: 0 });
    expect([...documents]).toEqual(expected);
  }
});

test('of a common word among rare ones only the places near those are read', async () => {
  const index = await merged(indexOf(DOCUMENTS));
  const all = [...index.values.keys()].filter((name) => name.includes('positions')).length;

  const rare = await positionsRead(index, '"sea napkin linen"');
  const common = await positionsRead(index, '"sea and boat"');

  expect(common).toBeGreaterThan(all / 2);
  expect(rare).toBeLessThan(all / 4);
});

async function positionsRead(index: MemorySource, text: string): Promise<number> {
  const asked: ValueKey[] = [];
  const source: TermSource = {
    ...index,
    get: (keys) => {
      asked.push(...keys.filter(({ kind }) => kind === 'positions'));
      return index.get(keys);
    },
  };
  await evaluate(source, parseQuery(text).query, { limit: 10, today: 0 });
  return asked.length;
}
