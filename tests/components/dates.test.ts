import { afterEach, expect, test, vi } from 'vitest';
import { longDay, shortDay, shortDayOf, shortMoment } from '../../components/dates.ts';

afterEach(() => vi.restoreAllMocks());

const asIn = (locale: string) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue([locale]);

test.each([
  ['en-GB', ['14 Mar 2026', '14 March 2026', /^14 Mar 2026, \d\d:30$/u]],
  ['en-US', ['Mar 14, 2026', 'March 14, 2026', /^Mar 14, 2026, \d+:30\s[AP]M$/u]],
] as const)('in %s a day has a short form and a long one', (locale, [short, long, moment]) => {
  asIn(locale);

  expect(shortDay('2026-03-14')).toBe(short);
  expect(shortDayOf(new Date(2026, 2, 14, 12).toISOString())).toBe(short);
  expect(longDay(new Date(2026, 2, 14, 12).toISOString())).toBe(long);
  expect(shortMoment(new Date(2026, 2, 14, 12, 30).toISOString())).toMatch(moment);
});

test('a day that an outlet wrote stays that day in every zone, and what is no whole day as it stands', () => {
  asIn('en-GB');

  expect(shortDay('2026-03-14T23:30:00-11:00')).toBe('14 Mar 2026');
  expect(shortDay('2026-03-14T00:30:00+14:00')).toBe('14 Mar 2026');
  expect(['2026-03', '2026', ''].map(shortDay)).toEqual(['2026-03', '2026', '']);
});
