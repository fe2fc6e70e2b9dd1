/* A row of the library as it is shown. */
import { i18n } from '#i18n';
import type { ShownClip } from '../../components/ClipRow.tsx';
import { inDateWords, inList } from '../../components/language.ts';
import { webAddress } from '../../core/address.ts';
import type { LibraryRow, Place } from '../../storage/library-rows.ts';

/** The row with where it leads: the reader, where there is one and something to read. */
export function shownClip(
  { clip, isDraft, thumbnail, highlights, colours, title, snippet, places }: LibraryRow,
  { hasReader, query }: { readonly hasReader: boolean; readonly query: string },
): ShownClip {
  const opensReader = hasReader && clip.body !== '';
  return {
    id: clip.id,
    title,
    snippet,
    language: clip.language,
    outlet: clip.outlet || (webAddress(clip.address)?.host ?? ''),
    date: shownDate(clip.published || clip.created),
    minutes: clip.minutes,
    why: isDraft ? i18n.t('library.row.draft') : whyOf(places),
    credits: clip.credits,
    tags: clip.tags,
    colours,
    highlights,
    hasNote: clip.note.trim() !== '',
    isTrashed: clip.state === 'trashed',
    thumbnail,
    address: opensReader
      ? readerAddress(clip.id, { query: places.includes('text') ? query : '' })
      : clip.address,
    isOutside: !opensReader,
  };
}

function whyOf(places: readonly Place[]): string {
  if (places.length === 0) return '';
  return i18n.t('library.row.why', {
    places: inList(places.map((place) => i18n.t(`library.row.places.${place}`))),
  });
}

/** Where a clip is read within the extension: at its beginning, at one of its highlights, or where a query is met best. */
export function readerAddress(
  clip: string,
  { highlight = '', query = '' }: { readonly highlight?: string; readonly query?: string } = {},
): string {
  const asked = new URLSearchParams({ clip, ...(query.trim() === '' ? {} : { q: query }) });
  const hash = highlight === '' ? '' : `#${encodeURIComponent(highlight)}`;
  return `/reader.html?${asked.toString()}${hash}`;
}

/** A day as the person reads days, the day that is written whatever its zone; what is no day as it stands. */
export function shownDate(stated: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(stated)?.[0];
  if (day === undefined) return stated;
  return inDateWords(`${day}T12:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
}
