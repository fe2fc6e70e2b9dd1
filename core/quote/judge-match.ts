/* Which place is the better one, and whether the best is good enough. What is known of a highlight is
   little, so all evidence is counted in one coin, letters that are as they were: a letter of context
   equal in a run of others speaks for a place, a letter of the quote edited speaks against it. */

import { isBelieved, isFramed, MOVABLE, ON_COURSE, TELLING, type Judged } from './believe-match.ts';
import { CONTEXT, type Match } from './weigh-match.ts';

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
/** less up to this much where its nearest surroundings are those of the words, */
const FAMILIAR = 0.2;
/** also where letters were edited, for then landmarks were too. */
const ASTRAY_EDITED = 0.5;
/** Words of so many letters are known again elsewhere with a few of them edited. */
const MENDABLE = 64;
/** Strange text of so many letters in the words: then there is more of it, and all landmarks are pushed away. */
const PUSHED = 10;
/** Where fewer of the landmarks than this agree on any place, they were pushed away too. */
const AGREED = 0.4;
/** Being the very words, and the only ones then and now. */
const ONLY = 40;
/** Where twins stood between the same letters, context tells little, and place and turn tell more. */
const ALIKE = 5;
/** Twins with as much context as this share of the most are as good as each other. */
const SAME = 0.75;
/** A place that a person sees is worth this many letters of context more than one that is hidden. */
const VISIBLE = 24;
/** A gap in the context as near as this is where the words themselves are, not where others came instead. */
const SAME_SLOT = 8;
/** A place that fewer of the landmarks speak for by this share than for another. */
const OFF_COURSE = 0.4;
/** Where this share of the landmarks agree, and say it of no twin by more than this, they are believed before the turn. */
const AGREED_ALONE = 0.5;
const ALONE = 0.5;
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
  const own = onCourseAlone(apart, judged) ?? apart.sort((a, b) => a.start - b.start)[alikeBefore];
  return own && context(own) >= SAME * most ? own : undefined;
}

/** The one place that the landmarks speak for, where they agree and say it of no other: turns change when a page is set anew. */
function onCourseAlone(places: readonly Match[], { bearings }: Judged): Match | undefined {
  if (!bearings.isKnown() || bearings.agreement() < AGREED_ALONE) return undefined;
  const [first, second] = places.toSorted((a, b) => bearings.share(b.start) - bearings.share(a.start));
  if (!first || bearings.share(first.start) < ON_COURSE) return undefined;
  return second && bearings.share(second.start) > ALONE ? undefined : first;
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
function isAstray(match: Match, judged: Judged): boolean {
  const { bearings, now, once, length } = judged;
  if (match.strange >= PUSHED || !bearings.isKnown() || bearings.agreement() < AGREED) return false;
  const share = bearings.share(match.start);
  if (share >= (match.errors === 0 ? ASTRAY - FAMILIAR * familiarity(match, judged) : ASTRAY_EDITED))
    return false;
  if (match.errors === 0 && (once === undefined || now >= once)) return false;
  // A long sentence that was moved and mended is known by itself.
  return length < MENDABLE || match.errors > 0.2 * length;
}

/** How much of the context that is weighed stands around a place, on the side where it is less: 0 to 1. */
function familiarity({ before, after }: Match, { prefix, suffix }: Judged): number {
  const shareOf = (there: number, offered: number) => there / Math.max(1, Math.min(CONTEXT, offered));
  return Math.min(shareOf(before, prefix), shareOf(after, suffix));
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
    (match) =>
      match.errors > 0.5 * length &&
      !match.slots.some((slot) => Math.abs(slot - best.start) <= SAME_SLOT) &&
      !isOffCourse(match, best, judged),
  );
  const most = Math.max(...emptied.map(({ before, after }) => before + after));
  const isFewer = best.errors === 0 && once !== undefined && now < once;
  return most >= TELLING && most > context + (isFewer ? -2 * CLEARLY : CLEARLY);
}

/** Whether the landmarks speak much less for a place than for the best: what stood there was another's. */
function isOffCourse({ start }: Match, best: Match, { bearings }: Judged): boolean {
  return bearings.isKnown() && bearings.share(best.start) - bearings.share(start) > OFF_COURSE;
}
