import type { Embed } from '../core/article.ts';
import { webAddress } from '../core/address.ts';
import { folded } from './blocks.ts';

/** `— Ida Berg (@idaberg) November 18, 2019`, as Twitter's own markup signs a post, and `A post shared by Ida Berg`. */
const SIGNATURE = /^[—–-]\s*(?<who>.{1,120}?\(@[\w.]{1,40}\))(?:\s.{0,60})?$/u;
const SHARED = /^A (?:post|reel|photo|video) shared by (?<who>.{1,120}?)(?: on \w{3} .{0,60})?$/iu;
/** What the buttons of a post say: the site's words and nobody's. */
const BUTTON =
  /^(?:View this (?:post|photo|video) on Instagram|View on (?:Threads|Instagram|Facebook)|♬ .{0,120})$/iu;

/** Whether a line of an embedded post is the site's own, and not the writer's. */
function isButtonOfPost(line: string): boolean {
  return BUTTON.test(line) || SHARED.test(line);
}

/** The embedded posts and videos under an element, each once, in their order. */
export function embedsIn(root: Element): Embed[] {
  const found = new Map<string, Embed>();
  for (const element of root.querySelectorAll('[data-embed]')) {
    const address = addressOf(element);
    if (address && !found.has(address)) found.set(address, { address, ...saidIn(element) });
  }
  return [...found.values()];
}

function saidIn(element: Element): Omit<Embed, 'address'> {
  const numbered = [...element.querySelectorAll('[data-block]')];
  const lines = (numbered.length > 0 ? numbered : [element]).map((line) => folded(line.textContent));
  const who = lines
    .map((line) => (SIGNATURE.exec(line) ?? SHARED.exec(line))?.groups?.['who'])
    .find((name) => name !== undefined);
  const words = lines.filter((line) => !SIGNATURE.test(line) && !isButtonOfPost(line)).join('\n');
  return { ...(who !== undefined && { who }), words };
}

/* The post itself is the last it links to, behind whom and what it names; some say it in an attribute. */
function addressOf(element: Element): string | undefined {
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);
  const stated = ['data-instgrm-permalink', 'data-text-post-permalink', 'data-href', 'cite'].map((name) =>
    element.getAttribute(name),
  );
  return [...stated, ...links.reverse()]
    .map((address) => (address ? webAddress(address)?.href : undefined))
    .find((address) => address !== undefined);
}
