/* Whether so much speaks for a place that it may be painted. The letters of a quote that are there to the
   letter are weighed with what stands around them; of those that were edited it is asked whether letters were, or words. */

import { GRAM } from './gram-index.ts';
import type { Bearings } from './take-bearings.ts';
import { CONTEXT, type Match } from './weigh-match.ts';

/** What is known of a quote when its places are judged; lengths in folded letters. */
export interface Judged {
  readonly length: number;
  readonly words: number;
  /** How many of its pieces one word may be: scripts without spaces are cut into short ones. */
  readonly piecesOfWord: number;
  /** How many letters of an alphabet one of its letters says as much as: 1, or up to 2. */
  readonly density: number;
  readonly prefix: number;
  readonly suffix: number;
  /** Where the words stood when they were marked. */
  readonly hint: number | undefined;
  readonly textLength: number;
  /** How often the very words occur now, and how often they did when they were marked; known others left out. */
  readonly now: number;
  readonly once: number | undefined;
  /** Whether all the others are known again and this one place is left. */
  readonly isLeft: boolean;
  /** How many of the others stood between the same letters, and how many of those came first. */
  readonly alike: number;
  readonly alikeBefore: number | undefined;
  /** As many as there were: where the one stands that comes when ours came. */
  readonly sameTurn: number | undefined;
  /** What the landmarks of the page say of a place. */
  readonly bearings: Bearings;
}

/** A place that this share of the landmarks speaks for is where the words stood. */
export const ON_COURSE = 0.85;
/** Letters that, all equal, do not come together by chance. */
export const TELLING = 32;
/** A quote that stands alone elsewhere, though its surroundings stayed, was moved; a word was not. */
export const MOVABLE = 12;
/** And letters that, all equal, do not come together even where the whole page is another. */
const FOREIGN = 48;
/** Strange text of more letters than this is an intruder: the words on both sides of it are whole then. */
const INTRUDER = 20;
/** An intruder longer than this needs more context to be believed. */
const LONG_INTRUDER = 120;
/** And no advertisement is longer than this, in letters. */
const LONGEST_INTRUDER = 600;
/** As a share of the text: farther away than this, a twin is rather another than ours. */
const NEAR = 0.1;
/** The little words that come again in every line stand where their context stands, give or take a few letters. */
const LOOSE = 5;
/** With so many letters edited in the words that were kept, it is letters that were edited, not words. */
const NOISY = 0.08;
/** And with fewer than this, where so large a share of the words all around are others, it is words; */
const CLEAN = 0.04;
const REWRITTEN = 0.1;
/** then no more than this share of a quote's letters is gone; */
const MENDED = 0.34;
/** or it is longer than a word or two, and has kept one of so many. */
const WORD = 3;
/** A quote of a word or two. */
const SHORT = 16;
/** A quote of a few words. */
const PHRASE = 40;

/** Whether so much speaks for the place that it may be painted. */
export function isBelieved(match: Match, judged: Judged): boolean {
  if (match.start === match.end) return false;
  return match.errors === 0 ? isBelievedExact(match, judged) : isBelievedEdited(match, judged);
}

function isBelievedExact(match: Match, judged: Judged): boolean {
  const { length, prefix, suffix, now, once, isLeft, sameTurn, bearings, density } = judged;
  const context = match.before + match.after;
  const offered = Math.min(CONTEXT, prefix) + Math.min(CONTEXT, suffix);
  if (offered === 0) return now === 1 || length * density >= TELLING;
  const said = (length + context) * density;
  if (bearings.isForeign() && said < FOREIGN) return false;
  if (length <= GRAM && match.loose > LOOSE && context < 0.9 * offered) return false;
  if (isLeft && said >= TELLING / 3) return true;
  if (isOnCourse(match, judged) && said >= TELLING / 2) return true;
  if (once !== undefined && now < once) return isOwnOfFewer(match, judged);
  if (context >= 0.9 * offered && said >= TELLING / 3) return true;
  if (sameTurn === match.start) return said >= TELLING / 2;
  return said >= TELLING + (now > 1 ? 8 : 0);
}

/** Whether the landmarks say that the words stand here. */
function isOnCourse(match: Match, { bearings }: Judged): boolean {
  return bearings.isKnown() && bearings.share(match.start) >= ON_COURSE;
}

/** Fewer places than there were: the one that is missing may be ours, so this one must look like ours. */
function isOwnOfFewer(match: Match, { prefix, suffix, alike, hint, textLength }: Judged): boolean {
  const before = Math.min(CONTEXT, prefix);
  const after = Math.min(CONTEXT, suffix);
  const isNear = hint === undefined || Math.abs(match.start - hint) <= NEAR * textLength;
  if (match.before + match.after < (isNear ? 0.36 : 0.55) * (before + after)) return false;
  if (match.before < 0.15 * before || match.after < 0.15 * after) return false;
  // Twins between the same letters: only one that is like ours all the way may be ours.
  return alike === 0 || match.before + match.after + match.beyond >= 0.9 * (prefix + suffix);
}

/**
 * Letters edited everywhere spoil a word now and then; a new sentence has words that are quite as they
 * were beside words that are others. Few letters edited are believed either way.
 */
function isBelievedEdited(match: Match, judged: Judged): boolean {
  const { length, words, prefix, suffix } = judged;
  const offered = Math.min(CONTEXT, prefix) + Math.min(CONTEXT, suffix);
  const context = match.before + match.after;
  const rate = match.errors / length;
  const replaced = match.replaced / length;
  const isNoisy = match.noise >= NOISY;
  if (length - match.errors + context < TELLING) return false;
  if (match.noiseAround < CLEAN && match.rewritten >= REWRITTEN && !isMended(match, judged)) return false;
  if (offered === 0 || context < 0.3 * offered) return length >= TELLING && rate <= 0.2 && replaced <= 0.2;
  if (match.strange > Math.max(LONGEST_INTRUDER, length)) return false;
  if (length <= GRAM) return isBelievedTiny(match, judged);
  if (!isFramed(match, judged, 0.42)) {
    if (match.strange > LONG_INTRUDER) return false;
    if (isNearlyWhole(match, judged) && isFramed(match, judged, 0.2, 0.36)) return true;
    if (length < 2 * MOVABLE) return false;
    return isNoisy ? rate <= 0.5 && replaced <= 0.45 : rate <= 0.3 && replaced <= 0.22;
  }
  if (match.strange > INTRUDER && replaced > 0.15) return false;
  if (rate <= (length <= PHRASE ? 0.3 : 0.25)) return true;
  if (match.others <= 1) return rate <= (words === 1 ? 0.5 : 0.6);
  if (match.others <= judged.piecesOfWord) return rate <= 0.4;
  if (isNoisy) return rate <= (length <= SHORT ? 0.6 : 0.5);
  if (length <= 2 * MOVABLE && isFramed(match, judged, 0.6)) return rate <= 0.45;
  return rate <= 0.35 && replaced <= 0.25;
}

/** Whether, where words were written anew all around, a quote is still itself: a letter of a word is another, or a word of several. */
function isMended(match: Match, { length, words, density }: Judged): boolean {
  const { lost, cut, others, replaced, longestKept } = match;
  if (words <= 2) return lost + cut <= Math.max(cut === 0 ? 1 : 0, MENDED * length);
  return others === 0 || longestKept * density >= WORD || replaced <= MENDED * length;
}

/** Whether letters are edited here and there, but hardly a word is another. */
function isNearlyWhole({ errors, replaced, strange }: Match, { length }: Judged): boolean {
  return errors <= 0.4 * length && replaced <= 0.2 * length && strange <= 0.5 * length;
}

/** A word of so few letters that each edit is half of it is known by what stands around it, and must fill the place. */
function isBelievedTiny(match: Match, judged: Judged): boolean {
  const rate = match.errors / judged.length;
  if (match.strange > 2) return false;
  if (isFramed(match, judged, 0.85)) return rate <= 0.67;
  return isFramed(match, judged, 0.4) && rate <= 0.5;
}

/** Whether on both sides at least this share of the context stands, and this much of it all. */
export function isFramed(
  { before, after }: Match,
  { prefix, suffix }: Judged,
  share: number,
  together = 0.5,
): boolean {
  const offeredBefore = Math.min(CONTEXT, prefix);
  const offeredAfter = Math.min(CONTEXT, suffix);
  if (before < share * offeredBefore || after < share * offeredAfter) return false;
  return before + after >= together * (offeredBefore + offeredAfter);
}
