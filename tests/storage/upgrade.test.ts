import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { fieldsOf, keep } from '../../core/clip.ts';
import { openLibrary } from '../../storage/database.ts';
import { find } from '../../storage/search/find.ts';
import { tendIndex } from '../../storage/search/upkeep.ts';
import { article } from '../fixtures/article.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';

/** The library as its first version laid it out. */
async function oldLibrary(name: string): Promise<void> {
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
  const kept = article();
  const clip = keep(kept, { ...fieldsOf(kept), note: 'quixotic' }, { now: MONDAY, bodyHash: 'hash' });
  await old.table('clips').add(clip);
  await old.table('bodies').add({ hash: 'hash', text: kept.text, html: kept.html });
  await old.table('entries').add({ id: `own ${clip.id}`, clip: clip.id, words: ['quixotic'] });
  old.close();
}

test('a clip saved under the first version is found after the upgrade', async () => {
  const name = `upgrade-${crypto.randomUUID()}`;
  await oldLibrary(name);
  const library = openLibrary(name);

  expect(await find(library, 'quixotic', { limit: 5 })).toMatchObject({ total: 0, unfiled: 1 });
  await tendIndex(library, new AbortController().signal);

  expect(await find(library, 'quixotic lamp', { limit: 5 })).toMatchObject({ total: 1, unfiled: 0 });
  expect(library.tables.map((table) => table.name)).not.toContain('entries');
  library.close();
  await library.delete();
});
