/*
 * The work that keeps the index small and whole, in the background of any page of ours: filing clips that an
 * older version kept, freezing fresh clips, merging segments. It goes in short steps, and whichever is broken off
 * is taken up where it stood: what a step writes is one transaction with the place to go on from, so that a crash
 * leaves nothing to be swept up.
 */
import type { Library } from '../database.ts';
import { follow } from '../live.ts';
import { freezeFresh } from './freeze.ts';
import { indexClips, indexTables, INDEX_VERSION, stateToWrite } from './write-index.ts';
import { mergeFrozen } from './merge.ts';
import { FRESH_MERGED, FROZEN_MERGED } from './merge-policy.ts';

/** So many clips are filed in one step while the index is made anew: about a tenth of a second. */
const FILED_AT_ONCE = 32;

/** Does what is to be done now and whenever clips were saved, until the signal aborts. */
export function keepIndex(library: Library, signal: AbortSignal): void {
  const tend = () => void tendIndex(library, signal).catch(() => undefined); // the next page of ours tries again
  tend();
  let tended = Infinity;
  follow(async () => ({ fresh: await library.fresh.count(), frozen: await library.segments.count() }), {
    onValue: ({ fresh, frozen }) => {
      tended = Math.min(tended, frozen);
      /* Many clips changed at once are a segment each time. */
      if (fresh < FRESH_MERGED && frozen < tended + FROZEN_MERGED) return;
      tended = frozen;
      tend();
    },
    onError: () => undefined, // who searches or saves will say what is wrong with the library
    signal,
  });
}

/**
 * Does all that is to be done. Of several contexts one works at a time, under a lock that the browser takes
 * back from one that dies.
 */
export async function tendIndex(library: Library, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const work = async () => {
    while (!signal.aborted && (await step(library, signal))) await pause();
  };
  await navigator.locks.request(`${library.name} index`, { signal }, work);
}

/** One piece of work; false if there is none. */
async function step(library: Library, signal: AbortSignal): Promise<boolean> {
  return (
    (await freezeFresh(library, pause)) ||
    (await fileOld(library)) ||
    (await mergeFrozen(library, pause, signal))
  );
}

/** Others have their turn: what the person does comes first. */
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}

/** Files the next clips of a library whose index is made anew; false if all are filed. */
async function fileOld(library: Library): Promise<boolean> {
  const seen = await library.indexState.get('state');
  if (!seen || (seen.version === INDEX_VERSION && seen.filedUpTo === undefined)) return false;
  const tables = [...indexTables(library), library.clips, library.highlights];
  return library.transaction('rw', tables, async () => {
    const { filedUpTo } = await stateToWrite(library);
    if (filedUpTo === undefined) return false;
    const clips = await library.clips.where('id').above(filedUpTo).limit(FILED_AT_ONCE).toArray();
    const numbers = await library.documents.bulkGet(clips.map(({ id }) => id));
    /* What was saved or edited meanwhile is filed already. */
    const unfiled = clips.filter((_, i) => numbers[i] === undefined);
    const ids = unfiled.map(({ id }) => id);
    const highlights = await library.highlights.where('clip').anyOf(ids).toArray();
    await indexClips(
      library,
      unfiled.map((clip) => ({ clip, highlights: highlights.filter((one) => one.clip === clip.id) })),
    );
    const { filedUpTo: _, ...state } = await stateToWrite(library);
    const last = clips.at(-1)?.id;
    await library.indexState.put({
      ...state,
      changes: state.changes + 1,
      ...(last === undefined ? {} : { filedUpTo: last }),
    });
    return true;
  });
}
