/* The keyboard is handed on when what it is on goes away: the browser would leave it nowhere. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What finds the place to hand on to. */
export interface HandingOn {
  /** Selects its like: the next in the same list has the keyboard then, else the one before. */
  readonly among?: string;
  /** Where it goes when there is no other; without this, to the heading of the part of the page it stood in. */
  readonly home?: (gone: HTMLElement) => HTMLElement | null | undefined;
}

const CONTROLS = 'button:not([disabled]),a[href],input,textarea,select,summary';

/** Moves the keyboard from an element that is about to go to its neighbour, or home. Call it while it still stands. */
export function handOn(gone: HTMLElement, { among, home }: HandingOn = {}): void {
  const to = neighbourOf(gone, among) ?? home?.(gone);
  if (to) to.focus();
  else headingAbove(gone).focus({ preventScroll: true }); // a person reads on where they are
}

/** Hands the keyboard on when the element goes from the screen with it, for whatever reason. */
export function useHandOn<Kind extends HTMLElement>(how: HandingOn = {}) {
  const element = useRef<Kind>(null);
  const latest = useRef(how);
  latest.current = how;
  useLayoutEffect(() => {
    const gone = element.current;
    return () => {
      if (gone?.contains(document.activeElement)) handOn(gone, latest.current);
    };
  }, []);
  return element;
}

function neighbourOf(gone: HTMLElement, among: string | undefined): HTMLElement | null | undefined {
  if (among === undefined) return undefined;
  const all = [
    ...(gone.parentElement?.closest('ul, ol, section')?.querySelectorAll<HTMLElement>(among) ?? []),
  ];
  const at = all.indexOf(gone);
  const next = all[at + 1] ?? all[at - 1];
  return next?.matches(CONTROLS) ? next : next?.querySelector<HTMLElement>(CONTROLS);
}

/** The nearest heading of what the element stood in, made ready to have the keyboard. */
function headingAbove(gone: HTMLElement): HTMLElement {
  let part = gone.parentElement ?? document.body;
  const headingIn = (): HTMLElement | undefined =>
    [...part.querySelectorAll<HTMLElement>('h1, h2, h3')].find((one) => !gone.contains(one));
  while (!headingIn() && part.parentElement) part = part.parentElement;
  const heading = headingIn() ?? part;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}
