import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ClipRow } from '../../components/ClipRow.tsx';
import '../../components/RowList.css';
import '../../components/theme.css';
import { CLIP } from '../fixtures/shown-clip.ts';
import { place } from './place.ts';

const nothing = () => undefined;
test('a title that is too long ends with a whole word and is read whole; names that have no room are counted', async () => {
  await page.viewport(900, 700);
  const words = 'The keeper who never came back from the lighthouse at the end of the pier';
  const many = Array.from({ length: 14 }, (_, at) => ({
    role: 'actor' as const,
    spelling: `Actor Nomination${at}`,
  }));
  const title = `${words} and what the director and her crew made of it in thirty-one nights without electricity`;
  const clip = { ...CLIP, title: [{ text: title, marked: false }], credits: many, why: '' };
  const row = (
    <ClipRow
      {...{ clip, place: 0, total: 1, isActive: true, isSelected: false }}
      onSelect={nothing}
      onActive={nothing}
      onEdit={nothing}
      onCopy={nothing}
    />
  );
  render(
    <ul class="RowList" style={{ '--total': 1 }}>
      {row}
    </ul>,
    place,
  );
  await vi.waitFor(() => expect(place.querySelector('.ClipRow-line')?.textContent).toMatch(/\p{L}…$/u));

  const shown = place.querySelector('.ClipRow-line')?.textContent.slice(0, -1) ?? '';
  expect(
    [...new Intl.Segmenter('en', { granularity: 'word' }).segment(title)].map(
      ({ index, segment }) => index + segment.length,
    ),
  ).toContain(shown.length);
  expect(place.querySelector('.ClipRow-title a')?.getAttribute('aria-label')).toBe(title);
  const line = place.querySelector('.OneLine-seen')!.getBoundingClientRect();
  const seen = [...place.querySelectorAll('.OneLine-seen > *')].filter(
    (one) => one.getBoundingClientRect().top < line.bottom - 1,
  );
  expect(seen.every((one) => one.getBoundingClientRect().right <= line.right + 1)).toBe(true);
  expect(seen.length).toBeGreaterThan(2);
  await vi.waitFor(() =>
    expect(place.querySelector('.OneLine-more')?.textContent).toBe(`+${many.length + 2 - seen.length}`),
  );
});
