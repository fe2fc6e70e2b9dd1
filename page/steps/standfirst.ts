import type { Block } from '../blocks.ts';
import { letters } from '../../core/title.ts';
import { cuesOf } from './cues.ts';
import { firstProse, isProse } from './opening.ts';
import type { Body, BlockStep } from './step.ts';

const CUE =
  / (?:standfirst|dek|deck|subhead|subheading|subheadline|subtitle|sub title|strapline|summary|excerpt|abstract|teaser text|article lead|intro text|tagline) /;

/** A line about the writer sums nobody's article up. */
const WRITER = '[class*=author i], [class*=bio i]';

/** Keeps the line between headline and text, which sums it up, out of the text. */
export const standfirst: BlockStep = {
  name: 'standfirst',
  run(body, known) {
    const first = firstProse(body);
    const excerpt = letters(known.excerpt);
    for (const block of body.blocks) {
      if (block.number > first) break;
      if (block.number === first && besideText(block, body)) break;
      if (!body.kept.has(block.number) || block.text.length > 500 || block.element.closest(WRITER)) continue;
      const marked = [block.element, block.element.parentElement].some(
        (element) => element && CUE.test(cuesOf(element)),
      );
      const heading = /^h[2-4]$/.test(block.element.localName);
      const summed = excerpt.length > 30 && letters(block.text) === excerpt;
      if (marked || (heading && (summed || block.text.length > 60)))
        body.silence(block, 'sums the article up');
    }
  },
};

/* A first paragraph that stands among the others is the text's own. */
function besideText(block: Block, { blocks, kept }: Body): boolean {
  const next = blocks.find(
    (other) => other.number > block.number && kept.has(other.number) && isProse(other),
  );
  return next?.element.parentElement === block.element.parentElement;
}
