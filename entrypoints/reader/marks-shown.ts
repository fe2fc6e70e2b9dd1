/* The marks of the clip on its kept text: where they stand, in which order, and their paint. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Highlight } from '../../core/highlight.ts';
import type { Anchored } from '../../page/anchor-all.ts';
import { keepAnchored } from '../../page/keep-anchored.ts';
import { flash, paint } from '../../page/paint.ts';

export interface MarksShown {
  /** Where the marks stand; undefined until they were looked for. */
  readonly anchored: ReadonlySignal<Anchored | undefined>;
  /** Brings a mark into view; false where it does not stand here. */
  reveal(id: string): boolean;
}

/** Keeps the marks painted on the article for as long as it is on the screen. */
export function showMarks(
  article: HTMLElement,
  highlights: ReadonlySignal<readonly Highlight[]>,
  end: AbortSignal,
): MarksShown {
  const anchored = signal<Anchored | undefined>(undefined);
  let keeping = new AbortController();
  let unpaint = (): void => undefined;
  const stop = effect(() => {
    const rows = highlights.value;
    keeping.abort();
    keeping = new AbortController();
    const onChange = (found: Anchored): void => {
      const before = unpaint;
      unpaint = paint(
        document,
        rows.flatMap(({ id, colour }) => {
          const range = found.get(id);
          return range ? [{ range, colour }] : [];
        }),
      );
      before();
      anchored.value = found;
    };
    if (rows.length === 0) onChange(new Map());
    else keepAnchored(article, rows, onChange, { signal: AbortSignal.any([end, keeping.signal]) });
  });
  const leave = (): void => {
    stop();
    keeping.abort();
    unpaint();
  };
  end.addEventListener('abort', leave, { once: true });
  return {
    anchored,
    reveal(id) {
      const range = anchored.peek()?.get(id);
      if (!range) return false;
      bringIntoView(range);
      flash(range);
      return true;
    },
  };
}

/** Scrolls words to the middle of the window; smoothly where the person likes that. */
export function bringIntoView(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: calm ? 'auto' : 'smooth',
  });
}

/** The highlights that stand in the text, in its order, and those whose words are not in it. */
export function inTextOrder(
  rows: readonly Highlight[],
  anchored: Anchored | undefined,
): { readonly found: readonly Highlight[]; readonly lost: readonly Highlight[] } {
  if (!anchored) return { found: rows, lost: [] };
  const placed = rows.flatMap((row) => {
    const range = anchored.get(row.id);
    return range ? [{ row, range }] : [];
  });
  placed.sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range));
  return { found: placed.map(({ row }) => row), lost: rows.filter(({ id }) => !anchored.has(id)) };
}
