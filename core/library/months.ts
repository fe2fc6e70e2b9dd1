/* Months as `2023-04`: they sort as text. */
import type { MonthCount, Months } from './question.ts';

/** The month of an ISO date; undefined where the date has none. */
export function monthOf(day: string): string | undefined {
  return /^\d{4}-(?:0[1-9]|1[0-2])/.exec(day)?.[0];
}

/** The next month. */
export function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? monthName(year + 1, 1) : monthName(year, number + 1);
}

/** A whole year: `2023` is January to December. */
export function yearStretch(year: string): Months {
  return { from: `${year}-01`, to: `${year}-12` };
}

/** All months from the first counted to the last, those without clips too. */
export function withoutGaps(counts: readonly MonthCount[]): MonthCount[] {
  const sorted = counts.toSorted((one, other) => (one.month < other.month ? -1 : 1));
  const known = new Map(sorted.map(({ month, count }) => [month, count]));
  const [first, last] = [sorted[0]?.month, sorted.at(-1)?.month];
  const all: MonthCount[] = [];
  if (first === undefined || last === undefined) return all;
  for (let month = first; month <= last; month = monthAfter(month)) {
    all.push({ month, count: known.get(month) ?? 0 });
  }
  return all;
}

/** The counts of whole years, the latest first. */
export function perYear(counts: readonly MonthCount[]): { readonly year: string; readonly count: number }[] {
  const years = new Map<string, number>();
  for (const { month, count } of counts) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([year, count]) => ({ year, count })).sort((a, b) => (a.year < b.year ? 1 : -1));
}

/** `Apr 2023`, in the person's language. */
export function monthLabel(month: string, locale?: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const day = new Date(Date.UTC(year, number - 1, 1));
  return day.toLocaleDateString(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' });
}

/** `2023`, `Apr 2023` or `Apr 2023 – Sep 2023`. */
export function stretchLabel({ from, to }: Months, locale?: string): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01` && to === `${year}-12`) return year;
  return from === to ? monthLabel(from, locale) : `${monthLabel(from, locale)} – ${monthLabel(to, locale)}`;
}

function monthName(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
