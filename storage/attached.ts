/* What lies beside a clip's own row and its text: the pictures kept with it, the page as it read other times,
   the place where it was read. */
import type { Library } from './database.ts';
import type { Attached } from './rows/library.ts';

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

/** What is attached to each of these clips; without those that have nothing. */
export async function attachedToAll(
  library: Library,
  clips: readonly string[],
): Promise<ReadonlyMap<string, Attached>> {
  const { pictures, versions } = library;
  const keys = await Promise.all(
    [pictures, versions].map((table) => table.where('clip').anyOf(clips).primaryKeys()),
  );
  const having = new Set(keys.flat().map(([clip]) => clip));
  const all = [...having].map(async (clip) => [clip, await attachedTo(library, clip)] as const);
  return new Map(await Promise.all(all));
}

/** Takes away all that is attached to clips. Call inside a transaction on all tables, after their rows are gone. */
export async function dropAttached(library: Library, clips: readonly string[]): Promise<void> {
  const { pictures, versions, places } = library;
  const gone = await versions.where('clip').anyOf(clips).toArray();
  await Promise.all([
    pictures.where('clip').anyOf(clips).delete(),
    versions.bulkDelete(gone.map(({ clip, body }): [string, string] => [clip, body])),
    places.bulkDelete([...clips]),
  ]);
  await dropBodies(
    library,
    gone.map(({ body }) => body),
  );
}

/** Puts back what was taken away. Call inside a transaction on all tables. */
export async function putAttached(library: Library, { pictures, versions }: Attached): Promise<void> {
  await library.pictures.bulkPut([...pictures]);
  await library.bodies.bulkPut(versions.map(({ text }) => text));
  await library.versions.bulkPut(versions.map(({ clip, body, read }) => ({ clip, body, read })));
}

/** Drops the texts that no clip and no version has any more. Call inside a transaction on these tables. */
export async function dropBodies(library: Library, hashes: readonly string[]): Promise<void> {
  const asked = [...new Set(hashes)].filter((hash) => hash !== '');
  const uses = await Promise.all(
    asked.map(async (hash) => {
      const [clips, versions] = await Promise.all([
        library.clips.where('body').equals(hash).count(),
        library.versions.where('body').equals(hash).count(),
      ]);
      return clips + versions;
    }),
  );
  await library.bodies.bulkDelete(asked.filter((_, at) => uses[at] === 0));
}
