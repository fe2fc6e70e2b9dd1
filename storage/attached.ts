/* What lies beside a clip's own row and its text: the pictures kept with it, the page as it read other times,
   the place where it was read. */
import type { Library } from './database.ts';
import type { Attached } from './rows.ts';

/** All that is attached to a clip. */
export async function attachedTo(library: Library, clip: string): Promise<Attached> {
  return library.transaction('r', library.pictures, library.versions, library.bodies, async () => {
    const pictures = await library.pictures.where('clip').equals(clip).toArray();
    const rows = await library.versions.where('clip').equals(clip).toArray();
    const texts = await library.bodies.bulkGet(rows.map(({ body }) => body));
    const versions = rows.flatMap((row, at) => {
      const text = texts[at];
      return text ? [{ ...row, text }] : [];
    });
    return { pictures, versions };
  });
}

/** Takes away all that is attached to a clip. Call inside a transaction on all tables, after its row is gone. */
export async function dropAttached(library: Library, clip: string): Promise<void> {
  const hashes = (await library.versions.where('clip').equals(clip).toArray()).map(({ body }) => body);
  await library.pictures.where('clip').equals(clip).delete();
  await library.versions.where('clip').equals(clip).delete();
  await library.places.delete(clip);
  for (const hash of hashes) await dropBody(library, hash);
}

/** Puts back what was taken away. Call inside a transaction on all tables. */
export async function putAttached(library: Library, { pictures, versions }: Attached): Promise<void> {
  await library.pictures.bulkPut([...pictures]);
  await library.bodies.bulkPut(versions.map(({ text }) => text));
  await library.versions.bulkPut(versions.map(({ clip, body, read }) => ({ clip, body, read })));
}

/** Drops a text that no clip and no version has any more. Call inside a transaction on these tables. */
export async function dropBody(library: Library, hash: string): Promise<void> {
  if (hash === '') return;
  const clips = await library.clips.where('body').equals(hash).count();
  const versions = await library.versions.where('body').equals(hash).count();
  if (clips + versions === 0) await library.bodies.delete(hash);
}
