/* What opens over the page beside its place is wholly seen: below it, or above where there is more room. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Room between it and what bounds it, in pixels. */
const MARGIN = 4;

/** Puts an element that lies below its parent above it where it would be cut off; anew for each thing it is about. */
export function useInSight(element: RefObject<HTMLElement | null>, about: unknown): void {
  useLayoutEffect(() => {
    const box = element.current;
    const place = box?.parentElement;
    if (!box || !place) return;
    box.style.maxHeight = '';
    const wanted = box.scrollHeight + box.offsetHeight - box.clientHeight;
    const { top, bottom } = place.getBoundingClientRect();
    const edges = edgesOfSight();
    const [above, below] = [top - edges.top, edges.bottom - bottom];
    box.toggleAttribute('data-above', wanted > below && above > below);
    box.style.maxHeight = `${Math.max(above, below)}px`;
  }, [element, about]);
}

/** What can be seen of the page: what lies under a foot cannot, and the page says how high that is. */
function edgesOfSight(): { readonly top: number; readonly bottom: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return {
    top: (Number.parseFloat(scrollPaddingTop) || 0) + MARGIN,
    bottom: innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0) - MARGIN,
  };
}
