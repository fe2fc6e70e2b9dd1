/** Room between the words and what stands beside them, in CSS pixels. */
const GAP = 8;

/** Puts a fixed element below the words, else above them, else at the edge of the window: never over them. */
export function placeBeside(range: Range, box: HTMLElement): void {
  const view = box.ownerDocument.defaultView;
  if (!view) return;
  const words = seenFrom(view, range);
  box.style.left = '0px';
  box.style.top = '0px';
  const { width, height } = box.getBoundingClientRect();
  const below = words.bottom + GAP;
  const above = words.top - GAP - height;
  const lowest = view.innerHeight - height - GAP; // words below the window have no room above them that is seen
  const top = below + height <= view.innerHeight ? below : above >= 0 ? Math.min(above, lowest) : lowest;
  const middle = words.left + words.width / 2 - width / 2;
  const left = Math.max(GAP, Math.min(middle, view.innerWidth - width - GAP));
  box.style.left = `${left}px`;
  box.style.top = `${Math.max(GAP, top)}px`;
}

/** Whether a part of the words is seen in the window; words that are no longer in the page have no place to be seen. */
export function isInSight(range: Range, view: Window): boolean {
  const { top, bottom } = seenFrom(view, range);
  return bottom > 0 && top < view.innerHeight;
}

/** The box of the words as the top window sees it: words in a frame stand where their frame does. */
function seenFrom(top: Window, range: Range): DOMRect {
  const box = range.getBoundingClientRect();
  let { x, y } = box;
  for (
    let view = range.startContainer.ownerDocument?.defaultView;
    view && view !== top;
    view = parentOf(view)
  ) {
    const frame = view.frameElement?.getBoundingClientRect();
    x += frame?.x ?? 0;
    y += frame?.y ?? 0;
  }
  return new DOMRect(x, y, box.width, box.height);
}

function parentOf(view: Window): (Window & typeof globalThis) | undefined {
  return view.parent === view ? undefined : (view.parent as Window & typeof globalThis);
}
