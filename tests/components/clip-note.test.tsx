/* What was found in a clip's note, marked behind its letters in the reader. */
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import '../../components/theme.css';
import { ClipNote } from '../../entrypoints/reader/ClipNote.tsx';
import '../../entrypoints/reader/Side.css';
import { place } from './place.ts';

const show = (note: string, found: readonly string[]) =>
  render(<ClipNote note={note} found={found} onNote={() => undefined} />, place);
const marked = () => [...place.querySelectorAll('mark')].map(({ textContent }) => textContent);

test('a word is marked where it stands alone, in any case, and not within others', () => {
  show('Art at the party: an artist, her ART, state-of-the-art. (art)', ['art']);

  expect(marked()).toEqual(['Art', 'ART', 'art', 'art']);
  expect(place.querySelector('.Reader-note-marks')?.textContent).toBe(place.querySelector('textarea')?.value);
});

test('a word that begins as another does is marked, too, and signs are no more than signs', () => {
  show('The artist (2011) is art.', ['art', 'artist', '(2011)']);

  expect(marked()).toEqual(['artist', '(2011)', 'art']);
});

test('in Korean the endings hang on the word that is marked', () => {
  show('한도연은 감독이다. 배우 한도연', ['한도연']);

  expect(marked()).toEqual(['한도연', '한도연']);
});

test('nothing is marked while nothing was looked for, and none while it is written', async () => {
  show('The lamp burns.', []);
  expect(place.querySelector('.Reader-note-marks')).toBeNull();
  show('The lamp burns.', ['lamp']);
  expect(marked()).toEqual(['lamp']);
  place.querySelector('textarea')?.focus();

  await vi.waitFor(() => expect(marked()).toEqual([]));
});

test('the marks stay under their letters in a box that was made smaller, wherever it is scrolled', async () => {
  place.style.width = '260px';
  const line = 'A line of a note that is as long as the box is wide and a little longer than that.\n';
  show(`${line.repeat(8)}The lamp burns.\n${line.repeat(3)}\n`, ['lamp']);
  const box = place.querySelector('textarea') as HTMLTextAreaElement;
  const marks = place.querySelector('.Reader-note-marks') as HTMLElement;
  const lamp = () => place.querySelector('mark')!.getBoundingClientRect();
  box.style.height = '4.5rem';
  await vi.waitFor(() => expect(marks.clientWidth).toBe(box.clientWidth));
  expect(box.scrollHeight).toBeGreaterThan(box.clientHeight * 2);
  expect(marks.getBoundingClientRect().bottom).toBeLessThanOrEqual(box.getBoundingClientRect().bottom);

  box.scrollTop = 0;
  await vi.waitFor(() => expect(marks.scrollTop).toBe(0));
  const atRest = lamp().top - box.getBoundingClientRect().top;
  for (const share of [0.5, 1, 0]) {
    box.scrollTop = share * (box.scrollHeight - box.clientHeight);
    const far = box.scrollTop;
    await vi.waitFor(() => expect(marks.scrollTop).toBe(far));
    expect(lamp().top - box.getBoundingClientRect().top).toBeCloseTo(atRest - far, 0);
  }
});

test('a box that shows its first lines alone begins at what was found', () => {
  const style = document.createElement('style');
  style.textContent = '.Reader-note textarea { height: 4rem; }';
  document.head.append(style);
  show(`${'A line.\n'.repeat(30)}The lamp burns.`, ['lamp']);
  const box = place.querySelector('textarea')!.getBoundingClientRect();
  const lamp = place.querySelector('mark')!.getBoundingClientRect();
  style.remove();

  expect(lamp.top).toBeGreaterThanOrEqual(box.top);
  expect(lamp.bottom).toBeLessThanOrEqual(box.bottom);
});

test('who has read on stays there when the note is left', async () => {
  place.style.width = '260px';
  show(`${'A line.\n'.repeat(30)}The lamp burns.`, ['lamp']);
  const box = place.querySelector('textarea')!;
  box.style.height = '4rem';
  box.focus();
  await vi.waitFor(() => expect(marked()).toEqual([]));
  box.scrollTop = 0;
  box.blur();
  await vi.waitFor(() => expect(marked()).toEqual(['lamp']));

  expect(box.scrollTop).toBe(0);
  expect(place.querySelector('.Reader-note-marks')?.scrollTop).toBe(0);
});
