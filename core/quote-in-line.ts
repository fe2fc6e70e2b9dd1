/* A line that stood in a page, and stands by itself now, as a headline does in a clip. What was marked in it had more
   around it there: of that only the line's own part can be asked for, and all of it is. */
import { fold, type Span } from './fold-text.ts';
import type { Selectors } from './highlight.ts';
import { PLENTY } from './tell-twins.ts';

/** Where a quote stands in a line of folded text; undefined where its words, or the line around them, are others. */
export function quoteInLine(line: string, { quote }: Selectors): Span | undefined {
  const [exact, prefix, suffix] = [fold(quote.exact), fold(quote.prefix), fold(quote.suffix)];
  if (exact === '' || line.length < Math.min(PLENTY, prefix.length + exact.length + suffix.length))
    return undefined;
  for (let start = line.indexOf(exact); start >= 0; start = line.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const [before, after] = [line.slice(0, start), line.slice(end)];
    if (endAlike(before, prefix) && beginAlike(after, suffix)) return { start, end };
  }
  return undefined;
}

function endAlike(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

function beginAlike(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
