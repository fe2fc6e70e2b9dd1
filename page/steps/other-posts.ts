import { type PageStep, takeOut } from './step.ts';

/** Takes out further posts shown on an article's page: the next one to read, the ones like it. */
export const otherPosts: PageStep = {
  name: 'other-posts',
  run(page, _known, note) {
    const posts = [...page.body.querySelectorAll('article')].filter((post) => numberOf(post));
    const own = posts[0] && numberOf(posts[0]);
    for (const post of posts)
      if (post.isConnected && numberOf(post) !== own) takeOut(post, note, 'another post of the outlet');
  },
};

/* WordPress and its kin number every post: `<article id="post-1806" class="post-1806 hentry">`. */
function numberOf(post: Element): string | undefined {
  return /(?:^|\s)post-(\d+)(?:\s|$)/.exec(`${post.getAttribute('class') ?? ''} ${post.id}`)?.[1];
}
