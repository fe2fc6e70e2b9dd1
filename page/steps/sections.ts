import { letters } from '../../core/title.ts';
import type { Block } from '../blocks.ts';
import { endsArticle } from './afterwards.ts';
import { isProse } from './opening.ts';
import type { Body, BlockStep, Known } from './step.ts';

/* Readability takes one container and a few of its siblings. Builders of pages put each section, or each
   paragraph, into containers of their own; then it takes one of several. What belongs together is found
   from the words: the widest ancestor whose further text is mostly running text. */

/** The share of an ancestor's further text that must be running text. */
const SHARE = 0.6;
/** The same where the page itself says that this is the article. */
const TRUSTED_SHARE = 0.25;
const TRUSTED = 'article, [itemprop=articleBody]';
/** Characters of further running text that are worth a wider ancestor. */
const WORTH = 200;
/** The same as a share of what was found. */
const WORTH_SHARE = 0.08;
/** What the article does not reach beyond. */
const BOUNDS = 'article, main, [role=main], [itemprop=articleBody], body';

/** Takes in the sections of the article that stand beside the one that was found. */
export const sections: BlockStep = {
  name: 'sections',
  run(body, known) {
    const root = articleRoot(body, known);
    if (!root) return;
    const end = endAfter(body);
    const inside = body.blocks
      .slice(headlineAt(body, known), end)
      .filter(({ element }) => root.contains(element));
    const prose = inside.filter((block) => isProse(block) && !isTeaser(block, body));
    const [first, last] = [prose[0]?.number ?? 0, prose.at(-1)?.number ?? -1];
    for (const block of inside)
      if (block.number >= first && block.number <= last && belongs(block))
        body.rescue(block, 'stands among the paragraphs of the article');
  },
};

/** The number of the first heading after what was found that ends the article. */
function endAfter({ blocks, kept }: Body): number {
  const last = blocks.findLast(({ number }) => kept.has(number))?.number ?? 0;
  const end = blocks.find(
    ({ number, element, text }) => number > last && /^h[1-6]$/.test(element.localName) && endsArticle(text),
  );
  return end?.number ?? blocks.length;
}

/** The element that holds the article: the widest whose further text is mostly running text. */
export function articleRoot(body: Body, known: Known): Element | undefined {
  const kept = body.blocks.filter(({ number }) => body.kept.has(number));
  const prose = kept.filter(isProse);
  const found = prose.length > 0 ? prose : kept;
  let root = commonAncestor(found);
  if (!root) return undefined;
  const worth = Math.max(WORTH, total(found) * WORTH_SHARE);
  const candidates = body.blocks.slice(headlineAt(body, known), endAfter(body));
  const inner = root;
  const start = found[0]?.number ?? 0;
  const like = new Set(found.flatMap(likeness));
  for (let wider = root.parentElement; wider && !inner.matches(BOUNDS); wider = wider.parentElement) {
    const outer = wider;
    const further = candidates.filter(({ element }) => outer.contains(element) && !inner.contains(element));
    const running = further.filter((block) => isProse(block) && !isTeaser(block, body));
    const alike = total(
      running.filter((block) => block.number < start || likeness(block).some((one) => like.has(one))),
    );
    if (alike >= worth && total(running) >= total(further) * (outer.matches(TRUSTED) ? TRUSTED_SHARE : SHARE))
      root = outer;
    if (outer.matches(BOUNDS)) break;
  }
  return root;
}

/* What the containers of a paragraph are called: sections of one article are made alike. */
function likeness({ element }: Block): string[] {
  const around = [element.parentElement, element.parentElement?.parentElement];
  return around.flatMap((one) => (one ? [...one.classList].filter((name) => !/\d/.test(name)) : []));
}

/** The number of the block that is the headline; 0 where none is found. */
function headlineAt({ blocks }: Body, known: Known): number {
  const title = letters(known.title);
  const heading = blocks.find(
    ({ element, text }) => /^h[1-3]$/.test(element.localName) && letters(text) === title,
  );
  return (heading ?? blocks.find(({ element }) => element.localName === 'h1'))?.number ?? 0;
}

function commonAncestor(blocks: readonly Block[]): Element | undefined {
  let root = blocks[0]?.element.parentElement ?? undefined;
  for (const { element } of blocks)
    while (root && !root.contains(element)) root = root.parentElement ?? undefined;
  return root;
}

/* The beginning of another article: it breaks off, or stands under a headline that is a link. */
function isTeaser({ text, number }: Block, { blocks }: Body): boolean {
  if (/(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*(?:read more|continue reading)?\W*$/i.test(text)) return true;
  const before = blocks[number - 1];
  return before !== undefined && /^h[2-6]$/.test(before.element.localName) && before.linked > 0.9;
}

function total(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function belongs(block: Block): boolean {
  if (block.element.localName === 'p') return block.linked < 0.6;
  return block.linked < 0.9 || /^(?:h[2-6]|li|td|th|dt|dd)$/.test(block.element.localName);
}
