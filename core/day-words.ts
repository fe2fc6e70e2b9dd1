/* Days in words, as the person's language has them. */

/** How a language writes days. English without a country as in Britain: the day before the month. */
export function dayLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** `14 March 2026`, `March 2026` or `2026`, as much as an ISO date knows; anything else as it stands. */
export function dayWords(stated: string, language: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?/.exec(stated) ?? [];
  if (!year) return stated;
  const date = new Date(Date.UTC(2000, Number(month ?? 1) - 1, month ? Number(day ?? 1) : 1));
  date.setUTCFullYear(Number(year));
  return new Intl.DateTimeFormat(dayLocale(language), {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(month && day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(date);
}
