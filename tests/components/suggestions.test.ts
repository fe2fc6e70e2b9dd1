/* What an article suggests in the form, without its screen. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSuggestions, type SuggestionModel } from '../../entrypoints/clip-form/suggestions.ts';
import { openState, type FormState } from '../../entrypoints/clip-form/state.ts';
import { readNames } from '../../storage/names/names.ts';
import { mergeTwo } from '../../storage/names/change.ts';
import { article } from '../fixtures/article.ts';
import { saveArticle } from '../storage/make-clips.ts';
import { library } from '../storage/own-library.ts';

const NOW = '2026-03-16T10:00:00.000Z';

let closed: AbortController;
let state: FormState;
let suggestions: SuggestionModel;
beforeEach(() => {
  closed = new AbortController();
  state = openState({ library, document, page: undefined, now: () => NOW, signal: closed.signal });
  suggestions = createSuggestions(state);
});
afterEach(() => closed.abort());

const actors = () => suggestions.offered.value.actor.map(({ name }) => name);

/** Shows a page with these words, and waits until it suggests actors. */
async function read(text: string): Promise<void> {
  state.face.value = { kind: 'new', reading: { article: article({ title: '', text }) }, trashed: undefined };
  await vi.waitFor(() => expect(actors()).not.toEqual([]));
}

test('a name that was refused does not come back in another spelling', async () => {
  await read('The film stars Suh Ye-lin and Baek Ji-hwan.');
  expect(actors()).toEqual(expect.arrayContaining(['Suh Ye-lin', 'Baek Ji-hwan']));
  suggestions.refuse('actor', 'Suh Ye-lin');
  expect(actors()).toEqual(['Baek Ji-hwan']);

  for (const spelling of ['Seo Ye-rin', 'Suh Ye-lin'])
    await saveArticle(library, spelling, {}, { credits: [{ role: 'actor', spelling }] });
  const book = await readNames(library);
  const [one, other] = ['Seo Ye-rin', 'Suh Ye-lin'].map((spelling) => book.nameOf('person', spelling));
  await mergeTwo(library, one!, other!, NOW);
  await read('The film stars Suh Ye-lin and Baek Ji-hwan. It was shot on the coast.');
  expect(actors()).toEqual(['Baek Ji-hwan']);
  state.form.value = { ...state.form.peek(), refused: [] };
  expect(actors()).toContain('Seo Ye-rin'); // so it is called by the library, unless it was refused
});

test('a name taken out of the form is offered no more in the spelling that the article has', async () => {
  await read('The film stars Suh Ye-lin and Baek Ji-hwan.');
  suggestions.write('actor', ['Seo Ye-rin']);
  expect(actors()).toEqual(['Baek Ji-hwan']);
  suggestions.write('actor', []);

  expect(actors()).toEqual(['Baek Ji-hwan']);
});
