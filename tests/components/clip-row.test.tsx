import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ClipRow, type ShownClip } from '../../components/ClipRow.tsx';
import '../../components/RowList.css';
import '../../components/theme.css';
import { CLIP } from '../fixtures/shown-clip.ts';
import { place } from './place.ts';

const nothing = () => undefined;

function show(clip: ShownClip): void {
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
}

test('a title that is too long ends with a whole word and is read whole; names that have no room are counted', async () => {
  await page.viewport(900, 700);
  const words = 'The keeper who never came back from the lighthouse at the end of the pier';
  const many = Array.from({ length: 14 }, (_, at) => ({
    role: 'actor' as const,
    spelling: `Actor Nomination${at}`,
  }));
  const title = `${words} and what the director and her crew made of it in thirty-one nights without electricity, or so they say`;
  const clip = { ...CLIP, title: [{ text: title, marked: false }], credits: many, why: '' };
  show(clip);
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

test('what has no room is counted right behind what has', async () => {
  await page.viewport(900, 700);
  const credits = Array.from({ length: 9 }, (_, at) => ({
    role: 'actor' as const,
    spelling: `Actor Nomination the ${at}th of the name`,
  }));
  show({ ...CLIP, credits });
  await vi.waitFor(() => expect(place.querySelector('.OneLine-more')).not.toBeNull());
  const bottom = place.querySelector('.OneLine-seen')!.getBoundingClientRect().bottom;
  const ends = [...place.querySelectorAll('.OneLine-seen > *')]
    .map((one) => one.getBoundingClientRect())
    .filter((box) => box.top < bottom - 1)
    .map((box) => box.right);
  const { left } = place.querySelector('.OneLine-more')!.getBoundingClientRect();

  expect(left - Math.max(...ends)).toBeGreaterThan(0);
  expect(left - Math.max(...ends)).toBeLessThan(12);
});

test.each([900, 1400])(
  'at %i px a long title takes two lines, and nothing in the row is cut',
  async (width) => {
    await page.viewport(width, 700);
    const title = 'The keeper who never came back from the lighthouse at the end of the pier, and '.repeat(3);
    const snippet = 'What the director and her crew made of it in thirty-one nights. '.repeat(8);
    show({ ...CLIP, title: [{ text: title, marked: false }], snippet: [{ text: snippet, marked: false }] });
    await vi.waitFor(() => expect(place.querySelector('.ClipRow-snippet')?.textContent).toMatch(/…$/u));
    const lines = (selector: string, lineHeight: number): number =>
      place.querySelector(selector)!.getBoundingClientRect().height / lineHeight;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

    expect(Math.floor(lines('.ClipRow-title', 1.14 * 1.25 * rem))).toBe(2);
    const row = place.querySelector('.ClipRow')!.getBoundingClientRect();
    const names = place.querySelector('.ClipRow-names')!.getBoundingClientRect();
    const said = place.querySelector('.ClipRow-snippet')!.getBoundingClientRect();
    expect(names.bottom).toBeLessThanOrEqual(row.bottom);
    expect(said.bottom).toBeLessThanOrEqual(names.top + 1);
    const letters = document.createRange();
    letters.selectNodeContents(place.querySelector('.ClipRow-snippet')!);
    expect(letters.getBoundingClientRect().bottom).toBeLessThanOrEqual(said.bottom + 2);
  },
);
