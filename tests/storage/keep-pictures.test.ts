/* What a person is told of pictures that they had kept. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fieldsOf } from '../../core/clip.ts';
import { keepAll, wordsOf } from '../../entrypoints/keep-pictures/keep-all.ts';
import { saveClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { picturesOf } from '../../storage/pictures.ts';
import { article } from '../fixtures/article.ts';
import { failWrites, NO_ROOM } from './failing-writes.ts';

let library: Library;
let clip: string;
beforeEach(async () => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
  const read = article();
  clip = (await saveClip(library, { article: read, fields: fieldsOf(read) }, '2026-03-16T10:00:00.000Z')).id;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await library.delete();
});

const keepThree = async () =>
  keepAll(
    library,
    { clip, addresses: [1, 2, 3].map((at) => `http://a.test/${at}.png`), limit: 1_000_000 },
    async () => ({ kind: 'picture', type: 'image/png', data: btoa('pixels') }),
  );

test('on a full disk it is said that the room is wanting, and what is kept stays', async () => {
  failWrites(1, { error: NO_ROOM, table: 'pictures' });

  expect(await wordsOf(keepThree())).toContain('The disk has no room for more pictures.');
  expect(await picturesOf(library, clip)).toHaveLength(1);
});

test('that a host was not allowed is said only where the person did not allow it', async () => {
  expect(await wordsOf(Promise.resolve(undefined))).toContain('host was not allowed');
  expect(await wordsOf(Promise.reject(new Error('The tab is gone.')))).toContain('The tab is gone.');
  expect(await wordsOf(keepThree())).toBe('3 pictures kept.');
});
