import { expect, test } from 'vitest';
import { cleanByline, isSigned, joinBylines } from '../../core/byline.ts';

test.each([
  ['By Ida Berg', 'Ida Berg'],
  ['Written by: Ida Berg', 'Ida Berg'],
  ['by Ida Berg | March 5, 2024', 'Ida Berg'],
  ['Ida Berg • 3 min read', 'Ida Berg'],
  ['Ida Berg, Staff Writer', 'Ida Berg, Staff Writer'],
  ['Review by Ida Berg', 'Ida Berg'],
  ['Film review: by Ida Berg', 'Ida Berg'],
  ['Reviewed by Ida Berg', 'Ida Berg'],
  ['Author Nat.O', 'Nat.O'],
  ['글 김하나', '김하나'],
  ['김하나 기자 hana@film.example', '김하나'],
  ['Ida Berg on Tuesday, March 5', 'Ida Berg'],
])('"%s" names %s', (stated, name) => {
  expect(cleanByline(stated)).toBe(name);
});

test.each([
  'https://film.example/authors/ida',
  'ida@film.example',
  'admin',
  'View author archive',
  'She has written about films since the harbour opened and the ferries came.',
  '3 min read',
  '',
])('"%s" names nobody', (stated) => {
  expect(cleanByline(stated)).toBe('');
});

test('a line that says what kind of article it is and who wrote it is told from words of the article', () => {
  expect(['Review by Ida Berg', 'Interview by Jonas Weir', 'Words by Ida Berg'].every(isSigned)).toBe(true);
  expect(isSigned('Review by the sea, with a view of the harbour')).toBe(false);
  expect(isSigned('The review by Ida Berg was kind')).toBe(false);
});

test('two writers are named once each', () => {
  expect(joinBylines(['By Ida Berg', 'Jonas Weir', 'ida berg'])).toBe('Ida Berg, Jonas Weir');
});
