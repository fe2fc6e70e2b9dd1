/* Numbers as a person reads them. */
import { i18n } from '#i18n';
import { inDigits, language } from '../../components/language.ts';

export function clipCount(count: number): string {
  return i18n.t('options.counts.clips', count, { count: number(count) });
}

/** Those in the trash are told apart: no list shows them among the others. */
export function clipsIn({
  clips,
  trashed = 0,
}: {
  readonly clips: number;
  readonly trashed?: number;
}): string {
  if (trashed === 0) return clipCount(clips);
  const count = clips - trashed;
  return i18n.t('options.counts.clipsAndTrash', count, { count: number(count), trashed: number(trashed) });
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
