import type { Mention } from './claim.ts';
import type { Word } from './words.ts';

/** From this share of capitals on, a headline is set in title case, and its capitals say nothing. */
const MOSTLY = 0.7;
const LONG_ENOUGH = 4;

/** Whether capitals in the headline are the setter's and not the names'. */
export function isTitleCase(words: readonly Word[], bodyStart: number): boolean {
  const heavy = words.filter(({ start, text }) => start < bodyStart && text.length >= LONG_ENOUGH);
  const capitals = heavy.filter(({ capital }) => capital).length;
  return heavy.length >= 3 && capitals / heavy.length >= MOSTLY;
}

/** In a headline in title case, only names that the text bears out; found by their letters. */
export function namesInHeadline(
  page: string,
  bodyStart: number,
  body: readonly Mention[],
  quoted: readonly Mention[],
): Mention[] {
  const headline = page.slice(0, bodyStart);
  const found: Mention[] = [];
  const seen = new Set<string>();
  const longestFirst = body.toSorted((a, b) => b.name.length - a.name.length);
  for (const mention of longestFirst) {
    if (seen.has(mention.name)) continue;
    seen.add(mention.name);
    const start = headline.indexOf(mention.name);
    const end = start + mention.name.length;
    if (start < 0 || /\p{L}/u.test(headline[end] ?? '') || /\p{L}/u.test(headline[start - 1] ?? '')) continue;
    if (quoted.some((other) => start < other.end && end > other.start)) continue;
    if (found.some((other) => start < other.end && end > other.start)) continue;
    found.push({ ...mention, start, end, opens: false, next: undefined, previous: undefined });
  }
  return found;
}
