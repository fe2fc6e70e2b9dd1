import { isPlayer } from './players.ts';
import type { PageStep } from './step.ts';

const POSTS =
  'blockquote:is(.twitter-tweet, .twitter-video, .instagram-media, .tiktok-embed, .reddit-embed-bq, .bluesky-embed, .text-post-media, .fb-post)';

/** Makes a quoted link of an embedded video or post; posts keep their words. */
export const embeds: PageStep = {
  name: 'embeds',
  run(page, _known, note) {
    for (const frame of page.body.querySelectorAll('iframe, video')) {
      const link = linkOf(frame);
      const what = frame.localName === 'video' ? 'a video that only this page can play' : 'an embedded page';
      note(link ? 'rescued' : 'removed', frame, link ? 'an embedded post or video, as a link' : what);
      if (link) frame.replaceWith(link);
      else frame.remove();
    }
    for (const post of page.body.querySelectorAll(POSTS)) post.setAttribute('data-embed', 'post');
  },
};

function linkOf(frame: Element): Element | undefined {
  const url = frame.localName === 'video' ? fileOf(frame) : addressIn(frame);
  if (!url || (frame.localName === 'iframe' && !isPlayer(frame, url))) return undefined;
  const page = frame.ownerDocument;
  const quote = page.createElement('blockquote');
  const link = page.createElement('a');
  quote.setAttribute('data-embed', 'link');
  link.href = watchAddress(url);
  const said = frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '';
  link.textContent = said.trim() || link.href;
  quote.append(link);
  return quote;
}

/* An outlet's own video: by itself, or the first of its sources that others can open. */
function fileOf(video: Element): URL | undefined {
  const stated = [video, ...video.querySelectorAll('source')].map(addressIn);
  return stated.find((url) => url !== undefined);
}

function addressIn(element: Element): URL | undefined {
  for (const name of ['src', 'data-src']) {
    const stated = element.getAttribute(name)?.trim() ?? '';
    if (stated === '' || !URL.canParse(stated, element.baseURI)) continue;
    const url = new URL(stated, element.baseURI);
    if (/^https?:$/.test(url.protocol)) return url;
  }
  return undefined;
}

/* The page on which a person would watch it. */
function watchAddress(url: URL): string {
  const youtube = /^\/embed\/([\w-]{6,20})/.exec(url.pathname);
  if (/youtube/.test(url.hostname) && youtube) return `https://www.youtube.com/watch?v=${youtube[1]}`;
  const vimeo = /^\/video\/(\d+)/.exec(url.pathname);
  return vimeo ? `https://vimeo.com/${vimeo[1]}` : url.href;
}
