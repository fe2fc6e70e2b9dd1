/* What a person does with names. Each deed is said in a sentence and can be taken back, also after a restart. */
import { i18n } from '#i18n';
import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { inDigits } from '../../components/language.ts';
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
} from '../../storage/names/change.ts';
import type { Deed, DeedRow, Respelling } from '../../storage/rows/names.ts';
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
  readonly respell: (wanted: Respelling) => Promise<void>;
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
  /* Who made room on the disk and did it again reads no more that there is none. */
  const forgetFull = (): void => {
    if (model.trouble.peek() === 'full') model.trouble.value = undefined;
  };
  const perform = async (work: () => Promise<void>): Promise<void> =>
    attempt(async () => {
      await work();
      forgetFull();
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
        forgetFull();
        said.value = {
          sentence: deed
            ? i18n.t('names.deeds.takenBack', { deed: sentenceOf(deed) })
            : i18n.t('names.deeds.nothing'),
          canUndo: false,
        };
      }),
  };
}

/** A deed in a sentence. */
export function sentenceOf(deed: Deed): string {
  switch (deed.kind) {
    case 'merge':
    case 'never':
      return i18n.t(`names.deeds.${deed.kind}`, { one: deed.one, other: deed.other });
    case 'split':
      return i18n.t('names.deeds.split', { spelling: deed.spelling });
    case 'rename':
      return i18n.t('names.deeds.rename', { from: deed.from, to: deed.to });
    default: {
      const { from, to, clips } = deed;
      return i18n.t('names.deeds.respell', clips, { from, to, count: inDigits(clips) });
    }
  }
}
