import { beforeAll, expect, test } from 'vitest';
import type { SearchDocument } from '../../../core/search/document-terms.ts';
import { evaluate } from '../../../core/search/evaluate.ts';
import { parseQuery } from '../../../core/search/query.ts';
import { indexOf, merged, type MemorySource } from './memory-source.ts';

/* Two segments so large that words of half of their clips are a byte for each clip, and the same clips in segments so
   small that none is. */
const EACH = 16_400;
const DOCUMENTS = Array.from({ length: 2 * EACH }, (_, number): SearchDocument => {
  const lamp = number % 5 < 3 ? 'lamp ' : '';
  const boat = number % 9 < 5 ? 'boat ' : '';
  const often = number === 77 ? 'lamp '.repeat(400) : '';
  const rare = number % 997 === 7 ? 'napkin ' : '';
  return {
    number,
    fields: {
      title: [number % 4 === 0 ? `${lamp}seen` : 'seen'],
      text: [`${rare}${lamp}${boat}${often}${'tea '.repeat(number % 7)}`],
    },
    facets: [],
    day: 0,
    clipped: number,
  };
});
const SMALL = indexOf(DOCUMENTS, 1_000);
const LARGE = indexOf(DOCUMENTS, EACH);
let large: readonly MemorySource[];
beforeAll(async () => {
  large = [LARGE, await merged(LARGE)];
});

test.each([
  'lamp',
  'lamp boat',
  'boat lamp napkin',
  'boat napkin',
  'lamp OR napkin',
  'lamp -boat',
  'title:lamp boat',
  '"lamp boat"',
  'boat la',
  'seen -lamp',
])('%s finds and ranks in large segments as in small ones', async (text) => {
  const { query } = parseQuery(text, { typing: text.endsWith(' la') });
  const ask = { limit: 20, all: true, today: 0 };
  const small = await evaluate(SMALL, query, ask);
  expect(small.total).toBeGreaterThan(5);

  for (const index of large) {
    const found = await evaluate(index, query, ask);
    expect(found.documents).toEqual(small.documents);
    expect(found.hits.map(({ document }) => document)).toEqual(small.hits.map(({ document }) => document));
    for (const [i, { score }] of found.hits.entries()) expect(score).toBeCloseTo(small.hits[i]!.score, 2);
  }
});
