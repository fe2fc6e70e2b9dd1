/* Weighs the places where a quote may stand: those of the very words, and those that seeds point to. */

import { alignAlong } from './align-quote.ts';
import { chainNear, chainWithin, likelyShifts, LONGEST_INSERT, type Run } from './chain-seeds.ts';
import type { SearchText } from './search-text.ts';
import { weigh, type Match, type Pattern } from './weigh-match.ts';

const MOST_REGIONS = 5;
/** A place is far ahead of others that have less than this share of its votes. */
const AHEAD = 0.5;
/** And with less than this share a place is not looked at. */
const FAINT = 0.2;
/** Only a place with this share is looked at a second time, with room for intruders. */
const WORTH = 0.4;
/** Seeds that shift by less against each other are looked at together first. */
const CLOSE = 64;
/** Strange text of up to so many letters is passed over to find the context of a place. */
const AROUND = 300;

/** Weighs a place of the very words: the context before and after is aligned apart, each with room for intruders. */
export function weighExact(text: SearchText, pattern: Pattern, place: number): Match {
  const { codes } = text.folded;
  const run = grown(codes, pattern.codes, place - pattern.start, pattern);
  const before = chainWithin(codes, text.grams(), pattern.codes.subarray(0, run.pattern), {
    from: Math.max(0, run.text - run.pattern - AROUND),
    to: run.text,
    shift: run.text - run.pattern,
  });
  const end = run.pattern + run.length;
  const suffix = pattern.codes.subarray(end);
  const after = chainWithin(codes, text.grams(), suffix, {
    from: run.text + run.length,
    to: Math.min(codes.length, run.text + run.length + suffix.length + AROUND),
    shift: run.text + run.length,
  });
  const chain = [...before, run, ...after.map((other) => ({ ...other, pattern: other.pattern + end }))];
  return weigh(codes, pattern, alignAlong(codes, pattern, chain));
}

/** The run of equal letters that holds the quote, with as much of its context as is equal too. */
function grown(codes: Uint16Array, letters: Uint16Array, shift: number, { start, end }: Pattern): Run {
  let from = start;
  let to = end;
  while (from > 0 && letters[from - 1] === codes[from - 1 + shift]) from--;
  while (to < letters.length && letters[to] === codes[to + shift]) to++;
  return { pattern: from, text: from + shift, length: to - from };
}

/**
 * The places that seeds point to: first closely, then, where the quote is not whole, with room for
 * intruders. Ends early where the first place is far ahead of the others and `isEnough`.
 */
export function weighRegions(
  text: SearchText,
  pattern: Pattern,
  isEnough: (match: Match) => boolean,
): Match[] {
  const { codes } = text.folded;
  const edges = [pattern.start, pattern.end];
  const matches: Match[] = [];
  const chains: (readonly Run[])[] = [];
  const weighAt = (shift: number, slack: number): Match => {
    const chain = chainNear(codes, text.grams(), pattern.codes, shift, { edges, slack });
    chains.push(chain);
    const match = weigh(codes, pattern, alignAlong(codes, pattern, chain));
    matches.push(match);
    return match;
  };
  const [first, ...others] = likelyShifts(codes, text.grams(), pattern.codes, MOST_REGIONS);
  if (!first) return matches;
  const isAhead = others.every(({ votes }) => votes < AHEAD * first.votes);
  for (const { shift, votes } of [first, ...others]) {
    if (votes < FAINT * first.votes) break;
    if (chains.some((chain) => isOnChain(chain, shift))) continue;
    const close = weighAt(shift, CLOSE);
    if (shift === first.shift && isAhead && isEnough(close)) break;
    if (close.errors > 0 && votes >= WORTH * first.votes) weighAt(shift, LONGEST_INSERT);
  }
  return matches;
}

function isOnChain(chain: readonly Run[], shift: number): boolean {
  return chain.some((run) => run.length > CLOSE / 4 && Math.abs(run.text - run.pattern - shift) < CLOSE);
}
