import { expect, test } from 'vitest';
import type { LibraryRecord } from '../../core/export/library-file.ts';
import { fieldsOf } from '../../core/clip.ts';
import { saveClip } from '../../storage/clips.ts';
import { openLibrary } from '../../storage/database.ts';
import { openRescue } from '../../storage/rescue.ts';
import { libraryRecords } from '../../storage/transfer-out.ts';
import { article } from '../fixtures/article.ts';
import { quote } from '../fixtures/kept.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';

async function listed(records: AsyncIterable<LibraryRecord>): Promise<unknown> {
  const all: LibraryRecord[] = [];
  for await (const record of records) all.push(record);
  return JSON.parse(JSON.stringify(all)) as unknown;
}

test('a library whose tables and version are not ours is read all the same, and what it misses is counted', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const library = openLibrary(name);
  for (const number of [1, 2, 3]) {
    const read = article({ address: `http://reel-courier.test/${number}`, text: `Words ${number}` });
    await saveClip(
      library,
      { article: read, fields: fieldsOf(read), mark: { selectors: quote('tea'), colour: 'yellow' } },
      MONDAY,
    );
  }
  const whole = await listed(libraryRecords(library));
  const { body } = (await library.clips.get('reel-courier.test/2'))!;
  library.close();
  await new Promise<void>((done, fail) => {
    const asked = indexedDB.open(name, 9990);
    asked.addEventListener('upgradeneeded', () => asked.result.deleteObjectStore('thumbnails'));
    asked.addEventListener('success', () => {
      asked.result.close();
      done();
    });
    asked.addEventListener('error', () => fail(asked.error ?? new Error('not opened')));
  });

  const rescue = (await openRescue(name))!;
  expect(await listed(rescue.records)).toEqual(whole);
  expect(rescue.lost()).toBe(0);
  rescue.close();

  await new Promise<void>((done) => {
    const asked = indexedDB.open(name);
    asked.addEventListener('success', () => {
      const change = asked.result.transaction('bodies', 'readwrite');
      change.objectStore('bodies').delete(body);
      change.addEventListener('complete', () => {
        asked.result.close();
        done();
      });
    });
  });
  const again = (await openRescue(name))!;
  expect(await listed(again.records)).toHaveLength(3);
  expect(again.lost()).toBe(1);
  again.close();
  indexedDB.deleteDatabase(name);
});

test('where there is no library none is begun', async () => {
  const name = `test-${crypto.randomUUID()}`;

  expect(await openRescue(name)).toBeUndefined();
  expect((await indexedDB.databases()).some((database) => database.name === name)).toBe(false);
});
