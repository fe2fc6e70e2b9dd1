/* Which frames show a video or a post of another site. Advertising and counters come in frames too, so a host that
   nobody listed must look like a player in more than one way. */

const LISTED =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|threads\.net|bsky\.app|reddit\.com|spotify\.com|soundcloud\.com|apple\.com|naver\.com|kakao\.com|v\.qq\.com|bilibili\.com|nicovideo\.jp)$/;
/** What players call themselves, in host or path. */
const PLAYER = /(?:^|[./_-])(?:players?|videos?|vod|trailers?|watch|livestream)(?=[./_-]|\d|$)/i;
const ADVERTISING =
  /(?:^|[./_-])(?:ads?|adserver|adservice|advert\w*|adnxs|criteo|doubleclick|googlesyndication|googletagmanager|amazon-adsystem|imasdk|outbrain|pixel|sponsor\w*|taboola|teads|tracking)(?=[./_-]|\d|$)/i;
const NO_VIDEO =
  /\b(?:ads?|advert\w*|sponsor\w*|captcha|cookies?|consent|comments?|newsletters?|sign ?up|subscri\w+|login|share|chat|pixel|tracking)\b/i;
/** Smaller than this, in pixels, a frame shows nothing. */
const SMALLEST = 60;

/** Whether a frame shows somebody's video or post, at this address. */
export function isPlayer(frame: Element, { hostname, pathname }: URL): boolean {
  if (LISTED.test(hostname)) return true;
  const title = frame.getAttribute('title') ?? '';
  if (title.trim() === '' && !frame.closest('figure')) return false;
  const where = `${hostname}${pathname}`;
  if (ADVERTISING.test(where) || NO_VIDEO.test(title) || isUnseen(frame)) return false;
  return PLAYER.test(where);
}

function isUnseen(frame: Element): boolean {
  const style = frame.getAttribute('style') ?? '';
  const sides = ['width', 'height'].map((name) => Number.parseFloat(frame.getAttribute(name) ?? ''));
  return (
    frame.matches('[hidden], [aria-hidden=true]') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) ||
    sides.some((side, at) => side < SMALLEST && !/%/.test(frame.getAttribute(at ? 'height' : 'width') ?? ''))
  );
}
