/* The light on “Your data”, and what it says of a browser that may clear the library. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBackup } from '../../entrypoints/options/backup-model.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { saveArticle } from './make-clips.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';

let library: Library;
let closing: AbortController;
beforeEach(async () => {
  localStorage.clear();
  library = openLibrary(`test-${crypto.randomUUID()}`);
  closing = new AbortController();
  await saveArticle(library, 'cast', {}, {});
});
afterEach(async () => {
  closing.abort();
  vi.restoreAllMocks();
  await library.delete();
});

/** A browser that promises to keep the library once it is asked, if it agrees. */
function browserThat({ agrees }: { readonly agrees: boolean }): void {
  let promised = false;
  vi.spyOn(navigator.storage, 'persisted').mockImplementation(async () => promised);
  vi.spyOn(navigator.storage, 'persist').mockImplementation(async () => (promised = agrees));
}

test.each([
  [true, 'The browser keeps it.', []],
  [false, 'The browser did not agree', ['health.notPersisted']],
])(
  'asked to keep the library, a browser that agrees (%s) is told of by the light',
  async (agrees, words, told) => {
    browserThat({ agrees });
    const model = createBackup({ library, now: () => MONDAY, exempt: false }, closing.signal);
    const complaints = () => model.health.value?.sentences.map(({ key }) => key) ?? [];
    await vi.waitFor(() => expect(complaints()).toContain('health.notPersisted'));
    await model.persist();

    expect(model.worker.work.value).toMatchObject({ words: expect.stringContaining(words) as string });
    expect(complaints().filter((key) => key === 'health.notPersisted')).toEqual(told);
    expect(model.facts.value?.holdings.persisted).toBe(agrees);
  },
);
