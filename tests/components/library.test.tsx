import axe from 'axe-core';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ChosenChips } from '../../components/ChosenChips.tsx';
import { ClipRow } from '../../components/ClipRow.tsx';
import { FacetList } from '../../components/FacetList.tsx';
import { RowList } from '../../components/RowList.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import '../../components/theme.css';
import type { Months } from '../../core/library/question.ts';
import { CLIP } from '../fixtures/shown-clip.ts';
import { place } from './place.ts';

const flaws = async () => {
  const { violations } = await axe.run(place, {
    rules: { 'page-has-heading-one': { enabled: false }, 'heading-order': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
};
const nothing = () => undefined;

const rows = (total: number, { active = 0, moved = 0 } = {}) => (
  <RowList label="Clips" total={total} active={active} moved={moved} onRange={nothing}>
    {(at) => (
      <ClipRow
        key={at}
        clip={{ ...CLIP, id: String(at), title: [{ text: `Clip ${at}`, marked: false }] }}
        place={at}
        total={total}
        isActive={at === active}
        isSelected={at === 1}
        onSelect={nothing}
        onActive={nothing}
        onEdit={nothing}
        onCopy={nothing}
      />
    )}
  </RowList>
);

test.each(['16px', '17.6px', '20px'])(
  'of a hundred thousand clips only those near the screen are there, wherever one scrolls, at %s',
  async (size) => {
    document.documentElement.style.fontSize = size;
    render(rows(100_000), place);
    expect(place.querySelectorAll('.ClipRow').length).toBeLessThan(60);

    const list = place.querySelector('.RowList')!;
    scrollTo(0, list.scrollHeight / 2);
    await vi.waitFor(() => expect(place.textContent).toContain('Clip 50000'));
    expect(place.querySelectorAll('.ClipRow').length).toBeLessThan(60);
    scrollTo(0, list.scrollHeight);
    await vi.waitFor(() => expect(place.textContent).toContain('Clip 99999'));
    expect(place.querySelector('[data-place="99999"]')?.getAttribute('aria-posinset')).toBe('100000');
    document.documentElement.style.fontSize = '';
  },
);

test('a window that is made taller, and no wider, has its rows at once', async () => {
  await page.viewport(900, 400);
  render(rows(1_000), place);
  await vi.waitFor(() => expect(place.textContent).toContain('Clip 3'));
  await page.viewport(900, 3_000);
  await vi.waitFor(() => expect(place.querySelector('[data-place="20"]')).not.toBeNull());
  await page.viewport(900, 700);
});

test('a move by keys brings a row far away into sight and gives it the focus', async () => {
  render(rows(1_000), place);
  render(rows(1_000, { active: 700, moved: 1 }), place);

  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Clip 700'));
  const { top, bottom } = document.activeElement!.getBoundingClientRect();
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThan(innerHeight);
});

test('a list that comes back after nothing was found leaves the focus where one types', async () => {
  render(rows(10, { active: 3, moved: 1 }), place);
  render(null, place);
  const box = document.createElement('input');
  document.body.append(box);
  box.focus();
  render(rows(10, { active: 3, moved: 1 }), place);
  await new Promise((done) => setTimeout(done, 120));

  expect(document.activeElement).toBe(box);
  box.remove();
});

test('a row tells all of a clip to those who cannot see it', async () => {
  render(rows(3), place);

  expect(place.querySelector('.ClipRow')?.textContent).toContain('The Reel Courier');
  expect(place.querySelector('.ClipRow')?.textContent).toContain('2 highlights, note');
  expect(place.querySelectorAll('[tabindex="0"]')).toHaveLength(4); // select, open, copy, edit: of one row only
  expect(await flaws()).toEqual([]);
});

test('words of a page that look like markup are shown as words', () => {
  const hostile = '<img src=x onerror="document.title=1">';
  render(
    <ul>
      <ClipRow
        clip={{ ...CLIP, title: [{ text: hostile, marked: true }], outlet: hostile, tags: [hostile] }}
        place={0}
        total={1}
        isActive
        isSelected={false}
        onSelect={nothing}
        onActive={nothing}
        onEdit={nothing}
        onCopy={nothing}
      />
    </ul>,
    place,
  );

  expect(place.querySelector('img')).toBeNull();
  expect(place.textContent).toContain(hostile);
});

test('a facet shows its first values, all when asked, and finds one among many', async () => {
  const onToggle = vi.fn<(label: string) => void>();
  const values = Array.from({ length: 30 }, (_, at) => ({
    label: `Film ${at}`,
    count: 30 - at,
    isChosen: at === 20,
  }));
  render(<FacetList title="Films" kind="film" values={values} onToggle={onToggle} />, place);
  expect(place.querySelectorAll('li')).toHaveLength(7); // six, and the chosen one
  expect(await flaws()).toEqual([]);

  await userEvent.click(place.querySelector('.FacetList-more')!);
  await userEvent.type(place.querySelector('input')!, 'film 29');
  await userEvent.click(place.querySelector('li button')!);
  expect(onToggle).toHaveBeenCalledWith('Film 29');
  expect(await flaws()).toEqual([]);
});

const MONTHS = Array.from({ length: 24 }, (_, at) => ({
  month: `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  count: at,
}));
const timeline = (chosen: Months | undefined, onChoose: (months: Months | undefined) => void) => (
  <Timeline months={MONTHS} chosen={chosen} by="published" undated={2} onChoose={onChoose} onBy={nothing} />
);

test.each([1, 3, 9])('%d months are no bricks: a bar is never wider than it needs', async (many) => {
  place.style.width = '60rem';
  render(
    <Timeline
      months={MONTHS.slice(0, many)}
      chosen={undefined}
      by="published"
      undated={0}
      onChoose={nothing}
      onBy={nothing}
    />,
    place,
  );
  const widths = [...place.querySelectorAll('.Timeline-bar')].map((bar) => bar.getBoundingClientRect().width);

  expect(widths).toHaveLength(many);
  for (const width of widths) expect(width).toBeLessThanOrEqual(48);
  expect(place.querySelectorAll('[role="slider"]')).toHaveLength(many === 1 ? 0 : 2); // nothing to choose from one
  expect(place.querySelectorAll('.Timeline-months span')).toHaveLength(many <= 4 ? many : 0);
  expect(await flaws()).toEqual([]);
  place.removeAttribute('style');
});

test.each([230, 380, 900])('in %d px no year is written over another, or half', (width) => {
  const months = Array.from({ length: 119 }, (_, at) => ({
    month: `${2017 + Math.floor((at + 11) / 12)}-${String(((at + 11) % 12) + 1).padStart(2, '0')}`,
    count: 1,
  }));
  place.style.width = `${width}px`;
  render(<Timeline {...timeline(undefined, nothing).props} months={months} />, place);
  const labels = [...place.querySelectorAll<HTMLElement>('.Timeline-years span')];
  const written = labels.filter((label) => label.clientWidth > 8);

  expect(labels.length).toBeGreaterThan(9);
  expect(written.length).toBeGreaterThan(width < 300 ? 1 : 4);
  expect(written.filter((label) => label.scrollWidth > label.clientWidth)).toEqual([]);
  expect(new Set(written.map((label) => label.offsetHeight)).size).toBe(1);
  const places = written.map((label) => [label.offsetLeft, label.offsetLeft + label.offsetWidth]);
  for (const [at, [start = 0]] of places.entries())
    expect(start).toBeGreaterThanOrEqual(places[at - 1]?.[1] ?? 0);
  expect(places.at(-1)?.[1]).toBeLessThanOrEqual(width);
  place.removeAttribute('style');
});

test('months are chosen by dragging over them', async () => {
  const onChoose = vi.fn<(months: Months | undefined) => void>();
  render(timeline(undefined, onChoose), place);
  const plot = place.querySelector('.Timeline-plot')!;
  const { left, width, top } = plot.getBoundingClientRect();
  const at = (share: number) => ({
    clientX: left + width * share,
    clientY: top + 20,
    bubbles: true,
    pointerId: 1,
  });
  vi.spyOn(plot, 'setPointerCapture').mockReturnValue(undefined); // made-up pointers cannot be captured
  plot.dispatchEvent(new PointerEvent('pointerdown', { ...at(0.52), button: 0 }));
  await vi.waitFor(() => expect(place.querySelector('.Timeline-out')).not.toBeNull());
  plot.dispatchEvent(new PointerEvent('pointermove', at(0.7)));
  await vi.waitFor(() => expect(place.querySelector('.Timeline-said')?.textContent).toContain('2025'));
  plot.dispatchEvent(new PointerEvent('pointerup', at(0.7)));

  expect(onChoose).toHaveBeenCalledWith({ from: '2025-01', to: '2025-05' });
});

test('months are chosen by keys alone, and read aloud', async () => {
  const onChoose = vi.fn<(months: Months | undefined) => void>();
  render(timeline({ from: '2024-03', to: '2025-02' }, onChoose), place);
  const [from, to] = place.querySelectorAll<HTMLElement>('[role="slider"]');
  expect(from?.getAttribute('aria-valuetext')).toContain('2024');
  from?.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onChoose).toHaveBeenLastCalledWith({ from: '2024-04', to: '2025-02' });
  to?.focus();
  await userEvent.keyboard('{End}');

  expect(onChoose).toHaveBeenLastCalledWith({ from: '2024-03', to: '2025-12' });
  expect(await flaws()).toEqual([]);
});

test('the timeline is there in numbers too, and a year is chosen from them', async () => {
  const onChoose = vi.fn<(months: Months | undefined) => void>();
  render(timeline(undefined, onChoose), place);
  await userEvent.click(place.querySelector('summary')!);
  const [latest] = [...place.querySelectorAll('tbody tr')];

  expect([...(latest?.querySelectorAll('td') ?? [])].at(-1)?.textContent).toBe('210');
  await userEvent.click(latest?.querySelector('button') as Element);
  expect(onChoose).toHaveBeenCalledWith({ from: '2025-01', to: '2025-12' });
  expect(await flaws()).toEqual([]);
});

test('each filter is taken away by its own button, which says its name', async () => {
  const onRemove = vi.fn<() => void>();
  render(
    <ChosenChips
      chips={[{ key: 'a', kind: 'film', kindName: 'Film', text: 'Goat', onRemove }]}
      onClear={nothing}
    />,
    place,
  );
  await userEvent.click(place.querySelector('[aria-label="Remove filter Film: Goat"]')!);

  expect(onRemove).toHaveBeenCalledOnce();
  expect(await flaws()).toEqual([]);
});
