/* A line that stood in a page, and stands by itself now, as a headline does in a clip. What was marked in it had more
   around it there: of that only the line's own part can be asked for, and all of it is. */
import type { FoldedText, Span } from './fold-text.ts';
import type { Selectors } from '../highlight.ts';
import { cutWords, foldedQuote } from './match-quote.ts';
import { PLENTY } from './tell-twins.ts';

/**
 * Where a quote stands in a folded line; undefined where its words, or the line around them, are others. A quote of few
 * letters that knows nothing of its surroundings is the whole line, or may be any of its twins in the `text` beside it.
 */
export function quoteInLine(line: FoldedText, selectors: Selectors, text: string): Span | undefined {
  const wanted = foldedQuote(selectors);
  const { exact, prefix, suffix } = wanted;
  const known = prefix.length + exact.length + suffix.length;
  if (exact === '' || line.text.length < Math.min(PLENTY, known)) return undefined;
  if (known < PLENTY && text.includes(exact)) return undefined;
  for (let start = line.text.indexOf(exact); start >= 0; start = line.text.indexOf(exact, start + 1)) {
    const span = { start, end: start + exact.length };
    const [before, after] = [line.text.slice(0, start), line.text.slice(span.end)];
    if (endAlike(before, prefix) && beginAlike(after, suffix) && cutWords(line, wanted, span) === 0)
      return span;
  }
  return undefined;
}

/* What a quote knows of a side may be less than the line has there only where it is plenty: nothing is at the end of
   everything. */
function endAlike(before: string, prefix: string): boolean {
  return prefix.endsWith(before) || (prefix.length >= PLENTY && before.endsWith(prefix));
}

function beginAlike(after: string, suffix: string): boolean {
  return suffix.startsWith(after) || (suffix.length >= PLENTY && after.startsWith(suffix));
}
