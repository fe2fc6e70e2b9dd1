/* A row of the library as it is shown. */
import type { ShownClip } from '../../components/ClipRow.tsx';
import { webAddress } from '../../core/address.ts';
import type { LibraryRow, Place } from '../../storage/library-rows.ts';

const WHY: Record<Place, string> = {
  title: 'the title',
  note: 'your note',
  highlight: 'a highlight',
  text: 'the article',
  name: 'its names',
};

/** The row with where it leads: the reader, where there is one and something to read. */
export function shownClip(
  { clip, isDraft, thumbnail, highlights, colours, title, snippet, places }: LibraryRow,
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
    why: isDraft ? 'not clipped yet' : whyOf(places),
    credits: clip.credits,
    tags: clip.tags,
    colours,
    highlights,
    hasNote: clip.note.trim() !== '',
    isTrashed: clip.state === 'trashed',
    thumbnail,
    address: opensReader ? readerAddress(clip.id) : clip.address,
    isOutside: !opensReader,
  };
}

function whyOf(places: readonly Place[]): string {
  return places.length === 0 ? '' : `in ${places.map((place) => WHY[place]).join(' and ')}`;
}

/** Where a clip is read within the extension, at one of its highlights or at its beginning. */
export function readerAddress(clip: string, highlight?: string): string {
  const hash = highlight === undefined ? '' : `#${encodeURIComponent(highlight)}`;
  return `/reader.html?clip=${encodeURIComponent(clip)}${hash}`;
}

/** A day as the person reads days, the day that is written whatever its zone; what is no day as it stands. */
export function shownDate(stated: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(stated)?.[0];
  if (day === undefined) return stated;
  const date = new Date(`${day}T12:00Z`);
  return date.toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
}
