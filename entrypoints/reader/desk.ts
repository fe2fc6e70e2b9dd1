/* The article as it lies before the reader: its marks, the search in it, the place where it is read. It lasts
   as long as this text is on the screen. */
import { i18n } from '#i18n';
import type { ReadonlySignal } from '@preact/signals';
import type { ReadingLook } from '../../core/reading-look.ts';
import { snippetOf } from '../../core/search/pieces.ts';
import { wordsToMark } from '../../storage/library-rows.ts';
import { keepPlace, placeIn } from '../../storage/reading-places.ts';
import type { MarkActions } from '../sidepanel/marks.ts';
import { createFind, type Find } from './find.ts';
import { showNames, type KnownNames } from './known-names.ts';
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

/** What the address asks to be shown first. */
export interface AskedFor {
  readonly highlight: string;
  /** A query of the library, whose best place in the text is wanted. */
  readonly query: string;
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
  /** Empties itself: what was asked for is shown once. */
  readonly takeAsked: () => AskedFor | undefined;
}

/** Lays an article out. */
export function openDesk(article: HTMLElement, around: Around, end: AbortSignal): Desk {
  const { model, actions, onChosen } = around;
  const marks = showMarks(article, model.highlights, end);
  const marking = startMarking(article, {
    model,
    marks,
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
  void begin(desk, around, end);
  return desk;
}

async function begin(desk: Desk, { model, actions, onChosen, takeAsked }: Around, end: AbortSignal) {
  const asked = takeAsked();
  if (!asked) return;
  if (asked.highlight !== '') {
    await until(desk.marks.anchored, end);
    onChosen({ id: asked.highlight, wantsNote: false });
    if (!desk.marks.reveal(asked.highlight))
      actions.said.value = { sentence: i18n.t('reader.marking.notHere') };
  } else if (asked.query !== '') goToHit(desk, model, asked.query);
  else await resume(desk, model, actions);
}

async function resume({ place }: Desk, { library, id }: ReaderModel, { said }: MarkActions): Promise<void> {
  const before = await placeIn(library, id);
  if (!before || !place.goBackTo(before)) return;
  said.value = {
    sentence: i18n.t('reader.place.here'),
    label: i18n.t('reader.place.fromStart'),
    undo: async () => {
      scrollTo({ top: 0 });
      said.value = undefined;
    },
  };
}

/** The best place for a query, as the library's list showed it. */
function goToHit({ find }: Desk, { shown }: ReaderModel, query: string): void {
  const at = shown.peek();
  if (at.kind !== 'clip') return;
  const pieces = snippetOf(at.body.text, wordsToMark(query)) ?? [];
  const first = pieces.findIndex(({ marked }) => marked);
  const hit = pieces[first]?.text;
  if (hit === undefined) return;
  const before = pieces[first - 1]?.text.replace(/^… /u, '') ?? '';
  find.askFrom(hit, before.slice(-BEFORE_HIT) + hit);
}

/** Letters before a hit that tell it from its twins. */
const BEFORE_HIT = 40;

/** Waits until a signal has a value, or for the end. */
async function until(source: ReadonlySignal<unknown>, end: AbortSignal): Promise<void> {
  await new Promise<void>((done) => {
    const stop = source.subscribe((value) => {
      if (value !== undefined) queueMicrotask(() => (stop(), done()));
    });
    end.addEventListener('abort', () => (stop(), done()), { once: true });
  });
}
