import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { createMarks } from '../../entrypoints/library/marks.ts';
import type { LibraryModel } from '../../entrypoints/library/model.ts';
import type { Library } from '../../storage/database.ts';

const end = new AbortController();
afterEach(() => end.abort());

const WORDS = ['lamp', 'boat', 'lamp and boat'];
const quoted = (words: string) => ({
  id: words,
  clip: `clip of ${words}`,
  colour: 'yellow',
  note: '',
  created: '2026-03-16T10:00:00.000Z',
  selectors: { quote: { exact: words } },
});

/** A library of these marks, whose clips are read when the test says so. */
function slowLibrary() {
  const asked: (() => void)[] = [];
  const library = {
    highlights: {
      each: (tell: (mark: unknown) => void) => Promise.resolve(WORDS.map(quoted).forEach(tell)),
    },
    clips: {
      bulkGet: (ids: readonly string[]) =>
        new Promise((done) => asked.push(() => done(ids.map((id) => ({ id, note: '' }))))),
    },
  };
  return { library: library as unknown as Library, asked };
}

test('an answer that comes late does not stand where another was asked for since', async () => {
  const { library, asked } = slowLibrary();
  const ids = WORDS.map((words) => quoted(words).clip);
  const model = { answer: signal({ ids, isCounted: true }), trouble: signal() } as unknown as LibraryModel;
  const marks = createMarks(library, model, { isShown: true, end: end.signal });
  const next = async (at: number) => {
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(at));
    return asked[at];
  };
  (await next(0))?.(); // the notes of the clips
  const all = await next(1);
  marks.wanted.value = { words: 'boat', colours: [] };
  (await next(2))?.();
  await vi.waitFor(() => expect(marks.shown.value?.fitting).toBe(2));
  all?.();
  await new Promise((done) => setTimeout(done, 20));

  expect(marks.shown.value?.entries.map(({ id }) => id).sort()).toEqual(['boat', 'lamp and boat']);
});
