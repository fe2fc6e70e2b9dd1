import { Readability } from '@mozilla/readability';
import { type Block, numbersIn } from './blocks.ts';

/** The blocks that Readability takes for the article. It works on a copy of its own, which it consumes. */
export function blocksOfReadability(page: Document, blocks: readonly Block[]): Set<number> {
  const copy = page.cloneNode(true) as Document;
  const reader = new Readability<Node>(copy, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  const numbers = content instanceof Element ? numbersIn(content) : new Set<number>();
  return new Set([...numbers].filter((number) => number < blocks.length));
}
