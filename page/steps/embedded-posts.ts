import type { BlockStep } from './step.ts';

/** Keeps the links that stand for embedded videos and posts out of the text. A post's own words stay: the article quotes them. */
export const embeddedPosts: BlockStep = {
  name: 'embedded-posts',
  run(body) {
    for (const block of body.blocks)
      if (body.kept.has(block.number) && block.element.closest('[data-embed=link]'))
        body.silence(block, 'an embedded video or post');
  },
};
