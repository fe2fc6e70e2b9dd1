import type { Table } from 'dexie';
import { wordsBeside, type BesideText } from '../../core/article.ts';
import type { Body, Clip } from '../../core/clip.ts';
import type { Highlight } from '../../core/highlight.ts';
import { markDeleted } from '../../core/search/deletions.ts';
import { encodeSegment, SEGMENT_VERSION, type Segment } from '../../core/search/segment.ts';
import type { Library } from '../database.ts';
import { type FiledClip, type FreshRow, type IndexState, NO_DELETIONS } from '../rows/search.ts';
import { searchDocument } from './document.ts';
import { encodeClips, valueKey } from './values.ts';

/** Of the bytes, and of what `searchDocument` files: raise the last number when it files other things,
    or when an index made before may not be believed. */
export const INDEX_VERSION = SEGMENT_VERSION * 1000 + 2;

/** So many clips written at once are a frozen segment from the start; fewer are a row each. */
const FROZEN_AT_ONCE = 16;

/** A clip to be filed. Without `body` it is read from the library. */
export interface ClipToIndex {
  readonly clip: Clip;
  readonly highlights: readonly Highlight[];
  readonly body?: WordsOfBody | undefined;
}

/** What of a body is filed. */
export type WordsOfBody = Pick<Body, 'text'> & BesideText;

/** The tables that a transaction names that calls `indexClip` or its kin. */
export function indexTables(library: Library): Table[] {
  const { bodies, indexState, fresh, segments, deletions, merges, values, documents } = library;
  return [bodies, indexState, fresh, segments, deletions, merges, values, documents];
}

/**
 * Writes what a clip is found by. Call inside the transaction that writes the clip: when that is done, the
 * clip is found. One document is filed whatever was changed, and the size of the library does not matter.
 */
export async function indexClip(
  library: Library,
  clip: Clip,
  highlights: readonly Highlight[],
  body: WordsOfBody | undefined,
): Promise<void> {
  await indexClips(library, [{ clip, highlights, body }]);
}

/** The same for many at once: for imports, a few hundred clips in each transaction. */
export async function indexClips(library: Library, clips: readonly ClipToIndex[]): Promise<void> {
  const each = [...new Map(clips.map((one) => [one.clip.id, one])).values()];
  if (each.length > 0) await fileClips(library, each, await bodiesOf(library, each), 'perhaps filed')();
}

/**
 * What `indexClip` does of a new clip whose words are all given, begun before it is known whether it is new: the words
 * are turned round while the database answers what it was asked. What it gives writes them; call that in the same
 * transaction, with nothing else filed in between, and only if the library has no clip with this id: what such a clip
 * was found by is not looked for.
 */
export function beginIndexing(
  library: Library,
  clip: Clip,
  highlights: readonly Highlight[],
  body: WordsOfBody,
): () => Promise<void> {
  return fileClips(library, [{ clip, highlights }], [body], 'new');
}

/** Begins to file clips, each once, in the place of the documents that they were; what it gives writes them. */
function fileClips(
  library: Library,
  clips: readonly ClipToIndex[],
  bodies: readonly (WordsOfBody | undefined)[],
  are: 'new' | 'perhaps filed',
): () => Promise<void> {
  const { indexState, documents: numbers } = library;
  const asked = Promise.all([
    indexState.get('state'),
    are === 'new' ? [] : numbers.bulkGet(clips.map(({ clip }) => clip.id)),
  ]);
  asked.catch(() => undefined); // who does not write is not told
  /* A segment counts from its first document: it is encoded while the database answers, its number not known. */
  const documents = clips.map((one, i) => searchDocument({ ...one, ...wordsOf(bodies[i]) }, i));
  const isFrozen = clips.length >= FROZEN_AT_ONCE;
  const segments = isFrozen
    ? [encodeSegment(documents)]
    : documents.map((document) => encodeSegment([{ ...document, number: 0 }]));
  const filed = clips.map(({ clip, highlights }) => ({
    clip: clip.id,
    body: clip.body,
    isMarked: highlights.length > 0,
  }));
  return async () => {
    const [seen, before]: readonly [IndexState | undefined, readonly (number | undefined)[]] = await asked;
    const isCurrent = seen?.version === INDEX_VERSION;
    const state = isCurrent ? seen : await stateToWrite(library);
    if (isCurrent)
      await forget(
        library,
        before.filter((number) => number !== undefined),
      );
    await putEncoded(library, state, segments, filed);
  };
}

/** Writes one frozen segment of all these clips, or a fresh one for each, and gives them their numbers. */
async function putEncoded(
  library: Library,
  state: IndexState,
  segments: readonly Segment[],
  filed: readonly FiledClip[],
): Promise<void> {
  const [all] = segments;
  const isFrozen = all !== undefined && all.root.documents > 1;
  const placed = segments.map(({ root, values }, i) => ({
    root: { ...root, first: state.next + i },
    values,
  }));
  if (isFrozen && placed[0]) await putSegment(library, state.nextSegment, placed[0], filed);
  const fresh = isFrozen
    ? []
    : placed.flatMap((segment, i): FreshRow[] =>
        filed[i] ? [{ number: state.next + i, ...filed[i], ...segment }] : [],
      );
  /* Beside each other, not one after the other: three waits would cost more than the three rows. */
  await Promise.all([
    library.fresh.bulkPut(fresh),
    library.documents.bulkPut(
      filed.map((_, i) => state.next + i),
      filed.map(({ clip }) => clip),
    ),
    library.indexState.put({
      ...state,
      next: state.next + filed.length,
      nextSegment: state.nextSegment + (isFrozen ? 1 : 0),
      changes: state.changes + 1,
      layout: state.layout + (isFrozen ? 1 : 0),
    }),
  ]);
}

/** Forgets what a clip was found by. Call inside the transaction that removes the clip. */
export async function unindexClip(library: Library, id: string): Promise<void> {
  await unindexClips(library, [id]);
}

/** The same for many at once. */
export async function unindexClips(library: Library, ids: readonly string[]): Promise<void> {
  const found = await library.documents.bulkGet([...ids]);
  const numbers = found.filter((number) => number !== undefined);
  if (numbers.length === 0) return;
  const state = await stateToWrite(library);
  await forget(library, numbers);
  await library.documents.bulkDelete([...ids]);
  await library.indexState.put({ ...state, changes: state.changes + 1 });
}

/**
 * The state of the index, for a transaction that will change it. An index of another version is thrown
 * away here, to be made anew in the background.
 */
export async function stateToWrite(library: Library): Promise<IndexState> {
  const state = await library.indexState.get('state');
  if (state?.version === INDEX_VERSION) return state;
  const fresh: IndexState = {
    id: 'state',
    version: INDEX_VERSION,
    next: 0,
    nextSegment: 1,
    changes: (state?.changes ?? 0) + 1,
    layout: (state?.layout ?? 0) + 1,
  };
  const tables = indexTables(library).filter((table) => table.name !== library.bodies.name);
  if (state) await Promise.all(tables.map((table) => table.clear()));
  await library.deletions.put(NO_DELETIONS);
  if (!state) return fresh;
  const anew = { ...fresh, filedUpTo: '' };
  await library.indexState.put(anew);
  return anew;
}

/** Writes a frozen segment; `clips` are those of its numbers, from its first on. */
export async function putSegment(
  library: Library,
  id: number,
  { root, values }: Segment,
  clips: readonly (FiledClip | undefined)[],
): Promise<void> {
  const lists = encodeClips(clips);
  await library.values.bulkPut(
    [...values.map(({ bytes }) => bytes), ...lists],
    [
      ...values.map(({ kind, number }) => valueKey({ segment: id, kind, number })),
      ...lists.map((_, number) => valueKey({ segment: id, kind: 'clips', number })),
    ],
  );
  await library.segments.put({ id, first: root.first, root });
}

/** Documents that are no more: a fresh one goes, one in a frozen segment is marked. */
async function forget(library: Library, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  await library.fresh.bulkDelete([...numbers]);
  const rest = new Set(numbers);
  while (rest.size > 0) {
    const most = Math.max(...rest);
    const segment = await library.segments.where('first').belowOrEqual(most).last();
    if (!segment) return;
    const { first, span } = segment.root;
    const here = [...rest].filter((number) => number >= first);
    for (const number of here) rest.delete(number);
    const marked = here.map((number) => number - first).filter((place) => place < span);
    if (marked.length === 0) continue;
    const before = await library.deletions.get(segment.id);
    await library.deletions.put({
      segment: segment.id,
      bitmap: markDeleted(before?.bitmap, span, marked),
    });
  }
}

async function bodiesOf(
  library: Library,
  clips: readonly ClipToIndex[],
): Promise<readonly (WordsOfBody | undefined)[]> {
  const unread = clips.filter(({ clip, body }) => body === undefined && clip.body !== '');
  if (unread.length === 0) return clips.map(({ body }) => body);
  const bodies = await library.bodies.bulkGet(unread.map(({ clip }) => clip.body));
  const read = new Map(unread.map(({ clip }, i) => [clip.id, bodies[i]]));
  return clips.map(({ clip, body }) => body ?? read.get(clip.id));
}

function wordsOf(body: WordsOfBody | undefined): { text: string; beside: readonly string[] } {
  return { text: body?.text ?? '', beside: wordsBeside(body ?? {}) };
}
