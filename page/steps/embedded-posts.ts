import type { BlockStep } from './step.ts';

/**
 * Keeps embedded posts and videos in the reading view and out of the text: their words are another site's, and have a
 * field of their own (`embeds`), which is searched as well.
 */
export const embeddedPosts: BlockStep = {
  name: 'embedded-posts',
  run(body) {
    for (const block of body.blocks)
      if (body.kept.has(block.number) && block.element.closest('[data-embed]'))
        body.silence(block, 'an embedded post or video');
  },
};
