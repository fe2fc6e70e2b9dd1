import { afterEach, expect, test } from 'vitest';
import { putCursor } from '../../entrypoints/clip-form/form.ts';

afterEach(() => document.body.replaceChildren());

test('the cursor is put where it was, and what its box is folded away in is opened', () => {
  document.body.innerHTML =
    '<details><summary>More</summary><input data-box="tags" value="interview" /></details>';
  const [folded, box] = [document.querySelector('details')!, document.querySelector('input')!];
  putCursor(document, { box: 'tags', start: 2, end: 5 });

  expect(folded.open).toBe(true);
  expect(document.activeElement).toBe(box);
  expect([box.selectionStart, box.selectionEnd]).toEqual([2, 5]);
});

test('a box that is not there any more takes nothing, and a date its keyboard alone', () => {
  document.body.innerHTML = '<input data-box="published" type="date" />';
  putCursor(document, { box: 'gone', start: 0, end: 0 });
  expect(document.activeElement).toBe(document.body);
  putCursor(document, { box: 'published', start: 0, end: 0 });

  expect(document.activeElement).toBe(document.querySelector('input'));
});
