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

/** Levels of elements in which pages are built; what is nested deeper was nested by mistake or in malice. */
const DEEPEST = 60;

/* Readability asks every ancestor for all its words, again and again: its cost is depth times size. Boxes below
   a certain depth that hold one box and nothing else say nothing, and are taken away. */
function flatten(copy: Document): void {
  const empty: Element[] = [];
  const walker = copy.createTreeWalker(copy.body, NodeFilter.SHOW_ELEMENT);
  let depth = 0;
  for (let node: Node | null = walker.firstChild(); node; node = following()) {
    const element = node as Element;
    if (
      depth > DEEPEST &&
      /^(?:div|section|span)$/.test(element.localName) &&
      element.childNodes.length === 1
    )
      if (element.firstElementChild && !element.hasAttribute('data-block')) empty.push(element);
  }
  for (const box of empty) box.replaceWith(...box.childNodes);

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
