/* Days as the person reads them, in two forms: the short one where many stand below each other or beside other facts, the
   long one where a sentence or a figure names a single day. Their order is that of the person's own language. */
import { inDateWords } from './language.ts';

/** `14 Mar 2026`: the day that is written, whatever its zone; what is no whole day as it stands. */
export function shortDay(stated: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(stated)?.[0];
  if (day === undefined) return stated;
  return inDateWords(`${day}T12:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
}

/** `14 Mar 2026`: the day of a moment, by the person's own clock. */
export function shortDayOf(moment: string): string {
  return inDateWords(moment, { dateStyle: 'medium' });
}

/** `14 Mar 2026, 10:30`: where two of one day are told apart. */
export function shortMoment(moment: string): string {
  return inDateWords(moment, { dateStyle: 'medium', timeStyle: 'short' });
}

/** `14 March 2026`: the day of a moment, by the person's own clock, in a sentence. */
export function longDay(moment: string): string {
  return inDateWords(moment, { dateStyle: 'long' });
}
