import type { TextQuoteSelector } from './highlight.ts';

/** What is known of the article a quote is taken from. */
export interface QuotedFrom {
  readonly byline: string;
  readonly outlet: string;
  readonly title: string;
  /** ISO 8601, or empty. */
  readonly published: string;
  readonly address: string;
}

/** Words of a quote longer than this are named by their beginning and end in a text fragment. */
const WHOLE_WORDS = 12;
const EDGE_WORDS = 4;

/** A quote with who said or wrote it, where and when, and an address that leads to the words. */
export function quoteWithSource(quote: TextQuoteSelector, from: QuotedFrom): string {
  const who = speakerOf(quote) ?? from.byline;
  const where = [from.outlet, from.published.slice(0, 10)].filter((part) => part !== '').join(', ');
  const source = [who, where].filter((part) => part !== '').join(', ');
  const title = from.title === '' ? '' : `${from.title}\n`;
  return `“${unquoted(quote.exact)}”\n— ${source || from.outlet}\n${title}${addressOf(quote, from.address)}`;
}

/** The address with a text fragment that leads to the words (WICG Scroll To Text Fragment). */
export function addressOf({ exact }: TextQuoteSelector, address: string): string {
  const bare = address.replace(/#.*$/s, '');
  const words = exact.split(/\s+/u).filter((word) => word !== '');
  const whole = words.length <= WHOLE_WORDS && !exact.includes('\n');
  if (whole) return `${bare}#:~:text=${encoded(words.join(' '))}`;
  const start = exact.split('\n')[0]?.trim().split(/\s+/u).slice(0, EDGE_WORDS).join(' ') ?? '';
  const end = exact.split('\n').at(-1)?.trim().split(/\s+/u).slice(-EDGE_WORDS).join(' ') ?? '';
  return `${bare}#:~:text=${encoded(start)},${encoded(end)}`;
}

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3}`;
const SAID = 'says|said|adds|added|explains|explained|recalls|recalled|told|tells|admits|admitted';
const AFTER = new RegExp(String.raw`^[”"’'»,.\s]*(?:(?:${SAID})\s+(${NAME})|(${NAME})\s+(?:${SAID}))\b`, 'u');
const BEFORE = new RegExp(String.raw`(${NAME})\s+(?:${SAID})[^.!?”"]{0,30}[“"‘'«]\s*$`, 'u');

/** Who says the words, where they stand in quotation marks beside “NAME said”; undefined where nobody does. */
export function speakerOf({ exact, prefix, suffix }: TextQuoteSelector): string | undefined {
  const opens = /[“"«‘]\s*$/u.test(prefix) || /^\s*[“"«‘]/u.test(exact);
  const closes = /^[,.!?]?\s*[”"»’]/u.test(suffix) || /[”"»’][,.]?\s*$/u.test(exact);
  if (!opens && !closes) return undefined;
  const after = AFTER.exec(suffix);
  const before = BEFORE.exec(/^\s*[“"«‘]/u.test(exact) ? `${prefix}“` : prefix);
  return after?.[1] ?? after?.[2] ?? before?.[1];
}

function unquoted(exact: string): string {
  return exact.trim().replace(/^[“"«]([^“”"«»]*)[”"»]$/u, '$1');
}

function encoded(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D').replace(/,/g, '%2C');
}
