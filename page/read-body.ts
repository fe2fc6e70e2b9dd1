import { Readability } from '@mozilla/readability';
import { type Block, numbersIn } from './blocks.ts';

/** The blocks that Readability takes for the article. It works on a copy of its own, which it consumes. */
export function blocksOfReadability(page: Document, blocks: readonly Block[]): Set<number> {
  const copy = page.cloneNode(true) as Document;
  flatten(copy);
  const reader = new Readability<Node>(copy, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  const numbers = content instanceof Element ? numbersIn(content) : new Set<number>();
  return new Set([...numbers].filter((number) => number < blocks.length));
}

/** Levels in which articles are built; deeper, a box round one thing is there by a tool’s habit, mistake or malice. */
const DEEPEST = 20;

/** What can be a box round something and say nothing itself: a table of one cell is one, level by level. */
const BOX = /^(?:div|section|span|table|tbody|tr|td)$/;

/* Readability asks every ancestor for all its words, again and again: its cost is depth times size. Boxes below
   a certain depth that hold one element and nothing else say nothing, and are taken away; boxes in boxes at one
   stroke, for each stroke moves all that is inside. */
function flatten(copy: Document): void {
  const outermost: Element[] = [];
  const walker = copy.createTreeWalker(copy.body, NodeFilter.SHOW_ELEMENT);
  let depth = 0;
  for (let node: Node | null = walker.firstChild(); node; node = following()) {
    const element = node as Element;
    if (depth <= DEEPEST || !isBox(element)) continue;
    const around = element.parentElement;
    if (depth - 1 > DEEPEST && around && isBox(around)) continue;
    outermost.push(element);
  }
  for (const box of outermost) {
    let inside: Element | null = box;
    while (inside && isBox(inside)) inside = inside.firstElementChild;
    if (inside) box.replaceWith(inside);
  }

  function following(): Node | null {
    const child = walker.firstChild();
    if (child) depth += 1;
    if (child) return child;
    for (;;) {
      const next = walker.nextSibling();
      if (next) return next;
      if (!walker.parentNode() || walker.currentNode === copy.body) return null;
      depth -= 1;
    }
  }
}

function isBox(element: Element): boolean {
  const holdsOne = element.childNodes.length === 1 && element.firstElementChild !== null;
  return holdsOne && BOX.test(element.localName) && !element.hasAttribute('data-block');
}
