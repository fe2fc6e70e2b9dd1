import { afterEach, expect, test, vi } from 'vitest';
import type { LibraryRecord } from '../../core/export/library-file.ts';
import { fieldsOf } from '../../core/clip.ts';
import { saveClip } from '../../storage/clips.ts';
import { openLibrary } from '../../storage/database.ts';
import { openRescue } from '../../storage/rescue.ts';
import { libraryRecords } from '../../storage/transfer/out.ts';
import { article } from '../fixtures/article.ts';
import { quote } from '../fixtures/kept.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';

async function listed(records: AsyncIterable<LibraryRecord>): Promise<unknown> {
  const all: LibraryRecord[] = [];
  for await (const record of records) all.push(record);
  return JSON.parse(JSON.stringify(all)) as unknown;
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** A library with so many clips, each with a mark; closed. Gives its name. */
async function filled(clips: number): Promise<string> {
  const name = `test-${crypto.randomUUID()}`;
  const library = openLibrary(name);
  for (let number = 0; number < clips; number++) {
    const read = article({ address: `http://reel-courier.test/${number}`, text: `Words ${number}` });
    await saveClip(
      library,
      { article: read, fields: fieldsOf(read), mark: { selectors: quote('tea'), colour: 'yellow' } },
      MONDAY,
    );
  }
  library.close();
  return name;
}

test('a record that cannot be read costs no other, and is counted', async () => {
  const name = await filled(3);
  const get = Reflect.get(IDBObjectStore.prototype, 'get') as (...given: unknown[]) => IDBRequest;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (key === 'reel-courier.test/1') throw new DOMException('It is damaged.', 'DataError');
    return get.call(this, key) as never;
  });
  const rescue = (await openRescue(name))!;

  const records = (await listed(rescue.records)) as { clip: { id: string } }[];
  expect(records.map(({ clip }) => clip.id)).toEqual(['reel-courier.test/0', 'reel-courier.test/2']);
  expect([rescue.lost(), rescue.brokeOff()]).toEqual([1, false]);
  rescue.close();
  indexedDB.deleteDatabase(name);
});

test('a picture of a clip that cannot be read is counted as lost, and the clip is read', async () => {
  const name = await filled(2);
  const get = Reflect.get(IDBObjectStore.prototype, 'get') as (...given: unknown[]) => IDBRequest;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === 'thumbnails') throw new DOMException('It is damaged.', 'DataError');
    return get.call(this, key) as never;
  });
  const rescue = (await openRescue(name))!;

  expect(await listed(rescue.records)).toHaveLength(2);
  expect(rescue.lost()).toBe(2);
  rescue.close();
  indexedDB.deleteDatabase(name);
});

test('what was read before the browser closed the library by force is given, and that it broke off is known', async () => {
  const name = await filled(5);
  const rescue = (await openRescue(name))!;
  const begin = Reflect.get(IDBDatabase.prototype, 'transaction') as (...given: unknown[]) => IDBTransaction;
  let clips = 0;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...given
  ): IDBTransaction {
    if (given[0] === 'clips') clips += 1;
    if (clips > 3) throw new DOMException('The connection is closing.', 'InvalidStateError');
    return begin.apply(this, given);
  });

  // the first question is for the keys
  expect(await listed(rescue.records)).toHaveLength(2);
  expect(rescue.lost()).toBe(3);
  expect(rescue.brokeOff()).toBe(true);
  rescue.close();
  indexedDB.deleteDatabase(name);
});

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
