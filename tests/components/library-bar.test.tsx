/* The line above the clips of the library: what goes from it does not take the keyboard along. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/theme.css';
import { EVERYTHING } from '../../core/library/question.ts';
import { listenToKeys } from '../../entrypoints/library/keys.ts';
import { createMarks } from '../../entrypoints/library/marks.ts';
import { createLibraryModel } from '../../entrypoints/library/model.ts';
import type { LibraryParts } from '../../entrypoints/library/parts.ts';
import { Results } from '../../entrypoints/library/Results.tsx';
import { createSelection } from '../../entrypoints/library/selection.ts';
import { saveArticle } from '../storage/make-clips.ts';
import { library } from '../storage/own-library.ts';
import { place } from './place.ts';

let parts: LibraryParts;
let end: AbortController;
beforeEach(async () => {
  end = new AbortController();
  for (const name of ['first', 'second', 'third']) await saveArticle(library, name);
  const model = createLibraryModel(library, EVERYTHING, end.signal);
  const selection = createSelection(model.answer, model.question);
  const marks = createMarks(library, model, { isShown: false, end: end.signal });
  parts = { model, selection, marks, meanings: signal({}), hasReader: true } as unknown as LibraryParts;
  listenToKeys(parts, end.signal);
  const Shown = () => {
    const answer = model.answer.value;
    return answer ? <Results {...parts} answer={answer} /> : null;
  };
  render(<Shown />, place);
  await vi.waitFor(() => expect(model.answer.value?.isCounted).toBe(true));
});
afterEach(() => end.abort());

const exporting = () =>
  [...place.querySelectorAll<HTMLElement>('.Library-bar button')].find(
    ({ textContent }) => textContent === 'Export…',
  );

test('Export goes when all is selected by its key, and leaves the keyboard on the sign that all is', async () => {
  await vi.waitFor(() => expect(exporting()).toBeDefined());
  exporting()?.focus();
  await userEvent.keyboard('a');
  await vi.waitFor(() => expect(exporting()).toBeUndefined());

  const all = place.querySelector<HTMLInputElement>('.Library-all input');
  expect(parts.selection.selected.value.size).toBe(3);
  expect(document.activeElement).toBe(all);
  await userEvent.keyboard(' ');
  await vi.waitFor(() => expect(exporting()).toBeDefined());
  expect(document.activeElement).toBe(all);
});
