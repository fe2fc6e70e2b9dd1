import type { Library } from './database.ts';

/** How much of what there is. Sizes in bytes, told from a sample. */
export interface Holdings {
  readonly clips: number;
  readonly highlights: number;
  readonly trashed: number;
  readonly text: number;
  readonly pictures: number;
  /** What the search needs; it can be computed again. */
  readonly index: number;
  /** All the browser counts, packed as it does and with its own books. */
  readonly used: number;
  readonly quota: number | undefined;
  readonly persisted: boolean;
}

/** So many records stand for all of their kind. */
const SAMPLE = 100;

/** Counts what the library holds. */
export async function holdingsOf(library: Library): Promise<Holdings> {
  const [clips, highlights, bodies, thumbnails, trashed, kept] = await Promise.all([
    library.clips.count(),
    library.highlights.count(),
    library.bodies.count(),
    library.thumbnails.count(),
    library.clips.where('[state+created]').between(['trashed', ''], ['trashed', '\uffff']).count(),
    library.pictures.count(),
  ]);
  const [text, pictures, whole] = await Promise.all([
    library.bodies.limit(SAMPLE).toArray(),
    library.thumbnails.limit(SAMPLE).toArray(),
    library.pictures.limit(SAMPLE).toArray(),
  ]);
  const index = await indexBytes(library);
  const { usage = 0, quota } = await navigator.storage.estimate();
  return {
    clips,
    highlights,
    trashed,
    text: scaled(
      text.map((body) => body.text.length + body.html.length),
      bodies,
    ),
    pictures:
      scaled(
        pictures.map(({ picture }) => picture.length),
        thumbnails,
      ) +
      scaled(
        whole.map(({ data }) => data.size),
        kept,
      ),
    index,
    used: usage,
    quota,
    persisted: await navigator.storage.persisted(),
  };
}

/**
 * Asks the browser not to clear the library when the disk fills up; true where it agrees. With `unlimitedStorage`
 * in the manifest neither browser troubles the person with a question.
 */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}

/** Looks at every record for a part that is missing, a page at a time. Gives how many miss one. */
export async function findFlaws(library: Library): Promise<number> {
  let flaws = 0;
  const hashes = new Set(await library.bodies.toCollection().primaryKeys());
  const ids = new Set(await library.clips.toCollection().primaryKeys());
  await library.clips.each(({ body }) => {
    if (body !== '' && !hashes.has(body)) flaws += 1;
  });
  await library.versions.each(({ clip, body }) => {
    if (!ids.has(clip) || !hashes.has(body)) flaws += 1;
  });
  await library.highlights.each(({ clip }) => {
    if (!ids.has(clip)) flaws += 1;
  });
  return flaws;
}

/** From values taken here and there, for neighbours belong together and are alike. */
async function indexBytes(library: Library): Promise<number> {
  const [values, fresh] = await Promise.all([library.values.count(), library.fresh.limit(SAMPLE).toArray()]);
  const step = Math.max(1, Math.floor(values / SAMPLE));
  const sizes: number[] = [];
  for (let at = 0; at < values && sizes.length < SAMPLE; at += step) {
    const value = await library.values.offset(at).first();
    if (value) sizes.push(value.byteLength);
  }
  const newest = fresh.flatMap((row) => row.values.map(({ bytes }) => bytes.byteLength));
  return scaled(sizes, values) + newest.reduce((sum, size) => sum + size, 0);
}

function scaled(sizes: readonly number[], all: number): number {
  if (sizes.length === 0) return 0;
  return Math.round((sizes.reduce((sum, size) => sum + size, 0) / sizes.length) * all);
}
