/* Which place is the better one, and whether the best is good enough. What is known of a highlight is
   little, so all evidence is counted in one coin, letters that are as they were: a letter of context
   equal in a run of others speaks for a place, a letter of the quote edited speaks against it. */

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

/** An edited letter weighs as much against a place as this many letters of context for it. */
const ERROR = 2.5;
/** Being where the words stood, or in their turn, weighs as much as this many letters of context. */
const PLACE = 6;
/** The number of letters before the words says less than landmarks do: whatever was put in above has changed it. */
const PLACE_WITH_BEARINGS = 1;
const TURN = 8;
/** Being where all landmarks say weighs as much as this. */
const BEARINGS = 24;
/** A place that fewer than this share of the landmarks speak for is another place, */
const ASTRAY = 0.7;
/** also where letters were edited, for then landmarks were too. */
const ASTRAY_EDITED = 0.5;
/** Words of so many letters are known again elsewhere with a few of them edited. */
const MENDABLE = 64;
/** Strange text of so many letters in the words: then there is more of it, and all landmarks are pushed away. */
const PUSHED = 10;
/** Where fewer of the landmarks than this agree on any place, they were pushed away too. */
const AGREED = 0.4;
/** And one that this share speaks for is where the words stood. */
const ON_COURSE = 0.85;
/** Being the very words, and the only ones then and now. */
const ONLY = 40;
/** Where twins stood between the same letters, context tells little, and place and turn tell more. */
const ALIKE = 5;
/** Twins with as much context as this share of the most are as good as each other. */
const SAME = 0.75;
/** A place that a person sees is worth this many letters of context more than one that is hidden. */
const VISIBLE = 24;
/** Letters that, all equal, do not come together by chance. */
const TELLING = 32;
/** And that, all equal, do not come together even where the whole page is another. */
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
/** A gap in the context as near as this is where the words themselves are, not where others came instead. */
const SAME_SLOT = 8;
/** With so many letters edited in the words that were kept, it is letters that were edited, not words. */
const NOISY = 0.08;
/** A quote of a word or two. */
const SHORT = 16;
/** A quote of a few words. */
const PHRASE = 40;
/** A quote that stands alone elsewhere, though its surroundings stayed, was moved; a word was not. */
const MOVABLE = 12;
/** Words of so many letters are not there by chance where they were the only ones. */
const WHOLE = 12;
/** Surroundings that fit better elsewhere by so many letters are the quote's own. */
const CLEARLY = 8;

/** The place to believe in, or undefined where none deserves it. */
export function bestMatch(
  matches: readonly Match[],
  judged: Judged,
  isHidden: (match: Match) => boolean,
): Match | undefined {
  const values = new Map<Match, number>(); // sorting asks again and again
  const value = (match: Match): number => {
    const known = values.get(match) ?? score(match, judged);
    values.set(match, known);
    return known;
  };
  const inTurn = matchInTurn(matches, judged);
  if (inTurn) return inTurn;
  const isWhole = isOnlyWhole(judged);
  const believed = matches.filter(
    (match) => !(isWhole && match.errors > 0) && !isAstray(match, judged) && isBelieved(match, judged),
  );
  const [best, ...rest] = believed.sort((a, b) => value(b) - value(a));
  if (!best || isGoneElsewhere(best, matches, judged)) return undefined;
  if (judged.once !== undefined && judged.alike === 0) return best; // the asking makes the page compute its styles
  const close = rest.filter((other) => other.start !== best.start && value(other) > value(best) - VISIBLE);
  return close.length > 0 && isHidden(best) ? (close.find((other) => !isHidden(other)) ?? best) : best;
}

/**
 * As many likely places as there were twins between the same letters: ours is the one that comes when ours
 * came, whatever has become of the context of each.
 */
function matchInTurn(matches: readonly Match[], judged: Judged): Match | undefined {
  const { alike, alikeBefore, length } = judged;
  if (alike === 0 || alikeBefore === undefined) return undefined;
  const likely = matches
    .filter((match) => match.errors <= 0.45 * length && isFramed(match, judged, 0.15, 0.36))
    .sort((a, b) => score(b, judged) - score(a, judged));
  const apart = likely.filter((one, at) => {
    return !likely.slice(0, at).some((other) => other.start < one.end && one.start < other.end);
  });
  if (apart.length !== alike + 1) return undefined;
  const context = (match: Match): number => match.before + match.after + match.beyond;
  const most = Math.max(...apart.map(context));
  const inTurn = apart.sort((a, b) => a.start - b.start)[alikeBefore];
  return inTurn && context(inTurn) >= SAME * most ? inTurn : undefined;
}

/** Whether the very words, too many to be there by chance, were the only ones and are: none was edited then. */
function isOnlyWhole({ once, now, length, density }: Judged): boolean {
  return once === 1 && now === 1 && length * density >= WHOLE;
}

/** Whether a match is so good that no other place need be looked at. */
export function isClear(match: Match, judged: Judged): boolean {
  if (judged.alike > 0 || match.strange > 0) return false;
  if (judged.once === undefined && judged.now > 1) return false;
  if ((match.errors > 0 && isOnlyWhole(judged)) || isAstray(match, judged)) return false;
  return (
    isFramed(match, judged, 0.6) && judged.prefix + judged.suffix >= CONTEXT && isBelieved(match, judged)
  );
}

function score(match: Match, judged: Judged): number {
  const turn = match.errors === 0 && match.start === judged.sameTurn ? TURN : 0;
  const only = match.errors === 0 && judged.once === 1 && judged.now === 1 ? ONLY : 0;
  const isGuided = judged.alike === 0 && judged.bearings.isKnown();
  const place = (isGuided ? PLACE_WITH_BEARINGS : PLACE) * nearness(match, judged) + turn;
  const context =
    match.before + match.after + match.beyond / 4 + BEARINGS * judged.bearings.share(match.start);
  return only + context - ERROR * match.errors + place * (judged.alike > 0 ? ALIKE : 1);
}

/** Whether the landmarks say that the words stood elsewhere, and nothing says that they were moved. */
function isAstray(match: Match, { bearings, now, once, length }: Judged): boolean {
  if (match.strange >= PUSHED || !bearings.isKnown() || bearings.agreement() < AGREED) return false;
  if (bearings.share(match.start) >= (match.errors === 0 ? ASTRAY : ASTRAY_EDITED)) return false;
  if (match.errors === 0 && (once === undefined || now >= once)) return false;
  // A long sentence that was moved and mended is known by itself.
  return length < MENDABLE || match.errors > 0.2 * length;
}

function nearness({ start }: Match, { hint, textLength }: Judged): number {
  if (hint === undefined) return 0;
  return 1 / (1 + (20 * Math.abs(start - hint)) / Math.max(1, textLength));
}

/** Whether the quote's surroundings stand elsewhere, with other words in its place: it is gone then. */
function isGoneElsewhere(best: Match, matches: readonly Match[], judged: Judged): boolean {
  const { once, now, length, isLeft, density } = judged;
  const context = best.before + best.after;
  if (best.errors === 0 && isLeft) return false;
  if (best.errors === 0 && once === now) {
    // As often as ever: it was moved, if it is long enough to be sure or took some of its context along.
    if (once === 1 && (length * density >= MOVABLE || context >= TELLING / 2)) return false;
    if (Math.max(best.before, best.after) >= TELLING) return false;
  }
  const emptied = matches.filter(
    ({ errors, slots }) =>
      errors > 0.5 * length && !slots.some((slot) => Math.abs(slot - best.start) <= SAME_SLOT),
  );
  const most = Math.max(...emptied.map(({ before, after }) => before + after));
  const isFewer = best.errors === 0 && once !== undefined && now < once;
  return most >= TELLING && most > context + (isFewer ? -2 * CLEARLY : CLEARLY);
}

/** Whether so much speaks for the place that it may be painted. */
function isBelieved(match: Match, judged: Judged): boolean {
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
function isFramed(
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
