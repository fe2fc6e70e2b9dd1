import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import './OneLine.css';

interface Props {
  readonly children: ComponentChildren;
  /** What tells how many have no room. */
  readonly more: (count: number) => string;
}

/** What stands side by side in one line: none is cut in two, those that have no room are counted right behind it. */
export function OneLine({ children, more }: Props) {
  const whole = useRef<HTMLSpanElement>(null);
  const [without, setWithout] = useState(0);
  // others stand in it, or the count takes room itself now
  useLayoutEffect(() => setWithout(fit(whole.current)), [children, without]);
  useLayoutEffect(() => {
    const watch = new ResizeObserver(() => setWithout(fit(whole.current)));
    if (whole.current) watch.observe(whole.current);
    return () => watch.disconnect();
  }, []);
  return (
    <span ref={whole} class="OneLine">
      <span class="OneLine-seen">{children}</span>
      {without > 0 && (
        <span class="OneLine-more" aria-hidden="true">
          {more(without)}
        </span>
      )}
    </span>
  );
}

/** Makes a line end with the last that has room in it. Gives how many have none. */
function fit(whole: HTMLElement | null): number {
  const line = whole?.querySelector<HTMLElement>('.OneLine-seen');
  if (!whole || !line) return 0;
  const more = whole.querySelector<HTMLElement>('.OneLine-more');
  line.style.maxWidth = '';
  if (more) more.hidden = true;
  const isWhole = below(line).length === 0;
  if (more) more.hidden = false;
  if (isWhole) return 0;
  const lost = new Set(below(line));
  const boxes = [...line.children].filter((one) => !lost.has(one)).map((one) => one.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  line.style.maxWidth = `${Math.ceil(right - left)}px`; // the room that the next one would not fit in stays no gap
  return lost.size;
}

/** Those that went to another line below, which is not seen. */
function below(line: HTMLElement): Element[] {
  const { bottom } = line.getBoundingClientRect();
  return [...line.children].filter((one) => one.getBoundingClientRect().top >= bottom - 1);
}
