import { markDeleted } from '../../core/search/deletions.ts';
import { mergeSegments, type MergeStep } from '../../core/search/merge-segments.ts';
import type { SegmentValue } from '../../core/search/segment.ts';
import type { Library } from '../database.ts';
import type { FiledClip, FreshRow } from '../rows/search.ts';
import { INDEX_VERSION, indexTables, putSegment, stateToWrite } from './write-index.ts';
import { FRESH_MERGED } from './merge-policy.ts';
import { freshSegment, valuesOf } from './read-index.ts';

/** So many fresh clips are taken at most, so that a merge in memory stays short. */
const MOST_FRESH = 64;

/**
 * Makes a frozen segment of the oldest fresh clips, if there are enough; tells whether there were. They are
 * merged in memory; whichever of them is edited or deleted meanwhile is marked before the swap. Only one
 * context may do so at a time.
 */
export async function freezeFresh(library: Library, pause: () => Promise<void>): Promise<boolean> {
  const rows = await neighbours(library);
  if (rows.length === 0) return false;
  const values: SegmentValue[] = [];
  let done: MergeStep['done'];
  const source = {
    segments: () => Promise.resolve([]),
    settled: () => Promise.resolve(),
    get: valuesOf(rows, () => Promise.resolve([])),
  };
  for await (const step of mergeSegments(source, rows.map(freshSegment))) {
    values.push(...step.values);
    done = step.done;
    if (!done) await pause();
  }
  if (!done) throw new Error('A merge ends with a root.');
  await swapIn(library, rows, values, done);
  return true;
}

/** The oldest fresh clips whose numbers no frozen segment parts. */
async function neighbours(library: Library): Promise<readonly FreshRow[]> {
  const { indexState, fresh, segments } = library;
  return library.transaction('r', [indexState, fresh, segments], async () => {
    const state = await indexState.get('state');
    if (state?.version !== INDEX_VERSION || (await fresh.count()) < FRESH_MERGED) return [];
    const rows = await fresh.limit(MOST_FRESH).toArray();
    const from = rows[0]?.number ?? 0;
    const next = await segments.where('first').above(from).first();
    return rows.filter(({ number }) => number < (next?.first ?? Infinity));
  });
}

async function swapIn(
  library: Library,
  rows: readonly FreshRow[],
  values: readonly SegmentValue[],
  { root }: NonNullable<MergeStep['done']>,
): Promise<void> {
  await library.transaction('rw', indexTables(library), async () => {
    const state = await stateToWrite(library);
    const numbers = rows.map(({ number }) => number);
    const there = await library.fresh.bulkGet(numbers);
    const clips = Array.from<FiledClip | undefined>({ length: root.span });
    for (const row of there) if (row) clips[row.number - root.first] = row;
    /* Thrown away and made anew meanwhile, perhaps with the same numbers: then theirs are other clips. */
    const same = there.every((row, i) => row === undefined || row.clip === rows[i]?.clip);
    if (!same || there.every((row) => row === undefined)) return;
    const gone = clips.flatMap((clip, place) => (clip === undefined ? [place] : []));
    await putSegment(library, state.nextSegment, { root, values }, clips);
    if (gone.length > 0)
      await library.deletions.put({
        segment: state.nextSegment,
        bitmap: markDeleted(undefined, root.span, gone),
      });
    await library.fresh.bulkDelete(numbers);
    await library.indexState.put({
      ...state,
      nextSegment: state.nextSegment + 1,
      changes: state.changes + 1,
      layout: state.layout + 1,
    });
  });
}
