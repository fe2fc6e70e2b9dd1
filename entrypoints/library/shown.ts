/* A row of the library as it is shown. */
import { i18n } from '#i18n';
import type { ShownClip } from '../../components/ClipRow.tsx';
import { inDateWords, inList } from '../../components/language.ts';
import { webAddress } from '../../core/address.ts';
import { readerAddress } from '../../core/reader-address.ts';
import type { LibraryRow, Place } from '../../storage/library-rows.ts';

/** The row with where it leads: the reader, where there is one and something to read. */
export function shownClip(
  { clip, isDraft, thumbnail, highlights, colours, title, snippet, places, place }: LibraryRow,
  { hasReader }: { readonly hasReader: boolean },
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
    address: opensReader ? readerAddress(clip.id, place) : clip.address,
    isOutside: !opensReader,
  };
}

function whyOf(places: readonly Place[]): string {
  if (places.length === 0) return '';
  return i18n.t('library.row.why', {
    places: inList(places.map((place) => i18n.t(`library.row.places.${place}`))),
  });
}

/** A day as the person reads days, the day that is written whatever its zone; what is no day as it stands. */
export function shownDate(stated: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(stated)?.[0];
  if (day === undefined) return stated;
  return inDateWords(`${day}T12:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
}
