/* Real exports of other products, read where they lie beside the project; they are no part of it. Where
   they are missing this says so and is skipped. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '../../../core/import/read-file.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/imports');
const isMissing = !existsSync(FOLDER);
if (isMissing) console.warn('The real export files are not here: they are not read.');
const NOW = Date.parse('2026-11-01T00:00:00Z');
const read = (name: string) => readFile(readFileSync(join(FOLDER, name)), NOW);

test.skipIf(isMissing).each([
  ['firefox-bookmarks.json', 'Bookmarks', 2],
  ['instapaper-export.csv', 'Instapaper', 4],
  ['netscape_multiline.htm', 'Bookmarks', 2],
  ['omnivore.json', 'Omnivore', 20],
  ['pocket.csv', 'Pocket', 7],
  ['ril_export.html', 'Pocket', 2],
  ['shaarli-bookmarks.html', 'Bookmarks', 2],
  ['source-of-webclip.enex', 'Evernote', 1],
  ['test-highlights.enex', 'Evernote', 1],
  ['test-noteWithTags.enex', 'Evernote', 1],
  ['wallabag-v2-read.json', 'wallabag', 2],
])('%s is understood whole', (name, from, count) => {
  const reading = read(name);

  expect(reading).toMatchObject({ from, problems: [] });
  expect(reading.incoming).toHaveLength(count);
  expect(reading.incoming.every(({ title }) => title !== '')).toBe(true);
});

test.skipIf(isMissing)(
  'every tenth of every file cut off gives no exception, and never more than the whole',
  () => {
    for (const name of [
      'omnivore.json',
      'pocket.csv',
      'ril_export.html',
      'source-of-webclip.enex',
      'wallabag-v2-read.json',
      'netscape_multiline.htm',
    ]) {
      const whole = readFileSync(join(FOLDER, name));
      const count = readFile(whole, NOW).incoming.length;
      for (let part = 1; part < 10; part++) {
        const cut = readFile(whole.subarray(0, Math.floor((whole.length * part) / 10)), NOW);
        expect(cut.incoming.length, `${name}, ${part} tenths`).toBeLessThanOrEqual(count);
      }
    }
  },
);
