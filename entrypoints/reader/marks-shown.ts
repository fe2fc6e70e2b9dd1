/* The marks of the clip on its kept text and its headline: where they stand, in which order, and their paint. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Highlight } from '../../core/highlight.ts';
import { anchorInLine } from '../../page/anchor/anchor.ts';
import type { Anchored } from '../../page/anchor/anchor-all.ts';
import { keepAnchored } from '../../page/anchor/keep-anchored.ts';
import { flash, paint } from '../../page/paint/paint.ts';

export interface MarksShown {
  /** Where the marks stand; undefined until they were looked for. */
  readonly anchored: ReadonlySignal<Anchored | undefined>;
  /** Brings a mark into view; false where it does not stand here. */
  reveal(id: string): boolean;
}

/** Keeps the marks painted on the article and its headline for as long as they are on the screen. */
export function showMarks(
  article: HTMLElement,
  headline: HTMLElement | undefined,
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
    const show = (found: Anchored): void => {
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
    if (rows.length === 0) show(new Map());
    else keepInBoth({ article, headline }, rows, show, AbortSignal.any([end, keeping.signal]));
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

interface Shown {
  readonly article: HTMLElement;
  readonly headline: HTMLElement | undefined;
}

/* On the page the headline is marked like the text, and the clip keeps it apart from the text. What stands in both is
   the text's. */
function keepInBoth(
  { article, headline }: Shown,
  rows: readonly Highlight[],
  show: (found: Anchored) => void,
  end: AbortSignal,
): void {
  let inText: Anchored | undefined;
  const tell = (): void => {
    if (inText) show(new Map([...inHeadline({ article, headline }, rows), ...inText]));
  };
  if (headline) {
    const watching = new MutationObserver(tell); // a title may be corrected in another window
    watching.observe(headline, { characterData: true, childList: true, subtree: true });
    end.addEventListener('abort', () => watching.disconnect(), { once: true });
  }
  const keep = (found: Anchored): void => {
    inText = found;
    tell();
  };
  keepAnchored(article, rows, keep, { signal: end });
}

function inHeadline({ article, headline }: Shown, rows: readonly Highlight[]): [string, Range][] {
  if (!headline) return [];
  return rows.flatMap(({ id, selectors }) => {
    const range = anchorInLine(headline, article, selectors);
    return range ? [[id, range] as [string, Range]] : [];
  });
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
