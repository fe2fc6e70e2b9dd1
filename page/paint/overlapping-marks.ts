import { COLOURS, type Colour } from '../../core/highlight.ts';
import { childrenOf, lastIn, typeOf } from '../true-tree.ts';

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

/** A node that an edge stands in, before or behind, and where: the place of the edge, without what holds it. */
interface Place {
  readonly by: Node;
  /** `BEFORE` it with all that it holds, `BEHIND` it, else the place among its letters. */
  readonly at: number;
}

const BEFORE = -1;
const BEHIND = Infinity;

/**
 * The words that lie under marks of more than one colour, parted wherever a colour comes or goes. Marks in different
 * trees (shadow trees, frames) never lie on the same words.
 */
export function overlappingMarks(marks: readonly Mark[]): Overlap[] {
  const trees = Map.groupBy(marks, ({ range }) => range.startContainer.getRootNode());
  return [...trees].flatMap(([tree, own]) =>
    new Set(own.map(({ colour }) => colour)).size > 1 ? overlapsIn(own, tree) : [],
  );
}

function overlapsIn(marks: readonly Mark[], tree: Node): Overlap[] {
  const found: Overlap[] = [];
  const lying = COLOURS.map(() => 0);
  let from: Edge | undefined;
  for (const edge of inOrder(edgesOf(marks), tree)) {
    const colours = COLOURS.filter((_colour, at) => (lying[at] ?? 0) > 0);
    const range = from && colours.length > 1 ? rangeBetween(from, edge) : undefined;
    if (range?.collapsed === false) found.push({ colours, range });
    lying[edge.colour] = (lying[edge.colour] ?? 0) + edge.step;
    from = edge;
  }
  return found;
}

function edgesOf(marks: readonly Mark[]): Edge[] {
  return marks.flatMap(({ range, colour: named }): Edge[] => {
    const colour = COLOURS.indexOf(named);
    return [
      { node: range.startContainer, offset: range.startOffset, colour, step: 1 },
      { node: range.endContainer, offset: range.endOffset, colour, step: -1 },
    ];
  });
}

/**
 * The edges in the order of the page. Their nodes are numbered in one walk: to compare two of them the browser goes
 * through their siblings, and a page may have thousands in one box.
 */
function inOrder(edges: readonly Edge[], tree: Node): Edge[] {
  const places = edges.map((edge) => ({ edge, place: placeOf(edge) }));
  const numbers = numbersOf(new Set(places.map(({ place }) => place.by)), tree);
  const numbered = places.map(({ edge, place }) => ({
    edge,
    at: place.at,
    number: numbers.get(place.by) ?? 0,
  }));
  return numbered
    .sort((one, other) => one.number - other.number || (one.at === other.at ? 0 : one.at - other.at))
    .map(({ edge }) => edge);
}

/** An edge in an element stands before one of its children, or behind the last of all that it holds. */
function placeOf({ node, offset }: Edge): Place {
  if (typeOf(node) === Node.TEXT_NODE) return { by: node, at: offset };
  const child = childrenOf(node)[offset];
  if (child) return { by: child, at: BEFORE };
  let last = node;
  for (let inner = lastIn(last); inner; inner = lastIn(inner)) last = inner;
  return { by: last, at: BEHIND };
}

/** The wanted nodes of a tree, each with its number in the order of the page. */
function numbersOf(wanted: ReadonlySet<Node>, tree: Node): Map<Node, number> {
  const numbers = new Map<Node, number>();
  const walker = (tree.ownerDocument ?? (tree as Document)).createTreeWalker(tree);
  let node: Node | null = tree;
  for (let at = 0; node && numbers.size < wanted.size; at++) {
    if (wanted.has(node)) numbers.set(node, at);
    node = walker.nextNode();
  }
  return numbers;
}

function rangeBetween(start: Edge, end: Edge): Range {
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
