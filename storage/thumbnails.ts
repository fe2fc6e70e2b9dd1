import type { Library } from './database.ts';

/** The small picture of a clip, as a `data:` address. */
export async function thumbnailOfClip(library: Library, clip: string): Promise<string | undefined> {
  return (await library.thumbnails.get(clip))?.picture;
}
