/* What the popup does, without its screen. */
import { announceMarks } from '../../browser/marks.ts';
import type { Refusal } from '../../browser/page-in-front.ts';
import { withCut } from '../../core/cut.ts';
import { COLOURS, type Selectors } from '../../core/highlight.ts';
import type { LatestWriter } from '../../core/latest.ts';
import type { PageReading } from '../../core/page-reading.ts';
import { restoreClip, saveClip, trashClip, type Clipping } from '../../storage/clips.ts';
import { askToPersist } from '../../storage/health.ts';
import { addHighlight, newHighlight } from '../../storage/highlights.ts';
import { createCutting, type CuttingModel } from './cutting.ts';
import { createJoining, type JoiningModel } from './joining.ts';
import { putCursor, stillTaken, takenAsTyped, typedAgain, withTyped } from './form.ts';
import { followWords, markTab, showClip, showDeleted, showReading } from './opening.ts';
import { saveAsTyped } from './saving.ts';
import { createSuggestions, type SuggestionModel } from './suggestions.ts';
import { fail, openState, type FormState, type World } from './state.ts';

/** The popup's state with all that can be done in it. */
export interface FormModel {
  readonly state: FormState;
  readonly suggestions: SuggestionModel;
  readonly cutting: CuttingModel;
  readonly joining: JoiningModel;
  readonly show: (reading: PageReading) => Promise<void>;
  readonly refuse: (reason: Refusal) => void;
  /** Keeps the page with all that stands in the form. */
  readonly clip: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly restore: () => Promise<void>;
  /** Puts back in their boxes what Clip took as meant. */
  readonly typeAgain: () => void;
  readonly addQuote: (selection: Selectors) => Promise<void>;
  /** What would be clipped, to be saved as a file where the disk has no room. */
  readonly clipping: () => Clipping | undefined;
}

/** The colour of a quote, until the person says otherwise. */
const FIRST_COLOUR = COLOURS[0];

export function createModel(world: World): FormModel {
  const state = openState(world);
  const writer = saveAsTyped(state);
  const cutting = createCutting(state);
  return {
    state,
    suggestions: createSuggestions(state),
    cutting,
    joining: createJoining(state, cutting),
    show: (reading) => showReading(state, writer, reading),
    refuse: (reason) => {
      state.face.value = { kind: 'refused', reason };
    },
    clip: () => clipPage(state, writer),
    remove: () => attempt(state, () => remove(state, writer)),
    restore: () => attempt(state, () => restore(state, writer)),
    typeAgain: () => typeAgain(state),
    addQuote: (selection) =>
      attempt(state, async () => {
        const at = state.face.peek();
        if (at.kind !== 'clip') return;
        await addHighlight(state.library, newHighlight(at.clip.id, selection, FIRST_COLOUR, state.now()));
        await announceMarks();
      }),
    clipping: () => clippingOf(state),
  };
}

async function clipPage(state: FormState, writer: LatestWriter<void>): Promise<void> {
  const at = state.face.peek();
  const clipping = clippingOf(state);
  if (at.kind !== 'new' || !clipping || state.saving.peek() === 'clipping') return;
  state.saving.value = 'clipping';
  await writer.settled();
  const asTyped = takenAsTyped(state.form.peek());
  state.saving.value = 'clipping'; // a draft on its way may have said otherwise
  try {
    const clip = await saveClip(state.library, clipping, state.now());
    state.trouble.value = undefined;
    state.asTyped.value = asTyped;
    await followWords(state, clip);
    showClip(state, writer, { clip, reading: at.reading });
    await state.onClipped?.(clip);
    state.saving.value = 'clipped';
    await markTab(state, true);
    await announceMarks();
    askToPersist().catch(() => undefined); // now there is something to keep; “Your data” says what came of it
  } catch (error) {
    state.saving.value = 'draft';
    fail(state, error);
  }
}

async function remove(state: FormState, writer: LatestWriter<void>): Promise<void> {
  const at = state.face.peek();
  if (at.kind !== 'clip') return;
  await writer.settled();
  const clip = await trashClip(state.library, at.clip.id, state.now());
  if (clip) showDeleted(state, { kind: 'deleted', clip, reading: at.reading });
  await markTab(state, false);
  await announceMarks();
}

async function restore(state: FormState, writer: LatestWriter<void>): Promise<void> {
  const at = state.face.peek();
  if (at.kind !== 'deleted' && at.kind !== 'new') return;
  const gone = at.kind === 'deleted' ? at.clip : at.trashed;
  const clip = gone && (await restoreClip(state.library, gone.id, state.now()));
  if (!clip) return;
  await followWords(state, clip);
  showClip(state, writer, { clip, reading: at.reading });
  state.saving.value = 'undone';
  await markTab(state, true);
  await announceMarks();
}

function typeAgain(state: FormState): void {
  const taken = stillTaken(state.form.peek(), state.asTyped.peek());
  const [first] = taken;
  if (!first) return;
  state.form.value = typedAgain(state.form.peek(), taken);
  state.asTyped.value = [];
  const end = first.typed.length;
  requestAnimationFrame(() => putCursor(state.document, { box: first.box, start: end, end }));
}

function clippingOf(state: FormState): Clipping | undefined {
  const at = state.face.peek();
  if (at.kind !== 'new') return undefined;
  const value = state.form.peek();
  const thumbnail = state.thumbnail.peek();
  return {
    article: withCut(at.reading.article, value.cut),
    fields: withTyped(value),
    isCut: value.cut !== undefined,
    refused: value.refused,
    ...(at.reading.selection && value.keepSelection
      ? { mark: { selectors: at.reading.selection, colour: FIRST_COLOUR } }
      : {}),
    ...(thumbnail === undefined ? {} : { thumbnail }),
  };
}

async function attempt(state: FormState, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    fail(state, error);
  }
}
