import type { Library } from './database.ts';
import type { ReadingPlace } from './rows/library.ts';

/** How far a clip was read; undefined where it was never opened in the reader. */
export async function placeIn(library: Library, clip: string): Promise<ReadingPlace | undefined> {
  return library.places.get(clip);
}

/** Remembers how far a clip was read, as long as the clip is there. */
export async function keepPlace(library: Library, place: ReadingPlace): Promise<void> {
  await library.transaction('rw', library.clips, library.places, async () => {
    if ((await library.clips.where('id').equals(place.clip).count()) > 0) await library.places.put(place);
  });
}
