/* What a person selects or presses in the article. */
import { selectedRange } from '../../page/anchor/selected-range.ts';

interface Heard {
  readonly onSelect: (range: Range) => void;
  /** The selection went, or something else was pressed. */
  readonly onNothing: (why: 'unselected' | 'pressed') => void;
  readonly onPress: (point: { readonly x: number; readonly y: number }) => void;
}

/** A selection counts once it rests; milliseconds. */
const REST = 180;

/** Tells of every selection that rests in the article and every press in it or its headline, until the signal aborts. */
export function hearSelection(
  article: HTMLElement,
  { onSelect, onNothing, onPress }: Heard,
  {
    headline,
    isOurs,
    signal,
  }: {
    readonly headline: HTMLElement | undefined;
    readonly isOurs: (event: Event) => boolean;
    readonly signal: AbortSignal;
  },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDown = false;
  let isShown = false;
  const look = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isDown || signal.aborted) return;
      const range = selectionIn(article);
      if (range) onSelect(range);
      else if (isShown) onNothing('unselected');
      isShown = range !== undefined;
    }, REST);
  };
  document.addEventListener(
    'pointerdown',
    (event) => {
      isDown = !isOurs(event);
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'pointerup',
    (event) => {
      isDown = false;
      if (isOurs(event)) return;
      look();
      if (selectionIn(article)) return;
      onNothing('pressed');
      const { target } = event;
      if (target instanceof Node && (article.contains(target) || headline?.contains(target)))
        onPress({ x: event.clientX, y: event.clientY });
    },
    { capture: true, signal },
  );
  document.addEventListener('selectionchange', look, { signal });
}

/** The selected words as far as they lie in the article; undefined where none do. */
export function selectionIn(article: HTMLElement): Range | undefined {
  const range = selectedRange(document);
  if (!range?.intersectsNode(article)) return undefined;
  const all = document.createRange();
  all.selectNodeContents(article);
  if (range.compareBoundaryPoints(Range.START_TO_START, all) < 0)
    range.setStart(all.startContainer, all.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, all) > 0) range.setEnd(all.endContainer, all.endOffset);
  return range.toString().trim() === '' ? undefined : range;
}
