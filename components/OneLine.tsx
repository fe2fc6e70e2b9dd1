import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import './OneLine.css';

interface Props {
  readonly children: ComponentChildren;
  /** What tells how many have no room. */
  readonly more: (count: number) => string;
}

/** What stands side by side in one line: none is cut in two, those that have no room are counted behind it. */
export function OneLine({ children, more }: Props) {
  const line = useRef<HTMLSpanElement>(null);
  const [without, setWithout] = useState(0);
  useLayoutEffect(() => setWithout(below(line.current)), [children]); // whenever others stand in it
  useLayoutEffect(() => {
    const watch = new ResizeObserver(() => setWithout(below(line.current)));
    if (line.current) watch.observe(line.current);
    return () => watch.disconnect();
  }, []);
  return (
    <span class="OneLine">
      <span ref={line} class="OneLine-seen">
        {children}
      </span>
      {without > 0 && (
        <span class="OneLine-more" aria-hidden="true">
          {more(without)}
        </span>
      )}
    </span>
  );
}

/** How many children of a line went to another below it, which is not seen. */
function below(line: HTMLElement | null): number {
  if (!line) return 0;
  const { bottom } = line.getBoundingClientRect();
  return [...line.children].filter((one) => one.getBoundingClientRect().top >= bottom - 1).length;
}
