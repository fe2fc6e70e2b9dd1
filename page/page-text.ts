/* The text of a page as one string: every text node a person can read, in the order of the flat tree
   (open shadow roots, what is slotted into them, and frames of the same origin included), with a line
   break where a block begins or ends. What browsers never show as text is left out. Nothing is altered.

   Text that a stylesheet hides is kept: what is folded away today is unfolded tomorrow, and a mark in it
   is not lost. Of two equal places the visible one is preferred when a quote is matched. */

import { BREAK } from '../core/describe-quote.ts';
import { firstIn, nameOf, nextTo, shadowOf, typeOf } from './true-tree.ts';

/** The text of a root, and which text node each part of it comes from. */
export interface PageText {
  readonly raw: string;
  readonly nodes: readonly Text[];
  /** Where each node's text begins in `raw`; ascending. */
  readonly starts: readonly number[];
  /** The index of each node in `nodes`; made when first asked for. */
  order(): ReadonlyMap<Node, number>;
  /** The trees of their own that were read: the root, shadow roots, documents of frames. */
  readonly trees: readonly Node[];
  /** Elements that may come to hold a tree of their own later, with the one they hold now. */
  readonly hosts: ReadonlyMap<Element, Node | undefined>;
}

const NEVER_TEXT = new Set(
  'script style noscript template head title textarea select option datalist audio video canvas object embed rp rt desc metadata'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span strike strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
);
const FRAMES = new Set(['iframe', 'frame']);
/** Elements of which the standard says that they never hold a shadow root; asking each of them takes time. */
const NEVER_HOSTS = new Set(
  'a abbr b bdi bdo br cite code data dd del dfn dl dt em fieldset figcaption figure form hr i img input ins kbd label legend li mark ol picture pre q s samp small strong sub sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  ),
);
/** What `Node` calls them; a look-up less for each node. */
const ELEMENT = 1;
const TEXT = 3;

/** Reads the text of a document, an element or a shadow root. Linear in the size of the tree. */
export function readPageText(root: Node): PageText {
  const reading = new Reading();
  reading.tree(root);
  return reading.done();
}

/** The document, element or shadow root's own text starts here: a document's body, else the root. */
function textRoot(root: Node): Node {
  return typeOf(root) === Node.DOCUMENT_NODE ? ((root as Document).body ?? root) : root;
}

/** The tree of its own that an element holds, where one may look into it. */
export function innerTree(element: Element): Node | undefined {
  const shadow = shadowOf(element);
  if (shadow) return shadow;
  if (!FRAMES.has(nameOf(element))) return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined; // a frame of another origin is another page
  }
}

class Reading {
  private readonly pieces: string[] = [];
  private readonly nodes: Text[] = [];
  private readonly starts: number[] = [];
  private readonly trees: Node[] = [];
  private readonly hosts = new Map<Element, Node | undefined>();
  private length = 0;
  private broken = true;

  tree(root: Node): void {
    this.trees.push(root);
    this.children(textRoot(root));
  }

  done(): PageText {
    const { nodes, starts, trees, hosts } = this;
    let order: Map<Node, number> | undefined;
    return {
      raw: this.pieces.join(''),
      nodes,
      starts,
      order: () => (order ??= new Map(nodes.map((node, index) => [node, index]))),
      trees,
      hosts,
    };
  }

  private children(parent: Node): void {
    for (let child = firstIn(parent); child; child = nextTo(child)) this.node(child);
  }

  private node(node: Node): void {
    const type = typeOf(node);
    if (type === TEXT) this.text(node as Text);
    else if (type === ELEMENT) this.element(node as Element);
  }

  private text(node: Text): void {
    const { data } = node;
    this.nodes.push(node);
    this.starts.push(this.length);
    this.pieces.push(data);
    this.length += data.length;
    if (data.length > 0) this.broken = false;
  }

  private element(element: Element): void {
    const name = nameOf(element);
    if (NEVER_TEXT.has(name)) return;
    if (INLINE.has(name)) {
      if (name === 'slot') this.slot(element as HTMLSlotElement);
      else this.inside(element, name);
      return;
    }
    this.break();
    this.inside(element, name);
    this.break();
  }

  private inside(element: Element, name: string): void {
    if (NEVER_HOSTS.has(name)) {
      this.children(element);
      return;
    }
    const inner = innerTree(element);
    if (inner || FRAMES.has(name) || name.includes('-')) this.hosts.set(element, inner);
    if (inner) this.tree(inner);
    if (!FRAMES.has(name) && !inner) this.children(element);
  }

  private slot(slot: HTMLSlotElement): void {
    const assigned = slot.assignedNodes?.() ?? [];
    if (assigned.length === 0) this.children(slot);
    for (const node of assigned) this.node(node);
  }

  private break(): void {
    if (this.broken) return;
    this.pieces.push(BREAK);
    this.length++;
    this.broken = true;
  }
}
