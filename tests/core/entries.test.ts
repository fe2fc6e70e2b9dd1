import { expect, test } from 'vitest';
import {
  addEntries,
  entryAsTyped,
  lastEntryFrom,
  meantEntries,
  partEntries,
  replaceEntry,
} from '../../core/entries.ts';

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

test.each([
  ['Goat, Me', ' Me'],
  ['Goat,', ''],
  ['"Me, Myself', '"Me, Myself'],
  ['"Me, Myself & I"', '"Me, Myself & I"'],
  ['"Me, Myself & I", Go', ' Go'],
  ['Goat, “Me, My', ' “Me, My'],
  ['5" disk', '5" disk'],
])('of %j, %j is still being typed', (typed, rest) => {
  expect(typed.slice(lastEntryFrom(typed))).toBe(rest);
});

test.each(['Goat', 'Me, Myself & I', 'one; two'])('%j typed as it is shown is one entry', (entry) => {
  expect(lastEntryFrom(entryAsTyped(entry))).toBe(0);
  expect(partEntries(entryAsTyped(entry))).toEqual([entry]);
});

test('a name that is there already in another case or with other marks is not added twice', () => {
  expect(addEntries(['Inés Tarró'], ['ines tarro', 'Oh Se-a', 'oh se a'])).toEqual(['Inés Tarró', 'Oh Se-a']);
});

test('what is half typed is meant: at the end, or in the place of the entry it corrects', () => {
  const list = ['Goat', 'Me, Myself & I'];

  expect(meantEntries(list, 'Oh Se-a, Ivo', undefined)).toEqual([...list, 'Oh Se-a', 'Ivo']);
  expect(meantEntries(list, 'The Goat', 'Goat')).toEqual(['The Goat', 'Me, Myself & I']);
  expect(meantEntries(list, '"Me, Myself & I"', 'Me, Myself & I')).toEqual(list);
  expect(meantEntries(list, 'Ivo', 'Gone')).toEqual([...list, 'Ivo']);
});

test('an entry is replaced where it stands, and no name is there twice', () => {
  const list = ['Goat', 'Ivo Castelan', 'Oh Se-a'];

  expect(replaceEntry(list, 'Ivo Castelan', ['Ivo Castellan'])).toEqual(['Goat', 'Ivo Castellan', 'Oh Se-a']);
  expect(replaceEntry(list, 'Ivo Castelan', ['A', 'B'])).toEqual(['Goat', 'A', 'B', 'Oh Se-a']);
  expect(replaceEntry(list, 'Ivo Castelan', [])).toEqual(['Goat', 'Oh Se-a']);
  expect(replaceEntry(list, 'Ivo Castelan', ['oh se a'])).toEqual(['Goat', 'oh se a']);
  expect(replaceEntry(list, 'Gone', ['New'])).toEqual([...list, 'New']);
});
