/* Builds libraries and weighs them, inside the browser. */
import MiniSearch from 'minisearch';
import { VALUE_KINDS } from '../../../core/search/segment.ts';
import { find } from '../../../storage/search/find.ts';
import { openLibrary } from '../../../storage/database.ts';
import { indexClips, indexTables } from '../../../storage/search/write-index.ts';
import { tendIndex } from '../../../storage/search/upkeep.ts';
import { madeClip } from './made-library.ts';
import { getMini, MINI_OPTIONS, putMini } from './mini.ts';

const AT_ONCE = 500;

/** How many clips a library has. */
export async function countClips({ name }: { name: string }): Promise<number> {
  const library = openLibrary(name);
  const clips = await library.clips.count();
  library.close();
  return clips;
}

/** Adds clips with these numbers as an import does, and merges; seconds for each. */
export async function addClips({ name, from, count }: { name: string; from: number; count: number }) {
  const library = openLibrary(name);
  let importing = 0;
  for (let at = from; at < from + count; at += AT_ONCE) {
    const made = Array.from({ length: Math.min(AT_ONCE, from + count - at) }, (_, i) => madeClip(at + i));
    const start = performance.now();
    await library.transaction('rw', [library.clips, ...indexTables(library)], async () => {
      await library.clips.bulkPut(made.map(({ clip }) => clip));
      await library.bodies.bulkPut(made.map(({ body }) => body));
      await indexClips(
        library,
        made.map(({ clip, body }) => ({ clip, highlights: [], body })),
      );
    });
    importing += performance.now() - start;
  }
  const start = performance.now();
  await tendIndex(library, new AbortController().signal);
  const merging = performance.now() - start;
  library.close();
  return { importing: importing / 1_000, merging: merging / 1_000 };
}

/** Does what a page of ours does in the background. */
export async function tend({ name }: { name: string }): Promise<void> {
  const library = openLibrary(name);
  await tendIndex(library, new AbortController().signal);
  library.close();
}

/** Bytes of the index (keys and rows among them), and of the texts it files, in UTF-8. */
export async function weigh({ name, count }: { name: string; count: number }) {
  const library = openLibrary(name);
  let index = 0;
  const parts: Record<string, number> = {};
  await library.values.each((value, { primaryKey }) => {
    const kind = VALUE_KINDS[kindOf(primaryKey)] ?? 'clips';
    parts[kind] = (parts[kind] ?? 0) + value.byteLength + 9;
    index += value.byteLength + 9;
  });
  await library.documents.each((_, { primaryKey }) => {
    index += primaryKey.length + 9;
  });
  const rows = [...(await library.segments.toArray()), ...(await library.fresh.toArray())];
  index += JSON.stringify(rows, (_, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    index += value.byteLength;
    return undefined;
  }).length;
  const segments = await library.segments.count();
  const filed = await library.documents.count();
  library.close();
  let text = 0;
  for (let number = 0; number < count; number++)
    text += new TextEncoder().encode(madeClip(number).body.text).length;
  /* Clips that measured saves have left are made as the others are: their texts weigh as much. */
  return { index, text: (text * filed) / count, parts, segments };
}

/** Builds a MiniSearch index of the same clips and keeps it as JSON, as its manual says. */
export async function buildMini({ count }: { count: number }): Promise<{ seconds: number; bytes: number }> {
  const start = performance.now();
  const mini = new MiniSearch(MINI_OPTIONS);
  for (let number = 0; number < count; number++) {
    const { clip, body } = madeClip(number);
    mini.add({ id: clip.id, title: clip.title, note: clip.note, text: body.text });
  }
  const json = JSON.stringify(mini);
  await putMini(count, json);
  return { seconds: (performance.now() - start) / 1_000, bytes: json.length };
}

/** Whether the peer's index of so many clips is there. */
export async function hasMini({ count }: { count: number }): Promise<boolean> {
  return (await getMini(count)) !== '';
}

/** The ten clips that a query shows: those of other languages would need other letters to be loaded and drawn. */
export async function foundIds({ name, query }: { name: string; query: string }): Promise<readonly string[]> {
  const library = openLibrary(name);
  const { hits } = await find(library, query, { limit: 10 });
  library.close();
  return hits.map(({ clip }) => clip.id);
}

function kindOf(key: number): number {
  return Math.floor(key / 2 ** 20) % 8;
}
