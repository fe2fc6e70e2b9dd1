/** A highlight that stands somewhere on the page. */
export interface Standing {
  readonly id: string;
  readonly range: AbstractRange;
}

/**
 * The highlights under a point of the viewport (CSS pixels), the shortest first, for that is the one a
 * person can hit nowhere else. Empty where the point is beside the words, though a caret would still
 * find its way to them.
 */
export function highlightsAt(
  page: Document,
  point: { readonly x: number; readonly y: number },
  highlights: readonly Standing[],
): readonly Standing[] {
  const caret = page.caretPositionFromPoint(point.x, point.y, { shadowRoots: shadowRootsOf(highlights) });
  const node = caret?.offsetNode;
  if (!caret || node?.nodeType !== Node.TEXT_NODE) return [];
  return highlights
    .filter(({ range }) => holds(range, node, caret.offset) && isOver(range, point))
    .sort((a, b) => live(a.range).toString().length - live(b.range).toString().length);
}

/** The highlight under a point: the shortest of `highlightsAt`, or undefined. */
export function highlightAt(
  page: Document,
  point: { readonly x: number; readonly y: number },
  highlights: readonly Standing[],
): Standing | undefined {
  return highlightsAt(page, point, highlights)[0];
}

function shadowRootsOf(highlights: readonly Standing[]): ShadowRoot[] {
  const roots = highlights.map(({ range }) => range.startContainer.getRootNode());
  return [...new Set(roots)].filter((root): root is ShadowRoot => 'host' in root);
}

function holds(range: AbstractRange, node: Node, offset: number): boolean {
  if (range.startContainer.getRootNode() !== node.getRootNode()) return false;
  return live(range).comparePoint(node, offset) === 0;
}

/** A caret is found beside a line as well; only the words' own boxes are the mark. */
function isOver(range: AbstractRange, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return [...live(range).getClientRects()].some(
    (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1,
  );
}

function live(range: AbstractRange): Range {
  if ('getClientRects' in range) return range as Range;
  const copy = new Range();
  copy.setStart(range.startContainer, range.startOffset);
  copy.setEnd(range.endContainer, range.endOffset);
  return copy;
}
