/* The name that is asked for when a search is saved. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { expect, test } from 'vitest';
import '../../components/theme.css';
import { EVERYTHING } from '../../core/library/question.ts';
import type { LibraryParts } from '../../entrypoints/library/parts.ts';
import { SaveSearch } from '../../entrypoints/library/SavedSearches.tsx';
import { userEvent } from 'vitest/browser';
import { place } from './place.ts';

test('the proposed name can be typed over at once; what was typed stays when the window is gone to and comes back', async () => {
  const nothing = () => undefined;
  const parts = {
    model: { question: signal({ ...EVERYTHING, text: 'lamp' }) },
    meanings: signal({}),
    saved: { save: async () => undefined },
    overlay: { close: nothing },
  } as unknown as LibraryParts;
  render(<SaveSearch {...parts} />, place);
  const box = place.querySelector('input')!;
  await expect.poll(() => document.activeElement).toBe(box);
  expect([box.value, box.selectionStart, box.selectionEnd]).toEqual(['lamp', 0, 4]);
  await userEvent.keyboard('Salt');
  await expect.poll(() => box.value).toBe('Salt');

  box.dispatchEvent(new FocusEvent('focus')); // as when the browser's window is in front again
  await userEvent.keyboard('s');
  expect(box.value).toBe('Salts');
});
