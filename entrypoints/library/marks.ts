/* The list of all highlights and notes of the clips found. Read only while it is looked at. */
import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Clip } from '../../core/clip.ts';
import { chooseMarks, type MarkEntry, type MarkWanted } from '../../core/library/mark-list.ts';
import type { Library } from '../../storage/database.ts';
import { readClips, readMarks } from '../../storage/library/marks.ts';
import type { LibraryModel } from './model.ts';

/** How many are shown at first, and with each asking for more. */
const PAGE = 40;

export interface ShownMarks {
  readonly entries: readonly MarkEntry[];
  readonly clips: ReadonlyMap<string, Clip>;
  /** How many fit, and how many there are of the clips found. */
  readonly fitting: number;
  readonly all: number;
}

export interface MarksModel {
  /** Whether the marks are shown in the place of the clips. */
  readonly isShown: Signal<boolean>;
  readonly wanted: Signal<MarkWanted>;
  /** Undefined until they are read. */
  readonly shown: ReadonlySignal<ShownMarks | undefined>;
  readonly more: () => void;
}

/** The marks of the clips that a model finds, until the signal aborts. */
export function createMarks(
  library: Library,
  { answer, trouble }: LibraryModel,
  { isShown: first, end }: { readonly isShown: boolean; readonly end: AbortSignal },
): MarksModel {
  const isShown = signal(first);
  const wanted = signal<MarkWanted>({ words: '', colours: [] });
  const many = signal(PAGE);
  const read = signal<readonly MarkEntry[] | undefined>(undefined);
  const shown = signal<ShownMarks | undefined>(undefined);
  const fail = (): void => {
    trouble.value = 'broken';
  };
  const stopReading = effect(() => {
    const found = answer.value;
    if (!isShown.value || !found?.isCounted) return; // until then it has the first ids only
    readMarks(library, found.ids.slice()).then((entries) => {
      if (answer.peek() === found) read.value = entries;
    }, fail);
  });
  const stopChoosing = effect(() => {
    const all = read.value;
    if (!all) return undefined;
    let isAsked = true; // until something else is
    const fitting = chooseMarks(all, wanted.value);
    const entries = fitting.slice(0, many.value);
    readClips(
      library,
      entries.map(({ clip }) => clip),
    ).then((clips) => {
      if (isAsked) shown.value = { entries, clips, fitting: fitting.length, all: all.length };
    }, fail);
    return () => {
      isAsked = false;
    };
  });
  end.addEventListener('abort', stopReading, { once: true });
  end.addEventListener('abort', stopChoosing, { once: true });
  return {
    isShown,
    wanted,
    shown,
    more() {
      many.value += PAGE;
    },
  };
}
