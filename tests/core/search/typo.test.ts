import { expect, test } from 'vitest';
import { evaluate } from '../../../core/search/evaluate.ts';
import { parseQuery } from '../../../core/search/query.ts';
import { correctQuery, lettersApart } from '../../../core/search/typo.ts';
import { documentOf, indexOf } from './memory-source.ts';

const SOURCE = indexOf(
  [
    documentOf(1, 'The harbour master opened the glass door'),
    documentOf(2, 'A harbour, a harbor and a harp'),
    documentOf(3, 'Extraordinary cinematographers'),
  ],
  2,
);

test.each([
  ['a letter missing', 'harbur', ['harbour', 'harbor'], [1, 2]],
  ['two letters swapped', 'galss', ['glass'], [1]],
  ['two slips in a long word', 'cinematagraphrs', ['cinematographers'], [3]],
  ['only the word that is unknown', 'glass mastr', ['master'], [1]],
])('%s is forgiven, and said', async (_promise, text, by, expected) => {
  const corrected = await correctQuery(SOURCE, parseQuery(text).query);

  const found = corrected && (await evaluate(SOURCE, corrected.query, { limit: 10, all: true, today: 0 }));

  expect([...(found?.documents ?? [])]).toEqual(expected);
  expect(corrected?.corrections[0]?.by.toSorted()).toEqual(by.toSorted());
});

test.each([
  ['a short word', 'hrp'],
  ['a number', '1998'],
  ['a word that is known', 'harbour zzz'],
  ['a word near nothing', 'zeppelin'],
  ['what is excluded', '-harbur'],
])('%s is left alone', async (_promise, text) => {
  expect(await correctQuery(SOURCE, parseQuery(text).query)).toBeUndefined();
});

test('letters are counted as people mistype them', () => {
  expect(lettersApart('harbour', 'harbor', 2)).toBe(1);
  expect(lettersApart('glass', 'galss', 2)).toBe(1);
  expect(lettersApart('glass', 'gloss', 0)).toBe(Infinity);
  expect(lettersApart('', 'ab', 2)).toBe(2);
});
