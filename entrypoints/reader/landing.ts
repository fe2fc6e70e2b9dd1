/* Where a clip opens: at the mark or the words that the address asks for, else where the reading stopped. */
import { i18n } from '#i18n';
import type { ReadonlySignal } from '@preact/signals';
import type { ClipPlace } from '../../core/reader-address.ts';
import { placeIn } from '../../storage/reading-places.ts';
import type { MarkActions } from '../sidepanel/marks.ts';
import { paintWords, type Find } from './find.ts';
import type { MarksShown } from './marks-shown.ts';
import type { ReaderModel } from './model.ts';
import type { Place } from './place.ts';

/** What a place is shown by. */
interface Desk {
  readonly marks: MarksShown;
  readonly find: Find;
  readonly place: Place;
  readonly article: HTMLElement;
}

interface Landing {
  readonly model: ReaderModel;
  readonly actions: MarkActions;
  readonly onChosen: (chosen: { readonly id: string; readonly wantsNote: boolean }) => void;
  readonly onNoteFound: (words: readonly string[]) => void;
}

/** Shows a place first; without one, where the person stopped reading. */
export async function land(
  desk: Desk,
  place: ClipPlace | undefined,
  { model, actions, onChosen, onNoteFound }: Landing,
  end: AbortSignal,
): Promise<void> {
  if (!place) await resume(desk, model, actions);
  else if (place.kind === 'highlight') {
    await until(desk.marks.anchored, end);
    onChosen({ id: place.id, wantsNote: false });
    await new Promise((done) => requestAnimationFrame(done)); // its card is brought into view first, which would stop us
    if (!desk.marks.reveal(place.id)) actions.said.value = { sentence: i18n.t('reader.marking.notHere') };
  } else if (place.kind === 'note') onNoteFound(place.words);
  else if (place.kind === 'head') paintWords(desk.article.closest('main') ?? desk.article, place.words, end);
  else desk.find.askFrom(place.words, place.before);
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

/** Waits until a signal has a value, or for the end. */
async function until(source: ReadonlySignal<unknown>, end: AbortSignal): Promise<void> {
  await new Promise<void>((done) => {
    const stop = source.subscribe((value) => {
      if (value !== undefined) queueMicrotask(() => (stop(), done()));
    });
    end.addEventListener('abort', () => (stop(), done()), { once: true });
  });
}
