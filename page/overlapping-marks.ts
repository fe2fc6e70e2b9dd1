import { COLOURS, type Colour } from '../core/highlight.ts';

/** What is painted: a range and its colour. */
export interface Mark {
  readonly range: AbstractRange;
  readonly colour: Colour;
}

/** Words that marks of several colours lie on. */
export interface Overlap {
  /** The colours, in the order of `COLOURS`; two at least. */
  readonly colours: readonly Colour[];
  readonly range: Range;
}

/** A place where a mark begins or ends. */
interface Edge {
  readonly node: Node;
  readonly offset: number;
  readonly colour: number;
  readonly step: 1 | -1;
}

/**
 * The words that lie under marks of more than one colour, parted wherever a colour comes or goes. Marks in different
 * trees (shadow trees, frames) never lie on the same words.
 */
export function overlappingMarks(marks: readonly Mark[]): Overlap[] {
  const trees = Map.groupBy(marks, ({ range }) => range.startContainer.getRootNode());
  return [...trees.values()].flatMap((own) =>
    new Set(own.map(({ colour }) => colour)).size > 1 ? overlapsIn(own) : [],
  );
}

function overlapsIn(marks: readonly Mark[]): Overlap[] {
  const found: Overlap[] = [];
  const lying = COLOURS.map(() => 0);
  let from: Edge | undefined;
  for (const edge of edgesOf(marks)) {
    const colours = COLOURS.filter((_colour, at) => (lying[at] ?? 0) > 0);
    const range = from && colours.length > 1 ? rangeBetween(from, edge) : undefined;
    if (range?.collapsed === false) found.push({ colours, range });
    lying[edge.colour] = (lying[edge.colour] ?? 0) + edge.step;
    from = edge;
  }
  return found;
}

function edgesOf(marks: readonly Mark[]): Edge[] {
  const place = new Range(); // one for all: the browser keeps each in step with the page
  const edges = marks.flatMap(({ range, colour: named }): Edge[] => {
    const colour = COLOURS.indexOf(named);
    return [
      { node: range.startContainer, offset: range.startOffset, colour, step: 1 },
      { node: range.endContainer, offset: range.endOffset, colour, step: -1 },
    ];
  });
  return edges.sort((one, other) => inOrder(one, other, place));
}

/** Below 0 where one edge stands before the other (DOM standard, position of a boundary point). */
function inOrder(one: Edge, other: Edge, place: Range): number {
  if (one.node === other.node) return one.offset - other.offset;
  if (one.node.nodeType === Node.TEXT_NODE && other.node.nodeType === Node.TEXT_NODE)
    return one.node.compareDocumentPosition(other.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  place.setStart(other.node, other.offset);
  place.collapse(true);
  return place.comparePoint(one.node, one.offset);
}

function rangeBetween(start: Edge, end: Edge): Range {
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
