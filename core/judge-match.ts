/* Which place is the better one, and whether the best is good enough. */

import { CONTEXT, type Match } from './weigh-match.ts';

/** What is known of a quote when its places are judged; lengths in folded letters. */
export interface Judged {
  readonly length: number;
  readonly prefix: number;
  readonly suffix: number;
  /** Where the words stood when they were marked. */
  readonly hint: number | undefined;
  readonly textLength: number;
  /** How often the very words occur now, and how often they did when they were marked. */
  readonly now: number;
  readonly once?: number;
}

/** An edited letter weighs as much against a place as this many letters of context for it. */
const ERROR = 1.5;
/** Being where the words stood weighs as much as this many letters of context. */
const PLACE = 6;

/** What speaks for a place, to be compared with other places of the same quote. */
export function score(match: Match, judged: Judged): number {
  return match.before + match.after - ERROR * match.errors + PLACE * nearness(match, judged);
}

function nearness({ start }: Match, { hint, textLength }: Judged): number {
  if (hint === undefined) return 0;
  const away = Math.abs(start - hint) / Math.max(1, textLength);
  return 1 / (1 + 20 * away);
}

/** Whether so much speaks for the place that it may be painted. */
export function isBelieved(match: Match, judged: Judged): boolean {
  return match.errors === 0 ? isBelievedExact(match, judged) : isBelievedEdited(match, judged);
}

/** Letters that, all equal, do not come together by chance. */
const TELLING = 32;

function isBelievedExact(match: Match, { length, prefix, suffix, now, once }: Judged): boolean {
  const context = match.before + match.after;
  const offered = Math.min(CONTEXT, prefix) + Math.min(CONTEXT, suffix);
  if (offered === 0) return now === 1 || length >= TELLING;
  if (context >= 0.9 * offered && length + context >= TELLING / 3) return true;
  // Fewer places than there were: the one that is missing may be ours.
  const mayBeAnother = once !== undefined && now < once;
  if (mayBeAnother) return context >= 0.5 * offered;
  if (once === 1 && now === 1) return length + context >= TELLING / 2;
  return length + 0.75 * context >= TELLING + (now > 1 ? 8 : 0);
}

function isBelievedEdited(match: Match, { length, prefix, suffix }: Judged): boolean {
  const rate = match.errors / length;
  const offered = Math.min(CONTEXT, prefix) + Math.min(CONTEXT, suffix);
  const context = offered === 0 ? 0 : (match.before + match.after) / offered;
  const kept = length - match.errors;
  if (kept + match.before + match.after < TELLING) return false;
  if (context < 0.5 && (length < TELLING || rate > 0.2)) return false;
  if (match.replaced / length > (length < TELLING ? 0.5 : 0.25)) return false;
  return rate <= (context >= 0.7 ? 0.42 : 0.34);
}
