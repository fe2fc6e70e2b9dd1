/** A stretch of days as ISO dates, `to` no longer in it. */
export interface DateStretch {
  readonly from: string;
  readonly to: string;
}

/** Reads 2023, 2023-10 or 2023-10-06 (also with / or .) as the days it means; undefined if it is no date. */
export function readDate(text: string): DateStretch | undefined {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month, day] = match
    .slice(1)
    .map((digits) => (digits === undefined ? undefined : Number(digits)));
  if (month === undefined) return { from: iso(year, 1, 1), to: iso(year + 1, 1, 1) };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined)
    return { from: iso(year, month, 1), to: month === 12 ? iso(year + 1, 1, 1) : iso(year, month + 1, 1) };
  if (day < 1 || day > daysIn(year, month)) return undefined;
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return {
    from: iso(year, month, day),
    to: iso(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()),
  };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
