import { isoDate } from '../iso-date.ts';

/** The microseconds between 1601, where Chromium's clock begins, and 1970. */
const FROM_1601 = 11_644_473_600_000_000;
const FIRST = Date.UTC(1990, 0, 1);
/** Zones run ahead, and clocks of other machines differ. */
const AHEAD = 36 * 3_600_000;

/**
 * A moment as exports write it (ISO 8601 with or without zone, Evernote's 20240129T203941Z, seconds,
 * milliseconds or microseconds since 1970, Chromium's since 1601), as ISO 8601 in UTC. Undefined where it
 * is none, before the web, or after `now` (milliseconds).
 */
export function momentOf(value: unknown, now: number): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (text === '') return undefined;
  const time = /^\d+(?:\.\d+)?$/.test(text) ? fromNumber(Number(text)) : fromWords(text, now);
  if (time === undefined || Number.isNaN(time) || time < FIRST || time > now + AHEAD) return undefined;
  return new Date(time).toISOString();
}

function fromNumber(number: number): number | undefined {
  if (number > 19_900_101 && number < 21_000_101) return Date.parse(isoDate(String(number), Infinity) ?? '');
  if (number < 1e11) return number * 1_000;
  if (number < 1e14) return number;
  if (number < 1e16) return number / 1_000;
  return (number - FROM_1601) / 1_000;
}

function fromWords(text: string, now: number): number | undefined {
  const [, day = '', time, zone] = /^(\d{8})T(\d{6})(Z)?$/.exec(text) ?? [];
  if (time) {
    return Date.parse(
      `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}${zone ?? 'Z'}`,
    );
  }
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) {
    const [, date = '', clock = '', offset = ''] =
      /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d\d:?\d\d)?/i.exec(text) ?? [];
    return Date.parse(`${date}T${clock}${/^[+-]/.test(offset) ? offset.replace(/^(...):?/, '$1:') : 'Z'}`);
  }
  const day2 = isoDate(text, now);
  if (day2) return Date.parse(day2.length === 10 ? `${day2}T00:00:00Z` : day2);
  return Date.parse(text);
}
