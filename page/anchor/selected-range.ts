/* The words a person has selected, wherever on the page: in its text, in an open shadow tree, in a frame of the
   same origin. */
import { textOf } from './text-range.ts';

/** Fewer letters selected are a slip of the mouse. */
const SHORTEST = 2;

/** The documents in which words can be selected: the page's, and those of its frames that let us look. */
export function documentsOf(page: Document): Document[] {
  const trees = page.body ? textOf(page.body).page.trees : [];
  const frames = trees.filter(
    (tree): tree is Document => tree.nodeType === Node.DOCUMENT_NODE && tree !== page,
  );
  const bodies = trees.flatMap((tree) =>
    tree.ownerDocument && tree.ownerDocument !== page ? [tree.ownerDocument] : [],
  );
  return [...new Set([page, ...frames, ...bodies])];
}

/** The range over the selected words; undefined where none are, or they are selected within a box to type in. */
export function selectedRange(page: Document): Range | undefined {
  for (const owner of documentsOf(page)) {
    const range = selectedIn(owner);
    if (range && range.toString().trim().length >= SHORTEST) return range;
  }
  return undefined;
}

/** Takes the selection away in all of the page's documents. */
export function clearSelection(page: Document): void {
  for (const owner of documentsOf(page)) owner.getSelection()?.removeAllRanges();
}

function selectedIn(owner: Document): Range | undefined {
  const selection = owner.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  if (hasSelectedInBox(owner.activeElement)) return undefined;
  const range = composedRange(owner, selection) ?? selection.getRangeAt(0);
  return range.collapsed ? undefined : range.cloneRange();
}

/* A box that merely has the keyboard, as pages give it to their search, takes nothing from words selected elsewhere. */
function hasSelectedInBox(focused: Element | null): boolean {
  const box = focused as Partial<HTMLInputElement> | null; // of another frame's window: its class is not ours
  if (box?.localName !== 'input' && box?.localName !== 'textarea') return false;
  return box.selectionStart !== box.selectionEnd;
}

/** A selection within a shadow tree, which the selection itself shows only from outside (Selection API, `getComposedRanges`). */
function composedRange(owner: Document, selection: Selection): Range | undefined {
  if (!('getComposedRanges' in selection) || !owner.body) return undefined;
  const shadowRoots = textOf(owner.body).page.trees.filter((tree): tree is ShadowRoot => 'host' in tree);
  if (shadowRoots.length === 0) return undefined;
  const [composed] = selection.getComposedRanges({ shadowRoots });
  if (!composed || composed.startContainer.getRootNode() !== composed.endContainer.getRootNode())
    return undefined;
  const range = owner.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}
