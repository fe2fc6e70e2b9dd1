import { isButtonOfPost } from '../embeds-in.ts';
import type { BlockStep } from './step.ts';

/**
 * Keeps out of the text what stands for an embedded video, and what the buttons of an embedded post say. A post's own
 * words and its signature stay: the article quotes them, and whoever writes down what an article says writes them too.
 */
export const embeddedPosts: BlockStep = {
  name: 'embedded-posts',
  run(body) {
    for (const block of body.blocks) {
      if (!body.kept.has(block.number)) continue;
      const kind = block.element.closest('[data-embed]')?.getAttribute('data-embed');
      if (kind === 'link') body.silence(block, 'an embedded video or post');
      if (kind === 'post' && isButtonOfPost(block.text))
        body.silence(block, 'the button of an embedded post');
    }
  },
};
