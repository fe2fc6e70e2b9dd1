import { signal, type Signal } from '@preact/signals';
import { entryKey } from '../../core/entries.ts';
import type { EntryBox } from '../../core/draft.ts';
import type { Library } from '../../storage/database.ts';
import { complete } from '../../storage/names/vocabulary.ts';
import { BOXES } from './form.ts';

/** As many as can be read at a glance. */
const OFFERED = 7;

export interface Completions {
  readonly of: Readonly<Record<EntryBox, Signal<readonly string[]>>>;
  /** Looks for what begins as typed and is not among the entries already. */
  readonly look: (box: EntryBox, typed: string, entries: readonly string[]) => void;
}

/** What the library holds that begins as typed, for each box. */
export function createCompletions(library: Library): Completions {
  const of = { films: none(), directors: none(), actors: none(), tags: none() };
  const asked: Partial<Record<EntryBox, string>> = {};
  return {
    of,
    look: (box, typed, entries) => {
      asked[box] = typed;
      const kind = BOXES.find((known) => known.box === box)?.kind;
      if (!kind || typed.trim() === '') {
        of[box].value = [];
        return;
      }
      const taken = new Set(entries.map(entryKey));
      complete(library, kind, typed, OFFERED + entries.length).then(
        (found) => {
          if (asked[box] !== typed) return;
          of[box].value = found.filter((entry) => !taken.has(entryKey(entry))).slice(0, OFFERED);
        },
        () => {
          of[box].value = []; // typing goes on without help
        },
      );
    },
  };
}

function none(): Signal<readonly string[]> {
  return signal<readonly string[]>([]);
}
