/* What a person does with clips in the library. Each can be taken back as a whole until the next. */
import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { changed, takenBack, type BulkChange } from '../../core/library/bulk.ts';
import { troubleOf, type Library, type Trouble } from '../../storage/database.ts';
import { changeClips, type Done } from '../../storage/library-bulk.ts';

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

/** The actions on a library's clips. */
export function createActions(library: Library, trouble: Signal<Trouble | undefined>): Actions {
  const said = signal<Said | undefined>(undefined);
  const progress = signal<Progress | undefined>(undefined);
  const now = () => new Date().toISOString();

  const run = async (
    ids: readonly string[],
    sentence: string,
    work: Parameters<typeof changeClips>[2],
  ): Promise<Done | undefined> => {
    if (progress.peek()) return undefined; // one at a time: each must be taken back as a whole
    const stopping = new AbortController();
    const tell = (behind: number): void => {
      progress.value = { sentence, behind, of: ids.length, stop: () => stopping.abort() };
    };
    tell(0);
    said.value = undefined;
    try {
      return await changeClips(library, ids, work, { now: now(), onProgress: tell, signal: stopping.signal });
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
      const done = await run(ids, DOING[change.kind], (clip) => changed(clip, change, now()));
      if (!done) return;
      const undo = async (): Promise<void> => {
        const back = await run([...done.keys()], 'Taking it back', (clip) => {
          const before = done.get(clip.id);
          return before ? takenBack(clip, before, now()) : clip;
        });
        if (back) said.value = { sentence: `${clips(back.size)} as before` };
      };
      said.value =
        done.size === 0
          ? { sentence: 'Nothing to change' }
          : { sentence: doneSentence(change, done.size), undo };
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
