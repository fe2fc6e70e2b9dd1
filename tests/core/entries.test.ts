import { expect, test } from 'vitest';
import { addEntries, partEntries, replaceEntry } from '../../core/entries.ts';

test.each([
  ['A, B, C', ['A', 'B', 'C']],
  ['  spaced   out ', ['spaced out']],
  ['one\ntwo\tthree', ['one', 'two', 'three']],
  ['서예린、백지환，오세아', ['서예린', '백지환', '오세아']],
  ['"Me, Myself & I", Goat', ['Me, Myself & I', 'Goat']],
  ['#kfilm', ['kfilm']],
  [',,;', []],
])('%j typed gives %j', (typed, entries) => {
  expect(partEntries(typed)).toEqual(entries);
});

test('a name that is there already in another case or with other marks is not added twice', () => {
  expect(addEntries(['Inés Tarró'], ['ines tarro', 'Oh Se-a', 'oh se a'])).toEqual(['Inés Tarró', 'Oh Se-a']);
});

test('an entry is replaced where it stands, and no name is there twice', () => {
  const list = ['Goat', 'Ivo Castelan', 'Oh Se-a'];

  expect(replaceEntry(list, 'Ivo Castelan', ['Ivo Castellan'])).toEqual(['Goat', 'Ivo Castellan', 'Oh Se-a']);
  expect(replaceEntry(list, 'Ivo Castelan', ['A', 'B'])).toEqual(['Goat', 'A', 'B', 'Oh Se-a']);
  expect(replaceEntry(list, 'Ivo Castelan', [])).toEqual(['Goat', 'Oh Se-a']);
  expect(replaceEntry(list, 'Ivo Castelan', ['oh se a'])).toEqual(['Goat', 'oh se a']);
  expect(replaceEntry(list, 'Gone', ['New'])).toEqual([...list, 'New']);
});
