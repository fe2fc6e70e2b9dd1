import { expect, test } from 'vitest';
import { dayWords } from '../../core/day-words.ts';

test.each([
  ['en', '2026-03-14', '14 March 2026'],
  ['en', '2026-03-14T23:59:59Z', '14 March 2026'],
  ['en', '2026-03', 'March 2026'],
  ['en', '2026', '2026'],
  ['en', '2026-13', '2026'],
  ['en', 'in spring', 'in spring'],
  ['en', '', ''],
  ['ko', '2026-03-14', '2026년 3월 14일'],
  ['ko', '2026-03', '2026년 3월'],
  ['en-US', '2026-03-14', 'March 14, 2026'],
])('in %s the day %j is %j', (language, stated, words) => {
  expect(dayWords(stated, language)).toBe(words);
});
