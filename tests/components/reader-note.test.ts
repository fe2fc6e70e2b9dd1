/* Which mark a note is written on, in the reader. */
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReadingLook } from '../../core/reading-look.ts';
import { startMarking, type ReaderMarking } from '../../entrypoints/reader/marking.ts';
import type { MarksShown } from '../../entrypoints/reader/marks-shown.ts';
import type { ReaderModel } from '../../entrypoints/reader/model.ts';
import type { MarkActions } from '../../entrypoints/sidepanel/marks.ts';
import { place } from './place.ts';

let end: AbortController;
let chosen: string[];
let marking: ReaderMarking;
let paragraphs: HTMLElement[];
beforeEach(() => {
  const local = { get: async () => ({}) };
  Object.assign(Reflect.get(globalThis, 'browser') as object, { storage: { local } });
  end = new AbortController();
  chosen = [];
  place.innerHTML = '<p>The lamp burns.</p><p>The boat sails.</p><p>Nobody sings.</p>';
  paragraphs = [...place.querySelectorAll('p')];
  const anchored = new Map(['lamp', 'boat'].map((word, at) => [word, over(paragraphs[at]!)]));
  const marks = { anchored: signal(anchored), reveal: () => true } as unknown as MarksShown;
  const highlights = signal(['lamp', 'boat'].map((id) => ({ id, colour: 'yellow' })));
  marking = startMarking(place, {
    model: { highlights, shown: signal({ kind: 'clip' }) } as unknown as ReaderModel,
    marks,
    actions: {} as MarkActions,
    paper: signal<ReadingLook['paper']>('light'),
    headline: undefined,
    onChosen: (id, wantsNote) => chosen.push(wantsNote ? `note on ${id}` : id),
    signal: end.signal,
  });
});
afterEach(() => end.abort());

function over(paragraph: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  return range;
}

/** Presses a mark, at which the toolbar then stands. */
async function press(id: string, paragraph: HTMLElement): Promise<void> {
  const box = over(paragraph).getBoundingClientRect();
  const at = { clientX: box.left + 10, clientY: box.top + box.height / 2, bubbles: true };
  paragraph.dispatchEvent(new PointerEvent('pointerdown', at));
  paragraph.dispatchEvent(new PointerEvent('pointerup', at));
  await vi.waitFor(() => expect(chosen).toEqual([id]));
}

test('who walked on from a mark writes on that of the paragraph, or on none', async () => {
  await press('lamp', paragraphs[0]!);
  await marking.note(paragraphs[1]);
  expect(chosen).toEqual(['lamp', 'note on boat']);
  chosen.length = 0;

  await press('lamp', paragraphs[0]!);
  await marking.note(paragraphs[2]);
  expect(chosen).toEqual(['lamp']);
});

test('the mark that the toolbar stands at has the note where the keyboard is in its paragraph, or in none', async () => {
  await press('boat', paragraphs[1]!);
  await marking.note(paragraphs[1]);
  expect(chosen).toEqual(['boat', 'note on boat']);
  chosen.length = 0;

  await press('boat', paragraphs[1]!);
  await marking.note(undefined);
  expect(chosen).toEqual(['boat', 'note on boat']);
});
