import { afterEach, beforeEach, expect, test } from 'vitest';
import { fieldsOf } from '../../core/clip.ts';
import { changed, nameOfChange, type BulkChange } from '../../core/library/bulk.ts';
import { editClip, getClip, saveClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { changeClips, forgetChanges, pastChanges, takeBackChange } from '../../storage/library/bulk.ts';
import { search } from '../../storage/search/find.ts';
import { complete } from '../../storage/names/vocabulary.ts';
import { article } from '../fixtures/article.ts';

const NOW = '2026-06-01T00:00:00.000Z';
const ADD: BulkChange = {
  kind: 'add',
  naming: { credits: [{ role: 'film', spelling: 'Salt Lantern' }], tags: ['sea', 'lamp'] },
};

const CHANGE = { id: 'c', name: nameOfChange(ADD) };
const past = () => pastChanges(library, ({ key, values }) => `${key} ${JSON.stringify(values?.['names'])}`);

let library: Library;
let ids: string[];
beforeEach(async () => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
  ids = [];
  for (let number = 0; number < 120; number++) {
    const kept = article({ address: `http://reel-courier.test/${number}`, text: 'Tea.' });
    const clip = await saveClip(
      library,
      { article: kept, fields: { ...fieldsOf(kept), tags: number === 0 ? ['sea'] : [] } },
      '2026-05-01T00:00:00.000Z',
    );
    ids.push(clip.id);
  }
});
afterEach(async () => {
  library.close();
  await library.delete();
});

const change = (what: BulkChange, signal?: AbortSignal) =>
  changeClips(library, ids, (clip) => changed(clip, what, NOW), {
    ...CHANGE,
    now: NOW,
    ...(signal ? { signal } : {}),
  });
const takeBack = () => takeBackChange(library, CHANGE.id, { now: NOW });
const found = async (query: string) => (await search(library, query, { limit: 500 })).length;

test('many clips get a film and tags at once, are found by them, and are as before when it is taken back', async () => {
  const told: number[] = [];
  const done = await changeClips(library, ids, (clip) => changed(clip, ADD, NOW), {
    ...CHANGE,
    now: NOW,
    onProgress: (behind) => told.push(behind),
  });
  expect(done).toBe(120);
  expect(told).toEqual([50, 100, 120]);
  expect(await found('lantern')).toBe(120);
  expect(await complete(library, 'tag', 'lam', 5)).toEqual(['lamp']);

  await takeBack();
  expect(await found('lantern')).toBe(0);
  expect(await complete(library, 'tag', 'lam', 5)).toEqual([]);
  expect((await getClip(library, ids[0] ?? ''))?.tags).toEqual(['sea']); // it had that one before
});

test('taking back leaves what was written since', async () => {
  await change(ADD);
  const [id = ''] = ids;
  await editClip(library, id, { tags: ['sea', 'lamp', 'my own'], note: 'Later' }, NOW);
  await takeBack();

  expect(await getClip(library, id)).toMatchObject({ tags: ['sea', 'my own'], credits: [], note: 'Later' });
});

test('many clips go into the trash and come back', async () => {
  await change({ kind: 'move', to: 'trashed' });
  expect(await found('tea')).toBe(0);

  await takeBack();
  expect(await found('tea')).toBe(120);
});

test('what is stopped is whole as far as it went, and can be taken back', async () => {
  const stopping = new AbortController();
  const done = await changeClips(library, ids, (clip) => changed(clip, ADD, NOW), {
    ...CHANGE,
    now: NOW,
    signal: stopping.signal,
    onProgress: () => stopping.abort(),
  });
  expect(done).toBe(50);
  expect(await found('lantern')).toBe(50);

  await takeBack();
  expect(await found('lantern')).toBe(0);
});

test('a change is taken back after the browser was closed, and half of it where half was taken back already', async () => {
  await change(ADD);
  library.close();
  library = openLibrary(library.name);
  expect(await past()).toEqual([
    { id: 'c', name: 'bulk.names.added "Salt Lantern, sea, lamp"', made: NOW, clips: 120 },
  ]);
  const stopping = new AbortController();
  await takeBackChange(library, CHANGE.id, {
    now: NOW,
    signal: stopping.signal,
    onProgress: () => stopping.abort(),
  });
  library.close();
  library = openLibrary(library.name);
  expect(await past()).toMatchObject([{ clips: 100 }]);

  await takeBack();
  expect(await found('lantern')).toBe(0);
  expect(await past()).toEqual([]);
});

test('a change is forgotten after 30 days, and not before', async () => {
  await change(ADD);
  await forgetChanges(library, '2026-06-30T00:00:00.000Z');
  expect(await past()).toHaveLength(1);
  await forgetChanges(library, '2026-07-02T00:00:00.000Z');

  expect(await past()).toEqual([]);
});

test('a change made before there were languages is still called what it was called then', async () => {
  await change(ADD);
  await library.changes.toCollection().modify({ name: 'Salt Lantern added' });

  expect(await past()).toMatchObject([{ name: 'Salt Lantern added' }]);
});
