/* Pictures kept with a clip, so that it is whole without the network. */
import type { Library } from './database.ts';
import type { Picture } from './rows/library.ts';

/** The pictures kept with a clip. */
export async function picturesOf(library: Library, clip: string): Promise<Picture[]> {
  return library.pictures.where('clip').equals(clip).toArray();
}

/** Bytes that the pictures of a clip take. */
export function bytesOf(pictures: readonly Picture[]): number {
  return pictures.reduce((sum, { data }) => sum + data.size, 0);
}

/**
 * Keeps a picture with its clip, unless all its pictures would then take more than `limit` bytes; a picture
 * that is there already is replaced. Says why it was not kept.
 */
export async function keepPicture(
  library: Library,
  picture: Picture,
  limit: number,
): Promise<'kept' | 'too-large' | 'no-clip'> {
  return library.transaction('rw', library.clips, library.pictures, async () => {
    if ((await library.clips.where('id').equals(picture.clip).count()) === 0) return 'no-clip';
    const others = (await picturesOf(library, picture.clip)).filter(
      ({ address }) => address !== picture.address,
    );
    if (bytesOf(others) + picture.data.size > limit) return 'too-large';
    await library.pictures.put(picture);
    return 'kept';
  });
}

/** Gives the room back that a clip's pictures take, or one of them; they stay links. What was dropped. */
export async function dropPictures(library: Library, clip: string, address?: string): Promise<Picture[]> {
  return library.transaction('rw', library.pictures, async () => {
    const all = await picturesOf(library, clip);
    const dropped = all.filter((one) => address === undefined || one.address === address);
    await library.pictures.bulkDelete(dropped.map((one): [string, string] => [one.clip, one.address]));
    return dropped;
  });
}

/** Puts pictures back that were dropped, unless their clip has gone meanwhile. */
export async function restorePictures(library: Library, pictures: readonly Picture[]): Promise<void> {
  await library.transaction('rw', library.clips, library.pictures, async () => {
    const clips = await library.clips.bulkGet([...new Set(pictures.map(({ clip }) => clip))]);
    const there = new Set(clips.flatMap((clip) => (clip ? [clip.id] : [])));
    await library.pictures.bulkPut(pictures.filter(({ clip }) => there.has(clip)));
  });
}
