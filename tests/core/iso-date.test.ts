import { expect, test } from 'vitest';
import { isoDate } from '../../core/iso-date.ts';

const NOW = Date.UTC(2026, 5, 1);

test.each([
  ['2024-03-05T10:20:30Z', '2024-03-05T10:20:30Z'],
  ['2024-03-05T10:20:30+0900', '2024-03-05T10:20:30+09:00'],
  ['2024-03-05 10:20', '2024-03-05T10:20'],
  ['20240305', '2024-03-05'],
  ['1709600000', '2024-03-05T00:53:20.000Z'],
  ['March 5, 2024', '2024-03-05'],
  ['Published on Mar. 5th, 2024 at 9 am', '2024-03-05'],
  ['5 March 2024', '2024-03-05'],
  ['5. März 2024', '2024-03-05'],
  ['5 de março de 2024', '2024-03-05'],
  ['2024년 3월 5일', '2024-03-05'],
  ['2024年3月5日 10時', '2024-03-05'],
  ['2024. 3. 5.', '2024-03-05'],
  ['05.03.2024', '2024-03-05'],
  ['25/03/2024', '2024-03-25'],
  ['March 2024', '2024-03'],
  ['2024-03', '2024-03'],
])('the date in "%s" is %s', (stated, date) => {
  expect(isoDate(stated, NOW)).toBe(date);
});

test.each([
  ['a sentence', 'Crime, Thriller'],
  ['a day that may be two', '04/05/2024'],
  ['a day that does not exist', '2024-02-31'],
  ['a month that does not exist', '2024-13'],
  ['the future', '2027-01-01'],
  ['a year before the web', '1950-01-01'],
  ['nothing', ''],
])('%s is no date of publication', (_what, stated) => {
  expect(isoDate(stated, NOW)).toBeUndefined();
});

test('an hour that would move the day for a reader elsewhere gives way to the day that was printed', () => {
  expect(isoDate('2024-03-05T22:32:00-04:00', NOW)).toBe('2024-03-05');
  expect(isoDate('2024-03-05T12:32:00-04:00', NOW)).toBe('2024-03-05T12:32:00-04:00');
});
