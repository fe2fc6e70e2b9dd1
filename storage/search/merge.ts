import { countAlive, isDeleted, markDeleted } from '../../core/search/deletions.ts';
import { mergeSegments, type MergeStep } from '../../core/search/merge-segments.ts';
import type { LiveSegment } from '../../core/search/term-source.ts';
import type { Library } from '../database.ts';
import type { FiledClip, MergeRow } from '../rows/search.ts';
import { INDEX_VERSION, indexTables, putSegment, stateToWrite } from './write-index.ts';
import { chooseMerge } from './merge-policy.ts';
import { storedValues, withNorms } from './read-index.ts';
import { CLIPS_EACH, decodeClips, valueKey, valueRange } from './values.ts';

/**
 * Merges neighbouring frozen segments into one, or goes on with a merge that was broken off; tells whether
 * there was one. Each step is stored with the place to go on from in one transaction, under the number of
 * a segment that nobody sees yet; the last step swaps it in. Only one context may do so at a time.
 */
export async function mergeFrozen(
  library: Library,
  pause: () => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  const job = (await mergeUnderWay(library)) ?? (await newMerge(library));
  if (!job) return false;
  const inputs = await inputsOf(library, job.inputs);
  if (inputs.length < job.inputs.length) {
    await giveUp(library, job);
    return true;
  }
  const source = {
    segments: () => Promise.resolve(inputs),
    settled: () => Promise.resolve(),
    get: (keys: Parameters<typeof storedValues>[1]) => storedValues(library, keys),
  };
  for await (const step of mergeSegments(source, inputs, job.state)) {
    const isOurs = step.done ? await swapIn(library, job, step, inputs) : await keepStep(library, job, step);
    if (!isOurs || signal.aborted) return !signal.aborted;
    if (!step.done) await pause();
  }
  return true;
}

async function mergeUnderWay({ indexState, merges }: Library): Promise<MergeRow | undefined> {
  const state = await indexState.get('state');
  if (state?.version !== INDEX_VERSION || state.merging === undefined) return undefined;
  return merges.get(state.merging);
}

async function newMerge(library: Library): Promise<MergeRow | undefined> {
  return library.transaction('rw', indexTables(library), async () => {
    const [segments, deletions, fresh] = await Promise.all([
      library.segments.orderBy('first').toArray(),
      library.deletions.toArray(),
      library.fresh.toCollection().primaryKeys(),
    ]);
    const bitmaps = new Map(deletions.map(({ segment, bitmap }) => [segment, bitmap]));
    const inputs = chooseMerge(
      segments.map(({ id, root }, i) => ({
        id,
        alive: countAlive({ root, deleted: bitmaps.get(id) }),
        written: root.documents,
        isParted: fresh.some((number) => number < root.first && number > (segments[i - 1]?.first ?? -1)),
      })),
    );
    if (inputs.length === 0) return undefined;
    const state = await stateToWrite(library);
    const job: MergeRow = { segment: state.nextSegment, inputs };
    await library.merges.put(job);
    await library.indexState.put({
      ...state,
      nextSegment: state.nextSegment + 1,
      merging: job.segment,
    });
    return job;
  });
}

/** The segments with these ids, in their order, with what is deleted in them now. */
async function inputsOf(library: Library, ids: readonly number[]): Promise<readonly LiveSegment[]> {
  const { segments, deletions, values } = library;
  return library.transaction('r', [segments, deletions, values], async () => {
    const rows = (await segments.bulkGet([...ids])).filter((row) => row !== undefined);
    const bitmaps = await deletions.bulkGet([...ids]);
    const { segments: frozen, settled } = withNorms(library, rows);
    await settled;
    return frozen.map(({ id, root, norms }, i) => ({ id, root, norms, deleted: bitmaps[i]?.bitmap }));
  });
}

async function keepStep(library: Library, job: MergeRow, { values, state }: MergeStep): Promise<boolean> {
  return library.transaction('rw', [library.merges, library.values], async () => {
    if (!(await library.merges.get(job.segment))) return false;
    await library.values.bulkPut(
      values.map(({ bytes }) => bytes),
      values.map(({ kind, number }) => valueKey({ segment: job.segment, kind, number })),
    );
    await library.merges.put(state ? { ...job, state } : job);
    return true;
  });
}

async function swapIn(
  library: Library,
  job: MergeRow,
  { values, done }: MergeStep,
  inputs: readonly LiveSegment[],
): Promise<boolean> {
  if (!done) throw new Error('A merge is swapped in with its root.');
  return library.transaction('rw', indexTables(library), async () => {
    if (!(await library.merges.get(job.segment))) return false;
    const { root } = done;
    const { merging: _, ...state } = await stateToWrite(library);
    const gone = await goneNow(library, inputs, done);
    const clips = await clipsOf(library, inputs, root);
    const isEmpty = root.documents === 0;
    if (!isEmpty) await putSegment(library, job.segment, { root, values }, clips);
    if (gone && !isEmpty) await library.deletions.put({ segment: job.segment, bitmap: gone });
    for (const id of [...job.inputs, ...(isEmpty ? [job.segment] : [])]) await dropSegment(library, id);
    await library.merges.delete(job.segment);
    await library.indexState.put({ ...state, changes: state.changes + 1, layout: state.layout + 1 });
    return true;
  });
}

/** The bitmap of the merged segment: what was no document at the merge, and what was deleted since. */
async function goneNow(
  library: Library,
  inputs: readonly LiveSegment[],
  { root: { first, span }, deleted }: NonNullable<MergeStep['done']>,
): Promise<Uint8Array | undefined> {
  const rows = await library.deletions.bulkGet(inputs.map(({ id }) => id));
  const places = inputs.flatMap(({ root }, i) =>
    Array.from({ length: root.span }, (_, place) => place)
      .filter((place) => isDeleted(rows[i]?.bitmap, place))
      .map((place) => place + root.first - first),
  );
  return places.length > 0 ? markDeleted(deleted, span, places) : deleted;
}

async function clipsOf(
  library: Library,
  inputs: readonly LiveSegment[],
  { first, span }: { readonly first: number; readonly span: number },
): Promise<readonly (FiledClip | undefined)[]> {
  const clips = Array.from<FiledClip | undefined>({ length: span });
  for (const { id, root } of inputs) {
    const keys = Array.from({ length: Math.ceil(root.span / CLIPS_EACH) }, (_, number) =>
      valueKey({ segment: id, kind: 'clips', number }),
    );
    const lists = await library.values.bulkGet(keys);
    lists
      .flatMap((list) => (list ? decodeClips(list) : []))
      .forEach((clip, place) => {
        clips[root.first - first + place] = clip;
      });
  }
  return clips;
}

async function giveUp(library: Library, job: MergeRow): Promise<void> {
  await library.transaction('rw', indexTables(library), async () => {
    const { merging, ...state } = await stateToWrite(library);
    await library.merges.delete(job.segment);
    await dropSegment(library, job.segment);
    if (merging === job.segment) await library.indexState.put(state);
  });
}

/** Takes a segment away with all its values. */
async function dropSegment(library: Library, id: number): Promise<void> {
  const [from, to] = valueRange(id);
  await Promise.all([
    library.segments.delete(id),
    library.deletions.delete(id),
    library.values.where(':id').between(from, to).delete(),
  ]);
}
