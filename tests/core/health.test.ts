import { expect, test } from 'vitest';
import { tell } from '../../components/language.ts';
import { healthOf, type HealthFacts } from '../../core/health.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const WELL: HealthFacts = {
  clips: 12,
  persisted: true,
  used: 1_000,
  quota: 1_000_000,
  lastBackup: '2026-11-21T10:00:00.000Z',
  folderClosed: false,
  flaws: 0,
};

test.each<[string, Partial<HealthFacts>, 'good' | 'look' | 'act', string]>([
  ['all is well', {}, 'good', 'second copy'],
  ['no backup', { lastBackup: undefined }, 'look', 'no second copy'],
  ['an old backup', { lastBackup: '2026-10-01T10:00:00.000Z' }, 'look', '52 days old'],
  ['a browser that may clear it', { persisted: false }, 'look', 'may clear'],
  ['a folder that must be opened again', { folderClosed: true }, 'look', 'folder'],
  [
    'a daily backup that the browser does not let in',
    { dailyFailed: 'closed' },
    'look',
    'open the backup folder',
  ],
  ['a daily backup whose folder is gone', { dailyFailed: 'gone' }, 'act', 'choose another folder'],
  ['a daily backup without room', { dailyFailed: 'full' }, 'act', 'its disk has no room'],
  ['a daily backup that fails', { dailyFailed: 'failed' }, 'act', 'could not be written'],
  ['a weekly file without room', { weeklyFailed: 'full' }, 'act', 'the disk has no room'],
  ['a weekly file that fails', { weeklyFailed: 'failed' }, 'act', 'which makes one or says why not'],
  ['little room left', { used: 900_000 }, 'act', 'room'],
  [
    'a library that vanished',
    { clips: 0, vanished: { clips: 9, seen: '22 November 2026' } },
    'act',
    '9 clips were here on 22 November 2026',
  ],
  ['records that miss a part', { flaws: 2, persisted: false }, 'act', '2 records'],
])('%s', (_what, news, light, words) => {
  const health = healthOf({ ...WELL, ...news }, NOW);

  expect(health.light).toBe(light);
  expect(health.sentences.map(tell)[0]).toContain(words);
});

test('an empty library needs no backup, and nothing is said of one that is not there', () => {
  const health = healthOf({ ...WELL, clips: 0, lastBackup: undefined }, NOW);

  expect(health.light).toBe('good');
  expect(health.sentences.map(tell).join(' ')).not.toContain('second copy');
});
