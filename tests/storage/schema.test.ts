import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openLibrary } from '../../storage/database.ts';
import { doneTransfers } from '../../storage/transfer-apply.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';

test('a library of the first version opens with all that is in it', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores({
    clips: 'id, *keys, created, body, [state+created]',
    bodies: 'hash',
    highlights: 'id, clip',
    drafts: 'id, *keys',
    tombstones: 'id',
    thumbnails: 'clip',
    entries: 'id, clip, *words',
    vocabulary: 'id, *starts',
  });
  await old
    .table('clips')
    .put({ id: 'a.test/1', keys: ['a.test/1'], created: MONDAY, body: '', state: 'kept' });
  old.close();
  const opened = openLibrary(name);

  expect(await opened.clips.count()).toBe(1);
  expect(await doneTransfers(opened)).toEqual([]);
  await opened.delete();
});
