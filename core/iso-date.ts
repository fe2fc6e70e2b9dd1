/* Dates as pages write them, made ISO 8601 with as much as the page says and no more: a day stays a day,
   a time without a zone stays without one. Numbers alone (04/05/2019) are only read where they cannot
   mean two days. */

const MONTHS = new Map(
  Object.entries({
    1: 'jan january januar janvier enero ene gennaio gen janeiro janv',
    2: 'feb february februar février fevrier febrero febbraio fevereiro fév fev févr',
    3: 'mar march märz maerz mars marzo março mär mrz',
    4: 'apr april avril abril aprile avr abr',
    5: 'may mai mayo maggio maio mag',
    6: 'jun june juni juin junio giugno junho giu',
    7: 'jul july juli juillet julio luglio julho juil lug',
    8: 'aug august août aout agosto ago',
    9: 'sep sept september septembre septiembre settembre setembro set',
    10: 'oct october oktober octobre octubre ottobre outubro okt ott out',
    11: 'nov november novembre noviembre novembro',
    12: 'dec december dezember décembre decembre diciembre dicembre dezembro dez déc dic',
  }).flatMap(([number, names]) => names.split(' ').map((name) => [name, Number(number)] as const)),
);

/** The web is older than most articles on it; earlier dates are mistakes or book years. */
const FIRST_YEAR = 1990;
/** Zones run up to 14 hours ahead, and clocks of editorial systems differ. */
const AHEAD = 36 * 3_600_000;

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?:\b|$)/i;

/**
 * The ISO 8601 form of a date as a page states it ("April 19, 2019", "2019-04-19T18:04:00+0000",
 * "2019年4月19日", seconds or milliseconds since 1970), or undefined where it is none, is impossible,
 * or lies in the future of `now` (milliseconds since 1970).
 */
export function isoDate(stated: string, now: number): string | undefined {
  const text = stated.trim().slice(0, 200);
  const date = fromIso(text) ?? fromStamp(text) ?? fromWords(text) ?? fromNumbers(text) ?? fromMonth(text);
  if (!date) return undefined;
  const time = Date.parse(date);
  const year = Number(date.slice(0, 4));
  if (Number.isNaN(time) || year < FIRST_YEAR || time > now + AHEAD) return undefined;
  return keptDay(date);
}

/* 22:32 in New York is the next day in London. Where the hour would move the day for a reader elsewhere, the
   day that the outlet printed is worth more than the hour. */
function keptDay(date: string): string {
  if (!/[+-]\d\d:\d\d$/.test(date)) return date;
  const day = date.slice(0, 10);
  return new Date(date).toISOString().startsWith(day) ? date : day;
}

function fromIso(text: string): string | undefined {
  const [, year, month, day, hour, minute, second, zone] = ISO.exec(text) ?? [];
  if (!year || !month || !day) return undefined;
  const date = calendarDay(Number(year), Number(month), Number(day));
  if (!date || hour === undefined || Number(hour) > 23) return date;
  const time = `${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}`;
  return `${date}T${time}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (!zone) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function fromStamp(text: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
}

function fromWords(text: string): string | undefined {
  const asian = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u.exec(text);
  if (asian) return calendarDay(Number(asian[1]), Number(asian[2]), Number(asian[3]));
  const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(text);
  if (monthFirst) return namedDay(monthFirst[3], monthFirst[1], monthFirst[2]);
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:de\s+)?(\d{4})(?!\d)/u.exec(
      text,
    );
  return dayFirst ? namedDay(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined;
}

function namedDay(year?: string, month?: string, day?: string): string | undefined {
  const number = MONTHS.get(month?.toLowerCase() ?? '');
  return number ? calendarDay(Number(year), number, Number(day)) : undefined;
}

function fromNumbers(text: string): string | undefined {
  const yearFirst = /(?<!\d)(\d{4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return calendarDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!yearLast) return undefined;
  const [a, b, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  if (yearLast[2] === '.') return calendarDay(year, b, a); // day.month.year, where points are written
  if (a > 12) return calendarDay(year, b, a);
  return b > 12 || a === b ? calendarDay(year, a, b) : undefined;
}

/* "November 2015" or "2015-11" alone: a month is all that some pages say. */
function fromMonth(text: string): string | undefined {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return text;
  const [, month, year] = /^(\p{L}{3,12})\.?,?\s+(\d{4})$/u.exec(text) ?? [];
  const number = MONTHS.get(month?.toLowerCase() ?? '');
  return number ? `${year}-${String(number).padStart(2, '0')}` : undefined;
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
