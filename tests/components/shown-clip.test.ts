/* What a row of the library says of a clip. */
import { expect, test, vi } from 'vitest';
import { fieldsOf, keep } from '../../core/clip.ts';
import { shownClip } from '../../entrypoints/library/shown.ts';
import type { LibraryRow } from '../../storage/library/rows.ts';
import { article } from '../fixtures/article.ts';

vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB']);

const NOW = '2026-11-30T10:00:00.000Z';

function dateOf(published: string, news: Partial<LibraryRow>, sort: 'clipped' | 'newest' = 'clipped') {
  const read = article({ published });
  const clip = keep(read, fieldsOf(read), { now: NOW, bodyHash: '' });
  const row: LibraryRow = {
    clip,
    isDraft: false,
    thumbnail: undefined,
    highlights: 0,
    colours: [],
    title: [],
    snippet: [],
    places: [],
    place: undefined,
    ...news,
  };
  return shownClip(row, { hasReader: true, sort }).date;
}

test('a list that is sorted by the day of clipping shows that day, any other the day of the article', () => {
  expect(dateOf('2026-03-14', {})).toBe('clipped 30 Nov 2026');
  expect(dateOf('2026-03-14', {}, 'newest')).toBe('14 Mar 2026');
  expect(dateOf('', {}, 'newest')).toBe('clipped 30 Nov 2026');
});

test('a draft was clipped on no day, however the list is sorted', () => {
  for (const sort of ['clipped', 'newest'] as const) {
    expect(dateOf('2026-03-14', { isDraft: true }, sort)).toBe('14 Mar 2026');
    expect(dateOf('', { isDraft: true }, sort)).toBe('');
  }
});
