import { i18n } from '#i18n';

/** What many programs write, as the readers of files call it. Others keep the names they go by. */
const GENERIC = {
  Bookmarks: 'import.from.bookmarks',
  'Markdown notes': 'import.from.notes',
  'Highlights by page': 'import.from.highlights',
  'A table of addresses': 'import.from.table',
} as const;

/** From which products something was brought in, as a person says it. `from` is a list parted by commas. */
export function productWords(from: string): string {
  return from
    .split(', ')
    .map((name) => (name in GENERIC ? i18n.t(GENERIC[name as keyof typeof GENERIC]) : name))
    .reduce((one, other) => i18n.t('options.joined', { one, other }));
}
