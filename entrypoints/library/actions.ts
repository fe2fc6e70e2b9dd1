/* What a person does with clips in the library. Each can be taken back as a whole: here until the next, and
   for 30 days on the page “Your data”. */
import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { changed, nameOfChange, type BulkChange } from '../../core/library/bulk.ts';
import { troubleOf, type Library, type Trouble } from '../../storage/database.ts';
import { changeClips, pastChanges, takeBackChange } from '../../storage/library-bulk.ts';

/** What was done, in a sentence, and how to take it back. */
export interface Said {
  readonly sentence: string;
  readonly undo?: () => Promise<void>;
}

/** Work on so many clips that one has to wait. */
export interface Progress {
  readonly sentence: string;
  readonly behind: number;
  readonly of: number;
  readonly stop: () => void;
}

export interface Actions {
  readonly said: Signal<Said | undefined>;
  readonly progress: ReadonlySignal<Progress | undefined>;
  readonly change: (ids: readonly string[], change: BulkChange) => Promise<void>;
  readonly undo: () => void;
}

type Watch = Parameters<typeof takeBackChange>[2];

/** The actions on a library's clips. */
export function createActions(library: Library, trouble: Signal<Trouble | undefined>): Actions {
  const said = signal<Said | undefined>(undefined);
  const progress = signal<Progress | undefined>(undefined);
  const now = () => new Date().toISOString();

  const run = async (
    of: number,
    sentence: string,
    work: (watch: Watch) => Promise<number>,
  ): Promise<number | undefined> => {
    if (progress.peek()) return undefined; // one at a time: each must be taken back as a whole
    const stopping = new AbortController();
    const tell = (behind: number): void => {
      progress.value = { sentence, behind, of, stop: () => stopping.abort() };
    };
    tell(0);
    said.value = undefined;
    try {
      return await work({ now: now(), onProgress: tell, signal: stopping.signal });
    } catch (error) {
      trouble.value = troubleOf(error);
      return undefined;
    } finally {
      progress.value = undefined;
    }
  };

  return {
    said,
    progress,
    async change(ids, change) {
      const id = crypto.randomUUID();
      const name = nameOfChange(change);
      const done = await run(ids.length, DOING[change.kind], (watch) =>
        changeClips(library, ids, (clip) => changed(clip, change, watch.now), { ...watch, id, name }),
      );
      const undo = async (): Promise<void> => {
        const back = await run(done ?? ids.length, 'Taking it back', (watch) =>
          takeBackChange(library, id, watch),
        );
        if (back !== undefined) said.value = { sentence: `${clips(back)} as before` };
      };
      if (done === undefined) {
        const partly = (await pastChanges(library).catch(() => [])).find((past) => past.id === id);
        if (partly) said.value = { sentence: `${clips(partly.clips)} of ${clips(ids.length)} changed`, undo };
        return;
      }
      said.value =
        done === 0 ? { sentence: 'Nothing to change' } : { sentence: doneSentence(change, done), undo };
    },
    undo() {
      void said.peek()?.undo?.();
    },
  };
}

const DOING: Record<BulkChange['kind'], string> = {
  add: 'Adding',
  remove: 'Removing',
  set: 'Saving',
  move: 'Moving',
};

function doneSentence(change: BulkChange, count: number): string {
  if (change.kind === 'move') {
    return change.to === 'trashed' ? `${clips(count)} in the trash` : `${clips(count)} back in the library`;
  }
  if (change.kind === 'set') return 'Credits saved';
  const names = [...change.naming.credits.map(({ spelling }) => spelling), ...change.naming.tags].join(', ');
  return change.kind === 'add'
    ? `${names} added to ${clips(count)}`
    : `${names} removed from ${clips(count)}`;
}

function clips(count: number): string {
  return `${count.toLocaleString()} ${count === 1 ? 'clip' : 'clips'}`;
}
