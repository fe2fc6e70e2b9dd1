/* The text of a page as one string: every text node a person can read, in the order of the flat tree
   (open shadow roots, what is slotted into them, and frames of the same origin included), with a line
   break where a block begins or ends. What browsers never show as text is left out. Nothing is altered.

   Text that a stylesheet hides is kept: what is folded away today is unfolded tomorrow, and a mark in it
   is not lost. Of two equal places the visible one is preferred when a quote is matched. */

import { BREAK } from '../../core/quote/describe-quote.ts';
import { firstIn, nameOf, nextTo, shadowOf, typeOf } from '../true-tree.ts';

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

/** What is known of an element by its name; all of it in one number, for a look-up takes time at each node. */
const NEVER_TEXT = 1;
const INLINE = 2;
/** The standard says that it never holds a shadow root; asking each element takes time. */
const NEVER_HOST = 4;
const FORM = 8;
const SLOT = 16;
const FRAME = 32;
/** An element of the page's own making, which may come to hold a shadow root later. */
const CUSTOM = 64;
const KINDS = kinds([
  [
    NEVER_TEXT,
    'script style noscript template head title textarea select option datalist audio video canvas object embed rp rt desc metadata',
  ],
  [
    INLINE,
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span strike strong sub sup time tt u var wbr slot',
  ],
  [
    NEVER_HOST,
    'a abbr b bdi bdo br cite code data dd del dfn dl dt em fieldset figcaption figure hr i img input ins kbd label legend li mark ol picture pre q s samp small strong sub sup table tbody td tfoot th thead time tr u ul var wbr form',
  ],
  [FORM, 'form'],
  [SLOT, 'slot'],
  [FRAME, 'iframe frame'],
]);

function kinds(named: readonly (readonly [kind: number, names: string])[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const [kind, names] of named)
    for (const name of names.split(' ')) all.set(name, (all.get(name) ?? 0) | kind);
  return all;
}

/** What `Node` calls them; a look-up less for each node. */
const ELEMENT = 1;
const TEXT = 3;

function kindOf(name: string): number {
  return KINDS.get(name) ?? learn(name);
}

/** A page may make up as many names as it likes; so many are remembered. */
const MOST_KINDS = 1_000;

function learn(name: string): number {
  const kind = name.includes('-') ? CUSTOM : 0;
  if (KINDS.size < MOST_KINDS) KINDS.set(name, kind);
  return kind;
}

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
  if ((kindOf(nameOf(element)) & FRAME) === 0) return undefined;
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
    this.row(firstIn(parent));
  }

  /** Reads a node and all after it. Only a form answers with its own fields, so that all others are asked without a
   * detour, which takes a fifth of the time. */
  private row(first: Node | null): void {
    for (let node = first; node;) {
      const type: unknown = node.nodeType;
      if (type === TEXT) {
        this.text(node as Text);
        node = node.nextSibling;
      } else if (type === ELEMENT || typeof type !== 'number') {
        const isForm = (this.element(node as Element) & FORM) !== 0;
        node = isForm ? nextTo(node) : node.nextSibling;
      } else node = node.nextSibling;
    }
  }

  private text(node: Text): void {
    const { data } = node;
    this.nodes.push(node);
    this.starts.push(this.length);
    this.pieces.push(data);
    this.length += data.length;
    if (data.length > 0) this.broken = false;
  }

  /** Reads an element, and gives what is known of it. */
  private element(element: Element): number {
    const said: unknown = element.localName;
    const name = typeof said === 'string' ? said : nameOf(element);
    const kind = kindOf(name);
    if (kind & NEVER_TEXT) return kind;
    if (kind & SLOT) this.slot(element as HTMLSlotElement);
    else if (kind & INLINE) this.inside(element, kind);
    else {
      this.break();
      this.inside(element, kind);
      this.break();
    }
    return kind;
  }

  private inside(element: Element, kind: number): void {
    if (kind & FORM) this.children(element);
    else if (kind & FRAME) this.host(element, innerTree(element), kind);
    else {
      const inner = kind & NEVER_HOST ? null : element.shadowRoot;
      if (inner || kind & CUSTOM) this.host(element, inner ?? undefined, kind);
      else this.row(element.firstChild);
    }
  }

  private host(element: Element, inner: Node | undefined, kind: number): void {
    this.hosts.set(element, inner);
    if (inner) this.tree(inner);
    else if ((kind & FRAME) === 0) this.row(element.firstChild);
  }

  private slot(slot: HTMLSlotElement): void {
    const assigned = slot.assignedNodes?.() ?? [];
    if (assigned.length === 0) this.children(slot);
    for (const node of assigned) this.node(node);
  }

  private node(node: Node): void {
    if (typeOf(node) === TEXT) this.text(node as Text);
    else if (typeOf(node) === ELEMENT) this.element(node as Element);
  }

  private break(): void {
    if (this.broken) return;
    this.pieces.push(BREAK);
    this.length++;
    this.broken = true;
  }
}
