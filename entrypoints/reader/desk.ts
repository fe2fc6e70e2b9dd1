/* The article as it lies before the reader: its marks, the search in it, the place where it is read. It lasts
   as long as this text is on the screen. */
import type { ReadonlySignal } from '@preact/signals';
import type { ReadingLook } from '../../core/reading-look.ts';
import type { ClipPlace } from '../../core/reader-address.ts';
import { keepPlace } from '../../storage/reading-places.ts';
import type { MarkActions } from '../sidepanel/marks.ts';
import { createFind, type Find } from './find.ts';
import { showNames, type KnownNames } from './known-names.ts';
import { land } from './landing.ts';
import { startMarking, type ReaderMarking } from './marking.ts';
import { showMarks, type MarksShown } from './marks-shown.ts';
import type { ReaderModel } from './model.ts';
import { followPlace, type Place } from './place.ts';

export interface Desk {
  readonly marks: MarksShown;
  readonly marking: ReaderMarking;
  readonly find: Find;
  readonly place: Place;
  readonly names: KnownNames;
  readonly article: HTMLElement;
}

/** The mark that a person pressed, and whether its note is to be written. */
export interface Chosen {
  readonly id: string;
  readonly wantsNote: boolean;
}

interface Around {
  readonly model: ReaderModel;
  readonly actions: MarkActions;
  readonly onChosen: (chosen: Chosen) => void;
  readonly paper: ReadonlySignal<ReadingLook['paper']>;
  /** Whether names of the library are underlined. */
  readonly wantsNames: ReadonlySignal<boolean>;
  /** The place to begin at, or `resumed` where the reading stopped; what was asked for is shown once. */
  readonly takePlace: () => ClipPlace | 'resumed' | undefined;
  readonly onNoteFound: (words: readonly string[]) => void;
}

/** Lays an article out. */
export function openDesk(article: HTMLElement, around: Around, end: AbortSignal): Desk {
  const { model, actions, onChosen } = around;
  const headline = article.closest('main')?.querySelector<HTMLElement>('.Reader-head h1') ?? undefined;
  const marks = showMarks(article, headline, model.highlights, end);
  const marking = startMarking(article, {
    model,
    marks,
    headline,
    actions,
    paper: around.paper,
    onChosen: (id, wantsNote) => onChosen({ id, wantsNote }),
    signal: end,
  });
  const find = createFind(article, end);
  const place = followPlace(
    article,
    (rest) => void keepPlace(model.library, { clip: model.id, ...rest, changed: new Date().toISOString() }),
    end,
  );
  const names = showNames(article, { library: model.library, wanted: around.wantsNames }, end);
  const desk: Desk = { marks, marking, find, place, names, article };
  const first = around.takePlace();
  if (first) void land(desk, first === 'resumed' ? undefined : first, around, end);
  return desk;
}
