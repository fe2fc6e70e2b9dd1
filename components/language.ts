/* The person's language: that of the words on the screen, which is English where the browser's has no words yet. */
import { i18n } from '#i18n';
import type { Message } from '../core/message.ts';

/** `i18n.t` for keys that are only known when it runs. */
type Untyped = (key: string, count: number | undefined, values: Record<string, string | number>) => string;

/** Words a message of core. */
export function tell({ key, count, values = {} }: Message): string {
  return (i18n.t as unknown as Untyped)(key, count, { ...values });
}

/** The language of the words, BCP 47. */
export function language(): string {
  return i18n.t('language');
}

/** A whole number, as the language writes it. */
export function inDigits(value: number): string {
  return value.toLocaleString(language());
}

/** A date or time (ISO 8601), as the language writes it. */
export function inDateWords(time: string | Date, form: Intl.DateTimeFormatOptions): string {
  return new Date(time).toLocaleString(language(), form);
}

/** "A, B and C". */
export function inList(
  parts: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language(), { type }).format(parts);
}

/** Says in which language a page is and which way it runs: to screen readers, fonts and the layout. */
export function speakIn(page: Document): void {
  page.documentElement.lang = language();
  page.documentElement.dir = i18n.t('direction');
}
