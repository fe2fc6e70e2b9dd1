/* What is said of a file that went out: those in the trash are in a file of everything, and no list shows them. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBackup } from '../../entrypoints/options/backup-model.ts';
import { knownBackup, backupWords } from '../../entrypoints/options/known-backup.ts';
import { createExport } from '../../entrypoints/export/export-model.ts';
import { backupState, noteBackup } from '../../storage/backup.ts';
import { trashClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { saveArticle } from './make-clips.ts';

const TUESDAY = '2026-03-17T10:00:00.000Z';

let library: Library;
beforeEach(async () => {
  const local = { get: async () => ({}), set: async () => undefined };
  Object.assign(Reflect.get(globalThis, 'browser') as object, { storage: { local } });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  library = openLibrary(`test-${crypto.randomUUID()}`);
  for (const name of ['one', 'two', 'three']) await saveArticle(library, name);
  await trashClip(library, (await saveArticle(library, 'four')).id, TUESDAY);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await library.delete();
});

const saidOf = async (format: string, ids?: readonly string[]) => {
  const model = createExport(library, () => TUESDAY, ids && { ids, title: 'Chosen' });
  model.choose(format);
  await model.save();
  return (model.worker.work.value as { readonly words: string }).words;
};

test('a file of everything says how many of it lie in the trash; a sheet has none of them', async () => {
  expect(await saidOf('json')).toMatch(/^3 clips and 1 in the trash saved, /u);
  expect(await saidOf('csv')).toMatch(/^3 clips saved, /u);
});

test('of a selection all were chosen, in the trash or not', async () => {
  const ids = await library.clips.toCollection().primaryKeys();
  expect(await saidOf('json', ids)).toMatch(/^4 clips saved, /u);
});

test('a backup says it in the same words, when it is made and where it is named later', async () => {
  const end = new AbortController();
  const model = createBackup({ library, now: () => TUESDAY, exempt: true }, end.signal);
  await model.backUp();
  end.abort();

  expect((model.worker.work.value as { readonly words: string }).words).toMatch(
    /\.json\.gz: 3 clips and 1 in the trash, .*, read back and found whole\.$/u,
  );
  const state = await backupState(library);
  expect(backupWords(knownBackup(state)!)).toContain(', with 3 clips and 1 in the trash.');
  await noteBackup(library, { ...state.last!, trashed: 0 });
  expect(backupWords(knownBackup(await backupState(library))!)).toContain(', with 4 clips.');
});
