/* A row of the library as it is shown. */
import { i18n } from '#i18n';
import type { ShownClip } from '../../components/ClipRow.tsx';
import { shortDay, shortDayOf } from '../../components/dates.ts';
import { inList } from '../../components/language.ts';
import { webAddress } from '../../core/address.ts';
import type { Clip } from '../../core/clip.ts';
import type { Sort } from '../../core/library/question.ts';
import { readerAddress } from '../../core/reader-address.ts';
import type { LibraryRow, Place } from '../../storage/library/rows.ts';

/** The row with where it leads: the reader, where there is one and something to read. */
export function shownClip(
  { clip, isDraft, thumbnail, highlights, colours, title, snippet, places, place }: LibraryRow,
  { hasReader, sort }: { readonly hasReader: boolean; readonly sort: Sort },
): ShownClip {
  const opensReader = hasReader && clip.body !== '';
  return {
    id: clip.id,
    title,
    snippet,
    language: clip.language,
    outlet: clip.outlet || (webAddress(clip.address)?.host ?? ''),
    date: dateOf(clip, { isDraft, sort }),
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

/** The day that a list is sorted by; a draft was not clipped on any. */
function dateOf(clip: Clip, { isDraft, sort }: { readonly isDraft: boolean; readonly sort: Sort }): string {
  if (isDraft) return shortDay(clip.published);
  return sort === 'clipped' ? clippedDay(clip) : dayOfClip(clip);
}

function whyOf(places: readonly Place[]): string {
  if (places.length === 0) return '';
  return i18n.t('library.row.why', {
    places: inList(places.map((place) => i18n.t(`library.row.places.${place}`))),
  });
}

/** The day of the article; where it has none that of the clip, which is said. */
export function dayOfClip(clip: Clip): string {
  return clip.published === '' ? clippedDay(clip) : shortDay(clip.published);
}

/** `clipped 14 Mar 2026`. */
function clippedDay({ created }: Clip): string {
  return i18n.t('library.row.clipped', { day: shortDayOf(created) });
}
