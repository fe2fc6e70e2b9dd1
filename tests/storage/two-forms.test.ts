/* One article in the forms of two windows: what is refused in one is offered no more in the other. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fieldsOf } from '../../core/clip.ts';
import type { PageReading } from '../../core/page-reading.ts';
import { createModel, type FormModel } from '../../entrypoints/clip-form/model.ts';
import { getClip, saveClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { draftAt } from '../../storage/drafts.ts';
import { article } from '../fixtures/article.ts';

const MONDAY = '2026-03-16T10:00:00.000Z';
const READING: PageReading = { article: article() };

let library: Library;
let closing: AbortController;
let seconds: number;
beforeEach(() => {
  library = openLibrary(`forms-${crypto.randomUUID()}`);
  closing = new AbortController();
  seconds = 0;
});
afterEach(async () => {
  closing.abort();
  library.close({ disableAutoOpen: true });
  await library.delete();
});

const now = () => new Date(Date.parse(MONDAY) + 1_000 * seconds++).toISOString();

async function openForm(): Promise<FormModel> {
  const model = createModel({ library, document, page: undefined, now, signal: closing.signal });
  await model.show(READING);
  return model;
}

const refusedIn = ({ state }: FormModel) => [...state.form.value.refused].sort();

test('before it is clipped, and what the other window writes then takes nothing of it back', async () => {
  const [one, other] = [await openForm(), await openForm()];
  one.suggestions.refuse('actor', 'Seo Ye-rin');
  await vi.waitFor(() => expect(refusedIn(other)).toEqual(['actor:seo ye rin']));

  other.suggestions.write('tag', ['lamp']);
  await vi.waitFor(async () =>
    expect(await draftAt(library, ['reel-courier.test/interview'])).toMatchObject({
      fields: { tags: ['lamp'] },
      refused: ['actor:seo ye rin'],
    }),
  );
});

test('once it is clipped', async () => {
  const { id } = await saveClip(library, { article: article(), fields: fieldsOf(article()) }, MONDAY);
  const [one, other] = [await openForm(), await openForm()];
  one.suggestions.refuse('actor', 'Seo Ye-rin');
  await vi.waitFor(() => expect(refusedIn(other)).toEqual(['actor:seo ye rin']));

  other.suggestions.refuse('film', 'Goat');
  const both = ['actor:seo ye rin', 'film:goat'];
  await vi.waitFor(() => expect(refusedIn(one)).toEqual(both));
  expect((await getClip(library, id))?.refused).toEqual(both);
});
