/* Numbers as a person reads them. */
import { i18n } from '#i18n';
import { inDigits, language } from '../../components/language.ts';

export function clipCount(count: number): string {
  return i18n.t('options.counts.clips', count, { count: number(count) });
}

export function number(value: number): string {
  return inDigits(value);
}

/** `1.2 MB`. */
export function bytes(size: number): string {
  if (size < 1_000) return i18n.t('options.size.bytes', size, { count: number(size) });
  const [value, unit] =
    size < 1e6
      ? [size / 1e3, 'kilobytes' as const]
      : size < 1e9
        ? [size / 1e6, 'megabytes' as const]
        : [size / 1e9, 'gigabytes' as const];
  const digits = value < 10 ? 1 : 0;
  const told = value.toLocaleString(language(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return i18n.t(`options.size.${unit}`, { size: told });
}

/** `Reading: 50 clips so far`. */
export function readingWords(count: number): string {
  return i18n.t('options.progress.reading', count, { count: number(count) });
}
