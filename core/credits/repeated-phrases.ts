import type { Mention } from './claim.ts';
import { foldTitle } from './fold.ts';
import type { Quote } from './quotes.ts';
import { JOINERS } from './tables/plain-words.ts';
import type { Word } from './words.ts';

/** The longest title looked for, in words, and the shortest, in letters. */
const MOST = 6;
const FEWEST_LETTERS = 8;
const OPENS =
  /^(?:in|im|am|an|auf|mit|nach|bei|für|von|zu|con|en|por|para|da|di|de|per|pour|dans|avec|sur|a|al|à|e|y|et|und|se|si|ma|mas|mais|pero|aber|nel|nella|no|na|em|com|chi|che|que|qui|il|la|le|el|los|las|der|die|das|ein|eine|un|una|une|um|uma|o|os|as|lo|gli|i|les|des|è|sono|ist|hat|wird|nicht|er|sie|es|lui|lei)$/u;

/**
 * "C'è ancora domani": titles set without marks in languages that write only their first word large. What
 * begins with a capital, holds small words and stands in the page twice, word for word, may be one.
 */
export function findRepeatedPhrases(
  page: string,
  words: readonly Word[],
  quotes: readonly Quote[],
): Mention[] {
  const starts = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!next || !word.capital || !follows(page, word, next)) continue;
    const pair = `${word.text} ${next.text}`;
    starts.set(pair, [...(starts.get(pair) ?? []), at]);
  }
  const found: Mention[] = [];
  for (const places of starts.values()) {
    if (places.length < 2 || places.length > 12) continue;
    const length = commonLength(page, words, places);
    const [first] = places;
    if (first === undefined) continue;
    const phrase = words.slice(first, first + length);
    if (!readsAsTitle(phrase)) continue;
    for (const at of places) {
      const start = words[at]?.start ?? 0;
      const end = words[at + length - 1]?.end ?? 0;
      if (quotes.some((quote) => start < quote.end && end > quote.start)) continue;
      const name = page.slice(start, end);
      found.push({
        kind: 'title',
        name,
        key: foldTitle(name),
        start,
        end,
        opens: words[at]?.opens,
        repeated: true,
      });
    }
  }
  return found;
}

function follows(page: string, one: Word, other: Word): boolean {
  return page.slice(one.end, other.start) === ' ';
}

/** How many words all places share, less the small words at the end. */
function commonLength(page: string, words: readonly Word[], places: readonly number[]): number {
  let length = 2;
  const [first = 0, ...others] = places;
  while (length < MOST) {
    const word = words[first + length];
    const before = words[first + length - 1];
    if (!word || !before || !follows(page, before, word)) break;
    const isShared = others.every((at) => {
      const other = words[at + length];
      const last = words[at + length - 1];
      return other && last && other.text === word.text && follows(page, last, other);
    });
    if (!isShared) break;
    length += 1;
  }
  while (length > 1 && JOINERS.has(words[first + length - 1]?.lower ?? '')) length -= 1;
  return length;
}

function readsAsTitle(phrase: readonly Word[]): boolean {
  const [first] = phrase;
  if (!first || phrase.length < 2 || /^\d/u.test(first.text)) return false;
  if (!phrase.some(({ capital, lower }) => !capital && !JOINERS.has(lower))) return false;
  if (/^\p{Ll}{1,2}$/u.test(phrase.at(-1)?.text ?? '')) return false;
  if (OPENS.test(first.lower) && !phrase.slice(1).some(({ capital }) => capital)) return false;
  return phrase.reduce((sum, { text }) => sum + text.length, 0) >= FEWEST_LETTERS;
}
