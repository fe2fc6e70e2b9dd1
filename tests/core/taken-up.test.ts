import { expect, test } from 'vitest';
import type { Fields } from '../../core/clip.ts';
import { joinNotes } from '../../core/join-notes.ts';
import { takenUp } from '../../core/taken-up.ts';

const PAGE: Fields = { title: 'Salt', byline: 'Marta Quill', published: '', credits: [], tags: [], note: '' };

test('a draft that was only shown here takes nothing away from the clip made of it elsewhere', () => {
  const draft = { ...PAGE, note: 'Begun', tags: ['sea'] };
  const clip = { ...PAGE, note: 'Begun, and ended', tags: ['storm'] };

  expect(takenUp(draft, draft, clip)).toEqual(clip);
});

test('what was typed here joins the clip: titles as typed here, notes, names and tags of both', () => {
  const here = { ...PAGE, title: 'Salt Lantern', note: 'Mine', tags: ['sea'] };
  const clip = {
    ...PAGE,
    note: 'Theirs',
    tags: ['storm'],
    credits: [{ role: 'actor', spelling: 'Seo Ye-rin' }],
  } as const;

  expect(takenUp(here, PAGE, clip)).toEqual({
    ...clip,
    title: 'Salt Lantern',
    note: 'Theirs\n\nMine',
    tags: ['storm', 'sea'],
  });
});

test('a note that went on elsewhere is not told twice', () => {
  expect(takenUp({ ...PAGE, note: 'A' }, PAGE, { ...PAGE, note: 'A B' }).note).toBe('A B');
  expect(takenUp({ ...PAGE, note: 'A B' }, PAGE, { ...PAGE, note: 'A' }).note).toBe('A B');
  expect(joinNotes('A', ' ')).toBe('A');
});
