import type { PageStep } from './step.ts';

const PLAYERS =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|threads\.net|bsky\.app|reddit\.com|spotify\.com|soundcloud\.com|apple\.com|naver\.com|kakao\.com|v\.qq\.com|bilibili\.com|nicovideo\.jp)$/;
const POSTS =
  'blockquote:is(.twitter-tweet, .twitter-video, .instagram-media, .tiktok-embed, .reddit-embed-bq, .bluesky-embed, .text-post-media, .fb-post)';

/** Makes a quoted link of an embedded video or post; posts keep their words. */
export const embeds: PageStep = {
  name: 'embeds',
  run(page, _known, note) {
    for (const frame of page.body.querySelectorAll('iframe, video')) {
      const link = linkOf(frame);
      note(
        link ? 'rescued' : 'removed',
        frame,
        link ? 'an embedded post or video, as a link' : 'an embedded page',
      );
      if (link) frame.replaceWith(link);
      else frame.remove();
    }
    for (const post of page.body.querySelectorAll(POSTS)) post.setAttribute('data-embed', 'post');
  },
};

function linkOf(frame: Element): Element | undefined {
  const stated = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? '';
  if (!stated || !URL.canParse(stated, frame.baseURI)) return undefined;
  const url = new URL(stated, frame.baseURI);
  if (!/^https?:$/.test(url.protocol) || !PLAYERS.test(url.hostname)) return undefined;
  const page = frame.ownerDocument;
  const quote = page.createElement('blockquote');
  const link = page.createElement('a');
  quote.setAttribute('data-embed', 'link');
  link.href = watchAddress(url);
  link.textContent = frame.getAttribute('title')?.trim() || link.href;
  quote.append(link);
  return quote;
}

/* The page on which a person would watch it. */
function watchAddress(url: URL): string {
  const youtube = /^\/embed\/([\w-]{6,20})/.exec(url.pathname);
  if (/youtube/.test(url.hostname) && youtube) return `https://www.youtube.com/watch?v=${youtube[1]}`;
  const vimeo = /^\/video\/(\d+)/.exec(url.pathname);
  return vimeo ? `https://vimeo.com/${vimeo[1]}` : url.href;
}
