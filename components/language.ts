/* The person's language: that of the words on the screen, which is English where the browser's has no words yet. */
import { i18n } from '#i18n';
import type { Message, Speech } from '../core/message.ts';

/** `i18n.t` for keys that are only known when it runs. */
type Untyped = (key: string, count: number | undefined, values: Record<string, string>) => string;

/** Words a message of core. */
export function tell({ key, count, values = {} }: Message): string {
  const worded = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? tell(value) : typeof value === 'number' ? inDigits(value) : value,
  ]);
  return (i18n.t as unknown as Untyped)(key, count, Object.fromEntries(worded) as Record<string, string>);
}

/** The language of the words, BCP 47. */
export function language(): string {
  return i18n.t('language');
}

/* The person's own kind of it, British or American, where the browser says. */
function locale(): string {
  const own = language();
  return navigator.languages.find((one) => one === own || one.startsWith(`${own}-`)) ?? own;
}

/** The language as documents that go out are written in it. */
export function speech(): Speech {
  return { tell, language: language(), direction: i18n.t('direction') === 'rtl' ? 'rtl' : 'ltr' };
}

/** A whole number, as the language writes it. */
export function inDigits(value: number): string {
  return value.toLocaleString(locale());
}

/** A date or time (ISO 8601), as the language writes it. */
export function inDateWords(time: string | Date, form: Intl.DateTimeFormatOptions): string {
  return new Date(time).toLocaleString(locale(), form);
}

/** "A, B and C". */
export function inList(
  parts: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locale(), { type }).format(parts);
}

/** Says in which language a page is and which way it runs: to screen readers, fonts and the layout. */
export function speakIn(page: Document): void {
  page.documentElement.lang = language();
  page.documentElement.dir = i18n.t('direction');
}
