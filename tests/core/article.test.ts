import { expect, test } from 'vitest';
import { readingMinutes } from '../../core/article.ts';

test.each([
  ['nothing takes no time', '', 0],
  ['a line takes a minute', 'A film opens on Friday.', 1],
  ['460 words take two minutes', 'word '.repeat(460), 2],
  ['a thousand Korean characters take two minutes', '영화가 '.repeat(333), 2],
])('%s', (_promise, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});
