import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './RowList.css';

interface Props {
  readonly label: string;
  readonly total: number;
  /** The row that the keys are on. */
  readonly active: number;
  /** Changes whenever the keys have moved: then the active row is brought into sight and focused. */
  readonly moved: number;
  readonly children: (place: number) => ComponentChildren;
  /** Which rows are on the screen, from and without. */
  readonly onRange: (from: number, to: number) => void;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Rows kept ready above and below the screen. */
const SPARE = 6;

/** A list of any length that scrolls with the page; only what is near the screen is there. */
export function RowList({ label, total, active, moved, children, onRange }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const followed = useRef(moved); // a list that comes back after an empty answer takes no focus
  const range = useRange(list, total);
  useEffect(() => onRange(range.from, range.to), [range.from, range.to, onRange]);
  useLayoutEffect(() => {
    if (moved === followed.current) return undefined;
    followed.current = moved;
    const height = heightOf(list.current, total);
    bringIntoSight((list.current?.getBoundingClientRect().top ?? 0) + active * height, height);
    const focus = () =>
      list.current?.querySelector<HTMLElement>(`[data-place="${active}"] a`)?.focus({ preventScroll: true });
    focus();
    const later = setTimeout(focus, 60); // a row that was not read yet
    return () => clearTimeout(later);
    // only a move by keys takes the focus: a click or a new answer leaves it where it is
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [moved]);
  const places = placesIn(range, active, total);
  return (
    <ul ref={list} class="RowList" aria-label={label} style={{ '--total': total }}>
      {places.map(children)}
    </ul>
  );
}

/** The rows on the screen; and the active one wherever it is, for the focus is in it. */
function placesIn({ from, to }: Range, active: number, total: number): number[] {
  const end = Math.min(to, total);
  const places = Array.from({ length: Math.max(0, end - from) }, (_, at) => from + at);
  if (active >= total || active < 0) return places;
  if (active < from) return [active, ...places];
  return active >= end ? [...places, active] : places;
}

function useRange(list: { readonly current: HTMLElement | null }, total: number): Range {
  const [range, setRange] = useState<Range>({ from: 0, to: 12 });
  useLayoutEffect(() => {
    const rows = list.current;
    const look = (): void => {
      const height = heightOf(rows, total);
      if (!rows || height === 0) return;
      const { top } = rows.getBoundingClientRect();
      const from = Math.max(0, Math.min(total, Math.floor(-top / height)) - SPARE);
      const to = Math.max(0, Math.ceil((innerHeight - top) / height) + SPARE);
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    const watching = new ResizeObserver(look);
    watching.observe(document.body);
    if (rows) watching.observe(rows);
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look); // a taller window changes the size of nothing in it
    return () => {
      watching.disconnect();
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [total, list]);
  return range;
}

/** How high a row is, from the whole list: a tenth of a pixel lost in one is ten thousand in all. */
function heightOf(list: HTMLElement | null, total: number): number {
  return total === 0 ? 0 : (list?.getBoundingClientRect().height ?? 0) / total;
}

/** What lies over the page at its top and at its foot, in pixels. */
const COVERED = { top: 84, foot: 84 };

function bringIntoSight(top: number, height: number): void {
  if (top < COVERED.top) scrollBy({ top: top - COVERED.top, behavior: 'instant' });
  else if (top + height > innerHeight - COVERED.foot) {
    scrollBy({ top: top + height - innerHeight + COVERED.foot, behavior: 'instant' });
  }
}
