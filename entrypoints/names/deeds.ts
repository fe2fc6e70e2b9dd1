/* What a person does with names. Each deed is said in a sentence and can be taken back, also after a restart. */
import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Name } from '../../core/names/name-book.ts';
import { troubleOf, type Library } from '../../storage/database.ts';
import {
  deedsDone,
  keepApart,
  mergeTwo,
  renameName,
  respell,
  splitSpelling,
  takeBack,
} from '../../storage/names-change.ts';
import type { Deed, DeedRow, Respelled } from '../../storage/names-rows.ts';
import type { NamesModel } from './model.ts';

/** What was done last, and whether it can be taken back. */
export interface Said {
  readonly sentence: string;
  readonly canUndo: boolean;
}

export interface Deeds {
  readonly said: Signal<Said | undefined>;
  /** What was done lately, the latest first. */
  readonly lately: ReadonlySignal<readonly DeedRow[]>;
  readonly merge: (one: Name, other: Name) => Promise<void>;
  readonly never: (one: Name, other: Name) => Promise<void>;
  readonly split: (name: Name, spelling: string) => Promise<void>;
  readonly rename: (name: Name, to: string) => Promise<void>;
  readonly respell: (wanted: Respelled) => Promise<void>;
  /** Takes back what was done last, or the deed with this number. */
  readonly undo: (at?: number) => Promise<void>;
}

/** As many as one looks through. */
const LATELY = 12;

/** What can be done with the names of a library. */
export function createDeeds(library: Library, model: NamesModel): Deeds {
  const said = signal<Said | undefined>(undefined);
  const lately = signal<readonly DeedRow[]>([]);
  const now = () => new Date().toISOString();
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
      lately.value = await deedsDone(library, LATELY);
    } catch (error) {
      model.trouble.value = troubleOf(error);
    }
  };
  const perform = async (work: () => Promise<void>): Promise<void> =>
    attempt(async () => {
      await work();
      const [last] = await deedsDone(library, 1);
      if (last) said.value = { sentence: sentenceOf(last.deed), canUndo: true };
    });
  effect(() => {
    if (model.book.value) void attempt(async () => undefined); // another window may have done something
  });
  return {
    said,
    lately,
    merge: (one, other) => perform(() => mergeTwo(library, one, other, now())),
    never: (one, other) => perform(() => keepApart(library, one, other, now())),
    split: (name, spelling) => perform(() => splitSpelling(library, name, spelling, now())),
    rename: (name, to) => perform(() => renameName(library, name, to, now())),
    respell: (wanted) => perform(() => respell(library, wanted, now())),
    undo: (at) =>
      attempt(async () => {
        const deed = await takeBack(library, now(), at);
        said.value = {
          sentence: deed ? `Taken back: ${lower(sentenceOf(deed))}` : 'Nothing to take back',
          canUndo: false,
        };
      }),
  };
}

/** A deed in a sentence. */
export function sentenceOf(deed: Deed): string {
  switch (deed.kind) {
    case 'merge':
      return `“${deed.other}” is now “${deed.one}”`;
    case 'never':
      return `“${deed.one}” and “${deed.other}” stay two`;
    case 'split':
      return `“${deed.spelling}” is a name of its own again`;
    case 'rename':
      return `“${deed.from}” is shown as “${deed.to}”`;
    default:
      return `“${deed.from}” is “${deed.to}” in ${deed.clips.toLocaleString()} ${deed.clips === 1 ? 'clip' : 'clips'}`;
  }
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
