/* What a person does with clips in the library. Each can be taken back as a whole: here until the next, and
   for 30 days on the page “Your data”. */
import { i18n } from '#i18n';
import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { inDigits, tell } from '../../components/language.ts';
import { changed, inAllSpellings, nameOfChange, namesIn, type BulkChange } from '../../core/library/bulk.ts';
import { troubleOf, type Library, type Trouble } from '../../storage/database.ts';
import { changeClips, pastChanges, takeBackChange } from '../../storage/library/bulk.ts';
import { readNames } from '../../storage/names/names.ts';
import { clips } from './names.ts';

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

/** What is taken out is a name, however it is spelled in each clip. */
async function inAllWays(library: Library, change: BulkChange): Promise<BulkChange> {
  if (change.kind !== 'remove') return change;
  return { ...change, naming: inAllSpellings(change.naming, await readNames(library)) };
}

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
    const step = (behind: number): void => {
      progress.value = { sentence, behind, of, stop: () => stopping.abort() };
    };
    step(0);
    said.value = undefined;
    try {
      const done = await work({ now: now(), onProgress: step, signal: stopping.signal });
      // who made room on the disk and did it again reads no more that there is none
      if (trouble.peek() === 'full') trouble.value = undefined;
      return done;
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
      const done = await run(ids.length, i18n.t(DOING[change.kind]), async (watch) => {
        const meant = await inAllWays(library, change);
        return changeClips(library, ids, (clip) => changed(clip, meant, watch.now), { ...watch, id, name });
      });
      const undo = async (): Promise<void> => {
        const back = await run(done ?? ids.length, i18n.t('bulk.takingBack'), (watch) =>
          takeBackChange(library, id, watch),
        );
        if (back !== undefined)
          said.value = { sentence: i18n.t('bulk.asBefore', back, { count: inDigits(back) }) };
      };
      if (done === undefined) {
        const partly = (await pastChanges(library, tell).catch(() => [])).find((past) => past.id === id);
        if (partly) {
          const values = { done: clips(partly.clips), all: clips(ids.length) };
          said.value = { sentence: i18n.t('bulk.partly', values), undo };
        }
        return;
      }
      said.value =
        done === 0 ? { sentence: i18n.t('bulk.nothing') } : { sentence: doneSentence(change, done), undo };
    },
    undo() {
      void said.peek()?.undo?.();
    },
  };
}

const DOING = {
  add: 'bulk.adding',
  remove: 'bulk.removing',
  set: 'bulk.saving',
  move: 'bulk.moving',
} as const;

function doneSentence(change: BulkChange, done: number): string {
  const count = inDigits(done);
  if (change.kind === 'move')
    return i18n.t(change.to === 'trashed' ? 'bulk.inTrash' : 'bulk.restored', done, { count });
  if (change.kind === 'set') return i18n.t('bulk.saved');
  const names = namesIn(change.naming);
  return i18n.t(change.kind === 'add' ? 'bulk.added' : 'bulk.removed', done, { names, count });
}
