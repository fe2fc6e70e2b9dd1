import { expect, test } from 'vitest';
import { backupName, backupTime, backupsToDrop } from '../../../core/export/thin-backups.ts';

const daysBefore = (days: number) => new Date(Date.UTC(2026, 10, 22, 18) - days * 86_400_000).toISOString();

test('a backup’s name tells when it was made', () => {
  expect(backupTime(backupName('2026-03-16T10:20:30.456Z'))).toBe('2026-03-16T10:20:30.000Z');
  expect(backupTime('holiday.jpg')).toBeUndefined();
});

test('of three years of daily backups the last 7 days, 4 weeks and 12 months stay', () => {
  const names = Array.from({ length: 1000 }, (_, days) => backupName(daysBefore(days)));
  const dropped = new Set(backupsToDrop(names));
  const kept = names.filter((name) => !dropped.has(name)).map((name) => backupTime(name)?.slice(0, 10));

  expect(kept.slice(0, 7)).toEqual(Array.from({ length: 7 }, (_, days) => daysBefore(days).slice(0, 10)));
  expect(kept).toContain('2026-11-15'); // the Sundays of the weeks before
  expect(kept).toContain('2026-11-08');
  expect(kept).toContain('2025-12-31');
  expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12);
});

test('after a year away nothing that stands for its month is dropped, and the newest never', () => {
  const names = ['2024-01-05', '2024-02-05', '2024-02-20'].map((day) => backupName(`${day}T10:00:00.000Z`));

  expect(backupsToDrop(names)).toEqual([]);
  expect(backupsToDrop([...names, 'notes.txt', 'cutting-room.zip'])).toEqual([]);
});

test('of several backups of one day the last stays', () => {
  const names = ['08', '12', '20'].map((hour) => backupName(`2026-11-22T${hour}:00:00.000Z`));

  expect(backupsToDrop(names)).toEqual([names[1], names[0]]);
});
